import { readFile } from 'node:fs/promises';
import { publish } from '@multiarch/lifecycle';
import { MultiarchError } from '@multiarch/oci';
import { sha256 } from '@multiarch/oci/content';
import { type LegReport, makePlan, parseWorkflowInputs } from '@multiarch/plan';
import { canBring, startDocker } from '@multiarch/testbed';
import { afterAll, test as always, beforeAll, expect } from 'vitest';
import { headDigest } from '../testing/pushed-images.js';
import { WORKSHOP_NEEDS, Workshop } from '../testing/workshop.js';

const test = always.runIf(await canBring(...WORKSHOP_NEEDS));

let workshop: Workshop;
beforeAll(async () => {
  workshop = await Workshop.open(await startDocker());
});
afterAll(async () => {
  await workshop?.[Symbol.asyncDispose]();
});

const platforms = ['linux/amd64', 'linux/arm64'] as const;

/** The plan of a project with just a Dockerfile. */
async function planOf(directory: string, inputs: Record<string, unknown>) {
  const dockerfile = await readFile(`${directory}/Dockerfile`, 'utf8');
  const { images, buildArgs } = workshop.leg({});
  const lines = Object.entries(buildArgs).map((pair) => pair.join('='));
  return makePlan({
    sha256,
    inputs: parseWorkflowInputs({ images: images.join(), 'build-args': lines.join('\n'), ...inputs }),
    event: {
      ...{ name: 'push', ref: 'refs/tags/v1.2.3', sha: 'a'.repeat(40), actor: 'octocat' },
      ...{ fork: false, bot: false, deleted: false },
    },
    files: {
      read: (path) => (path === 'Dockerfile' ? dockerfile : undefined),
      exists: (path) => path === 'Dockerfile',
    },
  });
}

test('a default of TARGETARCH takes the place of the value that BuildKit has, and is refused', async () => {
  const directory = await workshop.project(
    'ARG BASE',
    'FROM ${BASE}',
    'ARG TARGETARCH=amd64',
    'RUN echo ${TARGETARCH} > /architecture',
  );
  const refusal = {
    code: 'INVALID_INPUT',
    message: expect.stringContaining('ARG TARGETARCH=amd64 is "amd64" in the image for linux/arm64'),
    location: { file: 'Dockerfile', line: 3 },
  };
  await expect(planOf(directory, {})).rejects.toMatchObject(refusal);
  const leg = workshop.leg({ platform: 'linux/arm64', tags: ['default'] });
  expect((await workshop.build(leg, directory)).error).toMatchObject(refusal);
  // What it is refused for: BuildKit itself, from a Dockerfile that says the same in a way that nobody reads.
  const base = { platform: 'linux/arm64', tags: ['default'] };
  const hidden = await workshop.project(
    'ARG BASE',
    'FROM ${BASE}',
    'ENV MINE=amd64',
    'ARG TARGETARCH=${MINE}',
    'RUN echo ${TARGETARCH} > /architecture',
  );
  const built = await workshop.build(workshop.leg(base), hidden);
  expect(built.error).toBeUndefined();
  const image = `${leg.images[0]}@${built.report?.digest}`;
  expect((await workshop.readFromImage('linux/arm64', image, '/architecture')).trim()).toBe('amd64');
});

test('an argument of its own gives both platforms the same files, and publish refuses them', async () => {
  const directory = await workshop.project('FROM scratch', 'ARG ARCH=amd64', 'COPY program-${ARCH} /program');
  for (const architecture of ['amd64', 'arm64'])
    await workshop.write(directory, `program-${architecture}`, architecture);
  const plan = await planOf(directory, { platforms: platforms.join() });
  const reports: LegReport[] = [];
  for (const leg of plan.legs) {
    const { error, report } = await workshop.build({ ...leg, cacheScope: '', cache: 'none' }, directory);
    expect(error).toBeUndefined();
    if (report !== undefined) reports.push(report);
  }
  const contents = reports.map(({ config }) => config?.content);
  expect(contents[0]).toMatch(/^sha256:/);
  expect(contents[1]).toBe(contents[0]);
  // It is refused before any registry is asked.
  const repository = () => expect.fail('a registry was asked');
  const { failures } = await publish({ repository } as never, plan, reports);
  expect(failures).toEqual([expect.any(MultiarchError)]);
  expect(failures[0]?.message).toContain('linux/amd64 and linux/arm64 hold the same files');
  for (const image of plan.images) expect(await headDigest(image, 'v1.2.3')).toBeNull();
});
