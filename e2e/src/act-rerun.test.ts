import { CacheService, canBring, ensureTool } from '@multiarch/testbed';
import { execa } from 'execa';
import { afterAll, test as always, beforeAll, describe, expect } from 'vitest';
import { jobsOf, runAct } from './act/act-run.js';
import { call, expectNoSecret, succeed, tagPush } from './act/calls.js';
import { askCrane } from './second-opinion.js';
import { openStage, STAGE_NEEDS, type Stage } from './stage.js';
import { runWorkflow } from './workflow-run.js';

const test = always.runIf(await canBring(...STAGE_NEEDS, 'go'));

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.[Symbol.asyncDispose]());

describe('a leg that fails once', () => {
  const platforms = ['linux/amd64', 'linux/arm64'];

  /** A base that lacks arm64 until it is completed: an outage that ends. */
  async function halfBase(name: string): Promise<{ reference: string; complete: () => Promise<void> }> {
    const reference = `${stage.open}/base/${name}:1`;
    const crane = await ensureTool('crane');
    const copy = (from: string, to: string) => execa(crane, ['copy', '--insecure', from, to]);
    // An index: from a single image BuildKit would build for any platform.
    await execa(crane, [
      'index',
      'filter',
      '--insecure',
      '--platform',
      'linux/amd64',
      stage.base,
      '--tag',
      reference,
    ]);
    return { reference, complete: async () => void (await copy(stage.base, reference)) };
  }

  test('leaves all final tags alone; another run of the same event converges', async () => {
    const path = 'faults/again';
    const outage = await halfBase('again');
    const inputs = { variants: 'cpu', 'build-args': `BASE=${outage.reference}` };
    await using service = await new CacheService().start();
    const { environment: cache } = service;
    const given = { ...call(stage, tagPush('v2.0.0'), stage.images(path), { inputs }), cache };
    const broken = await runAct(stage.docker, given);
    expect(broken.exitCode).not.toBe(0);
    const first = jobsOf(broken);
    expect(first.legs.map(({ succeeded }) => succeeded).sort()).toEqual([false, true]);
    expect(first.publish.succeeded).toBe(false);
    expect(first.publish.log).toContain('cpu: not built for linux/arm64');
    await expect(askCrane(`${stage.open}/${path}:v2.0.0-cpu`)).rejects.toThrow(/MANIFEST_UNKNOWN|404/);
    expectNoSecret(stage, broken);

    await outage.complete();
    const { received } = jobsOf(await succeed(stage, { ...given, attempt: 2 }));
    const { digest, manifest } = await askCrane(`${stage.open}/${path}:v2.0.0-cpu`);
    expect(received?.digest).toBe(digest);
    expect(
      manifest.manifests?.slice(0, 2).map(({ platform }) => `${platform.os}/${platform.architecture}`),
    ).toEqual(platforms);
  });

  test('is the only one that "re-run failed jobs" runs again', async () => {
    const path = 'faults/rerun';
    const outage = await halfBase('rerun');
    const given = {
      images: [`${stage.open}/${path}`],
      inputs: { variants: 'cpu', 'build-args': `BASE=${outage.reference}` },
      event: tagPush('v3.0.0'),
    };
    const first = await runWorkflow(stage.docker, given);
    expect(first.legs.map(({ exitCode }) => exitCode)).toEqual([0, 1]);
    expect(first.publish.exitCode).toBe(1);

    await outage.complete();
    const second = await runWorkflow(stage.docker, given, first);
    expect(second.legs[0]).toBe(first.legs[0]);
    expect(second.publish.exitCode, second.publish.log).toBe(0);
    const { manifest } = await askCrane(`${stage.open}/${path}:v3.0.0-cpu`);
    expect(
      manifest.manifests?.slice(0, 2).map(({ platform }) => `${platform.os}/${platform.architecture}`),
    ).toEqual(platforms);
  });
});
