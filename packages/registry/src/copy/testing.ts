import { type Digest, OCI_MANIFEST } from '@multiarch/oci';
import { digestOf, readManifest } from '@multiarch/oci/content';
import {
  FakeClock,
  type Repository,
  seedAttestedImage,
  seedIndex,
  startTestRegistry,
  type TestRegistry,
  type TestRegistryOptions,
} from '@multiarch/testbed';
import { expect } from 'vitest';
import { openRegistry, type RegistryOptions } from '../client/client.js';
import { appAt } from '../testing.js';
import { Copier, type CopyOptions } from './copier.js';

export const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** A layer too large to be held in memory, the same every time. */
export const LARGE = new Uint8Array(200_000).map((_, at) => (at * 31) % 251);

/** An image of two large layers, an image with attestation, and an index of both. */
export function seedStage(server: TestRegistry, name = 'stage/app'): Digest {
  const repository = server.repository(name);
  const { digest, size } = seedLarge(repository);
  const attested = seedAttestedImage(repository, 'arm64');
  const attestation = { ...attested.attestation };
  return seedIndex(repository, [
    { image: { digest, size, mediaType: OCI_MANIFEST }, platform: { os: 'linux', architecture: 'amd64' } },
    { image: attested.image, platform: { os: 'linux', architecture: 'arm64' } },
    { image: attestation, platform: { os: 'unknown', architecture: 'unknown' } },
  ]).digest;
}

export function seedLarge(repository: Repository, layer: object = {}): { digest: Digest; size: number } {
  const config = encode({ architecture: 'amd64', os: 'linux' });
  const blobs = [config, LARGE, LARGE.toReversed()];
  for (const blob of blobs) repository.addBlob(blob);
  const [first, ...others] = blobs.map((blob) => ({
    mediaType: 'application/vnd.oci.image.layer.v1.tar',
    digest: digestOf(blob),
    size: blob.byteLength,
  }));
  const body = {
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    config: { ...first, mediaType: 'application/vnd.oci.image.config.v1+json' },
    layers: [...others, layer].filter((entry) => Object.keys(entry).length > 0),
  };
  const bytes = encode(body);
  return { digest: repository.addManifest(bytes, OCI_MANIFEST), size: bytes.byteLength };
}

/** Says something of a manifest, as the distribution specification has it. */
export function seedReferrer(repository: Repository, subject: Digest, text: string): Digest {
  const payload = encode(text);
  const empty = encode({});
  for (const blob of [payload, empty]) repository.addBlob(blob);
  const describe = (bytes: Uint8Array, mediaType: string) => ({
    mediaType,
    digest: digestOf(bytes),
    size: bytes.byteLength,
  });
  return repository.addManifest(
    encode({
      schemaVersion: 2,
      mediaType: OCI_MANIFEST,
      artifactType: 'application/vnd.example.signature',
      config: describe(empty, 'application/vnd.oci.empty.v1+json'),
      layers: [describe(payload, 'application/vnd.example.signature')],
      subject: { mediaType: OCI_MANIFEST, digest: subject, size: 1 },
    }),
    OCI_MANIFEST,
  );
}

export const tagOf = (digest: Digest) => digest.replace(':', '-');

export interface Run {
  readonly from: TestRegistry;
  readonly to: TestRegistry;
  readonly target?: string;
  readonly options?: CopyOptions;
  readonly client?: RegistryOptions;
}

export async function copy(
  digest: Digest,
  { from, to, target = 'prod/app', options = {}, client = {} }: Run,
) {
  const clock = new FakeClock();
  const settings = { clock, ...client };
  await using source = openRegistry(settings);
  await using sink = openRegistry({ access: 'push', ...settings });
  const copier = new Copier(source.repository(appAt(from, 'stage/app')), sink.repository(appAt(to, target)), {
    clock,
    ...options,
  });
  const manifest = await copier.copy(digest);
  return { manifest, count: copier.count, progress: copier.progress };
}

export const startBoth = async (options: TestRegistryOptions = {}) => ({
  from: await startTestRegistry(),
  to: await startTestRegistry(options),
});

/** Everything that a manifest needs, as the target has it. */
export function expectWhole(from: TestRegistry, to: TestRegistry, digest: Digest, target = 'prod/app') {
  const [source, sink] = [from.repository('stage/app'), to.repository(target)];
  const visit = (each: Digest) => {
    const { bytes, mediaType } = sink.manifests.get(each) ?? expect.fail(`${each} is missing`);
    expect(Buffer.compare(bytes, source.manifests.get(each)?.bytes ?? new Uint8Array())).toBe(0);
    const content = readManifest({ bytes, descriptor: { mediaType, digest: each, size: bytes.byteLength } });
    if (content.kind === 'index') for (const child of content.manifests) visit(child.digest);
    if (content.kind === 'image')
      for (const blob of [content.config, ...content.layers])
        expect(digestOf(sink.blobs.get(blob.digest) ?? new Uint8Array())).toBe(blob.digest);
  };
  visit(digest);
  expect(sink.uploads.size).toBe(0);
}
