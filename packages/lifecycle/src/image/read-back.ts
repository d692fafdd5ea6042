import {
  type Descriptor,
  formatPlatform,
  formatReference,
  MultiarchError,
  type Platform,
  satisfiesPlatform,
  settle,
} from '@multiarch/oci';
import { type Manifest, readManifest } from '@multiarch/oci/content';
import type { Repository } from '@multiarch/registry';
import { readImageContent } from './content.js';

/** One platform of what was written. */
export interface WrittenPart {
  readonly platform: Platform;
  readonly image: Descriptor;
  readonly attestations: readonly Descriptor[];
}

const ADVICE =
  'Tags that may move were not moved. Build and push again: what is there cannot be pulled whole.';

/**
 * Reads what was written back, as somebody who pulls it: by GET, and nothing from memory. Each manifest has to have the
 * bytes, type and size that name it; each config the platform that it was published for; and no blob that an image
 * needs may be missing. Layers are asked for and not downloaded; where a registry cannot be asked for a blob, it is
 * believed.
 *
 * @throws MultiarchError `INVALID_CONTENT` or `CONFLICT` with everything that is wrong; RegistryError
 */
export async function readBack(
  repository: Repository,
  top: Manifest,
  parts: readonly WrittenPart[],
): Promise<void> {
  const entries = new Map(
    parts.flatMap(({ image, attestations }) =>
      [image, ...attestations].map((entry) => [entry.digest, entry] as const),
    ),
  );
  const read = await settle(
    [...entries.values()].map(
      async (entry) => [entry.digest, await readEntry(repository, entry, top)] as const,
    ),
  );
  const manifests = new Map(read);
  const configs = parts.map(({ image, platform }) =>
    checkPlatform(repository, image, platform, manifests.get(image.digest) ?? top),
  );
  await settle([
    ...configs,
    ...blobsOf(read.map(([, manifest]) => manifest)).map((blob) => find(repository, blob)),
  ]);
}

/** @throws MultiarchError where it is not what its descriptor says */
export function requireSame(what: string, found: Descriptor, expected: Descriptor): void {
  for (const member of ['digest', 'mediaType', 'size'] as const)
    if (found[member] !== expected[member])
      throw new MultiarchError(
        'CONFLICT',
        `${what} has ${member} ${found[member]} when it is read back, but ${expected[member]} was published`,
        { advice: ADVICE },
      );
}

async function readEntry(repository: Repository, entry: Descriptor, top: Manifest): Promise<Manifest> {
  if (entry.digest === top.descriptor.digest) return top;
  const { digest } = entry;
  const manifest = await repository.readWritten({ digest });
  requireSame(formatReference({ ...repository.image, digest }), manifest.descriptor, entry);
  return manifest;
}

async function checkPlatform(
  repository: Repository,
  image: Descriptor,
  platform: Platform,
  manifest: Manifest,
): Promise<void> {
  const content = await readImageContent(repository, image, manifest);
  if (satisfiesPlatform(content.platform, platform)) return;
  const what = formatReference({ ...repository.image, digest: image.digest });
  throw new MultiarchError(
    'CONFLICT',
    `${what} was published for ${formatPlatform(platform)}, but its config is for ${formatPlatform(content.platform)}`,
    { advice: ADVICE },
  );
}

/** Configs are read by whoever needs them; layers that are to be had elsewhere need not be here. */
function blobsOf(manifests: readonly Manifest[]): readonly Descriptor[] {
  const blobs = manifests.flatMap((manifest) => {
    const content = readManifest(manifest);
    return content.kind === 'image' ? [content.config, ...content.layers] : [];
  });
  const here = blobs.filter(({ urls = [] }) => urls.length === 0);
  return [...new Map(here.map((blob) => [blob.digest, blob])).values()];
}

async function find(repository: Repository, { digest }: Descriptor): Promise<void> {
  if ((await repository.lookForBlob(digest)) !== 'absent') return;
  const what = formatReference({ ...repository.image, digest });
  throw new MultiarchError('INVALID_CONTENT', `the blob ${what} is gone, and its image cannot be pulled`, {
    advice: ADVICE,
  });
}
