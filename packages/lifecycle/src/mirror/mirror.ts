import {
  type Advice,
  adviceAt,
  type Digest,
  during,
  formatImageName,
  formatSize,
  type ImageName,
  type Logger,
  MultiarchError,
  silent,
} from '@multiarch/oci';
import type { Manifest } from '@multiarch/oci/content';
import type { PlannedTag } from '@multiarch/plan';
import { type Clock, Copier, type RegistryClient, renderProgress } from '@multiarch/registry';
import type { WrittenPart } from '../image/read-back.js';
import { judgeTags, lookAtTags, type TagRules } from '../moves/judge-tags.js';
import type { Claims } from '../moves/tagged-image.js';
import type { UnmovedTag } from '../moves/unmoved-tag.js';
import { verifyWritten } from '../moves/verify-written.js';
import { type JudgedWrite, writeFixed, writeMovable } from '../moves/write-judged.js';

/** An optional image that does not have what was published. */
export interface Behind {
  readonly image: ImageName;
  /** One sentence. */
  readonly reason: string;
}

/** What optional images are to have, too. */
interface MirrorRequest {
  /** Where all of it is. */
  readonly from: ImageName;
  readonly to: readonly ImageName[];
  /** In the order in which they are copied: what needs the others last. */
  readonly manifests: readonly MirroredManifest[];
  /** What the last of them consists of, where it is to be read back. */
  readonly toRead?: readonly WrittenPart[] | undefined;
  readonly next: Claims;
  readonly rules: TagRules;
}

export interface MirroredManifest {
  readonly digest: Digest;
  readonly tags: readonly PlannedTag[];
}

interface MirrorOptions {
  /** One for each optional image: what several copies have in common, as the layers of a base image, is sent once. */
  readonly copiers?: Map<ImageName, Copier>;
  readonly log?: Logger;
  readonly clock?: Clock;
  readonly settle?: number;
  /** Ends copies that are on their way: what has arrived stays, untagged, and the image is behind. */
  readonly giveUp?: AbortSignal;
}

interface Mirrored {
  readonly behind: readonly Behind[];
  readonly kept: readonly UnmovedTag[];
}

/** Milliseconds between two lines about a copy. */
const INTERVAL = 5000;

/**
 * Copies what is published to images that may do without it, byte for byte, and tags it there by the rules that hold
 * for all tags. What is there already is not sent. A registry that fails is behind, with a warning, and stops neither
 * the others nor the run: the next one sends what is missing. Does not throw.
 */
export async function mirror(
  registry: RegistryClient,
  request: MirrorRequest,
  options: MirrorOptions = {},
): Promise<Mirrored> {
  const { log = silent } = options;
  const outcomes = await Promise.all(
    request.to.map(async (image): Promise<{ behind?: Behind; kept: readonly UnmovedTag[] }> => {
      try {
        return { kept: await mirrorTo(registry, request, image, options) };
      } catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        const reason = said.split('\n', 1)[0] ?? '';
        log.warning(`${formatImageName(image)} is optional, and behind: ${reason}`, adviseBehind(error));
        return { behind: { image, reason }, kept: [] };
      }
    }),
  );
  return {
    behind: outcomes.flatMap(({ behind }) => behind ?? []),
    kept: outcomes.flatMap(({ kept }) => kept),
  };
}

function adviseBehind(error: unknown): Advice {
  const own = error instanceof MultiarchError ? error.advice : undefined;
  return (door) =>
    [
      ...(own === undefined ? [] : [adviceAt(own, door)]),
      'Everything else is published. The next run, or running the failed job again, sends what is missing there.',
    ].join('\n');
}

/** Nothing is tagged before all of it is there. */
async function mirrorTo(
  registry: RegistryClient,
  { from, manifests, toRead, next, rules }: MirrorRequest,
  image: ImageName,
  options: MirrorOptions,
): Promise<readonly UnmovedTag[]> {
  const { log = silent, clock, settle, copiers, giveUp } = options;
  const copier = copiers?.get(image) ?? openCopier(registry, from, image, options);
  copiers?.set(image, copier);
  const copied: [Manifest, readonly PlannedTag[]][] = [];
  for (const { digest, tags } of manifests) {
    const doing = `copying ${formatImageName(from)} to ${formatImageName(image)}`;
    copied.push([await during(doing, orGivenUp(copier, digest, giveUp)), tags]);
  }
  const judged: JudgedWrite[] = [];
  for (const [manifest, tags] of copied) {
    const wanted = tags.map((tag) => ({ image, tag, next }));
    const looked = await lookAtTags(registry, wanted, rules);
    const kept = await judgeTags(registry, looked, manifest.descriptor.digest, rules);
    judged.push({ manifest, looked, kept });
  }
  for (const one of judged) await writeFixed(registry, one, { log });
  await verify(registry, image, judged, toRead);
  const kept: UnmovedTag[] = [];
  const writing = { log, ...(clock && { clock }), ...(settle === undefined ? {} : { settle }) };
  for (const one of judged) kept.push(...(await writeMovable(registry, one, rules, writing)));
  return kept;
}

/** What is still on its way then ends with the client; it writes no tag. */
async function orGivenUp(copier: Copier, digest: Digest, signal: AbortSignal | undefined): Promise<Manifest> {
  if (signal === undefined) return copier.copy(digest);
  const { promise: givenUp, reject } = Promise.withResolvers<never>();
  const stop = () => {
    const { done, total } = copier.progress;
    const sizes = `${formatSize(done)} of ${formatSize(total)}`;
    reject(new MultiarchError('REGISTRY', `its time was up at ${sizes}`, { advice: MORE_TIME }));
  };
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([signal.aborted ? givenUp : copier.copy(digest), givenUp]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

const MORE_TIME =
  'Layers that have arrived are not sent again. `multiarch manifest` with --optional-images, on a machine with time, sends the rest at once.';

function openCopier(
  registry: RegistryClient,
  from: ImageName,
  to: ImageName,
  { log = silent, clock }: MirrorOptions,
): Copier {
  const name = formatImageName(to);
  return new Copier(registry.repository(from), registry.repository(to), {
    log,
    interval: INTERVAL,
    ...(clock === undefined ? {} : { clock }),
    onProgress: (progress) => log.info(`${name}: ${renderProgress(progress)}`),
  });
}

async function verify(
  registry: RegistryClient,
  image: ImageName,
  judged: readonly JudgedWrite[],
  toRead: readonly WrittenPart[] | undefined,
): Promise<void> {
  const whole = judged.at(-1);
  if (whole === undefined || toRead === undefined) return;
  const fixed = whole.looked.filter(({ tag }) => !tag.mutable);
  await verifyWritten(registry, whole.manifest, [{ image, tags: fixed.map(({ tag }) => tag.name) }], toRead);
}
