import { canBring, ensureTool } from '@multiarch/testbed';
import { execa } from 'execa';
import { afterAll, test as always, beforeAll, describe, expect } from 'vitest';
import { ask, tagsOf } from './account.js';
import { type ActEvent, type ActRun, jobsOf, promotionOf, runAct } from './act/act-run.js';
import { expectHidden, pullRequest } from './act/calls.js';
import { askCrane, machineOf } from './second-opinion.js';
import { STAGE_NEEDS } from './stage.js';
import { type AwsAccount, openThreeAccounts, type ThreeAccounts } from './three-accounts.js';

const test = always.runIf(await canBring(...STAGE_NEEDS, 'go'));
const withSkopeo = always.runIf(await canBring(...STAGE_NEEDS, 'go', 'skopeo'));

/** The team's main branch, the oldest first. Stage never built the third; under the fourth, it has the second. */
const [FIRST, SECOND, UNBUILT, MISTAKEN] = ['1f', '2e', '3d', '4c'].map((pair) => pair.repeat(20)) as [
  string,
  string,
  string,
  string,
];
const CPU = ['-cpu', '-amd64-cpu', '-arm64-cpu'];
const GPU = ['-gpu', '-amd64-gpu'];

let world: ThreeAccounts;
let story: Awaited<ReturnType<typeof tell>>;
beforeAll(async () => {
  world = await openThreeAccounts([FIRST, SECOND, UNBUILT, MISTAKEN]);
  story = await tell(world);
});
afterAll(() => world?.[Symbol.asyncDispose]());

/** What an event did, and what the account that it is about has after it: tag → digest. */
interface Happened {
  readonly run: ActRun;
  readonly tags: Readonly<Record<string, string>>;
}

/** The life of these commits with the workflows of `examples/`. Only what builds has a Docker engine. */
async function tell({ docker, dev, stage, prod, call }: ThreeAccounts) {
  const none = { ...docker, env: { ...docker.env, DOCKER_HOST: 'unix:///there-is-no-engine.sock' } };
  const happens = async (account: AwsAccount, event: ActEvent, engine = docker): Promise<Happened> => {
    const run = await runAct(engine, call(event));
    return { run, tags: await tagsOf(account, 'app') };
  };
  const proposal = pullRequest('feature/search');
  const proposed = await happens(dev, proposal);
  const byDependabot = await happens(dev, { ...proposal, actor: 'dependabot[bot]' });
  const merged = await happens(stage, push(FIRST));
  const released = await happens(prod, release('v1.2.3', FIRST), none);
  const releasedAgain = await happens(prod, release('v1.2.3', FIRST), none);
  const mergedNext = await happens(stage, push(SECOND));
  const releasedNext = await happens(prod, release('v1.2.4', SECOND), none);
  const rolledBack = await happens(prod, rollback('v1.2.3', SECOND), none);
  const unbuilt = await happens(prod, release('v1.2.5', UNBUILT), none);
  const crane = await ensureTool('crane');
  for (const suffix of [...CPU, ...GPU]) {
    const built = `${stage.image}:${SECOND}${suffix}`;
    await execa(crane, ['tag', '--insecure', built, MISTAKEN + suffix], { env: stage.reader });
  }
  const mistaken = await happens(prod, release('v1.2.6', MISTAKEN), none);
  return {
    proposed,
    byDependabot,
    merged,
    released,
    releasedAgain,
    mergedNext,
    releasedNext,
    rolledBack,
    unbuilt,
    mistaken,
  };
}

function push(sha: string): ActEvent {
  const ref = 'refs/heads/main';
  return { name: 'push', ref, sha, payload: { ref, after: sha, deleted: false } };
}

function release(tag: string, sha: string): ActEvent {
  const payload = { action: 'published', release: { tag_name: tag, prerelease: false, draft: false } };
  return { name: 'release', ref: `refs/tags/${tag}`, sha, payload };
}

function rollback(to: string, sha: string): ActEvent {
  const payload = { ref: 'refs/heads/main', inputs: { 'rollback-to': to } };
  return { name: 'workflow_dispatch', workflow: 'prod.yaml', ref: 'refs/heads/main', sha, payload };
}

/** The tags of this name, without it: suffix → digest. */
function under(name: string, tags: Happened['tags']): Record<string, string> {
  const own = Object.entries(tags).filter(([tag]) => tag.startsWith(`${name}-`));
  return Object.fromEntries(own.map(([tag, digest]) => [tag.slice(name.length), digest]));
}

function names(...tags: readonly string[]): string[] {
  return [...tags].sort();
}

describe('dev', () => {
  test('has both variants of pull request 7, each under its architecture and as a whole', () => {
    const { run, tags } = story.proposed;
    expect(run.exitCode, run.log).toBe(0);
    expect(jobsOf(run).legs).toHaveLength(3);
    expect(Object.keys(tags)).toEqual(
      names('PR-7-amd64-gpu', 'PR-7-gpu', 'PR-7-amd64-cpu', 'PR-7-arm64-cpu', 'PR-7-cpu'),
    );
  });

  test("runs no job for Dependabot's pull request", () => {
    const { run, tags } = story.byDependabot;
    expect(run.exitCode, run.log).toBe(0);
    expect(run.jobs).toEqual([]);
    expect(tags).toEqual(story.proposed.tags);
  });
});

test('stage has what was merged, under its commit and as latest', () => {
  for (const [{ run, tags }, sha] of [
    [story.merged, FIRST],
    [story.mergedNext, SECOND],
  ] as const) {
    expect(run.exitCode, run.log).toBe(0);
    expect(jobsOf(run).legs).toHaveLength(3);
    expect(Object.keys(under(sha, tags))).toEqual(names(...CPU, ...GPU));
    const { '-cpu': cpu, '-gpu': gpu } = under(sha, tags);
    expect(under('latest', tags)).toEqual({ '-cpu': cpu, '-gpu': gpu });
  }
  expect(under(FIRST, story.mergedNext.tags)).toEqual(under(FIRST, story.merged.tags));
});

describe('prod', () => {
  test('has what stage has of the commit, under commit, release and latest, and nothing else', () => {
    const { run, tags } = story.released;
    expect(run.exitCode, run.log).toBe(0);
    const built = under(FIRST, story.merged.tags);
    const places = [FIRST.slice(0, 8), 'v1.2.3', 'latest'];
    for (const place of places) expect(under(place, tags), place).toEqual(built);
    expect(Object.keys(tags)).toEqual(
      names(...places.flatMap((place) => [...CPU, ...GPU].map((suffix) => place + suffix))),
    );
  });

  test.each([
    ['-cpu', 2],
    ['-gpu', 1],
  ])('%s has the attestations of stage', async (suffix, count) => {
    const { stage, prod } = world;
    const places = [
      { image: stage.image, tag: FIRST, env: stage.reader },
      { image: prod.image, tag: 'v1.2.3', env: prod.reader },
    ];
    const [from, to] = await Promise.all(
      places.map(({ image, tag, env }) => askCrane(`${image}:${tag}${suffix}`, env)),
    );
    expect(to).toEqual(from);
    const attestations = to?.manifest.manifests?.filter(
      ({ annotations }) => annotations?.['vnd.docker.reference.digest'] !== undefined,
    );
    expect(attestations).toHaveLength(count);
    for (const { digest } of attestations ?? [])
      expect((await askCrane(`${prod.image}@${digest}`, prod.reader)).digest).toBe(digest);
  });

  withSkopeo('gives skopeo the same digest', async () => {
    const { image, reader } = world.prod;
    const authfile = `${reader.DOCKER_CONFIG}/config.json`;
    const args = ['inspect', '--tls-verify=false', '--authfile', authfile, `docker://${image}:v1.2.3-cpu`];
    const { stdout } = await execa(await ensureTool('skopeo'), args);
    expect(JSON.parse(stdout)).toMatchObject({ Digest: story.released.tags['v1.2.3-cpu'] });
  });

  test.each([
    ['amd64', 'x86_64'],
    ['arm64', 'aarch64'],
  ])('starts on %s', async (architecture, machine) => {
    const { docker, prod } = world;
    expect(await machineOf(`${prod.image}:v1.2.3-cpu`, architecture, docker, prod.reader)).toBe(machine);
  });

  test('builds nothing: one job, without an engine, and no command that builds for a registry of the team', () => {
    const { stage, prod } = world;
    const builds = ({ commands }: ActRun) =>
      commands.filter(
        (command) => / build /.test(command) && [stage, prod].some(({ host }) => command.includes(host)),
      );
    expect(builds(story.merged.run)).not.toEqual([]);
    for (const { run } of [story.released, story.releasedAgain, story.releasedNext, story.rolledBack]) {
      expect(promotionOf(run).succeeded).toBe(true);
      expect(builds(run)).toEqual([]);
    }
  });

  test('says in outputs and summary what is where, with the digests of both sides', () => {
    const { stage, prod } = world;
    const { outputs, summary } = promotionOf(story.released.run);
    const { revision, variants } = JSON.parse(outputs.promote?.result ?? '');
    expect(revision).toBe(FIRST);
    const built = under(FIRST, story.merged.tags);
    for (const { name, images } of variants) {
      const digest = built[`-${name}`];
      const [from, to] = [`${stage.image}@${digest}`, `${prod.image}@${digest}`];
      expect(images).toMatchObject([{ promotedFrom: from, ref: to }]);
      expect(summary).toContain(from);
      expect(summary).toContain(to);
    }
    expect(variants.map(({ name }: { name: string }) => name)).toEqual(['gpu', 'cpu']);
  });

  test('is the same when the release runs again, and is sent nothing', () => {
    const { run, tags } = story.releasedAgain;
    expect(run.exitCode, run.log).toBe(0);
    expect(tags).toEqual(story.released.tags);
    const sent = ({ run: of }: Happened) =>
      /^\| \S+ \| [^|]+ \| (\d+) \| \d+ \| \d+ \| (\d+) \|/m.exec(promotionOf(of).summary)?.slice(1);
    expect(sent(story.released)).not.toContain('0');
    expect(sent(story.releasedAgain)).toEqual(['0', '0']);
    const resultOf = (of: ActRun) => JSON.parse(promotionOf(of).outputs.promote?.result ?? '');
    expect(resultOf(run)).toEqual(resultOf(story.released.run));
  });

  test('follows the next release, and keeps the one before', () => {
    const { run, tags } = story.releasedNext;
    expect(run.exitCode, run.log).toBe(0);
    const built = under(SECOND, story.mergedNext.tags);
    const before = under('v1.2.3', story.released.tags);
    for (const [suffix, digest] of Object.entries(built)) expect(digest).not.toBe(before[suffix]);
    expect(under('latest', tags)).toEqual(built);
    expect(under('v1.2.4', tags)).toEqual(built);
    expect(under('v1.2.3', tags)).toEqual(before);
  });

  test('is rolled back by hand: latest of every variant and architecture, and nothing else', () => {
    const { run, tags } = story.rolledBack;
    expect(run.exitCode, run.log).toBe(0);
    expect(under('latest', tags)).toEqual(under('v1.2.3', story.released.tags));
    const rest = (all: Happened['tags']) => Object.entries(all).filter(([tag]) => !tag.startsWith('latest-'));
    expect(rest(tags)).toEqual(rest(story.releasedNext.tags));
  });

  test('is left alone by the release of a commit that stage never built', () => {
    const { run, tags } = story.unbuilt;
    expect(run.exitCode).not.toBe(0);
    expect(tags).toEqual(story.rolledBack.tags);
    const { log, succeeded } = promotionOf(run);
    expect(succeeded).toBe(false);
    expect(log).toContain(`Check that what is to be promoted was built and pushed there, as ${UNBUILT}-cpu.`);
  });

  test("is left alone by a release whose tag in stage is another commit's", () => {
    const { run, tags } = story.mistaken;
    expect(run.exitCode).not.toBe(0);
    expect(tags).toEqual(story.rolledBack.tags);
    expect(promotionOf(run).log).toContain(`was built from ${SECOND}, not from ${MISTAKEN}`);
  });
});

test("no account knows another's user", async () => {
  const { dev, stage, prod } = world;
  for (const { host, user: own } of [dev, stage, prod])
    for (const user of [dev, stage, prod]) {
      const { status } = await ask(host, user, '');
      expect(status, `${user.user} at the registry of ${own}`).toBe(user.user === own ? 200 : 401);
    }
});

test('no run shows a secret', () => {
  const { byDependabot, ...others } = story;
  for (const { run } of Object.values(others)) expectHidden(world.hidden, run);
});
