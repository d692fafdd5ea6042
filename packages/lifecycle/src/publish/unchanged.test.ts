import { parseDigest } from '@multiarch/oci';
import type { LegReport, Plan, UnchangedVariant } from '@multiarch/plan';
import { openRegistry } from '@multiarch/registry';
import {
  advising,
  seedAttestedImage,
  seedImage,
  startTestRegistry,
  type TestRegistry,
} from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { findPublishedContents, noteOfStanding } from '../reuse/published-content.js';
import { Notes } from '../testing/noted.js';
import { planFor, pushLegs, pushPlan } from '../testing/plan.js';
import { withValidResult } from '../testing/result.js';
import { publish } from './publish.js';
import type { PublishOptions } from './write-variant.js';

const SOURCE = 'https://github.com/org/app';
const [CPU, GPU] = ['c'.repeat(64), 'd'.repeat(64)] as const;
const LATER = 'b'.repeat(40);

async function publishTo(plan: Plan, reports: readonly LegReport[], options: PublishOptions = {}) {
  await using registry = openRegistry({
    access: 'push',
    retry: { tries: 1, deadline: 1000, base: 1, longest: 1 },
  });
  return withValidResult(await publish(registry, plan, reports, options));
}

/** Builds and publishes both variants on a branch, and notes it. */
async function publishFirst(
  servers: readonly TestRegistry[],
  notes: Notes,
  changes: Partial<Plan> = {},
  seed: typeof seedImage | typeof seedAttestedImage = seedAttestedImage,
) {
  const plan = planFor(servers, { mode: 'branch', tag: 'main', ...changes });
  const variants = plan.variants.map((variant) => ({
    ...variant,
    content: variant.name === 'cpu' ? CPU : GPU,
    tags: [{ name: `main-${variant.name}`, mutable: true }],
  }));
  const { failures } = await publishTo({ ...plan, variants }, pushLegs(servers, seed), { evidence: notes });
  expect(failures).toEqual([]);
}

/** A release of a later commit in which nothing has changed. */
async function planUnchanged(servers: readonly TestRegistry[], notes: Notes): Promise<Plan> {
  const published = await findPublishedContents([CPU, GPU, 'e'.repeat(64)], notes);
  const plan = planFor(servers, { revision: LATER, legs: [] });
  const unchanged = plan.variants.flatMap((variant): UnchangedVariant[] => {
    const content = variant.name === 'cpu' ? CPU : GPU;
    const before = published.get(content);
    if (before === undefined) return [];
    return [
      {
        ...{ name: variant.name, content, tags: variant.tags, stitched: variant.stitched, ...before },
        images: plan.images,
        platforms: variant.platforms.map(({ platform, archTag = '' }) => ({
          platform,
          tags: [{ name: archTag.replace('1.2.3', '1.2.4'), mutable: false }],
        })),
        stands: {
          'org.opencontainers.image.revision': LATER,
          'org.opencontainers.image.source': SOURCE,
        },
      },
    ];
  });
  return { ...plan, variants: [], unchanged };
}

test.each([
  ['plain', seedImage],
  ['attested', seedAttestedImage],
] as const)('what has not changed gets all of its tags, with the digest that it had: %s', async (_, seed) => {
  await using one = await startTestRegistry();
  await using two = await startTestRegistry();
  const [servers, notes] = [[one, two], new Notes()];
  await publishFirst(servers, notes, {}, seed);
  const plan = await planUnchanged(servers, notes);
  expect(plan.unchanged?.map(({ revision }) => revision)).toEqual(['a'.repeat(40), 'a'.repeat(40)]);
  const { result, failures } = await publishTo(plan, [], { evidence: notes, verify: true });
  expect(failures).toEqual([]);
  expect(result.variants.map(({ name, unchangedSince }) => [name, unchangedSince])).toEqual([
    ['gpu', 'a'.repeat(40)],
    ['cpu', 'a'.repeat(40)],
  ]);
  for (const { tags } of servers)
    for (const { name, digest, platforms } of result.variants) {
      expect(digest).toBe(tags[`org/app:main-${name}`]);
      for (const tag of [`1.2.3-${name}`, `latest-${name}`]) expect(tags[`org/app:${tag}`]).toBe(digest);
      const own = platforms.map((platform) => tags[`org/app:${platform.archTag}`]);
      expect(own).toEqual(name === 'cpu' ? platforms.map((platform) => platform.digest) : [digest]);
      expect(platforms.every(({ reused }) => reused)).toBe(true);
    }
  const [, cpu] = result.variants;
  expect(notes.kept).toContain(noteOfStanding(LATER, cpu?.digest ?? ''));
  // Once more changes nothing.
  expect((await publishTo(plan, [], { evidence: notes })).result).toEqual(result);
});

test('it is copied to a registry that does not have it', async () => {
  await using one = await startTestRegistry();
  await using two = await startTestRegistry();
  const notes = new Notes();
  await publishFirst([one], notes);
  const { failures } = await publishTo(await planUnchanged([one, two], notes), []);
  expect(failures).toEqual([]);
  expect(two.tags['org/app:1.2.3-cpu']).toBe(one.tags['org/app:main-cpu']);
  expect(two.tags['org/app:1.2.4-arm64-cpu']).toBeDefined();
});

test('what is in no registry any more fails its variant alone, and is built by the next run', async () => {
  await using server = await startTestRegistry();
  const notes = new Notes();
  await publishFirst([server], notes);
  const plan = await planUnchanged([server], notes);
  const repository = server.repository('org/app');
  repository.manifests.delete(parseDigest(server.tags['org/app:main-cpu'], 'digest'));
  const { result, failures } = await publishTo(plan, [], { evidence: notes });
  expect(failures).toEqual([
    expect.objectContaining({
      message: expect.stringMatching(
        /^cpu: it has not changed since commit a+, and sha256:.* is not in .* any more$/,
      ),
      advice: advising('Run the whole workflow again'),
    }),
  ]);
  expect(result.variants.map(({ name }) => name)).toEqual(['gpu']);
  expect((await planUnchanged([server], notes)).unchanged?.map(({ name }) => name)).toEqual(['gpu']);
});

test('a fixed tag that holds something else is a conflict, and stays', async () => {
  await using server = await startTestRegistry();
  const notes = new Notes();
  await publishFirst([server], notes);
  const other = server.tags['org/app:main-gpu'] ?? expect.fail();
  server.repository('org/app').tags.set('1.2.3-cpu', parseDigest(other, 'digest'));
  const { failures } = await publishTo(await planUnchanged([server], notes), []);
  expect(failures.map(({ code, message }) => [code, message.includes('is fixed and holds')])).toEqual([
    ['CONFLICT', true],
  ]);
  expect(server.tags['org/app:1.2.3-cpu']).toBe(other);
  expect(server.tags['org/app:latest-cpu']).toBeUndefined();
});

test('a tag that may move is judged by this commit, not by that of the image', async () => {
  await using server = await startTestRegistry();
  const notes = new Notes();
  await publishFirst([server], notes);
  const held = seedImage(server.repository('org/app'), 'amd64', {
    labels: {
      'org.opencontainers.image.revision': 'f'.repeat(40),
      'org.opencontainers.image.source': SOURCE,
    },
  });
  server.repository('org/app').tags.set('latest-cpu', held.digest);
  const asked: string[] = [];
  const compare = (relation: 'newer' | 'older') => async (from: string, to: string) => {
    asked.push(`${from[0]} ${to[0]}`);
    return relation;
  };
  const plan = await planUnchanged([server], notes);
  const older = await publishTo(plan, [], { ancestry: compare('older') });
  expect(older.kept.map(({ tag }) => tag)).toEqual(['latest-cpu']);
  expect(older.failures).toEqual([]);
  await publishTo(plan, [], { ancestry: compare('newer') });
  expect(new Set(asked)).toEqual(new Set(['f b']));
  expect(server.tags['org/app:latest-cpu']).toBe(server.tags['org/app:main-cpu']);
});

describe('a commit takes back what the one before it changed', () => {
  const [FIRST, CHANGE] = ['a'.repeat(40), '1'.repeat(40)];
  const order = [FIRST, CHANGE, LATER];
  const ancestry = async (from: string, to: string) =>
    order.indexOf(to) > order.indexOf(from) ? ('newer' as const) : ('older' as const);

  /** What a commit of main builds. */
  function planOf(server: TestRegistry, revision: string, content: string): Plan {
    const plan = planFor([server], { mode: 'branch', tag: 'main', revision });
    const labels = {
      'org.opencontainers.image.revision': revision,
      'org.opencontainers.image.source': SOURCE,
    };
    const tags = [{ name: 'main-cpu', mutable: true }];
    const legs = plan.legs.map((leg) => ({ ...leg, labels, tags: [] }));
    const variants = plan.variants.filter(({ name }) => name === 'cpu');
    return { ...plan, legs, variants: variants.map((variant) => ({ ...variant, content, tags })) };
  }

  async function build(server: TestRegistry, notes: Notes, revision: string, content: string) {
    const plan = planOf(server, revision, content);
    const reports = pushPlan([server], plan).filter(({ variant }) => variant === 'cpu');
    return publishTo(plan, reports, { ancestry, evidence: notes });
  }

  /** Publishes what main's latest commit did not have to build. */
  async function takeBack(server: TestRegistry, notes: Notes) {
    const { variants, legs, ...plan } = planOf(server, LATER, CPU);
    const before = (await findPublishedContents([CPU], notes)).get(CPU) ?? expect.fail();
    const unchanged = variants.map(({ name, tags, stitched, platforms }) => ({
      ...{ name, tags, stitched, content: CPU, images: plan.images, stands: legs[0]?.labels ?? {} },
      ...before,
      platforms: platforms.map(({ platform }) => ({ platform, tags: [] })),
    }));
    const options = { ancestry, evidence: notes };
    return publishTo({ ...plan, variants: [], legs: [], unchanged }, [], options);
  }

  test('a run of the commit between them that is slower, or started again, moves no tag', async () => {
    await using server = await startTestRegistry();
    const notes = new Notes();
    await build(server, notes, FIRST, CPU);
    const first = server.tags['org/app:main-cpu'] ?? expect.fail();
    expect((await takeBack(server, notes)).kept).toEqual([]);
    const late = await build(server, notes, CHANGE, GPU);
    expect(late.failures).toEqual([]);
    expect(late.kept).toEqual([expect.objectContaining({ tag: 'main-cpu', supersededBy: LATER })]);
    expect(server.tags['org/app:main-cpu']).toBe(first);
  });

  test('in their order, each moves it', async () => {
    await using server = await startTestRegistry();
    const notes = new Notes();
    await build(server, notes, FIRST, CPU);
    const first = server.tags['org/app:main-cpu'];
    expect((await build(server, notes, CHANGE, GPU)).kept).toEqual([]);
    expect(server.tags['org/app:main-cpu']).not.toBe(first);
    expect((await takeBack(server, notes)).kept).toEqual([]);
    expect(server.tags['org/app:main-cpu']).toBe(first);
    // What is older notes nothing that a newer run could be held against.
    const kept = [...notes.kept];
    await build(server, notes, FIRST, CPU);
    expect([...notes.kept].filter((note) => !kept.includes(note) && note.includes('-names-'))).toEqual([]);
  });
});

test.each<[string, Partial<Plan>, PublishOptions]>([
  ['a preview', { mode: 'preview' }, {}],
  ['a trial', {}, { dryRun: true }],
  ['a folder without commits', { revision: '' }, {}],
])('%s notes nothing', async (_, changes, options) => {
  await using server = await startTestRegistry();
  const notes = new Notes();
  const plan = planFor([server], changes);
  const variants = plan.variants.map((variant) => ({ ...variant, content: CPU }));
  await publishTo({ ...plan, variants }, pushLegs([server], seedImage), { evidence: notes, ...options });
  expect([...notes.kept]).toEqual([]);
});

test('a note of another content, or one that is none, is not believed', async () => {
  const notes = new Notes();
  await notes.keep([
    `multiarch-published-${CPU}-${'1'.repeat(64)}`,
    `multiarch-published-${GPU}-latest-main`,
  ]);
  expect(await findPublishedContents([CPU, GPU], notes)).toEqual(new Map());
});
