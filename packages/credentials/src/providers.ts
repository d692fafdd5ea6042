import type { Environment, Mask } from '@multiarch/oci';
import { artifactRegistry } from './artifact-registry.js';
import { dockerHub } from './docker-hub.js';
import { ecr } from './ecr.js';
import { ecrPublic } from './ecr-public.js';
import { ghcr } from './ghcr.js';
import { maskSecret } from './masking.js';
import type { Provider, Sources } from './provider.js';

/** Every kind of registry that is recognised by its host: one line each. */
export const providers: readonly Provider[] = [dockerHub, ghcr, artifactRegistry, ecr, ecrPublic];

/** The name of the secret that holds the list for all other hosts. */
export const REGISTRY_AUTHS = 'REGISTRY_AUTHS';

/** The names of everything that a login reads, and whether it is a secret. */
export const loginReads: Readonly<Record<string, 'secret' | 'plain'>> = Object.assign(
  { [REGISTRY_AUTHS]: 'secret' },
  ...providers.map(({ reads }) => reads),
);

/**
 * Collects what a login draws on. Secrets are masked before anything else sees them.
 *
 * @param read gives the value for a name of {@link loginReads}; empty or `undefined` where there is none
 */
export function readSources(
  read: (name: string) => string | undefined,
  environment: Environment,
  mask: Mask,
): Sources {
  const secrets: Record<string, string | undefined> = {};
  for (const [name, kind] of Object.entries(loginReads)) {
    const value = read(name);
    // Of the list only the passwords are secret; they are masked one by one when it is read.
    if (value && kind === 'secret' && name !== REGISTRY_AUTHS) maskSecret(value, mask);
    secrets[name] = value || undefined;
  }
  return { secrets, environment, mask };
}
