import { OCI_INDEX } from '@multiarch/oci';
import { seedImage, startTestRegistry } from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import type { Relation } from '../moves/decide-move.js';
import { main, namesOf, release, run } from '../testing/publication.js';

const [A, B] = ['a'.repeat(40), 'b'.repeat(40)];

const methods = (lines: readonly string[]) => lines.map((line) => line.split(' ')[0]);

describe('what a tag holds, and what is published over it', () => {
  test.each<[string, string, string, Relation, readonly string[], number]>([
    // held, next, its commit, how that stands to the one held, tags that stay, comparisons
    [release('1.2.10'), release('1.2.9'), B, 'newer', ['v1.2-cpu', 'v1-cpu', 'latest-cpu'], 0],
    [release('2.0.0'), release('1.9.1'), B, 'newer', ['latest-cpu'], 0],
    [release('1.2.3'), release('1.3.0'), B, 'older', [], 0],
    [release('1.2.3'), release('1.2.3'), A, 'unknown', [], 0],
    [main, main, B, 'newer', [], 1],
    [main, main, B, 'older', ['main-cpu'], 1],
    [main, main, B, 'diverged', [], 1],
    [main, main, B, 'unknown', [], 1],
    [main, main, A, 'older', [], 0],
    ['refs/tags/nightly', 'refs/tags/nightly', B, 'diverged', ['nightly-cpu'], 1],
  ])('%s, then %s of %s, which is %s: stays %j', async (before, after, sha, relation, stays, comparisons) => {
    await using server = await startTestRegistry();
    await run([server], before, A);
    const old = server.tags;
    const outcome = await run([server], after, sha, {}, relation);
    expect(outcome.failures).toEqual([]);
    expect(outcome.asked).toHaveLength(comparisons);
    expect(namesOf(outcome)).toEqual(stays);
    const [variant = expect.fail()] = outcome.result.variants;
    for (const tag of stays) {
      expect(server.tags[`org/app:${tag}`]).toBe(old[`org/app:${tag}`]);
      expect(variant.images[0]?.tags).not.toContain(tag);
    }
    for (const tag of variant.images[0]?.tags ?? [])
      expect(server.tags[`org/app:${tag}`]).toBe(variant.digest);
    expect(outcome.warnings.filter((line) => line.includes('allow-backwards: true'))).toHaveLength(
      stays.length,
    );
  });

  test('latest of a branch, and a release that the branch has left behind', async () => {
    await using server = await startTestRegistry();
    await run([server], main, A, { latest: true });
    const outcome = await run([server], release('1.0.0'), B, {}, 'older');
    expect(namesOf(outcome)).toEqual(['latest-cpu']);
    expect(outcome.kept[0]?.reason).toBe('it holds commit aaaaaaaa, which follows bbbbbbbb');
  });

  test('images without annotations are compared by their labels', async () => {
    await using server = await startTestRegistry();
    await run([server], release('2.0.0'), A, { format: 'docker' });
    const inputs = { format: 'docker', variants: 'cpu, gpu' };
    expect(namesOf(await run([server], release('1.0.0'), B, inputs))).toEqual(['latest-cpu']);
  });

  test('a single image is judged like an index', async () => {
    await using server = await startTestRegistry();
    await run([server], release('2.0.0'), A, { variants: 'gpu' });
    const outcome = await run([server], release('1.0.0'), B, { variants: 'gpu' });
    expect(namesOf(outcome)).toEqual(['latest-gpu']);
    expect(server.tags['org/app:v1.0.0-gpu']).toBe(outcome.result.variants[0]?.digest);
  });

  test('versions that the caller gives are those that count', async () => {
    await using server = await startTestRegistry();
    const versioned = (version: string) => ({
      annotations: `org.opencontainers.image.version=${version}`,
      latest: true,
    });
    await run([server], main, A, versioned('2.0.0'));
    const outcome = await run([server], main, B, versioned('1.0.0'), 'newer');
    expect(namesOf(outcome)).toEqual(['main-cpu', 'latest-cpu']);
  });
});

describe('requests', () => {
  test('one GET for each tag that may move, one HEAD for one that does not, at the same time as the HEADs of the legs', async () => {
    await using server = await startTestRegistry();
    await run([server], release('1.2.3'), A);
    const before = server.requests.length;
    // None is answered before all have come.
    let open = () => {};
    const all = new Promise<void>((resolve) => {
      open = resolve;
    });
    server.gate = async () => {
      if (server.requests.length - before >= 6) open();
      await all;
    };
    const outcome = await run([server], release('1.2.4'), B);
    expect(outcome.kept).toEqual([]);
    const made = methods(server.log.slice(before));
    expect(made.slice(0, 6).sort()).toEqual(['GET', 'GET', 'GET', 'HEAD', 'HEAD', 'HEAD']);
    // Tags that move are looked at right before they are written, and right after.
    const three = (method: string) => Array<string>(3).fill(method);
    expect(made.slice(6)).toEqual(['PUT', ...three('HEAD'), ...three('PUT'), ...three('HEAD')]);
  });

  test.each<[string, Readonly<Record<string, unknown>>, number, number]>([
    ['no tag may move', { latest: false, 'semver-tags': false }, 1, 1],
    [
      'it is to be written over whatever there is',
      { latest: false, 'semver-tags': false, 'on-existing': 'overwrite' },
      0,
      1,
    ],
    ['all may go backwards', { 'allow-backwards': true }, 1, 4],
  ])('none for it where %s', async (_, inputs, fixed, puts) => {
    await using server = await startTestRegistry();
    await run([server], release('1.2.3'), A);
    const before = server.log.length;
    const { result } = await run([server], release('1.2.2'), B, inputs);
    expect(methods(server.log.slice(before))).toEqual([
      ...Array(2 + fixed).fill('HEAD'),
      ...Array(puts).fill('PUT'),
    ]);
    if (puts > 1) expect(server.tags['org/app:latest-cpu']).toBe(result.variants[0]?.digest);
  });

  test('a first publication asks nothing of the history', async () => {
    await using server = await startTestRegistry();
    expect(await run([server], main, A)).toMatchObject({ asked: [], warnings: [], kept: [] });
  });

  test('two commits are compared once, for all variants, tags and registries', async () => {
    await using first = await startTestRegistry();
    await using second = await startTestRegistry();
    const inputs = { variants: '', latest: true, 'additional-tags': 'stable' };
    await run([first, second], main, A, inputs);
    const outcome = await run([first, second], main, B, inputs, 'older');
    expect(outcome.asked).toEqual(['a b']);
    expect(outcome.kept).toHaveLength(12);
  });
});

test('labels of a base image are no claim of the image that holds them', async () => {
  await using server = await startTestRegistry();
  const repository = server.repository('org/app');
  const labels = {
    'org.opencontainers.image.source': 'https://github.com/nginx/nginx',
    'org.opencontainers.image.version': '1.28.0',
  };
  repository.tags.set('latest-cpu', seedImage(repository, 'amd64', { labels }).digest);
  const { kept, result } = await run([server], release('1.0.0'), A);
  expect(kept).toEqual([]);
  expect(server.tags['org/app:latest-cpu']).toBe(result.variants[0]?.digest);
});

test('a question of the history that nobody answers keeps the tag', async () => {
  await using server = await startTestRegistry();
  await run([server], main, A);
  const old = server.tags['org/app:main-cpu'];
  const outcome = await run([server], main, B, {}, 'unanswered');
  expect(namesOf(outcome)).toEqual(['main-cpu']);
  expect(outcome.kept[0]?.reason).toBe(
    'how commit bbbbbbbb stands to aaaaaaaa, which it holds, could not be found out',
  );
  expect(server.tags['org/app:main-cpu']).toBe(old);
});

test('registries that differ are judged each by itself', async () => {
  await using first = await startTestRegistry();
  await using second = await startTestRegistry();
  await run([first], release('2.0.0'), A);
  await run([second], release('1.0.0'), A);
  const old = first.tags['org/app:latest-cpu'];
  const outcome = await run([first, second], release('1.5.0'), B);
  const [variant = expect.fail()] = outcome.result.variants;
  expect(first.tags['org/app:latest-cpu']).toBe(old);
  expect(second.tags['org/app:latest-cpu']).toBe(variant.digest);
  expect(variant.images.map(({ tags }) => tags.includes('latest-cpu'))).toEqual([false, true]);
  expect(outcome.kept.map(({ image, tag }) => `${image.registry} ${tag}`)).toEqual([
    `${first.host} latest-cpu`,
  ]);
});

test('an index whose tags all stay is there by its digest', async () => {
  await using server = await startTestRegistry();
  await run([server], main, A);
  const { result } = await run([server], main, B, {}, 'older');
  const [variant = expect.fail()] = result.variants;
  expect(result.supersededBy).toBe(A);
  expect(variant.images).toEqual([
    { image: `${server.host}/org/app`, ref: `${server.host}/org/app@${variant.digest}`, tags: [] },
  ]);
  expect(server.repository('org/app').manifests.has(variant.digest)).toBe(true);
  expect(Object.values(server.tags)).not.toContain(variant.digest);
});

describe('what is held', () => {
  const image = {
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    digest: `sha256:${A}${A.slice(0, 24)}`,
  };
  test.each([
    [
      'is of an unknown type',
      'application/vnd.x+json',
      { schemaVersion: 2, mediaType: 'application/vnd.x+json' },
    ],
    [
      'is of a schema that has been retired',
      'application/vnd.docker.distribution.manifest.v1+json',
      { schemaVersion: 1 },
    ],
    ['is an index of nothing', OCI_INDEX, { schemaVersion: 2, mediaType: OCI_INDEX, manifests: [] }],
    [
      'lacks its image',
      OCI_INDEX,
      { schemaVersion: 2, mediaType: OCI_INDEX, manifests: [{ ...image, size: 9 }] },
    ],
    ['is no index, but says so', OCI_INDEX, { schemaVersion: 2, mediaType: OCI_INDEX, manifests: 7 }],
  ])('%s: it is replaced', async (_, mediaType, content) => {
    await using server = await startTestRegistry();
    const repository = server.repository('org/app');
    const held = repository.addManifest(Buffer.from(JSON.stringify(content)), mediaType);
    repository.tags.set('latest-cpu', held);
    const { failures, kept, result, asked } = await run([server], release('1.0.0'), A);
    expect({ failures, kept, asked }).toEqual({ failures: [], kept: [], asked: [] });
    expect(server.tags['org/app:latest-cpu']).toBe(result.variants[0]?.digest);
  });

  test('cannot be asked for: that variant fails before anything is written', async () => {
    await using server = await startTestRegistry();
    await run([server], release('1.0.0'), A);
    const old = server.tags;
    server.fail({
      match: ({ method, path }) => method === 'GET' && path.endsWith('/latest-cpu'),
      times: 9,
      how: { kind: 'status', status: 500 },
    });
    const { failures, result } = await run([server], release('1.1.0'), B, {
      'arch-tags': 'none',
      variants: '',
    });
    expect(failures).toHaveLength(1);
    expect(failures[0]?.message).toMatch(/^cpu: .*latest-cpu.* answered 500/);
    expect(result.variants.map(({ name }) => name)).toEqual(['gpu']);
    expect(Object.keys(server.tags).filter((tag) => !(tag in old))).not.toContain('org/app:v1.1.0-cpu');
    expect(server.tags['org/app:latest-cpu']).toBe(old['org/app:latest-cpu']);
  });

  test('was spoilt on its way once: it is asked for again', async () => {
    await using server = await startTestRegistry();
    await run([server], release('2.0.0'), A);
    server.fail({
      match: ({ method, path }) => method === 'GET' && path.endsWith('/latest-cpu'),
      how: { kind: 'corrupt' },
    });
    expect(namesOf(await run([server], release('1.0.0'), B))).toEqual(['latest-cpu']);
  });
});
