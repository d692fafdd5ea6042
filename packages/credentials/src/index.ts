export * from './docker-config/index.js';
export { type EcrHost, parseEcrHost } from './ecr-host.js';
export { type LoggedIn, type LoginReport, type LoginRequest, logIn, type Verify } from './login.js';
export type { Grant, Missing, Offer, Provider, Sources, Strength } from './provider.js';
export { loginReads, providers, REGISTRY_AUTHS, readSources } from './providers.js';
export { parseRegistryAuths, type RegistryAuth } from './registry-auths.js';
export {
  type Login,
  matchTargets,
  requireCredentials,
  resolveLogins,
  type Stored,
  type Target,
} from './resolve.js';
