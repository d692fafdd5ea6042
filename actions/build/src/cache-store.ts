import type { CacheStore } from '@multiarch/builder';
import { loadCache } from '@multiarch/door/load-cache';
import type { Logger } from '@multiarch/oci';

/**
 * GitHub's cache. The library is loaded when it is used first: most builds keep no mounts. The service knows a
 * directory by its path: what one runner saved, another finds when it has the same `RUNNER_TEMP`, as GitHub's have.
 */
export function githubCache(log: Logger): CacheStore {
  const load = async () => {
    const cache = await loadCache();
    if (cache === undefined) log.info('Cache mounts: there is no cache service here.');
    return cache;
  };
  return {
    restore: async (directory, key, prefix) => {
      const cache = await load();
      return cache?.restoreCache([directory], key, [prefix]);
    },
    save: async (directory, key) => {
      const cache = await load();
      await cache?.saveCache([directory], key);
    },
  };
}
