import { createHash } from 'node:crypto';
import { type Digest, OCI_INDEX, OCI_MANIFEST, parseDigest } from '@multiarch/oci';
import {
  advising,
  type FaultKind,
  type RecordedRequest,
  seedImage,
  seedIndex,
  startTestRegistry,
  type TestRegistry,
} from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { appAt, withRegistry } from '../testing.js';

const isHead = ({ method }: RecordedRequest) => method === 'HEAD';
const isGet = ({ method }: RecordedRequest) => method === 'GET';
const methods = ({ log }: TestRegistry) => log.map((line) => line.split(' ')[0]);

async function seeded(...options: Parameters<typeof startTestRegistry>) {
  const server = await startTestRegistry(...options);
  const image = seedImage(server.repository('org/app'), 'amd64');
  server.repository('org/app').tags.set('1', image.digest);
  return { server, image, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

/** Puts any bytes under the tag `1`, as a registry that checks nothing would hold them. */
async function holding(content: unknown, mediaType: string) {
  const server = await startTestRegistry();
  const bytes = Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
  const digest = server.repository('org/app').addManifest(bytes, mediaType);
  server.repository('org/app').tags.set('1', digest);
  return { server, digest, bytes, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

const head = (server: TestRegistry, more: { tag?: string; digest?: Digest } = { tag: '1' }) =>
  withRegistry({}, (registry) => registry.repository(appAt(server)).headManifest(more));
const get = (server: TestRegistry, more: { tag?: string; digest?: Digest } = { tag: '1' }) =>
  withRegistry({}, (registry) => registry.repository(appAt(server)).getManifest(more));

test('all four types are accepted, always (Quay converts, Docker Hub falls back to schema 1)', async () => {
  await using setup = await seeded({ as: 'quay', behaviour: { auth: 'none' } });
  expect(await head(setup.server)).toEqual(setup.image);
  expect(String(setup.server.requests[0]?.headers.accept).split(', ')).toHaveLength(4);
});

describe('a HEAD that does not suffice is followed by a GET, and only such a one', () => {
  test('a whole answer', async () => {
    await using setup = await seeded();
    expect(await head(setup.server)).toEqual(setup.image);
    expect(methods(setup.server)).toEqual(['HEAD']);
  });

  test.each([
    ['405', { head: 'none' }],
    ['no digest', { head: 'bare' }],
    ['an empty digest', { head: 'blank' }],
    ['a length of 0, as a proxy says it', { head: 'no-length' }],
    ['compressed', { compresses: true }],
  ] as const)('%s', async (_, behaviour) => {
    await using setup = await seeded({ behaviour });
    expect(await head(setup.server)).toEqual(setup.image);
    expect(methods(setup.server)).toEqual(['HEAD', 'GET']);
  });

  test.each<[string, FaultKind]>([
    [
      'no length',
      { kind: 'status', status: 200, headers: { 'content-length': '', 'content-type': OCI_MANIFEST } },
    ],
    ['a web page', { kind: 'page' }],
    ['a type that is none of ours', { kind: 'wrong-type' }],
    ['400', { kind: 'status', status: 400 }],
    ['403 (JFrog)', { kind: 'status', status: 403 }],
    ['501', { kind: 'status', status: 501 }],
  ])('%s', async (_, how) => {
    await using setup = await seeded();
    setup.server.fail({ match: isHead, how });
    expect(await head(setup.server)).toEqual(setup.image);
    expect(methods(setup.server)).toEqual(['HEAD', 'GET']);
  });

  test('by digest, an impossible length proves nothing either', async () => {
    await using setup = await seeded({ behaviour: { head: 'no-length' } });
    expect(await head(setup.server, { digest: setup.image.digest })).toEqual(setup.image);
    expect(methods(setup.server)).toEqual(['HEAD', 'GET']);
  });

  test.each(['bare', 'blank'] as const)('by digest, a missing digest header is no lack: %s', async (kind) => {
    await using setup = await seeded({ behaviour: { head: kind } });
    expect(await head(setup.server, { digest: setup.image.digest })).toEqual(setup.image);
    expect(methods(setup.server)).toEqual(['HEAD']);
  });
});

describe('a HEAD that is refused has no words: one GET brings them', () => {
  test.each([400, 401, 403])('%i', async (status) => {
    await using setup = await seeded();
    const body = '{"errors":[{"code":"DENIED","message":"not for you"}]}';
    setup.server.fail({ times: 9, how: { kind: 'status', status, body } });
    await expect(head(setup.server)).rejects.toMatchObject({
      status,
      message: expect.stringContaining(`answered ${status} DENIED: not for you`),
      advice: advising(/./),
    });
    expect(methods(setup.server)).toEqual(['HEAD', 'GET']);
  });
});

test('404 is an answer: one request, and advice', async () => {
  await using setup = await seeded();
  await expect(head(setup.server, { tag: 'never' })).rejects.toMatchObject({
    notFound: true,
    advice: advising("pushed to this repository under the tag 'never'"),
  });
  expect(methods(setup.server)).toEqual(['HEAD']);
});

describe('types', () => {
  test.each(['; charset=utf-8', ';profile="x"', ' ; a=b'])(
    'parameters are not part of a type: %s',
    async (typeParameter) => {
      await using setup = await seeded({ behaviour: { typeParameter } });
      expect(await head(setup.server)).toEqual(setup.image);
      expect((await get(setup.server)).descriptor).toEqual(setup.image);
    },
  );

  test('a type that contradicts the content is refused', async () => {
    await using setup = await seeded();
    setup.server.fail({ match: isGet, how: { kind: 'wrong-type' } });
    await expect(get(setup.server)).rejects.toMatchObject({ code: 'INVALID_CONTENT' });
    await using other = await holding(
      { schemaVersion: 2, mediaType: OCI_INDEX, manifests: [] },
      OCI_MANIFEST,
    );
    await expect(get(other.server)).rejects.toThrow(
      /was sent as .*manifest.* but says of itself that it is .*index/,
    );
  });

  test('both manifests and layers are refused, whatever the type says', async () => {
    for (const mediaType of [OCI_INDEX, OCI_MANIFEST]) {
      await using setup = await holding(
        { schemaVersion: 2, mediaType, manifests: [], layers: [] },
        mediaType,
      );
      await expect(get(setup.server)).rejects.toThrow("both 'manifests' and 'layers'");
    }
  });

  test('a type that nobody knows can be found and fetched', async () => {
    const mediaType = 'application/vnd.example.thing.v1+json';
    await using setup = await holding({ schemaVersion: 2, mediaType, things: [] }, mediaType);
    const descriptor = { mediaType, digest: setup.digest, size: setup.bytes.byteLength };
    expect(await head(setup.server)).toEqual(descriptor);
    expect(Buffer.from((await get(setup.server)).bytes)).toEqual(setup.bytes);
  });

  test('a manifest without mediaType is what its Content-Type says', async () => {
    await using setup = await holding({ schemaVersion: 2, config: {}, layers: [] }, OCI_MANIFEST);
    expect((await get(setup.server)).descriptor.mediaType).toBe(OCI_MANIFEST);
  });
});

describe('schema 1 is refused', () => {
  test.each([
    'application/vnd.docker.distribution.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v1+prettyjws',
    'text/plain',
    'application/json',
  ])('sent as %s', async (mediaType) => {
    await using setup = await holding({ schemaVersion: 1, fsLayers: [] }, mediaType);
    for (const ask of [head, get])
      await expect(ask(setup.server)).rejects.toMatchObject({
        message: expect.stringContaining('is a schema 1 manifest'),
        advice: advising(/./),
      });
  });
});

describe('digests', () => {
  test.each(['sha256:ABC', `sha256:${'A'.repeat(64)}`, '../../etc/passwd', 'sha256:'])(
    '%j is refused',
    async (value) => {
      await using setup = await seeded();
      const headers = { 'docker-content-digest': value };
      setup.server.fail({ times: 9, how: { kind: 'status', status: 200, headers } });
      for (const ask of [head, get]) await expect(ask(setup.server)).rejects.toThrow(/is not a digest/);
    },
  );

  test('HEAD by digest that is answered with another', async () => {
    await using setup = await seeded();
    setup.server.fail({ how: { kind: 'wrong-digest' } });
    await expect(head(setup.server, { digest: setup.image.digest })).rejects.toThrow(
      /was answered with sha256:0000/,
    );
  });

  test.each<[string, FaultKind]>([
    ['another digest', { kind: 'wrong-digest' }],
    ['a changed byte', { kind: 'corrupt' }],
    ['a byte too many', { kind: 'wrong-length' }],
  ])('GET with %s is refused, by tag and by digest', async (_, how) => {
    await using setup = await seeded();
    setup.server.fail({ times: 9, how });
    for (const reference of [{ tag: '1' }, { digest: setup.image.digest }])
      await expect(get(setup.server, reference)).rejects.toMatchObject({
        code: 'INVALID_CONTENT',
        message: expect.stringContaining('the content does not have the digest'),
        advice: advising(/./),
      });
  });

  test('sha512 is verified, and stays the name of what it names', async () => {
    await using setup = await seeded();
    const { bytes } = setup.server.repository('org/app').manifests.get(setup.image.digest) ?? {
      bytes: Buffer.alloc(0),
    };
    const digest = parseDigest(`sha512:${createHash('sha512').update(bytes).digest('hex')}`);
    const wrong = parseDigest(`sha512:${'0'.repeat(128)}`);
    const answer = (claimed: string, body = Buffer.from(bytes).toString()): FaultKind => ({
      kind: 'status',
      status: 200,
      headers: { 'docker-content-digest': claimed, 'content-type': OCI_MANIFEST },
      body,
    });
    setup.server.fail({ how: answer(digest) });
    expect((await get(setup.server)).descriptor.digest).toBe(digest);
    setup.server.fail({ how: answer(digest) });
    expect((await get(setup.server, { digest })).descriptor.digest).toBe(digest);
    setup.server.fail({ how: answer(wrong) });
    await expect(get(setup.server)).rejects.toThrow('does not have the digest sha512:');
  });

  test('what cannot be verified is not taken when it was asked for, and not believed when it was not', async () => {
    await using setup = await seeded();
    const blake3 = parseDigest(`blake3:${'a'.repeat(64)}`);
    const { bytes } = setup.server.repository('org/app').manifests.get(setup.image.digest) ?? {
      bytes: Buffer.alloc(0),
    };
    const how: FaultKind = {
      kind: 'status',
      status: 200,
      headers: { 'docker-content-digest': blake3, 'content-type': OCI_MANIFEST },
      body: Buffer.from(bytes).toString(),
    };
    setup.server.fail({ times: 2, how });
    expect((await get(setup.server)).descriptor.digest).toBe(setup.image.digest);
    await expect(get(setup.server, { digest: blake3 })).rejects.toThrow(/cannot be verified/);
  });
});

describe('limits', () => {
  test('a manifest of more than 4 MiB', async () => {
    await using setup = await holding(`{"x":"${'y'.repeat(4 * 1024 * 1024)}"}`, OCI_MANIFEST);
    await expect(get(setup.server)).rejects.toThrow('is larger than 4194304 bytes');
  });

  test('a body that never ends is given up, and the message says so', async () => {
    await using setup = await seeded();
    setup.server.fail({ times: 9, how: { kind: 'stall' } });
    const retry = { tries: 2, deadline: 1000, base: 1, longest: 1 };
    const asking = withRegistry({ retry }, (registry) =>
      registry.repository(appAt(setup.server)).getManifest({ tag: '1' }),
    );
    await expect(asking).rejects.toMatchObject({
      status: 0,
      message: expect.stringMatching(/no answer from .* \((?:nothing came for|not complete after)/i),
      advice: advising(/./),
    });
  });
});

test('a web page is no manifest, and the message says what came', async () => {
  await using setup = await seeded();
  setup.server.fail({ times: 9, how: { kind: 'page' } });
  for (const ask of [head, get])
    await expect(ask(setup.server)).rejects.toMatchObject({
      code: 'REGISTRY',
      message: expect.stringContaining('with a web page, as no registry does'),
      advice: advising('no proxy asks for a login'),
    });
});

test('an index is read as it is', async () => {
  await using setup = await seeded();
  const index = seedIndex(setup.server.repository('org/app'), [{ image: setup.image }]);
  expect((await get(setup.server, { digest: index.digest })).descriptor).toEqual(index);
});
