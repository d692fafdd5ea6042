import type { Bundle } from './action-bundle.ts';

/** Bytes below which a file of its own costs more than it saves. */
const WORTH_SHARING = 2048;

/**
 * Puts the chunks that several entries have in common, of one action or of more, into the shared folder, once, and leaves
 * in each one's place a line that names it there: a runner downloads all actions of a repository together, for each job.
 *
 * @param bundles of each action, by its folder's name, and of the shared folder itself
 * @param shared that folder's name
 */
export function shareChunks(bundles: ReadonlyMap<string, Bundle>, shared: string): Map<string, Bundle> {
  const chunks = [...bundles].flatMap(([folder, bundle]) => chunksOf(folder, bundle));
  const common = new Map<string, Buffer>();
  const result = new Map([...bundles].map(([folder, bundle]) => [folder, new Map(bundle)]));
  for (const [, same] of Map.groupBy(chunks, ({ code, id }) => `${id} ${code}`)) {
    const [first, ...others] = same;
    if (first === undefined || others.length === 0) continue;
    const name = `${first.id}.js`;
    if (common.has(name))
      throw new Error(`two different chunks that are shared want to be ${shared}/dist/${name}`);
    common.set(name, Buffer.from(first.code));
    for (const { folder, file } of same)
      result.get(folder)?.set(file, Buffer.from(`export * from "../../${shared}/dist/${name}";\n`));
  }
  return result.set(shared, new Map([...(bundles.get(shared) ?? []), ...common]));
}

interface Chunk {
  readonly folder: string;
  readonly file: string;
  readonly id: string;
  /** Without the name of the entry that it is loaded by, which is all that tells two of them apart. */
  readonly code: string;
}

/** `572.index.js`: what an entry loads when it needs it. */
function chunksOf(folder: string, bundle: Bundle): Chunk[] {
  return [...bundle].flatMap(([file, bytes]) => {
    const id = /^(?<id>\d+)\.\w+\.js$/.exec(file)?.groups?.id;
    if (id === undefined || bytes.length < WORTH_SHARING) return [];
    return { folder, file, id, code: bytes.toString().replace(`// ${file}\n`, '') };
  });
}
