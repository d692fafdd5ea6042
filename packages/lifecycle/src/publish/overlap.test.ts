import type { Descriptor } from '@multiarch/oci';
import { sha256 } from '@multiarch/oci/content';
import { type LegReport, labelInputs, type Plan } from '@multiarch/plan';
import { plan as makePlan, push } from '@multiarch/plan/testing';
import { FakeClock, seedImage } from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { findReusable, imageReader } from '../image/reuse.js';
import type { Ancestry } from '../moves/decide-move.js';
import { SharedRegistry, type Turn } from '../testing/shared-registry.js';
import { Turns } from '../testing/turns.js';
import { type Published, publish } from './publish.js';

/**
 * Runs that overlap, over one registry: all interleavings of what two runs do, and of the single questions of three
 * runs as many as there are seeds. No run fails for another one's sake, a tag names the newest commit's build, with
 * all of its parts of one commit, and whoever runs again changes nothing for the worse.
 */
interface Kind {
  readonly name: string;
  /** Ref and commit of each run, the oldest first; commits are ordered by their digits. */
  readonly runs: readonly (readonly [ref: string, sha: string])[];
  readonly isImmutable: boolean;
}

const [A, B, C] = ['a', 'b', 'c'].map((digit) => digit.repeat(40)) as [string, string, string];
const main = 'refs/heads/main';
const tag = (version: string) => `refs/tags/v${version}`;
const KINDS: readonly Kind[] = [false, true].flatMap((isImmutable) => [
  {
    name: 'a branch',
    runs: [
      [main, A],
      [main, B],
      [main, C],
    ],
    isImmutable,
  },
  {
    name: 'releases',
    runs: [
      [tag('1.0.0'), A],
      [tag('1.1.0'), B],
      [tag('2.0.0'), C],
    ],
    isImmutable,
  },
  {
    name: 'one release',
    runs: [
      [tag('1.0.0'), A],
      [tag('1.0.0'), A],
      [tag('1.0.0'), A],
    ],
    isImmutable,
  },
]);

const ancestry: Ancestry = async (held, next) => (next > held ? 'newer' : next < held ? 'older' : 'same');

/** What one run does, over and over: each leg, and then publish. */
class Run {
  readonly plan: Plan;
  readonly problems: string[] = [];
  readonly #registry: SharedRegistry;
  readonly #reports = new Map<number, LegReport>();
  readonly #builds: { next: number };

  constructor([ref, sha]: readonly [string, string], registry: SharedRegistry, builds: { next: number }) {
    const images = 'registry.test/org/app';
    this.plan = makePlan({ ...push, ref, sha }, { images, variants: 'cpu' });
    this.#registry = registry;
    this.#builds = builds;
  }

  /** Builds a leg, or takes what is there: no two builds are byte for byte the same. */
  async leg(index: number, turn: Turn): Promise<void> {
    const planned = this.plan.legs[index] ?? expect.fail();
    const leg = labelInputs(planned, [], sha256);
    const reader = imageReader(this.#registry.client(turn));
    for (;;) {
      const found = await findReusable(leg, reader);
      if (found.kind === 'reuse') return this.#report(index, found.descriptor);
      const architecture = leg.platform.replace('linux/', '');
      const label = `build ${this.#builds.next++}`;
      const built = seedImage(this.#registry.content, architecture, { labels: leg.labels, label });
      await turn('push');
      try {
        for (const name of leg.tags) this.#registry.tag(name, built.digest);
        return this.#report(index, built);
      } catch {
        // Another run was first, and the registry lets nobody be second: what is there is looked at again.
      }
    }
  }

  #report(leg: number, { digest, mediaType, size }: Pick<Descriptor, 'digest' | 'mediaType' | 'size'>): void {
    const { variant, platform, images, tags } = this.plan.legs[leg] ?? expect.fail();
    const about = { variant, platform, images, tags, reused: false, seconds: 1 };
    this.#reports.set(leg, { schemaVersion: 1, leg, digest, mediaType, size, ...about });
  }

  async publish(turn: Turn, sleep: () => Promise<void>): Promise<Published> {
    const clock = Object.assign(new FakeClock(), { sleep });
    const options = { ancestry, clock, settle: 1000 };
    const published = await publish(
      this.#registry.client(turn),
      this.plan,
      [...this.#reports.values()],
      options,
    );
    this.problems.push(...published.failures.map(({ message }) => `red: ${message}`));
    const { digest } = published.result.variants[0] ?? {};
    if (digest !== undefined && !this.#registry.content.manifests.has(digest))
      this.problems.push(`${digest} cannot be reached`);
    return published;
  }
}

function start({ runs, isImmutable }: Kind, count: number) {
  const registry = new SharedRegistry(isImmutable);
  const builds = { next: 0 };
  return { registry, runs: runs.slice(0, count).map((one) => new Run(one, registry, builds)) };
}

/** Commits of the images behind a tag. */
function commitsBehind({ content }: SharedRegistry, name: string): string[] {
  const read = (digest: string, from: ReadonlyMap<string, { bytes: Uint8Array }>) =>
    JSON.parse(new TextDecoder().decode(from.get(digest)?.bytes));
  const index = read(content.tags.get(name) ?? '', content.manifests);
  return index.manifests.map(({ digest }: { digest: string }) => {
    const { config } = read(digest, content.manifests);
    const text = new TextDecoder().decode(content.blobs.get(config.digest));
    return JSON.parse(text).config.Labels['org.opencontainers.image.revision'];
  });
}

/** What is wrong when all have ended. */
function judge(registry: SharedRegistry, runs: readonly Run[]): string[] {
  const problems = runs.flatMap((run) => run.problems);
  const newest = new Map(
    runs.flatMap(({ plan }) => plan.variants[0]?.tags.map(({ name }) => [name, plan.revision]) ?? []),
  );
  for (const [name, commit] of newest) {
    const found = commitsBehind(registry, name).join();
    if (found !== [commit, commit].join()) problems.push(`${name} is of ${found}`);
  }
  return problems;
}

const atOnce: Turn = async () => {};

/** All orders in which several lists can be gone through, each in its own order. */
function* interleave(left: readonly number[]): Generator<number[]> {
  if (left.every((count) => count === 0)) yield [];
  for (const [run, count] of left.entries())
    if (count > 0)
      for (const rest of interleave(left.map((one, at) => (at === run ? one - 1 : one))))
        yield [run, ...rest];
}

describe.each(KINDS)('$name, immutable tags: $isImmutable', (kind) => {
  test('two runs, each of two legs, publish, and publish again: all interleavings', async () => {
    const problems: string[] = [];
    let orders = 0;
    for (const first of [0, 1])
      for (const order of interleave([4, 4])) {
        const { registry, runs } = start(kind, 2);
        const done = [0, 0];
        for (const at of order) {
          const run = runs[at] ?? expect.fail();
          const step = done[at] ?? 0;
          done[at] = step + 1;
          // The second run begins with the same leg as the first one, or with the other.
          if (step < 2) await run.leg(at === 1 ? step ^ first : step, atOnce);
          else await run.publish(atOnce, async () => {});
        }
        problems.push(...judge(registry, runs).map((problem) => `${order.join('')}: ${problem}`));
        orders += 1;
      }
    expect(problems).toEqual([]);
    expect(orders).toBe(140);
  });

  test('one of two runs is run again, all of it, after the other: nothing goes back', async () => {
    for (const again of [0, 1]) {
      const { registry, runs } = start(kind, 2);
      for (const at of [0, 1, again]) {
        for (const leg of [0, 1]) await runs[at]?.leg(leg, atOnce);
        await runs[at]?.publish(atOnce, async () => {});
      }
      expect(judge(registry, runs)).toEqual([]);
    }
  });

  test('three runs, question by question: as many interleavings as there are seeds', async () => {
    const problems: string[] = [];
    for (let seed = 0; seed < 500; seed += 1) {
      const { registry, runs } = start(kind, 3);
      const turns = new Turns(seed);
      const whole = runs.map(async (run, at) => {
        const turn = turns.turnOf(at, /^(?:main|latest)-cpu$/);
        await Promise.all([run.leg(0, turn), run.leg(1, turn)]);
        await run.publish(turn, () => turns.sleep(at));
      });
      await turns.play(whole);
      await Promise.all(whole);
      problems.push(...judge(registry, runs).map((problem) => `seed ${seed}: ${problem}`));
    }
    expect(problems).toEqual([]);
  });
});
