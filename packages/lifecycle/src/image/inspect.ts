import {
  type Descriptor,
  type Digest,
  formatPlatform,
  formatReference,
  isAttestation,
  type Reference,
} from '@multiarch/oci';
import { type Manifest, readManifest } from '@multiarch/oci/content';
import type { RegistryClient, Repository } from '@multiarch/registry';
import { readImageContent } from './content.js';

interface InspectedImage {
  /** `os/arch[/variant]`, from the image's own config. */
  readonly platform: string;
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
}

/**
 * What is behind a reference: every image in it, as its config (not its descriptor) describes it.
 *
 * @throws RegistryError; MultiarchError `INVALID_CONTENT`
 */
export async function inspect(registry: RegistryClient, reference: Reference): Promise<Inspection> {
  const repository = registry.repository(reference);
  const manifest = await repository.getManifest(reference);
  const content = readManifest(manifest, formatReference(reference));
  const entries = content.kind === 'index' ? content.manifests : [manifest.descriptor];
  const attestations = entries.filter(isAttestation);
  const images = await Promise.all(
    entries
      .filter((entry) => !isAttestation(entry))
      .map(async (entry) => {
        const image = await readImage(repository, entry, manifest);
        const own = attestations.filter(
          ({ annotations }) => annotations?.['vnd.docker.reference.digest'] === entry.digest,
        );
        return { ...image, attestations: own.map(({ digest }) => digest) };
      }),
  );
  const { digest, mediaType, size } = manifest.descriptor;
  const annotations = content.kind === 'unknown' ? {} : content.annotations;
  return { reference: formatReference(reference), digest, mediaType, size, annotations, images };
}

async function readImage(
  repository: Repository,
  entry: Descriptor,
  top: Manifest,
): Promise<Omit<InspectedImage, 'attestations'>> {
  const { platform, layers, compressedSize } = await readImageContent(repository, entry, top);
  const { digest, mediaType } = entry;
  return { platform: formatPlatform(platform), digest, mediaType, layers, size: compressedSize };
}
