import { adviceAt } from '@multiarch/oci';
import type { Leg } from '@multiarch/plan';
import { KNOWN_FAILURES } from './table.js';

/** A failure for people who meet it: what it looks like, why it is, and what to do in a workflow and in a terminal. */
interface DescribedFailure {
  readonly example: string;
  readonly cause: string;
  readonly workflow: string;
  readonly terminal: string;
}

/** What advice speaks of, where it speaks of a build. */
const LEG: Leg = {
  ...{ index: 0, variant: '', platform: 'linux/arm64', runner: 'ubuntu-24.04-arm', emulation: false },
  ...{ images: ['ghcr.io/org/app'], tags: ['1'], push: true, revision: '', dockerfile: 'Dockerfile' },
  ...{ context: '.', buildArgs: {}, buildContexts: {}, labels: {}, annotations: {} },
  ...{ cache: 'none', cacheScope: '', format: 'oci' },
};

/** All failures that are known, for their documentation. */
export function describeFailures(): readonly DescribedFailure[] {
  return KNOWN_FAILURES.map(({ example, cause, advice }) => {
    const given = advice(example, LEG, 1);
    return {
      ...{ example, cause },
      workflow: adviceAt(given, 'build-workflow') ?? '',
      terminal: adviceAt(given, 'terminal') ?? '',
    };
  });
}
