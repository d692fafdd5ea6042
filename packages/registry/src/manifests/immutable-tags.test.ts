import { OCI_INDEX } from '@multiarch/oci';
import { digestOf, type Manifest, manifestOf } from '@multiarch/oci/content';
import {
  advising,
  type FaultKind,
  type RecordedRequest,
  type SeededImage,
  seedImage,
  seedIndex,
  startTestRegistry,
  type TestRegistry,
} from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { appAt, withRegistry } from '../testing.js';

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

const put = ({ server, index }: Setup, tag = '1') =>
  withRegistry({}, (registry) => registry.repository(appAt(server)).putManifest({ tag }, index));

describe('immutable tags', () => {
  const services = ['ecr', 'quay', 'docker-hub', 'artifact-registry'] as const;

  test.each(services)('%s: the same manifest again is success', async (as) => {
    await using setup = await prepared({ as, behaviour: { auth: 'none', immutable: /^1$/ } });
    for (let round = 0; round < 2; round += 1) await put(setup);
    expect(methods(setup.server)).toEqual(['PUT', 'PUT', 'HEAD']);
  });

  test.each(services)('%s: another one is a conflict that names both, without a second try', async (as) => {
    await using setup = await prepared({ as, behaviour: { auth: 'none', immutable: /^1$/ } });
    const [held] = setup.images;
    if (held !== undefined) setup.server.repository('org/app').tags.set('1', held.digest);
    await expect(put(setup)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: `${setup.server.host}/org/app:1 is immutable and holds ${held?.digest}; this run made ${setup.index.descriptor.digest}`,
      advice: advising('Choose another tag'),
    });
    expect(methods(setup.server)).toEqual(['PUT', 'HEAD']);
  });

  test.each([
    [400, 'ImageTagAlreadyExistsException', 'The image tag already exists'],
    [412, 'PRECONDITION', 'Failed to process request due to tag configured as immutable.'],
    [400, 'UNKNOWN', 'Repository does not allow updating assets: docker'],
    [405, 'UNSUPPORTED', 'The operation is disallowed on this registry, repository or image.'],
    [403, 'DENIED', "tag '1' cannot be overwritten or deleted"],
  ])('%i %s: %s', async (code, name, message) => {
    await using setup = await prepared();
    setup.server.repository('org/app').tags.set('1', setup.images[0]?.digest ?? digestOf(new Uint8Array()));
    setup.server.fail({ match: isPut, how: status(code, complaint(name, message)) });
    await expect(put(setup)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test.each([
    [400, 'NAME_INVALID', 'a repository of this name already exists elsewhere'],
    [500, 'UNKNOWN', 'immutable state store is down'],
    [409, 'CONFLICT', 'another upload is under way'],
  ])('%i %s: %s is about something else', async (code, name, message) => {
    await using setup = await prepared();
    setup.server.fail({ match: isPut, times: 99, how: status(code, complaint(name, message)) });
    await expect(put(setup)).rejects.toMatchObject({ code: 'REGISTRY', status: code });
    expect(methods(setup.server)).not.toContain('HEAD');
  });

  test('a refusal that speaks of immutability while the tag is not there is passed on', async () => {
    await using setup = await prepared();
    setup.server.fail({ match: isPut, how: status(403, complaint('DENIED', 'immutable tags are enabled')) });
    await expect(put(setup)).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('immutable tags'),
    });
  });
});
