import { type Digest, DOCKER_LIST, DOCKER_MANIFEST, OCI_INDEX, OCI_MANIFEST } from '@multiarch/oci';
import { digestOf } from '@multiarch/oci/content';
import type { Repository } from './store.js';

export interface SeededImage {
  readonly digest: Digest;
  readonly size: number;
  readonly mediaType: string;
}

const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** Puts a small image for this architecture into a repository, without a tag. */
export function seedImage(
  repository: Repository,
  architecture: string,
  {
    docker = false,
    label = '',
    labels = {},
  }: { docker?: boolean; label?: string; labels?: Readonly<Record<string, string>> } = {},
): SeededImage {
  const config = encode({
    architecture,
    os: 'linux',
    config: { Labels: { ...labels, label } },
    rootfs: { type: 'layers' },
  });
  const layer = encode(`layer for ${architecture} ${label}`);
  for (const blob of [config, layer]) repository.addBlob(blob);
  const mediaType = docker ? DOCKER_MANIFEST : OCI_MANIFEST;
  const family = docker ? 'application/vnd.docker.container.image' : 'application/vnd.oci.image.config';
  const manifest = encode({
    schemaVersion: 2,
    mediaType,
    config: { mediaType: `${family}.v1+json`, digest: digestOf(config), size: config.byteLength },
    layers: [
      {
        mediaType: docker
          ? 'application/vnd.docker.image.rootfs.diff.tar.gzip'
          : 'application/vnd.oci.image.layer.v1.tar+gzip',
        digest: digestOf(layer),
        size: layer.byteLength,
      },
    ],
  });
  return { digest: repository.addManifest(manifest, mediaType), size: manifest.byteLength, mediaType };
}

/** An image and its attestation in an index, as BuildKit pushes a single platform with default provenance. */
export function seedAttestedImage(
  repository: Repository,
  architecture: string,
  { label = '' }: { label?: string } = {},
): SeededImage & { readonly image: SeededImage; readonly attestation: SeededImage } {
  const image = seedImage(repository, architecture, { label });
  const statement = encode(`provenance of ${image.digest}`);
  const config = encode({});
  for (const blob of [config, statement]) repository.addBlob(blob);
  const manifest = encode({
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    artifactType: 'application/vnd.docker.attestation.manifest.v1+json',
    config: {
      mediaType: 'application/vnd.oci.empty.v1+json',
      digest: digestOf(config),
      size: 2,
      data: 'e30=',
    },
    layers: [
      {
        mediaType: 'application/vnd.in-toto+json',
        digest: digestOf(statement),
        size: statement.byteLength,
        annotations: { 'in-toto.io/predicate-type': 'https://slsa.dev/provenance/v1' },
      },
    ],
    subject: { mediaType: image.mediaType, digest: image.digest, size: image.size },
  });
  const attestation = {
    digest: repository.addManifest(manifest, OCI_MANIFEST),
    size: manifest.byteLength,
    mediaType: OCI_MANIFEST,
  };
  const index = encode({
    schemaVersion: 2,
    mediaType: OCI_INDEX,
    manifests: [
      { ...descriptor(image), platform: { architecture, os: 'linux' } },
      {
        ...descriptor(attestation),
        annotations: {
          'vnd.docker.reference.digest': image.digest,
          'vnd.docker.reference.type': 'attestation-manifest',
        },
        platform: { architecture: 'unknown', os: 'unknown' },
      },
    ],
  });
  const digest = repository.addManifest(index, OCI_INDEX);
  return { digest, size: index.byteLength, mediaType: OCI_INDEX, image, attestation };
}

/** An index of these entries, as anyone may have pushed it. */
export function seedIndex(
  repository: Repository,
  entries: readonly { image: SeededImage; platform?: object }[],
  { docker = false }: { docker?: boolean } = {},
): SeededImage {
  const mediaType = docker ? DOCKER_LIST : OCI_INDEX;
  const manifests = entries.map(({ image, platform }) => ({ ...descriptor(image), platform }));
  const bytes = encode({ schemaVersion: 2, mediaType, manifests });
  return { digest: repository.addManifest(bytes, mediaType), size: bytes.byteLength, mediaType };
}

function descriptor({ mediaType, digest, size }: SeededImage) {
  return { mediaType, digest, size };
}
