import {
  type Descriptor,
  type Digest,
  formatPlatform,
  formatReference,
  type ImageName,
  isAttestation,
  isJsonObject,
  type Manifest,
  MultiarchError,
  type Platform,
  parseJsonObject,
  type Reference,
  readManifest,
} from '@multiarch/oci';
import type { RegistryClient } from '@multiarch/registry';

/** Bytes of an image's config that are read; the largest seen have a few hundred thousand. */
const CONFIG_LIMIT = 4 * 1024 * 1024;

export interface InspectedImage {
  /** `os/arch[/variant]`, from the image's own config. */
  readonly platform: string;
  readonly digest: Digest;
  readonly mediaType: string;
  readonly layers: number;
  /** Bytes of config and layers as they are stored. */
  readonly size: number;
  readonly attestations: readonly Digest[];
}

export interface Inspection {
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
  const manifest = await registry.getManifest(reference);
  const content = readManifest(manifest, formatReference(reference));
  const entries = content.kind === 'index' ? content.manifests : [manifest.descriptor];
  const attestations = entries.filter(isAttestation);
  const images = await Promise.all(
    entries
      .filter((entry) => !isAttestation(entry))
      .map(async (entry) => {
        const image = await readImage(registry, reference, entry, manifest);
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

/**
 * The platforms of the images behind a digest, as their configs name them: what really was built, whatever was
 * asked for.
 *
 * @throws RegistryError; MultiarchError `INVALID_CONTENT`
 */
export async function imagePlatforms(
  registry: RegistryClient,
  image: ImageName,
  digest: Digest,
): Promise<Platform[]> {
  const manifest = await registry.getManifest({ ...image, digest });
  const content = readManifest(manifest);
  const entries = content.kind === 'index' ? content.manifests : [manifest.descriptor];
  const images = entries.filter((entry) => !isAttestation(entry));
  return Promise.all(
    images.map(async (entry) => (await readConfig(registry, image, entry, manifest)).platform),
  );
}

async function readImage(
  registry: RegistryClient,
  image: ImageName,
  entry: Descriptor,
  top: Manifest,
): Promise<Omit<InspectedImage, 'attestations'>> {
  const { platform, config, layers } = await readConfig(registry, image, entry, top);
  const size = [config, ...layers].reduce((sum, part) => sum + part.size, 0);
  const { digest, mediaType } = entry;
  return { platform: formatPlatform(platform), digest, mediaType, layers: layers.length, size };
}

async function readConfig(
  registry: RegistryClient,
  { registry: host, repository }: ImageName,
  { digest }: Descriptor,
  top: Manifest,
): Promise<{ platform: Platform; config: Descriptor; layers: readonly Descriptor[] }> {
  const name = { registry: host, repository };
  const manifest = digest === top.descriptor.digest ? top : await registry.getManifest({ ...name, digest });
  const what = formatReference({ ...name, digest });
  const content = readManifest(manifest, what);
  if (content.kind !== 'image') throw new MultiarchError('INVALID_CONTENT', `${what} is not an image`);
  const { config, layers } = content;
  const body = parseJsonObject(
    await registry.getBlob(name, config.digest, CONFIG_LIMIT),
    `config of ${what}`,
  );
  const { os, architecture, variant } = body;
  if (!isJsonObject(body) || typeof os !== 'string' || typeof architecture !== 'string')
    throw new MultiarchError('INVALID_CONTENT', `the config of ${what} names no platform`);
  const hasVariant = typeof variant === 'string' && variant !== '';
  return { platform: { architecture, os, ...(hasVariant ? { variant } : {}) }, config, layers };
}
