import { startTestRegistry } from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { startFakeDocker } from './fake-docker.js';
import { sampleCheckout, tagPushed } from './sample-call.js';
import { type ProcessRun, runProcesses } from './workflow-process.js';

/** Characters of a plan in which two legs have these each. */
const LEGS = 2;
const PATH = 'octo-org/octo-app';

async function release(
  inputs: Readonly<Record<string, unknown>>,
): Promise<ProcessRun & { calls: string[][] }> {
  await using registry = await startTestRegistry();
  await using docker = await startFakeDocker([[registry, PATH]]);
  await using checkout = await sampleCheckout();
  const run = await runProcesses({
    workflow: 'build',
    inputs: {
      ...{ images: `${registry.host}/${PATH}`, cache: 'none', runners: 'default=ubuntu-24.04' },
      ...{ variants: 'cpu', emulation: true, ...inputs },
    },
    event: tagPushed('v1.2.3'),
    cwd: checkout.folder,
    env: { PATH: docker.PATH },
  });
  return { ...run, calls: await docker.calls() };
}

/** Lines of 1,024 characters. */
function buildArgs(count: number, value: (index: number) => string): string {
  const lines = Array.from({ length: count }, (_, index) => `ARG_${index}=${value(index)}`);
  return lines.map((line) => line.slice(0, 1023).padEnd(1023, '-')).join('\n');
}

/** Text that cannot be compressed much, the same in each run. */
function noise(index: number): string {
  let state = index + 1;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return String.fromCharCode(33 + (Math.floor(state / 65_536) % 90));
  };
  return Array.from({ length: 1000 }, next)
    .join('')
    .replaceAll(/['"\\]/g, 'x');
}

describe('a plan that is larger than a variable', () => {
  test.each([70, 100, 120])('of %i kB for each leg is published as it was built', async (kilobytes) => {
    const args = buildArgs(kilobytes, (index) => `value-${index}`);
    const { jobs, outputs, log, calls } = await release({ 'build-args': args });
    const red = jobs.filter(({ result }) => result === 'failure').map(({ id }) => id);
    expect(red, log.slice(-5000)).toEqual([]);
    expect(outputs.tags).toContain(`${PATH}:v1.2.3-cpu`);
    const builds = calls.filter((call) => call.includes('--metadata-file'));
    expect(builds).toHaveLength(LEGS);
    for (const call of builds) expect(call.filter((arg) => arg.startsWith('ARG_'))).toHaveLength(kilobytes);
  });

  test('that cannot be made smaller is published, or else refused before anything is built', async () => {
    const { jobs, log, calls } = await release({ 'build-args': buildArgs(120, noise) });
    const red = jobs.filter(({ result }) => result === 'failure').map(({ id }) => id);
    if (red.length === 0) return;
    expect(red[0], log.slice(-5000)).toBe('plan');
    expect(calls.filter((call) => call.includes('--metadata-file'))).toEqual([]);
    const [plan] = jobs;
    expect(
      plan?.steps.flatMap(({ annotations }) => annotations.map(({ message }) => message)).join(),
    ).toMatch(/\b\d[\d,.]* ?(?:bytes|kB|characters)/);
  });
});

test('build arguments that are alike but for case reach the build, each with its value', async () => {
  const { log, calls } = await release({ 'build-args': 'HTTP_PROXY=http://a\nhttp_proxy=http://b' });
  const builds = calls.filter((call) => call.includes('--metadata-file'));
  expect(builds, log).toHaveLength(LEGS);
  for (const call of builds)
    expect(call).toEqual(expect.arrayContaining(['HTTP_PROXY=http://a', 'http_proxy=http://b']));
});

describe("GitHub's limits", () => {
  test('are kept by build.yaml with the longest names that there are', async () => {
    const { jobs } = await release({ tag: 'x'.repeat(100), images: `127.0.0.1:1/${'y'.repeat(200)}` });
    expect(jobs.flatMap(({ id, limits }) => limits.map((limit) => `${id}: ${limit}`))).toEqual([]);
  });

  test('are kept by promote.yaml with seven images of ECR', async () => {
    await using registry = await startTestRegistry();
    await using checkout = await sampleCheckout();
    const to = Array.from(
      { length: 7 },
      (_, index) => `${registry.host}/${'team/'.repeat(8)}application-${index}`,
    );
    const { jobs } = await runProcesses({
      workflow: 'promote',
      inputs: { 'from-images': `${registry.host}/stage/app`, 'to-images': to.join('\n'), tag: 'main' },
      event: tagPushed('v1.2.3'),
      cwd: checkout.folder,
    });
    expect(jobs.flatMap(({ id, limits }) => limits.map((limit) => `${id}: ${limit}`))).toEqual([]);
  });
});
