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

async function lastLine(
  content: unknown,
  testStatus: number,
  checkStatus: number,
): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'multiarch-count-'));
  try {
    const file = join(folder, 'report.json');
    if (content !== undefined) await writeFile(file, JSON.stringify(content));
    const script = join(root, 'scripts', 'test-count.ts');
    const args = [script, file, String(testStatus), String(checkStatus)];
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
  expect(await lastLine(content, testStatus, checkStatus)).toBe(expected);
});
