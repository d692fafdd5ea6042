/** The same file from an action's `dist`, and from this package's `src` and `lib`. */
const SHARED = '../../door/dist/cache.js';

type CacheLibrary = typeof import('@actions/cache');

/**
 * GitHub's cache library, loaded when it is asked first; `undefined` where there is no such service. It is half of what
 * an action weighs: all of them load the one file beside them, and no bundle of theirs has it again. A runner downloads
 * all actions of a repository at once.
 */
export async function loadCache(): Promise<CacheLibrary | undefined> {
  const cache = (await import(/* webpackIgnore: true */ SHARED)) as CacheLibrary;
  return cache.isFeatureAvailable() ? cache : undefined;
}
