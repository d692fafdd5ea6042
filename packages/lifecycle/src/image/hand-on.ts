import {
  type Digest,
  during,
  formatImageName,
  formatReference,
  type ImageName,
  type Logger,
  throwAll,
} from '@multiarch/oci';
import { Copier, type RegistryClient, renderProgress } from '@multiarch/registry';

/** Something that a build has pushed to one repository, and that another one is to have. */
export interface HandOn {
  readonly from: ImageName;
  readonly digest: Digest;
  readonly to: ImageName;
  /** Under which it is to be there; none: its digest alone. */
  readonly tags: readonly string[];
}

/** Milliseconds between two lines about a copy. */
const INTERVAL = 5000;

/**
 * Copies what a build pushed, byte for byte, and tags it there: within a registry by mounts, which move no bytes, and
 * between registries what the other one does not have yet.
 *
 * @throws RegistryError; MultiarchError. No tag is then written before all of it is there.
 */
export async function handOn(
  registry: RegistryClient,
  { from, digest, to, tags }: HandOn,
  log: Logger,
): Promise<void> {
  const target = registry.repository(to);
  const name = formatImageName(to);
  const copier = new Copier(registry.repository(from), target, {
    log,
    interval: INTERVAL,
    referrers: false,
    onProgress: (progress) => log.info(`${name}: ${renderProgress(progress)}`),
  });
  const work = async () => {
    const manifest = await copier.copy(digest);
    throwAll(await target.putTags(tags, manifest));
  };
  await during(`copying ${formatImageName(from)} to ${name}`, work());
  const { sent, mounted } = copier.count.blobs;
  log.info(
    `${tags.length === 0 ? name : formatReference({ ...to, tag: tags[0] ?? '' })} → ${digest}, ${sent} blobs sent, ${mounted} mounted`,
  );
}
