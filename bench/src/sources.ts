import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import {
  type Digest,
  digestOf,
  type ImageName,
  manifestOf,
  OCI_INDEX,
  OCI_MANIFEST,
  parseImageName,
} from '@multiarch/oci';
import { openRegistry, type RegistryClient } from '@multiarch/registry';

/** Layers of each image: tools that look at layers pay for each. */
const LAYERS = 10;

interface Pushed {
  readonly digest: Digest;
  readonly size: number;
}

/** Pushes `1-amd64` and `1-arm64`: images of ten small layers, with BuildKit's attestations or without. */
export async function pushSources(host: string, path: string, kind: 'plain' | 'attested'): Promise<void> {
  await using registry = openRegistry({ access: 'push' });
  const image = parseImageName(`${host}/${path}`);
  for (const architecture of ['amd64', 'arm64']) {
    const tag = `1-${architecture}`;
    const platform = { architecture, os: 'linux' };
    const pushed = await pushImage(registry, image, architecture, kind === 'plain' ? tag : undefined);
    if (kind === 'plain') continue;
    const attestation = await pushAttestation(registry, image, pushed);
    await putJson(registry, image, tag, OCI_INDEX, {
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

async function pushImage(
  registry: RegistryClient,
  image: ImageName,
  architecture: string,
  tag?: string,
): Promise<Pushed> {
  const contents = Array.from({ length: LAYERS }, () => randomBytes(1024));
  const layers = await Promise.all(
    contents.map(async (content) => {
      const bytes = gzipSync(content);
      const digest = await registry.putBlob(image, bytes);
      return { mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', digest, size: bytes.byteLength };
    }),
  );
  const rootfs = { type: 'layers', diff_ids: contents.map((content) => digestOf(content)) };
  const config = await pushConfig(registry, image, { architecture, os: 'linux', config: {}, rootfs });
  const body = { config: { mediaType: 'application/vnd.oci.image.config.v1+json', ...config }, layers };
  return putJson(registry, image, tag, OCI_MANIFEST, body);
}

async function pushAttestation(
  registry: RegistryClient,
  image: ImageName,
  { digest }: Pushed,
): Promise<Pushed> {
  const statement = new TextEncoder().encode(
    JSON.stringify({ _type: 'https://in-toto.io/Statement/v1', subject: digest }),
  );
  const layer = await registry.putBlob(image, statement);
  const config = await pushConfig(registry, image, { architecture: 'unknown', os: 'unknown', config: {} });
  return putJson(registry, image, undefined, OCI_MANIFEST, {
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', ...config },
    layers: [{ mediaType: 'application/vnd.in-toto+json', digest: layer, size: statement.byteLength }],
  });
}

async function pushConfig(registry: RegistryClient, image: ImageName, config: object): Promise<Pushed> {
  const bytes = new TextEncoder().encode(JSON.stringify(config));
  return { digest: await registry.putBlob(image, bytes), size: bytes.byteLength };
}

async function putJson(
  registry: RegistryClient,
  image: ImageName,
  tag: string | undefined,
  mediaType: string,
  body: object,
): Promise<Pushed> {
  const bytes = new TextEncoder().encode(JSON.stringify({ schemaVersion: 2, mediaType, ...body }));
  const manifest = manifestOf(bytes, mediaType, 'a manifest of the benchmark');
  const { digest, size } = manifest.descriptor;
  await registry.putManifest(image, tag ?? digest, manifest);
  return { digest, size };
}
