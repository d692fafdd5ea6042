import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { SkippedTests } from './scripts/skipped-tests.ts';

/** Tests that start real engines: registries, Docker, emulation. */
const ENGINES = [
  'e2e/**/*.test.ts',
  '{packages,actions}/*/src/**/*.engine.test.ts',
  'packages/testbed/src/{engines,debian}/**/*.test.ts',
];
const EVERYTHING = ['{packages,actions}/*/src/**/*.test.ts', 'tests/**/*.test.ts', 'scripts/**/*.test.ts'];

/** Held against OCI's conformance suite, which has to be built. */
const CONFORMANCE = 'packages/testbed/src/conformance/registries.test.ts';

/** Other tools beside ours, which have to be brought. */
const PEERS = 'packages/{registry,lifecycle}/src/copy/peers.test.ts';
/** What CDK makes, held against AWS's own rules: half a minute of one CPU for what changes seldom. */
const INFRA = 'packages/infra/src/**/*.test.ts';

/** Everything that builds: what an engine can do better or worse than another. */
const BUILDS = [
  'packages/testbed/src/engines/engines.test.ts',
  '{packages/builder,actions/build}/src/**/*.engine.test.ts',
];
/** Whole workflows that build. */
const STORIES = 'e2e/src/{workflow,act,act-rerun,act-twins,examples}.test.ts';
/** Tests that one kind of engine is enough for, and that `make test` has no time for. */
const OF_ONE_KIND = [
  'packages/builder/src/engine/created.engine.test.ts',
  'packages/builder/src/remote/remote.engine.test.ts',
  'packages/builder/src/caching/leg-cache.engine.test.ts',
  'packages/cli/src/build.engine.test.ts',
  // The pipelines of docs/other-ci.md.
  'packages/cli/src/ci/pages.engine.test.ts',
  'e2e/src/cli-image.test.ts',
  'e2e/src/{optional-registry,other-builders}.test.ts',
  'e2e/src/process/remote-builder.test.ts',
  'e2e/src/batch/{batch,stack}.test.ts',
  INFRA,
  // Plans of whole and of partial checkouts; `actions/plan` has the decision. As many legs as there may be.
  'e2e/src/process/{sparse-checkout,many-legs}.test.ts',
  // Fulcio, Rekor, the timestamp authority and gh have to be built.
  'packages/lifecycle/src/signing/*.engine.test.ts',
  // Of each form of secret; `e2e/src/process` has them without a workflow.
  'e2e/src/act-secrets.test.ts',
];
/** Stories that the other kinds of engine run anyway, a minute each. */
const OF_OTHER_KINDS = [
  'e2e/src/{examples,act-rerun,act-twins}.test.ts',
  'packages/builder/src/legs/everywhere.engine.test.ts',
];
/** Packages link each other there: their tests are not this project's. */
const LINKED = '**/node_modules/**';
/**
 * The kinds of engine besides the usual one (see `engine-kind.ts` of packages/testbed), and what they run. Each store and
 * each Buildx has the stories in one of them.
 */
const OTHER_KINDS: readonly (readonly [string, string[]])[] = [
  ['containerd/0.36', [...BUILDS, STORIES]],
  ['classic/packaged', [...BUILDS, STORIES]],
  ['classic/0.36', BUILDS],
];

/** One file at a time and after all others: each may use the whole machine. */
const alone = (
  name: string,
  groupOrder: number,
  test: TestProjectInlineConfiguration['test'],
): TestProjectInlineConfiguration => ({
  test: {
    name,
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 600_000,
    // The first start of an engine may have to build it.
    hookTimeout: 1_800_000,
    sequence: { groupOrder },
    ...test,
  },
});

const usual: TestProjectInlineConfiguration[] = [
  {
    test: {
      name: 'fast',
      include: EVERYTHING,
      exclude: [LINKED, CONFORMANCE, PEERS, INFRA, ...ENGINES],
      maxWorkers: 2,
      // The first start of a server may have to build or download it.
      hookTimeout: 600_000,
      // For what hangs, not for what is slow: a machine may be busy.
      testTimeout: 300_000,
      sequence: { groupOrder: 0 },
    },
  },
  alone('engines', 1, { include: ENGINES, exclude: [LINKED, ...OF_ONE_KIND, ...OF_OTHER_KINDS] }),
];

const others: TestProjectInlineConfiguration[] = [
  ...OTHER_KINDS.map(([kind, include], index) =>
    alone(kind, index, {
      include,
      exclude: [LINKED, ...OF_ONE_KIND],
      env: { MULTIARCH_TEST_ENGINE: kind },
    }),
  ),
  alone('of-one-kind', OTHER_KINDS.length, { include: OF_ONE_KIND }),
  // One that takes minutes to build.
  alone('registries', OTHER_KINDS.length + 1, {
    include: ['packages/registry/src/client/{contract,conditions}.test.ts', PEERS, CONFORMANCE],
    env: { MULTIARCH_TEST_REGISTRIES: 'all' },
  }),
  // Every request of every run, failed in every way; `make test` judges a part.
  alone('faults', OTHER_KINDS.length + 2, {
    include: ['packages/lifecycle/src/{publish,promote}/*faults.test.ts'],
    env: { MULTIARCH_FAULTS: 'all' },
    fileParallelism: true,
    maxWorkers: 2,
    testTimeout: 3_600_000,
  }),
  // More than the usual tests have, within minutes; `make test-borders` runs as many as are promised.
  alone('borders', OTHER_KINDS.length + 3, {
    include: ['e2e/src/{foreign,machines}/*.test.ts'],
    env: {
      MULTIARCH_FOREIGN_LINES: process.env.MULTIARCH_FOREIGN_LINES ?? '100000',
      MULTIARCH_PAIRS: process.env.MULTIARCH_PAIRS ?? '20',
      MULTIARCH_RIVALS: process.env.MULTIARCH_RIVALS ?? '30',
      MULTIARCH_KILL_STRIDE: '1',
    },
    testTimeout: 3_600_000,
  }),
];

/** A report for machines, where its path is given. */
const { MULTIARCH_TEST_REPORT: report = '' } = process.env;
const jsonReport = (report === '' ? [] : [['json', { outputFile: report }]]) as ['json', object][];

// Nothing is retried: a test that passes at the second try has found a defect.
export default defineConfig({
  test: {
    reporters: ['default', new SkippedTests(), ...jsonReport],
    projects: process.env.MULTIARCH_OTHER_ENGINES === '1' ? others : usual,
  },
});
