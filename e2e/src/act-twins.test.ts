import { CacheService, canBring } from '@multiarch/testbed';
import { afterAll, test as always, beforeAll, expect } from 'vitest';
import { type ActEvent, jobsOf, runAct } from './act/act-run.js';
import { call, SHA, tagPush } from './act/calls.js';
import { askCrane } from './second-opinion.js';
import { openStage, STAGE_NEEDS, type Stage } from './stage.js';

const test = always.runIf(await canBring(...STAGE_NEEDS, 'go'));

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.[Symbol.asyncDispose]());

const tag = 'v1.2.3';
const ref = `refs/tags/${tag}`;
const on = { push: null, release: { types: ['published'] }, workflow_dispatch: null };
/** All that GitHub starts for one Git tag, and somebody by hand. */
const twins: readonly ActEvent[] = [
  tagPush(tag),
  {
    name: 'release',
    ref,
    sha: SHA,
    payload: { action: 'published', release: { tag_name: tag, draft: false, prerelease: false } },
  },
  { name: 'workflow_dispatch', ref, sha: SHA, payload: { ref, inputs: {} }, workflow: 'image.yaml' },
];

test.each([
  ['at once', 'twins/at-once'],
  ['one after the other', 'twins/in-turn'],
])('push, release and a run by hand on one tag, %s: all green, one digest', async (when, path) => {
  await using service = await new CacheService().start();
  const image = `${stage.open}/${path}`;
  const start = (event: ActEvent) =>
    runAct(stage.docker, {
      ...call(stage, event, [image], { on, inputs: { variants: 'cpu' } }),
      cache: service.environment,
    });
  const runs = [];
  if (when === 'at once') runs.push(...(await Promise.all(twins.map(start))));
  else for (const event of twins) runs.push(await start(event));
  for (const run of runs) expect(run.exitCode, run.log).toBe(0);
  const { digest } = await askCrane(`${image}:${tag}-cpu`);
  const latest = await askCrane(`${image}:latest-cpu`);
  expect(latest.digest).toBe(digest);
  // Where a registry takes a fixed tag twice, runs that look at the same instant may both write it; nothing is a mixture.
  const published = runs.map((run) => jobsOf(run).received?.digest);
  if (when === 'at once') expect(published).toContain(digest);
  else expect(published).toEqual([digest, digest, digest]);
});
