import { type Logger, MultiarchError, parsePlatform } from '@multiarch/oci';
import type { Leg } from '@multiarch/plan';
import { legName } from './failure.js';
import type { Run, RunOptions } from './process-runner.js';

/** Registers QEMU with the kernel, for all containers of this machine, until it is started again. */
const BINFMT_IMAGE =
  'docker.io/tonistiigi/binfmt:qemu-v10.2.3@sha256:400a4873b838d1b89194d982c45e5fb3cda4593fbfd7e08a02e76b03b21166f0';

/** Arguments of `docker` that let the machine run the programs of a platform. */
function emulatorArguments(platform: string): readonly string[] {
  const { architecture } = parsePlatform(platform);
  return ['run', '--rm', '--privileged', BINFMT_IMAGE, '--install', architecture];
}

/**
 * Sets up QEMU where the engine cannot run a leg's platform. A build can do without: BuildKit's own image brings
 * emulators. A container cannot, so that a leg with a test needs it.
 *
 * @throws MultiarchError `ENVIRONMENT` when it fails and the leg has a test
 */
export async function installEmulator(
  leg: Leg,
  { run, log, process }: { run: Run; log: Logger; process: Pick<RunOptions, 'env' | 'cwd'> },
): Promise<void> {
  log.info(`Setting up emulation of ${leg.platform}.`);
  const onLine = (line: string) => log.debug(line);
  const result = await run('docker', emulatorArguments(leg.platform), { ...process, onLine });
  if (result.exitCode === 0) return;
  const why = result.stderr.trim().split('\n').at(-1) ?? '';
  const what = `${legName(leg)}: emulation could not be set up: ${why}`;
  if (leg.smokeTest === undefined) log.warning(`${what}; going on with BuildKit's own emulators.`);
  else
    throw new MultiarchError('ENVIRONMENT', what, {
      advice:
        `The test needs an engine that runs ${leg.platform}: a machine of that architecture, or one that allows ` +
        'privileged containers and reaches docker.io.',
    });
}
