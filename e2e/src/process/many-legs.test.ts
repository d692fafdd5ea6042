import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seal, unseal } from '@multiarch/door';
import { type LegReport, MAX_LEGS, parsePlan } from '@multiarch/plan';
import { seedImage, startTestRegistry, type TestRegistry } from '@multiarch/testbed';
import { expect, test } from 'vitest';
import { tagPushed } from './sample-call.js';
import { type ProcessRun, runProcesses } from './workflow-process.js';

const PATH = 'octo-org/octo-app';
/** Bytes of a report in UTF-8, as builds with all their times make it. */
const REPORT_BYTES = 1100;

/** A repository with a Dockerfile for each variant. */
async function services(count: number): Promise<{ readonly folder: string } & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), 'multiarch-caller-'));
  const names = Array.from({ length: count }, (_, at) => `service-${at}`);
  const platforms = ['linux/amd64', 'linux/arm64'];
  const file = Object.fromEntries(names.map((name) => [name, platforms]));
  await writeFile(join(folder, '.aws-architecture'), JSON.stringify(file));
  for (const name of names) await writeFile(join(folder, `Dockerfile-${name}`), 'FROM scratch\n');
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}

/** What builds of these legs report, each of another image that is in the registry. */
function report(registry: TestRegistry, planned: string): Record<string, string> {
  const repository = registry.repository(PATH);
  const reports = parsePlan(unseal(planned, 'plan')).legs.map(
    ({ index, variant, platform, images, tags }): LegReport => {
      const [os = '', architecture = ''] = platform.split('/');
      const { digest, size, mediaType } = seedImage(repository, architecture, { label: variant });
      const random = (salt: string) => `sha256:${Buffer.from(`${salt}${digest}`).toString('hex').slice(-64)}`;
      return {
        ...{ schemaVersion: 1, leg: index, variant, platform, digest, size, mediaType, images, tags },
        ...{ inputs: random('inputs'), reused: false, seconds: 61.5 + index, compressedSize: 51_234_567 },
        ...{ startedAt: 1_764_000_000_000 + index, finishedAt: 1_764_000_061_500 + index },
        parts: ['look', 'builder', 'build', 'push', 'check'].map((name, at) => ({
          name,
          seconds: at + index,
        })),
        config: { digest: random('config'), os, architecture, content: random('content') },
      };
    },
  );
  return Object.fromEntries(reports.map((one) => [`leg-${one.leg}`, seal(JSON.stringify(one))]));
}

async function release(
  registry: TestRegistry,
  variants: number,
  change: (reports: Record<string, string>) => Record<string, string> = (same) => same,
): Promise<ProcessRun> {
  await using repository = await services(variants);
  return await runProcesses({
    workflow: 'build',
    inputs: { images: `${registry.host}/${PATH}`, cache: 'none' },
    event: tagPushed('v1.2.3'),
    cwd: repository.folder,
    env: { GITHUB_API_URL: '' },
    built: ({ plan = '' }) => change(report(registry, plan)),
  });
}

test('as many builds as a matrix may have are planned, reported and published', async () => {
  await using registry = await startTestRegistry();
  let reported = '';
  const { jobs, outputs, log } = await release(registry, MAX_LEGS / 2, (reports) => {
    reported = Object.values(reports).join('');
    return reports;
  });
  const byId = new Map(jobs.map((job) => [job.id, job]));
  expect(JSON.parse(byId.get('plan')?.outputs.legs ?? '')).toHaveLength(MAX_LEGS);
  // Otherwise it would fit by being small.
  expect(Buffer.byteLength(reported) / MAX_LEGS).toBeGreaterThan(REPORT_BYTES);
  expect(
    jobs.map(({ id, result }) => [id, result]),
    log.slice(-5000),
  ).toEqual([
    ['plan', 'success'],
    ['publish', 'success'],
  ]);
  expect(jobs.flatMap(({ warnings, limits }) => [...warnings, ...limits])).toEqual([]);
  const { variants } = JSON.parse(outputs.result ?? '');
  expect(variants).toHaveLength(MAX_LEGS / 2);
  const tags = outputs.tags?.split('\n');
  for (const name of ['service-0', `service-${MAX_LEGS / 2 - 1}`])
    expect(tags).toContain(`${registry.host}/${PATH}:v1.2.3-${name}`);
});

test('what one of many did not report is not published, and all others are', async () => {
  await using registry = await startTestRegistry();
  const { outputs, log } = await release(registry, MAX_LEGS / 2, ({ 'leg-200': _, ...others }) => others);
  expect(log).toContain('service-100: not built for linux/amd64');
  expect(outputs.tags).not.toContain('-service-100\n');
  expect(JSON.parse(outputs.result ?? '').variants).toHaveLength(MAX_LEGS / 2 - 1);
});

test('a hundred and twenty-nine variants on two platforms are refused by the plan', async () => {
  await using registry = await startTestRegistry();
  const { jobs, log } = await release(registry, MAX_LEGS / 2 + 1);
  expect(jobs.map(({ id, result }) => [id, result])).toEqual([
    ['plan', 'failure'],
    ['publish', 'failure'],
  ]);
  expect(log).toContain('129 variants on their platforms are 258 builds');
});
