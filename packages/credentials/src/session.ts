import type { AwsKeys } from './aws.js';
import type { GooglePool } from './google-federation.js';
import { Once } from './once.js';
import type { Sources } from './provider.js';

/** One login to many hosts: what it draws on, and the exchanges that several of its hosts have in common. */
export interface Session extends Sources {
  /** GitHub's identity tokens, by audience. */
  readonly idTokens: Once<string>;
  /** Keys of assumed roles, by the chain of roles that led there. */
  readonly awsRoles: Once<AwsKeys>;
  /** Google's workload identity pools, by provider. */
  readonly googlePools: Once<GooglePool>;
  /** Access tokens of Microsoft Entra, by tenant and client. */
  readonly azureTokens: Once<string>;
}

export function openSession(sources: Sources): Session {
  return {
    ...sources,
    idTokens: new Once(),
    awsRoles: new Once(),
    googlePools: new Once(),
    azureTokens: new Once(),
  };
}
