import { parseEcrHost } from '@multiarch/oci';
import type { Challenge } from '../answer/challenge.js';

/**
 * Registries whose token service is known: their first request need not be refused to learn it, and credentials
 * for them are never sent to a service elsewhere, whatever a challenge says.
 */
const KNOWN: Readonly<Record<string, { readonly realm: string; readonly service: string }>> = {
  'docker.io': { realm: 'https://auth.docker.io/token', service: 'registry.docker.io' },
  'ghcr.io': { realm: 'https://ghcr.io/token', service: 'ghcr.io' },
};

/** Services that issue their tokens themselves, or take the credential as it is. */
const OWN_REALM = [
  /^[a-z0-9-]+\.azurecr\.(?:io|cn|us)$/,
  /^(?:[a-z0-9-]+-docker\.pkg\.dev|(?:[a-z]+\.)?gcr\.io)$/,
  /^(?:quay\.io|public\.ecr\.aws)$/,
];

/** The challenge that this registry is known to send, or `undefined`. */
export function knownChallenge(registry: string): Challenge | undefined {
  if (!Object.hasOwn(KNOWN, registry)) return undefined;
  const known = KNOWN[registry];
  return known && { scheme: 'bearer', parameters: { realm: known.realm, service: known.service } };
}

/** The only origin to which credentials of this registry may go for a token; `undefined`: any that is safe. */
export function pinnedOrigin(registry: string): string | undefined {
  const realm = knownChallenge(registry)?.parameters.realm;
  if (realm !== undefined) return new URL(realm).origin;
  const isOwn = parseEcrHost(registry) !== undefined || OWN_REALM.some((pattern) => pattern.test(registry));
  return isOwn ? `https://${registry}` : undefined;
}
