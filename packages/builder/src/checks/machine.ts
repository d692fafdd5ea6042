import { formatPlatform, MultiarchError, parsePlatform } from '@multiarch/oci';
import type { Leg } from '@multiarch/plan';
import { chooseRunner } from '../advice.js';
import { legName } from '../docker/failure.js';

/** What GitHub (`RUNNER_ARCH`), Node.js (`process.arch`) and `uname -m` call an architecture, in images' words. */
const ARCHITECTURES: Readonly<Record<string, string>> = {
  x64: 'amd64',
  x86: '386',
  ia32: '386',
  x86_64: 'amd64',
  aarch64: 'arm64',
};

/** Architectures whose programs a machine runs natively besides its own. */
const ALSO_RUNS: Readonly<Record<string, readonly string[]>> = { amd64: ['386'], arm64: ['arm'] };

/** `amd64` for `X64`, `x64` or `x86_64`; other names as they are, in lower case. */
export function machineArchitecture(name: string): string {
  const lower = name.toLowerCase();
  return Object.hasOwn(ARCHITECTURES, lower) ? (ARCHITECTURES[lower] ?? lower) : lower;
}

/** Whether a machine runs a platform's programs without emulation. @param own its architecture, in images' words */
export function runsNatively(platform: string, own: string): boolean {
  const { architecture } = parsePlatform(platform, 'platform');
  return architecture === own || ALSO_RUNS[own]?.includes(architecture) === true;
}

/**
 * Refuses to build on a machine of another architecture, which without emulation ends in `exec format error`, and
 * with it takes many times as long as meant.
 *
 * @param machine name of the machine's architecture, in any spelling
 * @throws MultiarchError `ENVIRONMENT`
 */
export function assertMachineRuns(leg: Leg, machine: string): void {
  // A builder elsewhere is asked what it runs when it is opened.
  if (leg.emulation || leg.builder !== undefined) return;
  const own = machineArchitecture(machine);
  if (runsNatively(leg.platform, own)) return;
  const wanted = parsePlatform(leg.platform, 'platform');
  const platform = formatPlatform(wanted);
  const runner = wanted.architecture === 'arm64' ? 'ubuntu-24.04-arm' : 'a-label-of-that-architecture';
  throw new MultiarchError(
    'ENVIRONMENT',
    `${legName(leg)}: this machine is ${own} and does not run ${platform}`,
    { advice: chooseRunner(platform, runner) },
  );
}
