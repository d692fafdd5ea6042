import type { Environment, Mask } from '@multiarch/oci';
import { acr } from './acr.js';
import { artifactRegistry } from './artifact-registry.js';
import { awsEcr } from './aws-ecr-identity.js';
import { azureAcr } from './azure-acr-identity.js';
import { dockerHub } from './docker-hub.js';
import { dockerHubOidc } from './docker-hub-identity.js';
import { ecr } from './ecr.js';
import { ecrPublic } from './ecr-public.js';
import { gcpWif } from './gcp-wif-identity.js';
import { ghcr } from './ghcr.js';
import type { IdentityKind } from './identity-kind.js';
import { maskSecret } from './masking.js';
import type { Provider, Sources } from './provider.js';
import { quay } from './quay.js';
import { runOrigin } from './run-origin.js';

/** Every kind of registry that is recognised by its host: one line each. */
export const providers: readonly Provider[] = [dockerHub, ghcr, artifactRegistry, ecr, ecrPublic, acr, quay];

/** Every way to log in without a stored password: one line each. */
export const identityKinds: readonly IdentityKind[] = [awsEcr, gcpWif, dockerHubOidc, azureAcr];

/** The name of the secret that holds the list for all other hosts. */
export const REGISTRY_AUTHS = 'REGISTRY_AUTHS';

/** The name of the list of identities without passwords. No secret: it is meant to be read in a workflow. */
export const REGISTRY_IDENTITIES = 'REGISTRY_IDENTITIES';

/** The names of everything that a login reads, and whether it is a secret. */
export const loginReads: Readonly<Record<string, 'secret' | 'plain'>> = Object.assign(
  { [REGISTRY_AUTHS]: 'secret', [REGISTRY_IDENTITIES]: 'plain' },
  ...providers.map(({ reads }) => reads),
);

/**
 * Collects what a login draws on. Secrets are masked before anything else sees them.
 *
 * @param read gives the value for a name of {@link loginReads}; empty or `undefined` where there is none
 * @param event the payload of the event that started a GitHub run; says whether it has secrets
 */
export function readSources(
  read: (name: string) => string | undefined,
  environment: Environment,
  mask: Mask,
  event?: unknown,
): Sources {
  const secrets: Record<string, string | undefined> = {};
  for (const [name, kind] of Object.entries(loginReads)) {
    const value = read(name);
    // Of the list only the passwords are secret; they are masked one by one when it is read.
    if (value && kind === 'secret' && name !== REGISTRY_AUTHS) maskSecret(value, mask);
    secrets[name] = value || undefined;
  }
  const origin = runOrigin(environment, event);
  return { secrets, environment, mask, ...(origin === undefined ? {} : { origin }) };
}
