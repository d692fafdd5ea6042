import { type Digest, parseImageName } from '@multiarch/oci';
import { sha256 } from '@multiarch/oci/content';
import { INPUTS_LABEL, type LegReport, labelInputs, type Plan } from '@multiarch/plan';
import { plan as makePlan, push } from '@multiarch/plan/testing';
import { FakeClock, seedImage } from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import type { Ancestry } from '../moves/decide-move.js';
import { identityOf, notesOf } from '../reuse/evidence.js';
import { findReusable, imageReader } from '../reuse/find-reusable.js';
import { Notes } from '../testing/noted.js';
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
  /** Whether runs can note what they pushed: there is a cache service. */
  readonly isNoted: boolean;
}

const [A, B, C] = ['a', 'b', 'c'].map((digit) => digit.repeat(40)) as [string, string, string];
const main = 'refs/heads/main';
const tag = (version: string) => `refs/tags/v${version}`;
const REFS: Readonly<Record<string, Kind['runs']>> = {
  'a branch': [
    [main, A],
    [main, B],
    [main, C],
  ],
  releases: [
    [tag('1.0.0'), A],
    [tag('1.1.0'), B],
    [tag('2.0.0'), C],
  ],
  'one release': [
    [tag('1.0.0'), A],
    [tag('1.0.0'), A],
    [tag('1.0.0'), A],
  ],
};
const KINDS: readonly Kind[] = Object.entries(REFS).flatMap(([name, runs]) =>
  [false, true].flatMap((isImmutable) =>
    [true, false].map((isNoted) => ({ name, runs, isImmutable, isNoted })),
  ),
);

const ancestry: Ancestry = async (held, next) => (next > held ? 'newer' : next < held ? 'older' : 'same');

/** What one run does, over and over: each leg, and then publish. */
class Run {
  readonly plan: Plan;
  readonly problems: string[] = [];
  readonly #registry: SharedRegistry;
  readonly #reports = new Map<number, LegReport>();
  readonly #builds: { next: number };

  readonly #evidence: Notes | undefined;

  constructor(
    [ref, sha]: readonly [string, string],
    registry: SharedRegistry,
    builds: { next: number },
    evidence?: Notes,
  ) {
    this.#evidence = evidence;
    const images = 'registry.test/org/app';
    this.plan = makePlan({ ...push, ref, sha }, { images, variants: 'cpu' });
    this.#registry = registry;
    this.#builds = builds;
  }

  /** As the backend does: builds a leg, or takes what is there. No two builds are byte for byte the same. */
  async leg(index: number, turn: Turn): Promise<void> {
    const leg = labelInputs(this.plan.legs[index] ?? expect.fail(), [], sha256);
    const evidence = this.#evidence;
    const images = imageReader(this.#registry.client(turn));
    const world = { images, ancestry, ...(evidence === undefined ? {} : { evidence }) };
    const report = (digest: Digest, tags: readonly string[]) => this.#report(index, digest, tags, leg.labels);
    const found = await findReusable(leg, world);
    if (found.kind === 'reuse') return report(found.descriptor.digest, leg.tags);
    const architecture = leg.platform.replace('linux/', '');
    const label = `build ${this.#builds.next++}`;
    const built = seedImage(this.#registry.content, architecture, { labels: leg.labels, label });
    await turn('push');
    const tags = found.kept === undefined && this.#push(leg.tags, built.digest) ? leg.tags : [];
    if (found.kept === undefined && tags.length === 0) {
      const other = await findReusable(leg, world);
      if (other.kind === 'reuse') return report(other.descriptor.digest, leg.tags);
    }
    const [image] = await images.read(parseImageName(leg.images[0] ?? ''), built.digest);
    await turn('note');
    await evidence?.keep(notesOf(identityOf(leg) ?? expect.fail(), built.digest, image?.listed ?? []));
    report(built.digest, tags);
  }

  /** Whether the registry lets it. */
  #push(tags: readonly string[], digest: Digest): boolean {
    try {
      for (const name of tags) this.#registry.tag(name, digest);
      return true;
    } catch {
      return false;
    }
  }

  #report(
    leg: number,
    digest: Digest,
    tags: readonly string[],
    labels: Readonly<Record<string, string>>,
  ): void {
    const { variant, platform, images } = this.plan.legs[leg] ?? expect.fail();
    const { mediaType = '', bytes } = this.#registry.content.manifests.get(digest) ?? expect.fail();
    const about = { variant, platform, images, tags, reused: false, seconds: 1 };
    const inputs = labels[INPUTS_LABEL] ?? expect.fail();
    this.#reports.set(leg, {
      schemaVersion: 1,
      leg,
      digest,
      mediaType,
      size: bytes.byteLength,
      inputs,
      ...about,
    });
  }

  async publish(turn: Turn, sleep: () => Promise<void>): Promise<Published> {
    const clock = Object.assign(new FakeClock(), { sleep });
    const evidence = this.#evidence === undefined ? {} : { evidence: this.#evidence };
    const options = { ancestry, clock, settle: 1000, ...evidence };
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

function start({ runs, isImmutable, isNoted }: Kind, count: number) {
  const registry = new SharedRegistry(isImmutable);
  const builds = { next: 0 };
  const notes = isNoted ? new Notes() : undefined;
  return { registry, runs: runs.slice(0, count).map((one) => new Run(one, registry, builds, notes)) };
}

/** Commits of the images behind a tag. */
function commitsBehind({ content }: SharedRegistry, name: string): string[] {
  const read = (digest: string, from: ReadonlyMap<string, { bytes: Uint8Array }>) =>
    JSON.parse(new TextDecoder().decode(from.get(digest)?.bytes));
  const held = content.tags.get(name) ?? '';
  const { manifests = [{ digest: held }] } = read(held, content.manifests);
  return manifests.map(({ digest }: { digest: string }) => {
    const { config } = read(digest, content.manifests);
    const text = new TextDecoder().decode(content.blobs.get(config.digest));
    return JSON.parse(text).config.Labels['org.opencontainers.image.revision'];
  });
}

/** Where nothing shows whose image it is, the second of two builds of one release says so, and does nothing. */
const UNPROVEN =
  /^red: cpu: .* is fixed and holds sha256:\w+, which says .* nothing proves it; this run made sha256:/;

/** What is wrong when all have ended. */
function judge(registry: SharedRegistry, runs: readonly Run[], { name: kind, isNoted }: Kind): string[] {
  const isAlone = isNoted || kind !== 'one release';
  const problems = runs.flatMap((run) => run.problems).filter((one) => isAlone || !UNPROVEN.test(one));
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

describe.each(KINDS)('$name, immutable tags: $isImmutable, evidence: $isNoted', (kind) => {
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
        problems.push(...judge(registry, runs, kind).map((problem) => `${order.join('')}: ${problem}`));
        orders += 1;
      }
    expect(problems).toEqual([]);
    expect(orders).toBe(140);
  });

  test('one of two runs is run again, all of it, after the other: nothing goes back', async () => {
    for (const again of [0, 1]) {
      const { registry, runs } = start(kind, 2);
      for (const at of [0, 1, again]) {
        if (at === again) for (const run of runs) run.problems.length = 0;
        for (const leg of [0, 1]) await runs[at]?.leg(leg, atOnce);
        await runs[at]?.publish(atOnce, async () => {});
      }
      const problems = judge(registry, runs, kind);
      // A release that is built anew is another one.
      if (kind.isNoted || kind.name === 'a branch') expect(problems).toEqual([]);
      else expect(problems.filter((problem) => !UNPROVEN.test(problem))).toEqual([]);
      const newest = runs[1]?.plan ?? expect.fail();
      for (const { tags } of newest.legs)
        for (const name of tags) expect(commitsBehind(registry, name)).toEqual([newest.revision]);
    }
  });

  test('three runs, question by question: as many interleavings as there are seeds', async () => {
    const problems: string[] = [];
    for (let seed = 0; seed < 250; seed += 1) {
      const { registry, runs } = start(kind, 3);
      const turns = new Turns(seed);
      const whole = runs.map(async (run, at) => {
        const turn = turns.turnOf(at, /^(?:main|latest)-cpu$/);
        await Promise.all([run.leg(0, turn), run.leg(1, turn)]);
        await run.publish(turn, () => turns.sleep(at));
      });
      await turns.play(whole);
      await Promise.all(whole);
      problems.push(...judge(registry, runs, kind).map((problem) => `seed ${seed}: ${problem}`));
    }
    expect(problems).toEqual([]);
  });
});
