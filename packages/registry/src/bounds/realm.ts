import { kindOf } from '@multiarch/oci';
import type { Challenge } from '../answer/challenge.js';

/** The challenge that this registry is known to send, or `undefined`. */
export function knownChallenge(registry: string): Challenge | undefined {
  const { tokens } = kindOf(registry);
  return typeof tokens === 'string' ? undefined : { scheme: 'bearer', parameters: { ...tokens } };
}

/** The only origin to which credentials of this registry may go for a token; `undefined`: any that is safe. */
export function pinnedOrigin(registry: string): string | undefined {
  const { tokens } = kindOf(registry);
  if (tokens === 'any') return undefined;
  return typeof tokens === 'string' ? `https://${registry}` : new URL(tokens.realm).origin;
}
