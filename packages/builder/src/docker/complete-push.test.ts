import { OCI_INDEX } from '@multiarch/oci';
import { digestOf } from '@multiarch/oci/content';
import { advising } from '@multiarch/testbed';
import { expect, test } from 'vitest';
import { legOf } from '../testing/leg-fixture.js';
import { completePush, copyArguments } from './complete-push.js';
import type { RunResult } from './process-runner.js';

const digest = digestOf(new Uint8Array());
const reuse = {
  kind: 'reuse',
  descriptor: { digest, mediaType: OCI_INDEX, size: 1 },
  content: {
    platform: { os: 'linux', architecture: 'amd64' },
    config: digest,
    labels: {},
    layers: 0,
    compressedSize: 0,
  },
  from: { image: 'a.example/x', tag: '1' },
  missing: [
    { image: 'b.example/x', tag: '1' },
    { image: 'a.example/x', tag: '2' },
  ],
} as const;

test('copies by digest, to every tag that is missing', () => {
  expect(copyArguments(reuse)).toEqual([
    ...['buildx', 'imagetools', 'create', '--progress', 'plain', '--prefer-index=false'],
    ...['--tag', 'b.example/x:1', '--tag', 'a.example/x:2', `a.example/x@${digest}`],
  ]);
});

test('copies again where a registry was busy, and says so where it stays so', async () => {
  const busy =
    'ERROR: unexpected status from PUT request to https://b.example/v2/: 503 Service Unavailable\n';
  const copy = async (failures: number) => {
    let tries = 0;
    const slept: number[] = [];
    const run = async (): Promise<RunResult> => {
      tries += 1;
      return { exitCode: tries > failures ? 0 : 1, stdout: '', stderr: tries > failures ? '' : busy };
    };
    await completePush(legOf(), reuse, {
      run,
      log: { debug: () => {}, info: () => {}, warning: () => {} },
      sleep: async (milliseconds) => void slept.push(milliseconds),
      process: { env: {}, cwd: '/' },
    });
    return slept;
  };
  expect(await copy(0)).toEqual([]);
  expect(await copy(2)).toEqual([5_000, 20_000]);
  await expect(copy(3)).rejects.toMatchObject({
    code: 'REGISTRY',
    advice: advising('b.example had trouble, 3 times in a row; run the job again later.'),
  });
});
