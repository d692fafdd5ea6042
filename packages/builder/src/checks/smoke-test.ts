import {
  type Advice,
  type Digest,
  isDigest,
  isJsonObject,
  type Logger,
  MultiarchError,
  parseJsonObject,
} from '@multiarch/oci';
import { type Leg, parseSmokeTest } from '@multiarch/plan';
import { ANOTHER_WAS_PUSHED, IMAGE_WITHOUT_SHELL, TEST_WAS_NOT_RUN } from '../advice.js';
import { legName } from '../docker/failure.js';
import type { BuildMetadata } from '../docker/metadata.js';
import type { Run, RunOptions, RunResult } from '../docker/process-runner.js';

interface SmokeTestRuntime {
  readonly run: Run;
  readonly log: Logger;
  readonly process: Pick<RunOptions, 'env' | 'cwd'>;
  /** Takes the build's secrets out of a line. */
  readonly redact: (text: string) => string;
  readonly deadline: Deadline;
}

/** Calls back after so many milliseconds, unless what it returns is called before. */
export type Deadline = (milliseconds: number, late: () => void) => () => void;

export const systemDeadline: Deadline = (milliseconds, late) => {
  const timer = setTimeout(late, milliseconds);
  return () => clearTimeout(timer);
};

/** How long a test may take, ms. */
const TIME_LIMIT = 10 * 60_000;

/**
 * What a test may do on the machine. Of the capabilities, those with which an ordinary entry point of root sets up its own
 * files and becomes another user; ports below 1024 need none in a container.
 */
const LIMITS: readonly string[] = [
  ['--cap-drop', 'ALL'],
  ...['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'SETGID', 'SETUID'].map((name) => ['--cap-add', name]),
  ['--security-opt', 'no-new-privileges'],
  ['--pids-limit', '1024'],
  ['--memory', '4g'],
].flat();

/** The image that a test is run in, by the container's name. */
export function testImage(name: string): string {
  return `multiarch-smoke-test:${name}`;
}

/** Arguments of `docker` that start a container of an image for its test, and remove it afterwards. */
export function testArguments(leg: Leg, smokeTest: string, name: string): readonly string[] {
  const [program, ...args] = parseSmokeTest(smokeTest);
  return [
    ['run', '--rm', '--name', name, '--pull', 'never', '--platform', leg.platform],
    LIMITS,
    leg.smokeTestNetwork === true ? [] : ['--network', 'none'],
    ['--entrypoint', program, testImage(name), ...args],
  ].flat();
}

/**
 * Runs a leg's test in the image that a build has just put into the engine, and removes it from there.
 *
 * @param name of the container, and in the tag of the image: see {@link testImage}
 * @param made what that build says it made
 * @returns the digest of the tested image's configuration: an image that is pushed with it has the same content
 * @throws MultiarchError `BUILD` when the test fails, or takes longer than 10 minutes
 */
export async function runSmokeTest(
  leg: Leg,
  name: string,
  made: BuildMetadata,
  runtime: SmokeTestRuntime,
): Promise<Digest> {
  const { run, process, log, redact, deadline } = runtime;
  const { smokeTest = '' } = leg;
  try {
    const config = await assertLoaded(leg, testImage(name), made, runtime);
    log.info(`Testing the image: ${redact(smokeTest)}`);
    const onLine = (line: string) => log.info(redact(line));
    let removal: Promise<unknown> | undefined;
    const inTime = deadline(TIME_LIMIT, () => {
      // Its client ends with it.
      removal = removeContainer(name, runtime);
    });
    try {
      const started = run('docker', testArguments(leg, smokeTest, name), { ...process, onLine });
      // The container of a client that is cancelled may go on.
      started.catch(() => {
        removal ??= removeContainer(name, runtime);
      });
      const result = await started;
      if (removal !== undefined) throw tooLong(leg);
      if (result.exitCode !== 0) throw explainTest(leg, result, redact);
    } finally {
      inTime();
      await removal;
    }
    return config;
  } finally {
    await removeImage(name, runtime);
  }
}

type Removal = Pick<SmokeTestRuntime, 'run' | 'process'>;

async function removeContainer(name: string, { run, process }: Removal): Promise<void> {
  await run('docker', ['rm', '--force', '--volumes', name], { ...process, removes: true });
}

async function removeImage(name: string, { run, process }: Removal): Promise<void> {
  await run('docker', ['image', 'rm', '--force', testImage(name)], { ...process, removes: true });
}

/** Removes what a test that was killed left in the engine under this name. What is not there is none. */
export async function removeLeftTest(name: string, runtime: Removal): Promise<void> {
  await removeContainer(name, runtime);
  await removeImage(name, runtime);
}

function tooLong(leg: Leg): MultiarchError {
  const message = `${legName(leg)}: the smoke test did not end within ${TIME_LIMIT / 60_000} minutes`;
  return new MultiarchError('BUILD', message, {
    advice: 'Nothing was pushed. Start what serves in the background, and let the test end.',
  });
}

/**
 * The engine names an image by its configuration or, where containerd keeps images, by its manifest. There Buildx 0.36
 * no longer says what the configuration is, and the engine does, where BuildKit noted it.
 */
async function assertLoaded(
  leg: Leg,
  name: string,
  { config, pushed }: BuildMetadata,
  { run, process }: SmokeTestRuntime,
): Promise<Digest> {
  const { stdout } = await run('docker', ['image', 'inspect', '--format', '{{json .}}', name], process);
  const { id, noted } = readEngineImage(stdout);
  const made = config ?? noted;
  if (made !== undefined && (id === made || id === pushed?.digest)) return made;
  throw new MultiarchError(
    'BUILD',
    `${legName(leg)}: the engine has ${id || 'nothing'} where the build made ${config ?? pushed?.digest ?? 'nothing'}`,
    { advice: TEST_WAS_NOT_RUN },
  );
}

/** What `docker image inspect` says: the image's id and, on its descriptor, BuildKit's note of the configuration. */
function readEngineImage(stdout: string): { readonly id: string; readonly noted?: Digest } {
  if (stdout.trim() === '') return { id: '' };
  const { Id: id, Descriptor: descriptor } = parseJsonObject(
    new TextEncoder().encode(stdout),
    'what docker image inspect printed',
  );
  const annotations = isJsonObject(descriptor) ? descriptor.annotations : undefined;
  const noted = isJsonObject(annotations) ? annotations['config.digest'] : undefined;
  return {
    id: typeof id === 'string' ? id : '',
    ...(typeof noted === 'string' && isDigest(noted) ? { noted } : {}),
  };
}

const SHOWN_LINES = 20;

/** Says what a test printed, and what to do. */
export function explainTest(
  leg: Leg,
  { exitCode, stdout, stderr }: RunResult,
  redact: (text: string) => string,
): MultiarchError {
  const output = redact(`${stdout}${stderr}`).trimEnd().split('\n').slice(-SHOWN_LINES).join('\n');
  return new MultiarchError(
    'BUILD',
    `${legName(leg)}: the smoke test ended with status ${exitCode}${output === '' ? '' : `\n${output}`}`,
    { advice: adviceOf(leg, exitCode, output) },
  );
}

function adviceOf({ platform }: Leg, exitCode: number, output: string): Advice {
  if (/exec format error/.test(output))
    return `What was started is not for ${platform}, or this machine cannot run ${platform}.`;
  if (exitCode === 127 || /executable file not found|no such file or directory/.test(output))
    return IMAGE_WITHOUT_SHELL;
  if (exitCode === 137)
    return 'Nothing was pushed. The test was killed: it may have needed more than 4 GiB of memory.';
  return 'Nothing was pushed. See what the test printed.';
}

/**
 * @param pushed digests of the configurations of what was pushed
 * @throws MultiarchError `BUILD` when that is not what was tested
 */
export function assertTested(leg: Leg, tested: Digest, pushed: readonly Digest[]): void {
  if (pushed.length === 1 && pushed[0] === tested) return;
  throw new MultiarchError(
    'BUILD',
    `${legName(leg)}: tested was an image with the configuration ${tested}, but pushed one with ${pushed.join(', ') || 'none'}`,
    { advice: ANOTHER_WAS_PUSHED },
  );
}
