export * from './docker-config/index.js';
export type { IdentityKind } from './identity-kind.js';
export { type Attempt, keepLogins, type LoginRequest, logIn, tryLogins } from './login.js';
export { type LoginCheck, type LoginReport, tabulateLogins } from './login-check.js';
export type { Verify } from './obtain.js';
export type { Grant, Missing, Offer, Provider, Sources, Strength } from './provider.js';
export {
  identityKinds,
  loginReads,
  providers,
  REGISTRY_AUTHS,
  REGISTRY_IDENTITIES,
  readSources,
} from './providers.js';
export { type PushTrialClient, tryPush } from './push-trial.js';
export { parseRegistryAuths, type RegistryAuth } from './registry-auths.js';
export { parseRegistryIdentities, type RegistryIdentity } from './registry-identities.js';
export { endingBefore, type RenewRequest, renewLogins } from './renew.js';
export {
  type Login,
  matchTargets,
  requireCredentials,
  resolveLogins,
  type Stored,
  type Target,
} from './resolve.js';
