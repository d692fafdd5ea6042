// Prints `N passed, N failed`, and `, N skipped` where there are any, from vitest's JSON reports of one or more runs.
//   node scripts/test-count.ts <exit status of the checks> (<report.json> <exit status of its run>)...
// What fails without being a test counts as one failure: a file that could not be loaded, an error outside of any
// test, the checks. So the line never reads well when the run did not go well.
import { readFileSync } from 'node:fs';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** No report means that vitest did not come to its end. */
function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

function count(report: Report | undefined, status: number): Count {
  const passed = report?.numPassedTests ?? 0;
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  const brokenFiles = (report?.testResults ?? []).filter(
    ({ status: ofFile, assertionResults }) =>
      ofFile === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  ).length;
  const failedTests = (report?.numFailedTests ?? 0) + brokenFiles;
  const unaccounted = failedTests === 0 && (status !== 0 || passed === 0) ? 1 : 0;
  return { passed, failed: failedTests + unaccounted, skipped };
}

const [checks = '1', ...runs] = process.argv.slice(2);
if (checks !== '0') console.log('the checks failed: counted as one failure');
const counts: Count[] = [{ passed: 0, failed: checks === '0' ? 0 : 1, skipped: 0 }];
// Not even one report: nothing was run.
for (let at = 0; at < Math.max(runs.length, 1); at += 2)
  counts.push(count(readReport(runs[at] ?? ''), Number(runs[at + 1] ?? '1')));
const sum = (member: keyof Count): number => counts.reduce((total, one) => total + one[member], 0);
const skipped = sum('skipped');
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
