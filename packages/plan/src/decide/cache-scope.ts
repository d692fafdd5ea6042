import type { Sha256 } from '@multiarch/oci';
import type { Dockerfile } from '../dockerfile/stages.js';
import type { Leg } from '../documents/leg.js';
import { architectureName } from '../names/suffixes.js';
import { branchOf, type Event } from './event.js';

/** What tells the cache of a build from those of others. */
interface CachedBuild
  extends Pick<
    Leg,
    'images' | 'variant' | 'platform' | 'dockerfile' | 'context' | 'buildArgs' | 'compression'
  > {
  readonly target?: string | undefined;
  /** What is known of the Dockerfile. */
  readonly file: Dockerfile | undefined;
  /** Build arguments that a variant has of its own. */
  readonly ownArgs?: Readonly<Record<string, string>> | undefined;
}

const READABLE = 40;

/**
 * The name of a build's cache, in characters that any backend takes as a name, a tag or a directory: the image's last
 * part, variant and architecture for people, then a hash of all that tells caches apart. Two builds of one name would
 * each write over what the other has kept.
 *
 * Of the build arguments those count that choose what all layers are upon (declared before the first `FROM`), and those
 * that a variant has of its own. Any other may be new in each commit, and a cache by its value would never be found.
 *
 * A layer out of a cache is pushed as it was packed there: whoever goes back from zstd to gzip is to find none of zstd.
 */
export function nameCache(build: CachedBuild, sha256: Sha256): string {
  const { images, variant, platform, target = '', dockerfile, context } = build;
  const [image = ''] = images;
  const architecture = architectureName(platform);
  const shaping = shapingArguments(build);
  const usual = variant === '' ? 'Dockerfile' : `Dockerfile-${variant}`;
  const isUsual = dockerfile === usual && context === '.' && Object.keys(shaping).length === 0;
  const identity = [
    ...[image, variant, architecture, target],
    ...(isUsual ? [] : [dockerfile, context, shaping]),
    ...((build.compression ?? 'gzip') === 'gzip' ? [] : [build.compression]),
  ];
  const hash = sha256(JSON.stringify(identity)).slice(0, 8);
  const name = image.slice(image.lastIndexOf('/') + 1).slice(0, READABLE);
  return [name, variant, architecture, hash].filter((part) => part !== '').join('-');
}

function shapingArguments({ file, buildArgs, ownArgs = {} }: CachedBuild): Readonly<Record<string, string>> {
  const names = new Set((file?.arguments ?? []).map(({ name }) => name));
  const shaping = Object.entries(buildArgs).filter(
    ([name]) => names.has(name) || Object.hasOwn(ownArgs, name),
  );
  return Object.fromEntries(shaping.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * What a branch's caches in a registry are called besides their scope: the default branch and releases share what has no
 * such name, and read nothing else; every other branch writes its own, and reads both. `undefined` for the former, and
 * where nothing may be written.
 */
export function cacheOfRef({ ref, defaultBranch, name }: Event, sha256: Sha256): string | undefined {
  const branch = branchOf(ref);
  if (name === 'release' || branch === undefined || branch === defaultBranch) return undefined;
  return sha256(branch).slice(0, 8);
}
