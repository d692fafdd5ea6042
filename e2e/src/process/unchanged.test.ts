import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CacheService, startTestRegistry } from '@multiarch/testbed';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { startFakeDocker } from './fake-docker.js';
import { sampleCheckout, tagPushed } from './sample-call.js';
import { runProcesses } from './workflow-process.js';

const PATH = 'octo-org/octo-app';

const VARIANTS = `cpu: { paths: [sample, '!sample/**/*.md'] }
gpu: { platforms: linux/amd64, paths: gpu }
`;

test('a commit builds the variants that it changes, and a release none: all get their tags', async () => {
  await using service = await new CacheService().start();
  await using registry = await startTestRegistry();
  await using second = await startTestRegistry();
  await using docker = await startFakeDocker([[registry, PATH]], { buildsAnew: true });
  await using checkout = await sampleCheckout();
  const { folder } = checkout;
  const git = async (...args: string[]) =>
    (await execa('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd: folder })).stdout;
  const commit = async (message: string) => {
    await git('add', '.');
    await git('commit', '--quiet', '--message', message);
  };
  await rm(join(folder, '.aws-architecture'));
  await writeFile(join(folder, 'multiarch.yaml'), VARIANTS);
  await mkdir(join(folder, 'gpu'));
  await writeFile(join(folder, 'gpu', 'kernel.cu'), 'one');
  await git('init', '--quiet');
  await commit('one');

  const branch = {
    name: 'push',
    ref: 'refs/heads/main',
    payload: { ref: 'refs/heads/main', deleted: false },
  };
  const images = [`${registry.host}/${PATH}`];
  const tagged = (tag: string, at = registry) => at.tags[`${PATH}:${tag}`] ?? expect.fail(tag);
  const run = async (event: typeof branch, inputs: Readonly<Record<string, unknown>> = {}) => {
    const before = (await docker.calls()).length;
    const { jobs, outputs, log } = await runProcesses({
      workflow: 'build',
      inputs: {
        images: images.join(),
        ...{ cache: 'none', runners: 'default=ubuntu-24.04', emulation: true },
        // Nobody is here who knows the history.
        ...{ 'allow-backwards': true, ...inputs },
      },
      event,
      cwd: folder,
      env: {
        ...{ PATH: docker.PATH, GITHUB_SHA: await git('rev-parse', 'HEAD'), GITHUB_API_URL: '' },
        ...service.environment,
      },
    });
    const failed = jobs.filter(({ result }) => result === 'failure').map(({ id }) => id);
    const calls = (await docker.calls()).slice(before);
    const built = calls
      .filter((args) => args[1] === 'build' && !args.includes('--call'))
      .map((args) => /Dockerfile-\w+/.exec(args.join(' '))?.[0]);
    return { failed, log, outputs, built: [...new Set(built)] };
  };
  const green = async (...args: Parameters<typeof run>) => {
    const done = await run(...args);
    expect(done.failed, done.log).toEqual([]);
    return done;
  };

  expect((await green(branch)).built).toEqual(['Dockerfile-cpu', 'Dockerfile-gpu']);
  const [cpu, gpu] = [tagged('main-cpu'), tagged('main-gpu')];
  const first = await git('rev-parse', 'HEAD');

  // What is left out of the paths changes nothing, and neither does what nobody names.
  await writeFile(join(folder, 'sample', 'NOTES.md'), 'notes');
  await writeFile(join(folder, 'README.md'), 'read me');
  await writeFile(join(folder, 'gpu', 'kernel.cu'), 'two');
  await commit('two');
  const { built, log } = await green(branch);
  expect(built).toEqual(['Dockerfile-gpu']);
  expect(tagged('main-cpu')).toBe(cpu);
  expect(tagged('main-gpu')).not.toBe(gpu);
  expect(log).toContain(`not built, as nothing in it has changed since commit ${first.slice(0, 8)}: ${cpu}`);

  // One more registry has nothing of it yet.
  images.push(`${second.host}/${PATH}`);
  const release = await green(tagPushed('v1.0.0'));
  expect(release.built).toEqual([]);
  for (const at of [registry, second])
    for (const tag of ['v1.0.0', 'latest']) {
      expect(tagged(`${tag}-cpu`, at)).toBe(cpu);
      expect(tagged(`${tag}-gpu`, at)).toBe(tagged('main-gpu'));
    }
  expect(tagged('v1.0.0-arm64-cpu', second)).toBe(tagged('v1.0.0-arm64-cpu'));
  const { variants } = JSON.parse(release.outputs.result ?? '');
  expect(
    variants.map((one: { name: string; unchangedSince: string }) => [one.name, one.unchangedSince]),
  ).toEqual([
    ['cpu', first],
    ['gpu', await git('rev-parse', 'HEAD')],
  ]);
  expect(release.outputs.tags?.split('\n')).toContain(`${images[1]}:v1.0.0-cpu`);

  // Production gets what the release got, although the older commit built it.
  const production = `${second.host}/prod/app`;
  const promotion = await runProcesses({
    workflow: 'promote',
    inputs: { tag: 'v1.0.0', release: 'v1.0.0', 'from-images': images[0], 'to-images': production },
    event: tagPushed('v1.0.0'),
    cwd: folder,
    env: { GITHUB_SHA: await git('rev-parse', 'HEAD'), GITHUB_API_URL: '', ...service.environment },
  });
  expect(promotion.outputs.tags?.split('\n'), promotion.log).toContain(`${production}:v1.0.0-cpu`);
  expect(second.tags['prod/app:v1.0.0-cpu']).toBe(cpu);
  expect(second.tags['prod/app:v1.0.0-gpu']).toBe(tagged('main-gpu'));

  // Somebody has deleted it everywhere: that run is red, and the next one builds it.
  for (const at of [registry, second])
    for (const digest of [...at.repository(PATH).manifests.keys()])
      if (digest === cpu) at.repository(PATH).manifests.delete(digest);
  images.pop();
  const lost = await run(branch);
  expect(lost.failed).toEqual(['publish']);
  expect(lost.log).toContain('Run the whole workflow again');
  expect((await green(branch)).built).toEqual(['Dockerfile-cpu']);
  expect(tagged('main-cpu')).not.toBe(cpu);
});
