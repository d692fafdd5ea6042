import { OCI_INDEX, OCI_MANIFEST } from '@multiarch/oci';
import { MAX_MANIFEST_BYTES, type Manifest, manifestOf } from '@multiarch/oci/content';
import {
  advising,
  detour,
  type FaultKind,
  type RecordedRequest,
  type SeededImage,
  seedImage,
  seedIndex,
  startTestRegistry,
  type TestRegistry,
} from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import type { TagOrDigest } from '../questions/context.js';
import { appAt, asBot, withRegistry } from '../testing.js';
import { openTransport } from '../wire/transport.js';
import { mayStand } from './may-stand.js';

const isPut = ({ method }: RecordedRequest) => method === 'PUT';
const methods = ({ log }: TestRegistry) => log.map((line) => line.split(' ')[0]);
const status = (code: number, body: object | string = '', headers = {}): FaultKind => ({
  kind: 'status',
  status: code,
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const complaint = (code: string, message: string, detail?: unknown) => ({
  errors: [{ code, message, detail }],
});

interface Setup extends AsyncDisposable {
  readonly server: TestRegistry;
  readonly images: readonly SeededImage[];
  readonly index: Manifest;
}

/** Two images and the bytes of an index of them, which is not there yet. */
async function prepared(...options: Parameters<typeof startTestRegistry>): Promise<Setup> {
  const server = await startTestRegistry(...options);
  const repository = server.repository('org/app');
  const images = ['amd64', 'arm64'].map((architecture) => seedImage(repository, architecture));
  const { digest } = seedIndex(
    repository,
    images.map((image) => ({ image })),
  );
  const { bytes } = repository.manifests.get(digest) ?? { bytes: Buffer.alloc(0) };
  repository.manifests.delete(digest);
  return {
    server,
    images,
    index: manifestOf(bytes, OCI_INDEX, 'index'),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

const put = ({ server, index }: Setup, under: TagOrDigest = { tag: '1' }) =>
  withRegistry({}, (registry) => registry.repository(appAt(server)).putManifest(under, index));

test('one request, with the exact bytes and their type', async () => {
  await using setup = await prepared();
  await put(setup);
  const [request] = setup.server.requests;
  expect(methods(setup.server)).toEqual(['PUT']);
  expect(request?.headers['content-type']).toBe(OCI_INDEX);
  expect(Buffer.from(request?.body ?? []).equals(setup.index.bytes)).toBe(true);
});

test('writing what is there already is one request, and success', async () => {
  await using setup = await prepared();
  for (let round = 0; round < 2; round += 1) await put(setup);
  expect(methods(setup.server)).toEqual(['PUT', 'PUT']);
});

describe('what proves that it was written', () => {
  test('201 with the digest: no more requests', async () => {
    await using setup = await prepared();
    await put(setup);
    expect(methods(setup.server)).toEqual(['PUT']);
  });

  test('200 without a digest: it is read back', async () => {
    await using setup = await prepared({ behaviour: { putAnswer: 'bare' } });
    await put(setup);
    expect(methods(setup.server)).toEqual(['PUT', 'HEAD']);
  });

  test('what cannot be read back is no refusal: it may stand, and is not written again', async () => {
    await using setup = await prepared({ behaviour: { putAnswer: 'bare' } });
    setup.server.fail({ match: ({ method }) => method !== 'PUT', times: 9, how: status(403) });
    const failure = await put(setup).catch((error: unknown) => error);
    expect(mayStand(failure)).toBe(true);
    expect(failure).toMatchObject({
      code: 'CREDENTIALS',
      message: expect.stringMatching(
        /^PUT .*: it answered 200 without saying what it stored; read back, .*403/,
      ),
      advice: advising(/./),
    });
    expect(methods(setup.server).filter((method) => method === 'PUT')).toHaveLength(1);
  });

  test('it may take a while until it can be read: bounded, and for this digest', async () => {
    await using setup = await prepared({ behaviour: { putAnswer: 'bare', visibleAfter: 3 } });
    await put(setup);
    expect(methods(setup.server)).toEqual(['PUT', 'HEAD', 'HEAD', 'HEAD', 'HEAD']);
  });

  test.each([200, 201, 202, 204])('%i from something that stored nothing is an error', async (code) => {
    await using setup = await prepared();
    setup.server.fail({ match: isPut, how: status(code) });
    await withRegistry({}, async (registry, { clock }) => {
      const began = clock.now();
      await expect(
        registry.repository(appAt(setup.server)).putManifest({ tag: '1' }, setup.index),
      ).rejects.toMatchObject({
        message: expect.stringContaining(
          `it answered ${code} without saying what it stored, and it holds nothing`,
        ),
        advice: advising(/./),
      });
      expect(clock.now() - began).toBeLessThanOrEqual(10_000);
    });
  });

  test('a malformed digest proves nothing, and neither does another algorithm', async () => {
    for (const value of ['../../etc/passwd', `sha512:${'a'.repeat(128)}`]) {
      await using setup = await prepared();
      const { digest } = setup.index.descriptor;
      setup.server.fail({ match: isPut, how: status(201, '', { 'docker-content-digest': value }) });
      setup.server.repository('org/app').addManifest(setup.index.bytes, OCI_INDEX);
      setup.server.repository('org/app').tags.set('1', digest);
      await put(setup);
      expect(methods(setup.server)).toEqual(['PUT', 'HEAD']);
    }
  });

  test('another digest proves the opposite', async () => {
    await using setup = await prepared();
    setup.server.fail({ match: isPut, how: { kind: 'wrong-digest' } });
    await expect(put(setup)).rejects.toThrow(/stored as sha256:0+ instead of/);
  });

  test('a web page is no registry', async () => {
    await using setup = await prepared();
    setup.server.fail({ match: isPut, how: { kind: 'page' } });
    await expect(put(setup)).rejects.toThrow('answered 200 with a web page');
    expect(setup.server.tags).toEqual({});
  });
});

test('an index of more than 4 MiB is refused before it is sent', async () => {
  await using setup = await prepared();
  const bytes = new Uint8Array(MAX_MANIFEST_BYTES + 1);
  const manifest = { bytes, descriptor: { ...setup.index.descriptor, size: bytes.byteLength } };
  await expect(put({ ...setup, index: manifest })).rejects.toThrow('4194305 bytes; registries take 4194304');
  expect(setup.server.log).toEqual([]);
});

test('a registry that takes less says so', async () => {
  await using setup = await prepared();
  setup.server.fail({ match: isPut, how: status(413) });
  await expect(put(setup)).rejects.toMatchObject({
    status: 413,
    advice: advising('of this size'),
  });
});

describe('an answer that is lost', () => {
  test.each(['reset', 'late-reset'] as const)('%s: the PUT is repeated', async (kind) => {
    await using setup = await prepared();
    setup.server.fail({ match: isPut, how: { kind } });
    await put(setup);
    expect(methods(setup.server)).toEqual(['PUT', 'PUT']);
  });

  test('also where the first one has written an immutable tag', async () => {
    await using setup = await prepared({ as: 'ecr', behaviour: { auth: 'none', immutable: /^1$/ } });
    setup.server.fail({ match: isPut, how: { kind: 'late-reset' } });
    await put(setup);
    expect(methods(setup.server)).toEqual(['PUT', 'PUT', 'HEAD']);
  });
});

test.each([
  ['RepositoryNotFoundException', 404, 'CREATE_ON_PUSH'],
  ['NAME_UNKNOWN', 404, 'CREATE_ON_PUSH'],
  ['LIMIT_EXCEEDED', 400, 'at most 1000 tags'],
])('ECR says %s', async (code, statusCode, advice) => {
  await using setup = await prepared();
  const message = 'The image exceeds the maximum allowed number of tags per image or it does not exist';
  const host = '123456789012.dkr.ecr.us-east-1.amazonaws.com';
  const words = code === 'LIMIT_EXCEEDED' ? message : 'no repository';
  setup.server.fail({ times: 9, how: status(statusCode, complaint(code, words)) });
  const transport = detour(openTransport(), { [`https://${host}`]: setup.server.origin });
  await withRegistry({ transport, credentials: asBot }, async (registry) => {
    const image = { registry: host, repository: 'org/app' };
    await expect(registry.repository(image).putManifest({ tag: '1' }, setup.index)).rejects.toMatchObject({
      advice: advising(advice),
    });
  });
  expect(setup.server.log).toHaveLength(1);
});

test('a child by digest and the index follow each other in one client, for Quay', async () => {
  await using setup = await prepared({ as: 'quay', behaviour: { auth: 'none' } });
  await put(setup, { digest: setup.index.descriptor.digest });
  await put(setup);
  expect(setup.server.tags['org/app:1']).toBe(setup.index.descriptor.digest);
});

describe('Artifactory keeps an index beside an image', () => {
  test('an image over an index is read back, and the old index is noticed', async () => {
    await using setup = await prepared({ behaviour: { keepsIndex: true } });
    await put(setup);
    const { bytes } = setup.server.repository('org/app').manifests.get(setup.images[0]?.digest ?? '') ?? {
      bytes: Buffer.alloc(0),
    };
    const image = manifestOf(bytes, OCI_MANIFEST, 'image');
    await withRegistry({}, async (registry) => {
      await registry.repository(appAt(setup.server)).putManifest({ tag: 'new' }, image);
      await expect(
        registry.repository(appAt(setup.server)).putManifest({ tag: '1' }, image),
      ).rejects.toMatchObject({
        message: expect.stringContaining(
          `Artifactory may still serve an older index, and it holds ${setup.index.descriptor.digest}`,
        ),
        advice: advising('delete the tag'),
      });
    });
  });

  test('an index costs nothing more', async () => {
    await using setup = await prepared({ behaviour: { keepsIndex: true } });
    await put(setup);
    expect(methods(setup.server)).toEqual(['PUT']);
  });
});

describe('what a 403 means', () => {
  test.each([
    ['ghcr.io', 'packages: write'],
    ['team.jfrog.io', 'also for what does not exist'],
    ['registry.test', 'may not do this'],
  ])('%s', async (host, advice) => {
    await using setup = await prepared();
    setup.server.fail({ match: isPut, times: 9, how: status(403, complaint('DENIED', 'permission_denied')) });
    setup.server.fail({ match: ({ path }) => path.startsWith('/token'), how: status(200, { token: 'x' }) });
    const transport = detour(openTransport(), { [`https://${host}`]: setup.server.origin });
    await withRegistry({ transport, credentials: asBot }, async (registry) => {
      const image = { registry: host, repository: 'org/app' };
      await expect(registry.repository(image).putManifest({ tag: '1' }, setup.index)).rejects.toMatchObject({
        code: 'CREDENTIALS',
        message: expect.stringContaining('DENIED: permission_denied'),
        advice: advising(advice),
      });
    });
  });
});
