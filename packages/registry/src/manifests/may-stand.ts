import { MultiarchError } from '@multiarch/oci';
import { RegistryError } from '../answer/registry-error.js';

/** A write that was answered well, while nothing that was read proves it. */
export class UnprovenWrite extends MultiarchError {}

/**
 * Whether what was to be written may be there although the write ended with this error: its answer was lost, came from
 * something before the registry, or was good and could not be held against what is there.
 */
export function mayStand(error: unknown): boolean {
  if (error instanceof UnprovenWrite) return true;
  return error instanceof RegistryError && (error.status === 0 || error.status >= 500 || error.timedOut);
}
