import { startTestRegistry } from '@multiarch/testbed';
import { expect, test } from 'vitest';
import { startFakeDocker } from './fake-docker.js';
import { sampleCheckout, tagPushed } from './sample-call.js';
import { runProcesses } from './workflow-process.js';

test('a release without any secret is built and published, and all outputs arrive', async () => {
  await using registry = await startTestRegistry();
  await using docker = await startFakeDocker([[registry, 'octo-org/octo-app']], {
    prints: ['RUN make', 'see ::error::no'],
    containerPrints: ['it works'],
  });
  await using checkout = await sampleCheckout();
  const image = `${registry.host}/octo-org/octo-app`;
  const { jobs, outputs, log } = await runProcesses({
    workflow: 'build',
    inputs: {
      ...{ images: image, cache: 'none', runners: 'default=ubuntu-24.04', emulation: true },
      'smoke-test': 'true',
    },
    event: tagPushed('v1.2.3'),
    cwd: checkout.folder,
    env: { PATH: docker.PATH },
  });
  expect(
    jobs
      .filter(({ id, result }) => result !== (id === 'outputs' ? 'skipped' : 'success'))
      .map(({ id }) => id),
    log,
  ).toEqual([]);
  expect(jobs.flatMap(({ warnings, limits }) => [...warnings, ...limits])).toEqual([]);
  expect(log).toContain('#6 0.123 see ::error::no');
  expect(log).toContain('it works');
  expect(outputs).toMatchObject({ mode: 'release', tag: 'v1.2.3' });
  const tags = ['latest-cpu', 'latest-gpu', 'v1.2.3-cpu', 'v1.2.3-gpu'].map((tag) => `${image}:${tag}`);
  expect(outputs.tags?.split('\n').sort()).toEqual(tags);
  expect(JSON.parse(outputs.result ?? '').variants).toHaveLength(2);
});
