import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { root } from './workspace.js';

const good = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const bad = { status: 'failed', assertionResults: [{ status: 'failed' }] };
const broken = { status: 'failed', assertionResults: [] };
const report = (passed: number, failed: number, pending: number, ...testResults: unknown[]) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
  numTodoTests: 0,
  testResults,
});

/** A run: its report, absent where vitest did not come to its end, and its exit status. */
type Run = readonly [content: unknown, status: number];

async function lastLine(checkStatus: number, ...runs: readonly Run[]): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'multiarch-count-'));
  try {
    const args = [join(root, 'scripts', 'test-count.ts'), String(checkStatus)];
    for (const [index, [content, status]] of runs.entries()) {
      const file = join(folder, `${index}.json`);
      if (content !== undefined) await writeFile(file, JSON.stringify(content));
      args.push(file, String(status));
    }
    const { stdout } = await promisify(execFile)(process.execPath, args);
    return stdout.trimEnd().split('\n').at(-1);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test.each([
  ['all is well', report(7, 0, 0, good), 0, 0, '7 passed, 0 failed'],
  ['some are skipped', report(7, 0, 2, good), 0, 0, '7 passed, 0 failed, 2 skipped'],
  ['a test failed', report(6, 1, 0, bad), 1, 0, '6 passed, 1 failed'],
  ['a file could not be loaded', report(7, 0, 0, good, broken), 1, 0, '7 passed, 1 failed'],
  ['an error outside of any test', report(7, 0, 0, good), 1, 0, '7 passed, 1 failed'],
  ['the checks failed', report(7, 0, 0, good), 0, 2, '7 passed, 1 failed'],
  ['no tests at all', report(0, 0, 0), 0, 0, '0 passed, 1 failed'],
  ['vitest did not get to its end', undefined, 2, 0, '0 passed, 1 failed'],
])('the count when %s', async (_, content, testStatus, checkStatus, expected) => {
  expect(await lastLine(checkStatus, [content, testStatus])).toBe(expected);
});

const well: Run = [report(7, 0, 1, good), 0];

test.each<[string, number, readonly Run[], string]>([
  ['both are well', 0, [well, [report(5, 0, 2, good), 0]], '12 passed, 0 failed, 3 skipped'],
  ['a test failed in the second', 0, [well, [report(4, 1, 0, bad), 1]], '11 passed, 1 failed, 1 skipped'],
  [
    'tests failed in both',
    0,
    [
      [report(6, 1, 0, bad), 1],
      [report(4, 1, 0, bad), 1],
    ],
    '10 passed, 2 failed',
  ],
  ['the second did not get to its end', 0, [well, [undefined, 2]], '7 passed, 1 failed, 1 skipped'],
  ['the second ran nothing', 0, [well, [report(0, 0, 0), 0]], '7 passed, 1 failed, 1 skipped'],
  ['the checks failed as well', 1, [well, [undefined, 2]], '7 passed, 2 failed, 1 skipped'],
  ['there is none', 0, [], '0 passed, 1 failed'],
])('the sum of runs when %s', async (_, checkStatus, runs, expected) => {
  expect(await lastLine(checkStatus, ...runs)).toBe(expected);
});
