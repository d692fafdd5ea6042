export { roleKeys } from './aws/service-keys.js';
export { type LoginCheck, tabulateLogins } from './login/check.js';
export { keepLogins, type LoginRequest, logIn, tryLogins } from './login/login.js';
export { loginReads, REGISTRY_AUTHS, REGISTRY_IDENTITIES, readSources } from './login/providers.js';
export { tryPush } from './login/push-trial.js';
export { renewLogins } from './login/renew.js';
export { type LoginTrials, trialsWith } from './login/trials.js';
export type { LoginValue } from './provider.js';
export type { Sources } from './session.js';
