import type { Architecture } from '../machine/machine.js';
import { AptArchive } from './apt-archive.js';

interface Shared {
  users: number;
  readonly archive: Promise<AptArchive>;
}

const open = new Map<string, Shared>();

/**
 * Lends an archive to `use`. Callers at the same time share one, so its package list (10 MB) is downloaded
 * once; it is deleted when the last of them is done.
 */
export async function withArchive<T>(
  suite: string,
  architecture: Architecture,
  codename: string,
  use: (archive: AptArchive) => Promise<T>,
): Promise<T> {
  const key = `${suite}/${architecture}`;
  const shared = open.get(key) ?? { users: 0, archive: AptArchive.open(suite, architecture, codename) };
  open.set(key, shared);
  shared.users += 1;
  try {
    return await use(await shared.archive);
  } finally {
    shared.users -= 1;
    if (shared.users === 0) {
      open.delete(key);
      await shared.archive.then((archive) => archive[Symbol.asyncDispose]()).catch(() => undefined);
    }
  }
}
