import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Run, RunResult } from '../docker/process-runner.js';
import { legOf } from '../testing/leg-fixture.js';
import { LegBuild } from './attempt.js';
import { Timeline } from './timeline.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'multiarch-attempt-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const digest = `sha256:${'a'.repeat(64)}`;
const well: RunResult = { exitCode: 0, stdout: '', stderr: '' };
const failed = (stderr: string): RunResult => ({ exitCode: 1, stdout: '', stderr });
const busy = failed(
  'ERROR: target test: failed to solve: received unexpected HTTP status: 503 Service Unavailable\n',
);
const red = failed(
  'ERROR: target test: failed to solve: process "/bin/sh -c x: 503 Service Unavailable" did not complete successfully: exit code: 3\n',
);

/** A test in the builder, whose bakes end as told. */
async function testInBuilder(bakes: readonly RunResult[]) {
  const inspected = await readFile(
    new URL('../../fixtures/inspect/docker-containerd.txt', import.meta.url),
    'utf8',
  );
  const [slept, results]: [number[], RunResult[]] = [[], [...bakes]];
  const run: Run = async (_, args) => {
    if (args[1] === 'inspect') return { ...well, stdout: inspected };
    const metadata = args[args.indexOf('--metadata-file') + 1] ?? '';
    if (args.includes('--metadata-file'))
      await writeFile(metadata, JSON.stringify({ image: { 'containerimage.config.digest': digest } }));
    return args[1] === 'bake' ? (results.shift() ?? well) : well;
  };
  const runtime = {
    ...{ run, mask: () => {}, environment: {}, directory: folder, temporaryDirectory: folder, now: () => 0 },
    ...{ images: { read: () => expect.fail() }, uniqueName: () => 'multiarch-1' },
    log: { debug: () => {}, info: () => {}, warning: () => {} },
    sleep: async (milliseconds: number) => void slept.push(milliseconds),
  };
  const leg = legOf({ push: false, smokeTest: 'true', smokeTestIn: 'builder' });
  const build = new LegBuild(leg, runtime as never, {}, [], new Timeline(() => 0));
  const outcome = await build.run().then(
    async ({ removed, ...built }) => {
      await removed;
      return built;
    },
    (error: Error) => error.message,
  );
  return { outcome, slept };
}

test.each([
  ['well', [well], { tested: digest }, []],
  ['busy once', [busy, well], { tested: digest }, [5_000]],
  [
    'busy for ever',
    [busy, busy, busy],
    expect.stringContaining('docker buildx ended with status 1'),
    [5_000, 20_000],
  ],
  ['red', [red, well], expect.stringContaining('the smoke test ended with status 3'), []],
] as const)('a test in the builder that is %s', async (_, bakes, outcome, slept) => {
  expect(await testInBuilder(bakes)).toEqual({ outcome, slept });
});
