import { expect, test } from 'vitest';
import { runPatiently } from './retry.js';

const well = { exitCode: 0, stdout: 'done', stderr: '' };
const failing = (stderr: string) => ({ exitCode: 1, stdout: '', stderr });
const busy = failing('ERROR: received unexpected HTTP status: 503 Service Unavailable\n');
const lasting = failing('ERROR: pull access denied\n');

test.each([
  ['well', [well], 1, []],
  ['busy once', [busy, well], 2, [5_000]],
  ['busy for ever', [busy, busy, busy, busy], 3, [5_000, 20_000]],
  ['refused', [lasting, well], 1, []],
  ['busy, then refused', [busy, lasting, well], 2, [5_000]],
] as const)('%s', async (_, results, tries, pauses) => {
  const [slept, warnings]: [number[], string[]] = [[], []];
  let at = 0;
  const start = async () => results[at++] ?? well;
  const result = await runPatiently(start, {
    log: { debug: () => {}, info: () => {}, warning: (message) => void warnings.push(message) },
    sleep: async (milliseconds) => void slept.push(milliseconds),
  });
  expect(result).toEqual({ ...results[tries - 1], tries });
  expect(slept).toEqual(pauses);
  expect(warnings).toEqual(
    pauses.map(
      (pause, index) =>
        `The registry or the network failed; attempt ${index + 2} in ${pause / 1000} seconds.`,
    ),
  );
});
