import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CacheService, canBring, startTestRegistry, type TestRegistry } from '@multiarch/testbed';
import { afterAll, test as always, beforeAll, expect } from 'vitest';
import { basic } from './account.js';
import { askCrane, machineOf } from './second-opinion.js';
import { openStage, STAGE_NEEDS, type Stage } from './stage.js';
import { runWorkflow, type WorkflowRun } from './workflow-run.js';

const test = always.runIf(await canBring(...STAGE_NEEDS));

const USER = { name: 'mirror', password: 'a password of the mirror' };
const PATH = 'e2e/optional';
const TAGS = ['latest-cpu', 'latest-gpu', 'v1-cpu', 'v1.2-cpu', 'v1.2.3-cpu', 'v1.2.3-gpu'];

let stage: Stage;
let service: CacheService;
/** The third, which releases may do without. */
let mirror: TestRegistry;
let reader: Readonly<Record<string, string>>;
let folder: string;
beforeAll(async () => {
  stage = await openStage();
  service = await new CacheService().start();
  mirror = await startTestRegistry({ users: { [USER.name]: USER.password } });
  folder = await mkdtemp(join(tmpdir(), 'multiarch-mirror-reader-'));
  const auths = { [mirror.host]: { auth: basic(USER.name, USER.password) } };
  await writeFile(join(folder, 'config.json'), JSON.stringify({ auths }));
  reader = { DOCKER_CONFIG: folder };
});
afterAll(async () => {
  await mirror?.[Symbol.asyncDispose]();
  await service?.[Symbol.asyncDispose]();
  await stage?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

/** A release to two registries, and to a third where it can be had. */
async function release(): Promise<WorkflowRun> {
  const own = { registry: mirror.host, username: USER.name, password: USER.password };
  const run = await runWorkflow(stage.docker, {
    images: stage.images(PATH),
    inputs: {
      'build-args': `BASE=${stage.base}`,
      'semver-tags': true,
      'optional-images': `${mirror.host}/${PATH}`,
    },
    registryAuths: JSON.stringify([...JSON.parse(stage.auths), own]),
    cache: service.environment,
    event: {
      name: 'push',
      ref: 'refs/tags/v1.2.3',
      payload: { ref: 'refs/tags/v1.2.3', after: 'a'.repeat(40) },
    },
  });
  for (const step of run.steps) expect(step.exitCode, step.log).toBe(0);
  return run;
}

const variantsOf = ({ publish }: WorkflowRun): { digest: string; behind?: { image: string }[] }[] =>
  JSON.parse(publish.outputs.result ?? '').variants;

/** What each final tag holds in both registries that must have it: one digest. */
async function required(): Promise<Record<string, string>> {
  const held = TAGS.map(async (tag) => {
    const [open, guarded] = await Promise.all([
      askCrane(`${stage.open}/${PATH}:${tag}`),
      askCrane(`${stage.guarded}/${PATH}:${tag}`, stage.reader),
    ]);
    expect(open.digest).toBe(guarded.digest);
    return [tag, open.digest] as const;
  });
  return Object.fromEntries(await Promise.all(held));
}

/** The same of the third, as far as it is there. */
const optional = () =>
  Object.fromEntries(
    TAGS.flatMap((tag) => {
      const digest = mirror.tags[`${PATH}:${tag}`];
      return digest === undefined ? [] : [[tag, digest]];
    }),
  );

test('a release goes on without the registry that it may do without, and the next run sends what is missing there', async () => {
  const expectBehind = (run: WorkflowRun) => {
    for (const { behind } of variantsOf(run))
      expect(behind).toMatchObject([{ image: `${mirror.host}/${PATH}` }]);
    expect(run.publish.log).toContain(`${mirror.host}/${PATH} is optional, and behind`);
  };

  // Down from the first login to the last request.
  mirror.fail({ times: 100_000, how: { kind: 'reset' } });
  const without = await release();
  expectBehind(without);
  const held = await required();
  expect(mirror.repository(PATH).blobs.size).toBe(0);

  // Up again, and down in the middle of the layers.
  mirror.recover();
  const isUpload = ({ method, path }: { method: string; path: string }) =>
    method === 'POST' && path.includes('/blobs/uploads');
  mirror.gate = async () => {
    if (mirror.repository(PATH).blobs.size >= 3) mirror.fail({ times: 100_000, how: { kind: 'reset' } });
  };
  expectBehind(await release());
  expect(await required()).toEqual(held);
  expect(optional()).toEqual({});
  const arrived = mirror.repository(PATH).blobs.size;
  expect(arrived).toBeGreaterThan(2);

  mirror.gate = async () => {};
  mirror.recover();
  mirror.requests.length = 0;
  const whole = await release();
  expect(variantsOf(whole).map(({ behind }) => behind)).toEqual([undefined, undefined]);
  expect(whole.publish.log).not.toContain('behind');
  expect(await required()).toEqual(held);
  expect(optional()).toEqual(held);
  const { blobs } = mirror.repository(PATH);
  expect(blobs.size).toBeGreaterThan(arrived);
  expect(mirror.requests.filter(isUpload).length).toBeLessThanOrEqual(blobs.size - arrived + 1);
  const { digest } = await askCrane(`${mirror.host}/${PATH}:v1.2.3-cpu`, reader);
  expect(digest).toBe(held['v1.2.3-cpu']);
  expect(await machineOf(`${mirror.host}/${PATH}:v1.2.3-cpu`, 'amd64', stage.docker, reader)).toBe('x86_64');
});
