// Prints `N passed, N failed`, and `, N skipped` where there are any, from vitest's JSON report.
//   node scripts/test-count.ts <report.json> <exit status of the tests> <exit status of the checks>
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

function count(report: Report | undefined, testStatus: number, checkStatus: number): string {
  const passed = report?.numPassedTests ?? 0;
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  const brokenFiles = (report?.testResults ?? []).filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  ).length;
  const failedTests = (report?.numFailedTests ?? 0) + brokenFiles;
  const unaccounted = failedTests === 0 && (testStatus !== 0 || passed === 0) ? 1 : 0;
  const failed = failedTests + unaccounted + (checkStatus === 0 ? 0 : 1);
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

const [file = '', testStatus = '1', checkStatus = '1'] = process.argv.slice(2);
if (checkStatus !== '0') console.log('the checks failed: counted as one failure');
console.log(count(readReport(file), Number(testStatus), Number(checkStatus)));
