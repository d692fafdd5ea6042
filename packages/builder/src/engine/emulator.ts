import { MultiarchError, parsePlatform } from '@multiarch/oci';
import type { Leg } from '@multiarch/plan';
import { testNeedsEmulator } from '../advice.js';
import { lastWord, legName } from '../docker/failure.js';
import { BINFMT_IMAGE } from '../docker/pinned-image.js';
import type { Run, RunOptions } from '../docker/process-runner.js';
import { type Patience, runPatiently } from '../docker/retry.js';

/** Arguments of `docker` that let the machine run the programs of a platform. */
function emulatorArguments(platform: string, image: string): readonly string[] {
  const { architecture } = parsePlatform(platform);
  return ['run', '--rm', '--privileged', image, '--install', architecture];
}

interface EmulatorRuntime extends Patience {
  readonly run: Run;
  readonly process: Pick<RunOptions, 'env' | 'cwd'>;
  readonly emulatorImage?: string;
}

/**
 * Sets up QEMU where the engine cannot run a leg's platform. A build can do without: BuildKit's own image brings
 * emulators. A container cannot, so that a leg with a test needs it.
 *
 * @throws MultiarchError `ENVIRONMENT` when it fails and the leg has a test
 */
export async function installEmulator(
  leg: Leg,
  { run, log, process, sleep, emulatorImage = BINFMT_IMAGE }: EmulatorRuntime,
): Promise<void> {
  log.info(`Setting up emulation of ${leg.platform}.`);
  const onLine = (line: string) => log.debug(line);
  const start = () => run('docker', emulatorArguments(leg.platform, emulatorImage), { ...process, onLine });
  const result = await runPatiently(start, { log, sleep });
  if (result.exitCode === 0) return;
  const what = `${legName(leg)}: emulation could not be set up: ${lastWord(result)}`;
  if (leg.smokeTest === undefined) log.warning(`${what}; going on with BuildKit's own emulators.`);
  else throw new MultiarchError('ENVIRONMENT', what, { advice: testNeedsEmulator(leg.platform) });
}
