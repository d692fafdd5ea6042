import type { Bundle } from './action-bundle.ts';

/** Bytes below which a file of its own costs more than it saves. */
const WORTH_SHARING = 2048;

/**
 * Puts the chunks that several actions have in common into the shared folder, once, and leaves in each action's place a
 * line that names it there: a runner downloads all actions of a repository together, for each job.
 *
 * @param bundles of each action, by its folder's name, and of the shared folder itself
 * @param shared that folder's name
 */
export function shareChunks(bundles: ReadonlyMap<string, Bundle>, shared: string): Map<string, Bundle> {
  const counts = new Map<string, number>();
  for (const [, bundle] of bundles)
    for (const [name, bytes] of chunksOf(bundle))
      counts.set(keyOf(name, bytes), (counts.get(keyOf(name, bytes)) ?? 0) + 1);
  const common = new Map<string, Buffer>();
  const result = new Map<string, Bundle>();
  for (const [folder, bundle] of bundles) {
    const files = new Map(bundle);
    for (const [name, bytes] of chunksOf(bundle)) {
      if ((counts.get(keyOf(name, bytes)) ?? 0) < 2) continue;
      if (common.get(name)?.equals(bytes) === false)
        throw new Error(`two different chunks that are shared want to be ${shared}/dist/${name}`);
      common.set(name, bytes);
      files.set(name, Buffer.from(`export * from "../../${shared}/dist/${name}";\n`));
    }
    result.set(folder, files);
  }
  result.set(shared, new Map([...(bundles.get(shared) ?? []), ...common]));
  return result;
}

/** `572.index.js`: what an entry loads when it needs it. */
function chunksOf(bundle: Bundle): (readonly [string, Buffer])[] {
  return [...bundle].filter(([name, bytes]) => /^\d+\.\w+\.js$/.test(name) && bytes.length >= WORTH_SHARING);
}

function keyOf(name: string, bytes: Buffer): string {
  return `${name} ${bytes.toString('base64')}`;
}
