import { startTestRegistry, type TestRegistry } from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { Notes } from '../testing/noted.js';
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

  describe.each([false, true])('of the same commit (immutable: %s)', (isImmutable) => {
    const inputs = { 'arch-tags': 'none' };
    const start = () => startTestRegistry({ behaviour: isImmutable ? { immutable: /^v1\.2\.3-cpu$/ } : {} });

    test('is taken where there is evidence for all of its parts, with all tags', async () => {
      await using server = await start();
      const notes = new Notes();
      const before = await run([server], first, A, inputs, 'unknown', { notes });
      const { tags } = server;
      server.repository('org/app').tags.delete('latest-cpu');
      const outcome = await run([server], first, A, inputs, 'unknown', { notes, build: 'again' });
      expect(outcome.failures).toEqual([]);
      expect(outcome.kept).toEqual([]);
      expect(server.tags).toEqual(tags);
      const [variant = expect.fail()] = outcome.result.variants;
      expect(variant).toMatchObject({ digest: before.result.variants[0]?.digest, adopted: true });
      expect(variant.images[0]?.tags).toEqual(['v1.2.3-cpu', 'v1.2-cpu', 'v1-cpu', 'latest-cpu']);
      expect(variant.platforms.map(({ reused }) => reused)).toEqual([true, true]);
    });

    test('of a release of two parts is fixed as well: it is taken, or a conflict', async () => {
      await using server = await startTestRegistry({
        behaviour: isImmutable ? { immutable: /^v1\.18-cpu$/ } : {},
      });
      const notes = new Notes();
      const before = await run([server], release('1.18'), A, inputs, 'unknown', { notes });
      const { tags } = server;
      const again = await run([server], release('1.18'), A, inputs, 'unknown', { notes, build: 'again' });
      expect(again.failures).toEqual([]);
      expect(again.result.variants[0]?.digest).toBe(before.result.variants[0]?.digest);
      notes.kept.clear();
      const unproven = await run([server], release('1.18'), A, inputs, 'unknown', { notes, build: 'third' });
      expect(unproven.failures[0]?.message).toMatch(/v1\.18-cpu is fixed and holds /);
      expect(server.tags).toEqual(tags);
    });

    test.each<[string, (notes: Notes) => void]>([
      ['of none of its parts', (notes) => notes.kept.clear()],
      // Two for each build: of what it pushed, and of the part of an index.
      [
        'of one of its parts alone',
        (notes) => {
          for (const note of [...notes.kept].slice(2)) notes.kept.delete(note);
        },
      ],
    ])('is a conflict with evidence %s', async (_, forget) => {
      await using server = await start();
      const notes = new Notes();
      await run([server], first, A, inputs, 'unknown', { notes });
      forget(notes);
      const { tags } = server;
      const outcome = await run([server], first, A, inputs, 'unknown', { notes, build: 'again' });
      expect(outcome.failures[0]?.message).toMatch(
        /v1.2.3-cpu is fixed and holds sha256:\w+, which says that it was built from this commit, and nothing proves it; this/,
      );
      expect(server.tags).toEqual(tags);
    });

    test('of other inputs is a conflict, also where each of its parts was built here', async () => {
      await using server = await start();
      const notes = new Notes();
      await run([server], first, A, inputs, 'unknown', { notes });
      const outcome = await run([server], first, A, { ...inputs, labels: 'built=again' }, 'unknown', {
        notes,
      });
      expect(outcome.failures[0]?.message).toMatch(/nothing proves it/);
    });

    test('put together otherwise is a conflict, also where each of its parts was built here', async () => {
      await using server = await start();
      const notes = new Notes();
      await run([server], first, A, inputs, 'unknown', { notes });
      const repository = server.repository('org/app');
      const stored = repository.manifests.get(repository.tags.get('v1.2.3-cpu') ?? '') ?? expect.fail();
      const index = JSON.parse(new TextDecoder().decode(stored.bytes));
      const forged = { ...index, annotations: { ...index.annotations, planted: 'yes' } };
      const digest = repository.addManifest(
        new TextEncoder().encode(JSON.stringify(forged)),
        stored.mediaType,
      );
      repository.tags.set('v1.2.3-cpu', digest);
      const outcome = await run([server], first, A, inputs, 'unknown', { notes, build: 'again' });
      expect(outcome.failures[0]?.message).toContain(`is fixed and holds ${digest}`);
    });
  });
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

  test.each([true, false])(
    'another build of the same commit under an immutable tag: it is taken on evidence (%s)',
    async (isNoted) => {
      await using server = await startTestRegistry({ behaviour: { immutable: /^v1\.2\.3-cpu$/ } });
      const notes = new Notes();
      const own = { ...inputs, 'arch-tags': 'none' };
      await run([server], release('1.2.3'), A, own, 'unknown', { notes });
      if (!isNoted) notes.kept.clear();
      const { tags } = server.repository('org/app');
      const first = tags.get('v1.2.3-cpu') ?? expect.fail();
      tags.delete('v1.2.3-cpu');
      server.gate = async ({ method, path }) => {
        if (method === 'PUT' && path.endsWith('/v1.2.3-cpu')) tags.set('v1.2.3-cpu', first);
      };
      const outcome = await run([server], release('1.2.3'), A, own, 'unknown', { notes, build: 'again' });
      expect(tags.get('v1.2.3-cpu')).toBe(first);
      if (isNoted) expect(outcome.result.variants[0]).toMatchObject({ digest: first, adopted: true });
      else expect(outcome.failures[0]?.message).toContain(`is fixed and holds ${first}, which says`);
    },
  );
});
