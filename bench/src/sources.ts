import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type Digest, OCI_INDEX, OCI_MANIFEST, parseImageName } from '@multiarch/oci';
import { digestOf, manifestOf } from '@multiarch/oci/content';
import { openRegistry, type Repository } from '@multiarch/registry';

/** Layers of each image: tools that look at layers pay for each. */
const LAYERS = 10;

interface Pushed {
  readonly digest: Digest;
  readonly size: number;
}

/** Pushes `1-amd64` and `1-arm64`: images of ten small layers, with BuildKit's attestations or without. */
export async function pushSources(host: string, path: string, kind: 'plain' | 'attested'): Promise<void> {
  await using registry = openRegistry({ access: 'push' });
  const repository = registry.repository(parseImageName(`${host}/${path}`));
  for (const architecture of ['amd64', 'arm64']) {
    const tag = `1-${architecture}`;
    const platform = { architecture, os: 'linux' };
    const pushed = await pushImage(repository, architecture, kind === 'plain' ? tag : undefined);
    if (kind === 'plain') continue;
    const attestation = await pushAttestation(repository, pushed);
    await putJson(repository, tag, OCI_INDEX, {
      manifests: [
        { mediaType: OCI_MANIFEST, ...pushed, platform },
        {
          mediaType: OCI_MANIFEST,
          ...attestation,
          annotations: {
            'vnd.docker.reference.digest': pushed.digest,
            'vnd.docker.reference.type': 'attestation-manifest',
          },
          platform: { architecture: 'unknown', os: 'unknown' },
        },
      ],
    });
  }
}

/** Pushes an index of two images whose layers have `size` random bytes each. */
export async function pushIndex(
  host: string,
  path: string,
  tag: string,
  { layers, size }: { readonly layers: number; readonly size: number },
): Promise<void> {
  await using registry = openRegistry({ access: 'push' });
  const repository = registry.repository(parseImageName(`${host}/${path}`));
  const manifests = [];
  for (const architecture of ['amd64', 'arm64']) {
    const pushed = await pushImage(repository, architecture, undefined, layers, size);
    manifests.push({ mediaType: OCI_MANIFEST, ...pushed, platform: { architecture, os: 'linux' } });
  }
  await putJson(repository, tag, OCI_INDEX, { manifests });
}

async function pushImage(
  repository: Repository,
  architecture: string,
  tag?: string,
  count: number = LAYERS,
  length = 1024,
): Promise<Pushed> {
  const layers = [];
  const ids: Digest[] = [];
  for (let layer = 0; layer < count; layer += 1) {
    const content = randomBytes(length);
    // Random bytes do not get smaller: there is no point in trying.
    const bytes = gzipSync(content, { level: 0 });
    ids.push(digestOf(content));
    const digest = await repository.putBlob(bytes);
    layers.push({ mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', digest, size: bytes.byteLength });
  }
  const rootfs = { type: 'layers', diff_ids: ids };
  const config = await pushConfig(repository, { architecture, os: 'linux', config: {}, rootfs });
  const body = { config: { mediaType: 'application/vnd.oci.image.config.v1+json', ...config }, layers };
  return putJson(repository, tag, OCI_MANIFEST, body);
}

async function pushAttestation(repository: Repository, { digest }: Pushed): Promise<Pushed> {
  const statement = new TextEncoder().encode(
    JSON.stringify({ _type: 'https://in-toto.io/Statement/v1', subject: digest }),
  );
  const layer = await repository.putBlob(statement);
  const config = await pushConfig(repository, { architecture: 'unknown', os: 'unknown', config: {} });
  return putJson(repository, undefined, OCI_MANIFEST, {
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', ...config },
    layers: [{ mediaType: 'application/vnd.in-toto+json', digest: layer, size: statement.byteLength }],
  });
}

async function pushConfig(repository: Repository, config: object): Promise<Pushed> {
  const bytes = new TextEncoder().encode(JSON.stringify(config));
  return { digest: await repository.putBlob(bytes), size: bytes.byteLength };
}

async function putJson(
  repository: Repository,
  tag: string | undefined,
  mediaType: string,
  body: object,
): Promise<Pushed> {
  const bytes = new TextEncoder().encode(JSON.stringify({ schemaVersion: 2, mediaType, ...body }));
  const manifest = manifestOf(bytes, mediaType, 'a manifest of the benchmark');
  const { digest, size } = manifest.descriptor;
  await repository.putManifest(tag === undefined ? { digest } : { tag }, manifest);
  return { digest, size };
}
