import { lacks } from '@multiarch/testbed';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Lists at the end of a run what was skipped, and what this machine lacks for it. Prints nothing where nothing was. */
export class SkippedTests implements Reporter {
  async onTestRunEnd(modules: readonly TestModule[]): Promise<void> {
    const skipped = modules.map((module) => [module, [...module.children.allTests('skipped')]] as const);
    const count = skipped.reduce((sum, [, tests]) => sum + tests.length, 0);
    if (count === 0) return;
    const lines = skipped
      .filter(([, tests]) => tests.length > 0)
      .map(([module, tests]) => describeSkipped(module.relativeModuleId, tests, allTests(module)));
    const missing = await lacks();
    console.log(
      [`\n${count === 1 ? '1 test was' : `${count} tests were`} skipped:`, ...lines, ...missing].join('\n'),
    );
  }
}

const allTests = (module: TestModule): number => [...module.children.allTests()].length;

/** A file whose tests are all skipped is named alone; else the tests are. */
export function describeSkipped(
  file: string,
  tests: readonly Pick<TestCase, 'fullName'>[],
  all: number,
): string {
  if (tests.length === all) return `  ${file}: all ${all}`;
  return [`  ${file}: ${tests.length} of ${all}`, ...tests.map(({ fullName }) => `    ${fullName}`)].join(
    '\n',
  );
}
