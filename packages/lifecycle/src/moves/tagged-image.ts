import { type Digest, isAttestation, MultiarchError } from '@multiarch/oci';
import { type Manifest, readManifest } from '@multiarch/oci/content';
import { type Origin, readOrigin } from '@multiarch/plan';
import { RegistryError, type Repository } from '@multiarch/registry';
import { type ImageContent, readImageContent } from '../image/content.js';

/** What a tag holds now. */
interface TaggedImage extends Origin {
  /** Absent where it is nothing that can be read as an image. */
  readonly digest?: Digest;
}

/**
 * What is behind a tag that is about to be moved, with version and commit as the index or its first image says
 * them; `undefined` when there is no such tag. One GET where annotations say both. What is no image, or is not whole,
 * says nothing of itself: it is no reason not to replace it.
 *
 * @throws RegistryError
 */
export async function readTaggedImage(repository: Repository, tag: string): Promise<TaggedImage | undefined> {
  try {
    return await read(repository, tag);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
  }
  // It may have been spoilt on its way, and be something newer.
  try {
    return await read(repository, tag);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return {};
  }
}

/** Whether it is what is there that is wrong, or that a part of it is missing. */
function isUnreadable(error: unknown): boolean {
  if (error instanceof RegistryError && error.notFound) return true;
  return error instanceof MultiarchError && error.code === 'INVALID_CONTENT';
}

async function read(repository: Repository, tag: string): Promise<TaggedImage | undefined> {
  const manifest = await repository.findManifest({ tag });
  if (manifest === undefined) return undefined;
  const { digest } = manifest.descriptor;
  const said = originOf(manifest, []);
  if (said.revision !== undefined && said.version !== undefined) return { digest, ...said };
  const content = readManifest(manifest);
  const entries = content.kind === 'index' ? content.manifests : [manifest.descriptor];
  const [first] = entries.filter((entry) => !isAttestation(entry));
  const image =
    first === undefined || content.kind === 'unknown'
      ? undefined
      : await readImageContent(repository, first, manifest);
  return { digest, ...originOf(manifest, image === undefined ? [] : [image]) };
}

/** What annotations say goes before labels: they are of what is published, labels of what it was built from. */
export function originOf(manifest: Manifest, images: readonly ImageContent[]): Origin {
  const content = readManifest(manifest);
  const annotations = content.kind === 'unknown' ? {} : content.annotations;
  return readOrigin([annotations, ...images.map(({ labels }) => labels)]);
}
