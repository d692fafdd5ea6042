import {
  type Digest,
  isDigest,
  isJsonObject,
  type Logger,
  MultiarchError,
  parseJsonObject,
} from '@multiarch/oci';
import { type Leg, parseSmokeTest } from '@multiarch/plan';
import { legName } from '../docker/failure.js';
import type { BuildMetadata } from '../docker/metadata.js';
import type { Run, RunOptions, RunResult } from '../docker/process-runner.js';

export interface TestSurroundings {
  readonly run: Run;
  readonly log: Logger;
  readonly process: Pick<RunOptions, 'env' | 'cwd'>;
  /** Takes the build's secrets out of a line. */
  readonly redact: (text: string) => string;
}

/** Arguments of `docker` that start a container of an image for its test, and remove it afterwards. */
export function testArguments(leg: Leg, smokeTest: string, name: string): readonly string[] {
  const [program, ...args] = parseSmokeTest(smokeTest);
  return [
    ['run', '--rm', '--pull', 'never', '--platform', leg.platform],
    ['--entrypoint', program, name, ...args],
  ].flat();
}

/**
 * Runs a leg's test in the image that a build has just put into the engine, and removes it from there.
 *
 * @param name of the image in the engine
 * @param made what that build says it made
 * @returns the digest of the tested image's configuration: an image that is pushed with it has the same content
 * @throws MultiarchError `BUILD` when the test fails
 */
export async function runSmokeTest(
  leg: Leg,
  name: string,
  made: BuildMetadata,
  surroundings: TestSurroundings,
): Promise<Digest> {
  const { run, process, log, redact } = surroundings;
  const { smokeTest = '' } = leg;
  try {
    const config = await assertLoaded(leg, name, made, surroundings);
    log.info(`Testing the image: ${redact(smokeTest)}`);
    const onLine = (line: string) => log.info(redact(line));
    const result = await run('docker', testArguments(leg, smokeTest, name), { ...process, onLine });
    if (result.exitCode !== 0) throw explainTest(leg, result, redact);
    return config;
  } finally {
    await run('docker', ['image', 'rm', '--force', name], process);
  }
}

/**
 * The engine names an image by its configuration or, where containerd keeps images, by its manifest. There Buildx 0.36
 * no longer says what the configuration is, and the engine does, where BuildKit noted it.
 */
async function assertLoaded(
  leg: Leg,
  name: string,
  { config, pushed }: BuildMetadata,
  { run, process }: TestSurroundings,
): Promise<Digest> {
  const { stdout } = await run('docker', ['image', 'inspect', '--format', '{{json .}}', name], process);
  const { id, noted } = readEngineImage(stdout);
  const made = config ?? noted;
  if (made !== undefined && (id === made || id === pushed?.digest)) return made;
  throw new MultiarchError(
    'BUILD',
    `${legName(leg)}: the engine has ${id || 'nothing'} where the build made ${config ?? pushed?.digest ?? 'nothing'}`,
    { advice: 'The test was not run, because it would not have tested what is pushed. Run the job again.' },
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

function explainTest(
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

function adviceOf({ platform }: Leg, exitCode: number, output: string): string {
  if (/exec format error/.test(output))
    return `What was started is not for ${platform}, or this machine cannot run ${platform}.`;
  if (exitCode === 127 || /executable file not found|no such file or directory/.test(output))
    return (
      'A script is run by /bin/sh of the image. One without a shell takes a JSON list:\n' +
      '  smoke-test: \'["/app", "--version"]\''
    );
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
    {
      advice:
        'A base image or a remote file changed while this was built. It is under no final tag; run the job again ' +
        'with `on-existing: overwrite`.',
    },
  );
}
