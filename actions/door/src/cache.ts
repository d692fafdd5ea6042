/** GitHub's cache library: the only entry of `dist/cache.js`, the bundle that our actions share. */
export * from '@actions/cache';
