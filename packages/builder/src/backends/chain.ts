import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { MultiarchError } from '@multiarch/oci';
import type { Chain, Leg, LegReport } from '@multiarch/plan';
import { legName } from '../docker/failure.js';
import type { BuiltBase } from '../legs/base.js';
import type { Backend } from './backend.js';

interface ChainRuntime {
  readonly temporaryDirectory: string;
  /** The backend for a leg. */
  readonly backendFor: (leg: Leg) => Backend;
  /** Told of each leg as soon as it is built. */
  readonly onReport?: (leg: Leg, report: LegReport) => void;
}

interface ChainOutcome {
  readonly reports: readonly LegReport[];
  /** Why a leg failed; one whose base failed was not begun. */
  readonly failures: readonly unknown[];
}

/**
 * Builds the legs of a chain one after the other, each upon the image that its base has become, which it is handed by
 * digest. What is built upon one that failed is not begun; the others are built all the same.
 */
export async function buildChain(chain: Chain, runtime: ChainRuntime): Promise<ChainOutcome> {
  const { temporaryDirectory, backendFor, onReport } = runtime;
  const bases = new Set(chain.map(({ base }) => base?.leg));
  const handsOn = ({ index, push }: Leg) => !push && bases.has(index);
  const folder = chain.some(handsOn)
    ? await mkdtemp(join(temporaryDirectory, 'multiarch-chain-'))
    : temporaryDirectory;
  const built = new Map<number, BuiltBase>();
  const failures: unknown[] = [];
  try {
    for (const leg of chain) {
      const base = leg.base === undefined ? undefined : built.get(leg.base.leg);
      if (leg.base !== undefined && base === undefined) {
        const message = `${legName(leg)}: not built, as '${leg.base.variant}', which it is built from, was not`;
        failures.push(new MultiarchError('BUILD', message));
        continue;
      }
      const upon = base === undefined ? {} : { base };
      const kept = handsOn(leg) ? { layout: join(folder, String(leg.index)) } : {};
      try {
        const report = await backendFor(leg)(leg, { ...upon, ...kept });
        built.set(leg.index, { leg, report, ...upon, ...kept });
        onReport?.(leg, report);
      } catch (error) {
        failures.push(error);
      }
    }
  } finally {
    if (folder !== temporaryDirectory) await rm(folder, { recursive: true, force: true });
  }
  return { reports: [...built.values()].map(({ report }) => report), failures };
}
