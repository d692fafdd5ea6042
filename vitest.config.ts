import { defineConfig } from 'vitest/config';
import { SkippedTests } from './scripts/skipped-tests.ts';

/** Tests that start real engines: registries, Docker, emulation. */
const ENGINES = [
  'e2e/**/*.test.ts',
  '{packages,actions}/*/src/**/*.engine.test.ts',
  'packages/testbed/src/{engines,debian}/**/*.test.ts',
];
const EVERYTHING = ['{packages,actions}/*/src/**/*.test.ts', 'tests/**/*.test.ts', 'scripts/**/*.test.ts'];

/** A report for machines, where its path is given. */
const { MULTIARCH_TEST_REPORT: report = '' } = process.env;
const jsonReport = (report === '' ? [] : [['json', { outputFile: report }]]) as ['json', object][];

// Nothing is retried: a test that passes at the second try has found a defect.
export default defineConfig({
  test: {
    reporters: ['default', new SkippedTests(), ...jsonReport],
    projects: [
      {
        test: {
          name: 'fast',
          include: EVERYTHING,
          exclude: ENGINES,
          maxWorkers: 2,
          // The first start of a server may have to build or download it.
          hookTimeout: 600_000,
          // For what hangs, not for what is slow: a machine may be busy.
          testTimeout: 300_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        // One file at a time and after all others: each may use the whole machine.
        test: {
          name: 'engines',
          include: ENGINES,
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 600_000,
          hookTimeout: 600_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
