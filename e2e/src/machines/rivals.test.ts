import { canBring, startRegistry, startTestRegistry, type TestRegistry } from '@multiarch/testbed';
import { test as always, beforeAll, describe, expect } from 'vitest';
import { build, COMMITS, publish, type Rival, revisionOf, startHistory, upload } from './rivals.js';

/** Pairs of publications that are started at once, of each kind. `make test-all` runs 30. */
const ROUNDS = Number(process.env.MULTIARCH_RIVALS ?? 3);

const [OLDER = '', NEWER = ''] = COMMITS;
const hasRegistry = await canBring('docker-registry');

/** What two runs publish: the one with the older commit first; the tag that both want, and those of their own. */
const KINDS = [
  {
    kind: 'releases',
    refs: ['refs/tags/v1.2.3', 'refs/tags/v1.3.0'],
    wanted: ['latest-cpu', 'v1-cpu'],
    own: ['v1.2.3-cpu', 'v1.3.0-cpu'],
  },
  { kind: 'pushes to main', refs: ['refs/heads/main', 'refs/heads/main'], wanted: ['main-cpu'], own: [] },
] as const;

describe.each(KINDS)('two $kind that are published at once by two processes', ({ refs, wanted, own }) => {
  let rivals: readonly [Rival, Rival];
  beforeAll(async () => {
    const [older, newer] = refs;
    const inputs = { 'semver-tags': 'true' };
    rivals = [
      await build({ ref: older, sha: OLDER }, inputs),
      await build({ ref: newer, sha: NEWER }, inputs),
    ];
  });

  /** One round in a repository of its own: both are green, each has its own tags, and the newer one has the others. */
  async function compete(host: string, path: string, apiUrl: string): Promise<void> {
    for (const rival of rivals) await upload(host, path, rival);
    const runs = await Promise.all(rivals.map((rival) => publish(`${host}/${path}`, rival, apiUrl)));
    for (const { exitCode, log } of runs) expect(exitCode, log).toBe(0);
    const logs = runs.map(({ log }) => log).join('\n');
    for (const tag of wanted) expect(await revisionOf(host, path, tag), logs).toBe(NEWER);
    for (const [at, tag] of own.entries()) expect(await revisionOf(host, path, tag), logs).toBe(COMMITS[at]);
  }

  always.runIf(hasRegistry)(
    'to a real registry: the newer one has the tags that move, and none is red',
    async () => {
      await using registry = await startRegistry();
      await using github = await startHistory();
      for (let round = 0; round < ROUNDS; round++)
        await compete(registry.host, `org/app-${round}`, github.url);
    },
  );

  always(
    'where the older one writes last, and fixed tags are written once: the newer one repairs it',
    async () => {
      await using registry = await startTestRegistry({ behaviour: { immutable: /^v\d+\.\d+\.\d+-/ } });
      await using github = await startHistory();
      const [tag] = wanted;
      const meeting = meetAt(registry, tag);
      await compete(registry.host, 'org/app', github.url);
      expect(meeting.written).toEqual([NEWER, OLDER, NEWER]);
    },
  );
});

/**
 * Holds the first writes of a tag until both runs have come to theirs, and lets the newer one through first: the worst
 * that can happen.
 */
function meetAt(registry: TestRegistry, tag: string): { readonly written: readonly string[] } {
  const written: string[] = [];
  const both = Promise.withResolvers<void>();
  const newer = Promise.withResolvers<void>();
  const waiting = new Set<string>();
  registry.gate = async ({ method, path, body }) => {
    if (method !== 'PUT' || !path.endsWith(`/manifests/${tag}`)) return;
    const revision = COMMITS.find((commit) => Buffer.from(body).includes(commit)) ?? '';
    waiting.add(revision);
    if (waiting.size === COMMITS.length) both.resolve();
    await both.promise;
    if (revision === OLDER) await newer.promise;
    written.push(revision);
    // The next one is let through when this one has been answered.
    if (revision === NEWER) setImmediate(newer.resolve);
  };
  return { written };
}
