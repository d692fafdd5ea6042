import { setTimeout } from 'node:timers/promises';
import type { EvidenceSearch } from '@multiarch/lifecycle';
import type { Logger } from '@multiarch/oci';

/** What an entry holds: nothing. It says all by its key, and is found by the same path on every runner. */
const NOTHING = ['/dev/null'];

/** Milliseconds after which the service has not answered. */
const PATIENCE = 30_000;

/**
 * Evidence in GitHub's cache. What is there was written by a job of this repository that ran for this ref or for the
 * default branch; no registry, and no job of a pull request, can write it. Where there is no cache service, or it does
 * not answer, there is no evidence. The library is loaded when it is asked first.
 */
export function githubEvidence(log: Logger): EvidenceSearch {
  const load = async () => {
    const cache = await import('@actions/cache');
    return cache.isFeatureAvailable() ? cache : undefined;
  };
  const within = async <T>(answer: Promise<T>): Promise<T | undefined> => {
    const late = new AbortController();
    try {
      return await Promise.race([answer, setTimeout(PATIENCE, undefined, { signal: late.signal })]);
    } catch (error) {
      log.info(`Evidence of earlier builds: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    } finally {
      late.abort();
    }
  };
  return {
    has: async (note) => {
      const cache = await load();
      if (cache === undefined) return false;
      // A key is also found by its beginning: what is found has to be the key itself.
      const found = await within(cache.restoreCache(NOTHING, note, [], { lookupOnly: true }));
      return found === note;
    },
    find: async (beginning) => {
      const cache = await load();
      const found = await within(
        cache?.restoreCache(NOTHING, beginning, [], { lookupOnly: true }) ?? Promise.resolve(undefined),
      );
      return found?.startsWith(beginning) ? found : undefined;
    },
    keep: async (notes) => {
      const cache = await load();
      if (cache === undefined) return;
      // One that is there already is found, and not written again.
      await within(Promise.all(notes.map((note) => cache.saveCache(NOTHING, note).catch(() => -1))));
    },
  };
}
