import { access, mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Evidence } from '@multiarch/lifecycle';
import type { Environment } from '@multiarch/oci';

/**
 * Evidence of what this user has built on this machine: an empty file for each note. Nobody writes there who may merely
 * push to a registry. Where it cannot be read or written there is none.
 */
export function builtHere(environment: Environment): Evidence {
  const { XDG_STATE_HOME: state = '', HOME: home = '' } = environment;
  const base = state === '' ? join(home === '' ? homedir() : home, '.local', 'state') : state;
  const folder = join(base, 'multiarch', 'built');
  return {
    has: (note) =>
      access(join(folder, note)).then(
        () => true,
        () => false,
      ),
    keep: async (notes) => {
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        for (const note of notes) await writeFile(join(folder, note), '', { mode: 0o600 });
      } catch {
        // Another run builds it anew.
      }
    },
  };
}
