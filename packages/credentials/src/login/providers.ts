import type { Environment, HostKindName, Mask } from '@multiarch/oci';
import { ecr } from '../aws/ecr.js';
import { ecrPublic } from '../aws/ecr-public.js';
import { awsEcr } from '../aws/identity.js';
import { acr } from '../azure/acr.js';
import { azureAcr } from '../azure/identity.js';
import { dockerHubOidc } from '../docker-hub/identity.js';
import { dockerHub } from '../docker-hub/provider.js';
import { maskSecret } from '../exchange/masking.js';
import { ghcr } from '../github/ghcr.js';
import { artifactRegistry } from '../google/artifact-registry.js';
import { gcpWif } from '../google/identity.js';
import type { IdentityKind } from '../identity-kind.js';
import { quay } from '../others/quay.js';
import type { LoginValue, Provider } from '../provider.js';
import { runOrigin } from '../run-origin.js';
import type { Sources } from '../session.js';

/** Every kind of registry that has a login of its own: one line each. */
export const providers: readonly Provider[] = [dockerHub, ghcr, artifactRegistry, ecr, ecrPublic, acr, quay];

export function providerOf(kind: HostKindName): Provider | undefined {
  return providers.find((provider) => provider.kind === kind);
}

/** Every way to log in without a stored password: one line each. */
export const identityKinds: readonly IdentityKind[] = [awsEcr, gcpWif, dockerHubOidc, azureAcr];

/** The name of the secret that holds the list for all other hosts. */
export const REGISTRY_AUTHS = 'REGISTRY_AUTHS';

/** The name of the list of identities without passwords. No secret: it is meant to be read in a workflow. */
export const REGISTRY_IDENTITIES = 'REGISTRY_IDENTITIES';

/** Everything that a login reads, by name. */
export const loginReads: Readonly<Record<string, LoginValue>> = Object.assign(
  {},
  ...providers.map(({ reads }) => reads),
  {
    [REGISTRY_AUTHS]: {
      kind: 'secret',
      says: 'YAML list of `registry` (host, or host and path), `username` and `password`, for any registry; comes before all other credentials of that host but an identity',
      aliases: ['registry-auth'],
    },
    [REGISTRY_IDENTITIES]: {
      kind: 'plain',
      says: 'The same as the input `registry-identities`',
    },
  } satisfies Provider['reads'],
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
  for (const [name, { kind }] of Object.entries(loginReads)) {
    const value = read(name);
    // Of the list only the passwords are secret; they are masked one by one when it is read.
    if (value && kind === 'secret' && name !== REGISTRY_AUTHS) maskSecret(value, mask);
    secrets[name] = value || undefined;
  }
  const origin = runOrigin(environment, event);
  return { secrets, environment, mask, ...(origin === undefined ? {} : { origin }) };
}
