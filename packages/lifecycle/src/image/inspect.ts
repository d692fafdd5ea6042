import {
  type Descriptor,
  type Digest,
  during,
  formatPlatform,
  formatReference,
  type Reference,
  settle,
  sortEntries,
} from '@multiarch/oci';
import { type Manifest, readManifest } from '@multiarch/oci/content';
import type { RegistryClient, Repository } from '@multiarch/registry';
import { isAnother, readImageContent } from './content.js';

interface InspectedImage {
  /** `os/arch[/variant]`, from the image's own config. */
  readonly platform: string;
  /** What the index says of it, where that is another platform. */
  readonly declared?: string;
  readonly digest: Digest;
  readonly mediaType: string;
  readonly layers: number;
  /** Bytes of config and layers as they are stored. */
  readonly size: number;
  readonly attestations: readonly Digest[];
}

interface Inspection {
  readonly reference: string;
  readonly digest: Digest;
  readonly mediaType: string;
  readonly size: number;
  readonly annotations: Readonly<Record<string, string>>;
  readonly images: readonly InspectedImage[];
  /** Entries of an index that are no images, nor attestations of one. */
  readonly others: readonly { readonly digest: Digest; readonly mediaType: string }[];
}

/**
 * What is behind a reference: every image in it, as its config (not its descriptor) describes it.
 *
 * @throws RegistryError; MultiarchError `INVALID_CONTENT`
 */
export function inspect(registry: RegistryClient, reference: Reference): Promise<Inspection> {
  return during(`inspecting ${formatReference(reference)}`, readAll(registry, reference));
}

async function readAll(registry: RegistryClient, reference: Reference): Promise<Inspection> {
  const repository = registry.repository(reference);
  const manifest = await repository.getManifest(reference);
  const content = readManifest(manifest, formatReference(reference));
  const entries = content.kind === 'index' ? content.manifests : [manifest.descriptor];
  const { images: listed, attestations, about, unknown } = sortEntries(entries);
  const images = await settle(
    listed.map(async (entry) => {
      const image = await readImage(repository, entry, manifest);
      const own = attestations.filter(
        ({ annotations }) => annotations?.['vnd.docker.reference.digest'] === entry.digest,
      );
      return { ...image, attestations: own.map(({ digest }) => digest) };
    }),
  );
  const others = [...about, ...unknown].map((entry) => ({
    digest: entry.digest,
    mediaType: entry.mediaType,
  }));
  const { digest, mediaType, size } = manifest.descriptor;
  const annotations = content.kind === 'unknown' ? {} : content.annotations;
  return { reference: formatReference(reference), digest, mediaType, size, annotations, images, others };
}

async function readImage(
  repository: Repository,
  entry: Descriptor,
  top: Manifest,
): Promise<Omit<InspectedImage, 'attestations'>> {
  const { platform, declared, layers, compressedSize } = await readImageContent(repository, entry, top);
  const { digest, mediaType } = entry;
  const differs = declared !== undefined && isAnother(declared, platform);
  return {
    platform: formatPlatform(platform),
    ...(differs ? { declared: formatPlatform(declared) } : {}),
    digest,
    mediaType,
    layers,
    size: compressedSize,
  };
}
