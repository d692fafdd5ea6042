export { type LoginCheck, tabulateLogins } from './login/check.js';
export { keepLogins, type LoginRequest, logIn, tryLogins } from './login/login.js';
export type { SignIn, Verify } from './login/obtain.js';
export { loginReads, REGISTRY_AUTHS, REGISTRY_IDENTITIES, readSources } from './login/providers.js';
export { tryPush } from './login/push-trial.js';
export { renewLogins } from './login/renew.js';
export type { LoginValue } from './provider.js';
export type { Sources } from './session.js';
