import { type Digest, type ImageName, OCI_INDEX, OCI_MANIFEST, parseImageName } from '@multiarch/oci';
import { digestOf } from '@multiarch/oci/content';
import type { Repository, SeededImage, TestRegistry } from '@multiarch/testbed';

export const COMMIT = '5b2c1f6d0e9a48377c6b5a4d3e2f1a0b9c8d7e6f';
export const EARLIER = 'a111111111111111111111111111111111111111';

const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

export interface Built {
  readonly revision?: string;
  readonly version?: string;
  /** Tells builds of one commit apart. */
  readonly salt?: string;
}

/** An image as a build leaves it: with labels, and a layer that is too large to be held in memory. */
export function seedBuilt(repository: Repository, architecture: string, built: Built = {}): SeededImage {
  const { revision = COMMIT, version = 'main', salt = '' } = built;
  const labels = {
    'org.opencontainers.image.revision': revision,
    'org.opencontainers.image.version': version,
  };
  const config = encode({ architecture, os: 'linux', config: { Labels: labels } });
  const layer = new Uint8Array(100_000).fill((architecture + salt).length + revision.charCodeAt(0));
  return seedManifest(repository, config, layer, {});
}

function seedManifest(repository: Repository, config: Uint8Array, layer: Uint8Array, more: object) {
  const describe = (bytes: Uint8Array, mediaType: string) => {
    repository.addBlob(bytes);
    return { mediaType, digest: digestOf(bytes), size: bytes.byteLength };
  };
  const manifest = encode({
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    config: describe(config, 'application/vnd.oci.image.config.v1+json'),
    layers: [describe(layer, 'application/vnd.oci.image.layer.v1.tar')],
    ...more,
  });
  const digest = repository.addManifest(manifest, OCI_MANIFEST);
  return { digest, size: manifest.byteLength, mediaType: OCI_MANIFEST };
}

/** An index of images, each with an attestation beside it. */
export function seedBuiltIndex(
  repository: Repository,
  images: readonly { readonly architecture: string; readonly image: SeededImage }[],
  annotations?: Readonly<Record<string, string>>,
): SeededImage {
  const manifests = images.flatMap(({ architecture, image }) => {
    const attestation = seedManifest(repository, encode({}), encode(`provenance of ${image.digest}`), {
      subject: image,
    });
    return [
      { ...image, platform: { architecture, os: 'linux' } },
      {
        ...attestation,
        platform: { architecture: 'unknown', os: 'unknown' },
        annotations: {
          'vnd.docker.reference.type': 'attestation-manifest',
          'vnd.docker.reference.digest': image.digest,
        },
      },
    ];
  });
  const bytes = encode({ schemaVersion: 2, mediaType: OCI_INDEX, manifests, annotations });
  return { digest: repository.addManifest(bytes, OCI_INDEX), size: bytes.byteLength, mediaType: OCI_INDEX };
}

/** An index of plain images, as `docker manifest` makes it. */
export function seedPlainIndex(
  repository: Repository,
  images: readonly { readonly architecture: string; readonly image: SeededImage }[],
): SeededImage {
  const manifests = images.map(({ architecture, image }) => ({
    ...image,
    platform: { architecture, os: 'linux' },
  }));
  const bytes = encode({ schemaVersion: 2, mediaType: OCI_INDEX, manifests });
  return { digest: repository.addManifest(bytes, OCI_INDEX), size: bytes.byteLength, mediaType: OCI_INDEX };
}

/** Digests of what stage holds, by tag. */
export type Stage = Readonly<Record<string, Digest>>;

/**
 * What the stage workflow of an application with the variants `gpu` (amd64) and `cpu` (both) leaves behind under the
 * first digits of its commit: plain images for gpu, an index and arch tags with attestations for cpu.
 */
export function seedStage(server: TestRegistry, name = 'stage/app', built: Built = {}): Stage {
  const repository = server.repository(name);
  const base = (built.revision ?? COMMIT).slice(0, 8);
  const gpu = seedBuilt(repository, 'amd64', { ...built, salt: 'gpu' });
  const images = ['amd64', 'arm64'].map((architecture) => ({
    architecture,
    image: seedBuilt(repository, architecture, built),
  }));
  const legs = images.map((image) => seedBuiltIndex(repository, [image]));
  const cpu = seedBuiltIndex(repository, images);
  const tags = {
    [`${base}-gpu`]: gpu.digest,
    [`${base}-amd64-gpu`]: gpu.digest,
    [`${base}-cpu`]: cpu.digest,
    [`${base}-amd64-cpu`]: legs[0]?.digest ?? gpu.digest,
    [`${base}-arm64-cpu`]: legs[1]?.digest ?? gpu.digest,
  };
  for (const [tag, digest] of Object.entries(tags)) repository.tags.set(tag, digest);
  return tags;
}

export const ARCHITECTURES = '{ "gpu": "linux/amd64", "cpu": ["linux/amd64", "linux/arm64"] }';

/** A repository with this architecture file, or none. */
export function filesWith(architectures?: string) {
  return {
    read: (path: string) => (path === '.aws-architecture' ? architectures : undefined),
    exists: (path: string) => path === '.aws-architecture' && architectures !== undefined,
  };
}

export function imageAt({ host }: TestRegistry, repository: string): ImageName {
  return parseImageName(`${host}/${repository}`);
}
