import { startTestRegistry, type TestRegistry } from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { namesOf, release, run } from '../testing/publication.js';

const [A, B] = ['a'.repeat(40), 'b'.repeat(40)];

describe('a fixed tag that holds something else', () => {
  const fixed = { 'arch-tags': 'none', latest: false, 'semver-tags': false };
  const first = release('1.2.3');
  const restamped = { ...fixed, labels: 'built=again' };

  test.each<[string, Readonly<Record<string, unknown>>, string, RegExp]>([
    [
      'of another commit',
      fixed,
      B,
      /^cpu: .*v1.2.3-cpu is fixed and holds sha256:\w+, built from a{40}; this run made sha256:/,
    ],
    ['of another commit, with fail', { ...fixed, 'on-existing': 'fail' }, B, /is fixed and holds sha256:/],
    [
      'of the same commit, with fail',
      { ...restamped, 'on-existing': 'fail' },
      A,
      /is fixed and holds sha256:/,
    ],
  ])('%s is a conflict', async (_, inputs, sha, message) => {
    await using server = await startTestRegistry();
    await run([server], first, A, fixed);
    const { tags } = server;
    const { failures } = await run([server], first, sha, inputs);
    expect(failures).toEqual([expect.objectContaining({ code: 'CONFLICT' })]);
    expect(failures[0]?.message).toMatch(message);
    expect(server.tags).toEqual(tags);
    const over = await run([server], first, sha, { ...inputs, 'on-existing': 'overwrite' });
    expect(over.failures).toEqual([]);
    expect(server.tags['org/app:v1.2.3-cpu']).toBe(over.result.variants[0]?.digest);
  });

  test.each([false, true])(
    'of the same commit stays, with what follows it (immutable: %s)',
    async (isImmutable) => {
      const behaviour = isImmutable ? { immutable: /^v1\.2\.3-cpu$/ } : {};
      await using server = await startTestRegistry({ behaviour });
      const inputs = { 'arch-tags': 'none' };
      await run([server], first, A, inputs);
      const { tags } = server;
      const outcome = await run([server], first, A, { ...inputs, labels: 'built=again' });
      expect(outcome.failures).toEqual([]);
      expect(namesOf(outcome)).toEqual(['v1.2.3-cpu', 'v1.2-cpu', 'v1-cpu', 'latest-cpu']);
      expect(server.tags).toEqual(tags);
      const [variant = expect.fail()] = outcome.result.variants;
      expect(variant.images[0]?.tags).toEqual([]);
      expect(server.repository('org/app').manifests.has(variant.digest)).toBe(true);
    },
  );
});

describe('what is written at the same time', () => {
  const once = (server: TestRegistry, method: string, then: () => void) => {
    let left = 1;
    server.gate = async (request) => {
      if (request.method === method && request.path.endsWith('/latest-cpu') && left-- > 0) then();
    };
  };
  const inputs = { 'semver-tags': false };

  test('something newer, after it was looked at: it stays', async () => {
    await using server = await startTestRegistry();
    await run([server], release('1.0.0'), A, inputs);
    await run([server], release('3.0.0'), B, { ...inputs, latest: false });
    const { tags } = server.repository('org/app');
    const newest = tags.get('v3.0.0-cpu') ?? expect.fail();
    once(server, 'HEAD', () => tags.set('latest-cpu', newest));
    const outcome = await run([server], release('2.0.0'), B, inputs);
    expect(namesOf(outcome)).toEqual(['latest-cpu']);
    expect(tags.get('latest-cpu')).toBe(newest);
  });

  test('something older, right after it was written: it is written again', async () => {
    await using server = await startTestRegistry();
    await run([server], release('1.0.0'), A, inputs);
    const { tags } = server.repository('org/app');
    const older = tags.get('v1.0.0-cpu') ?? expect.fail();
    let seen = 0;
    server.gate = async ({ method, path }) => {
      if (method === 'HEAD' && path.endsWith('/latest-cpu') && ++seen === 2) tags.set('latest-cpu', older);
    };
    const outcome = await run([server], release('2.0.0'), B, inputs);
    expect(outcome.kept).toEqual([]);
    expect(tags.get('latest-cpu')).toBe(outcome.result.variants[0]?.digest);
    expect(seen).toBe(4);
  });

  test('another build of the same commit under an immutable tag: it stays, and the run is green', async () => {
    await using server = await startTestRegistry({ behaviour: { immutable: /^v1\.2\.3-cpu$/ } });
    await run([server], release('1.2.3'), A, { ...inputs, 'arch-tags': 'none' });
    const { tags } = server.repository('org/app');
    const first = tags.get('v1.2.3-cpu') ?? expect.fail();
    tags.delete('v1.2.3-cpu');
    server.gate = async ({ method, path }) => {
      if (method === 'PUT' && path.endsWith('/v1.2.3-cpu')) tags.set('v1.2.3-cpu', first);
    };
    const outcome = await run([server], release('1.2.3'), A, {
      ...inputs,
      'arch-tags': 'none',
      labels: 'built=again',
    });
    expect(outcome.failures).toEqual([]);
    expect(namesOf(outcome)).toEqual(['v1.2.3-cpu', 'latest-cpu']);
    expect(tags.get('v1.2.3-cpu')).toBe(first);
  });
});
