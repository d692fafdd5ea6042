import { readFile, writeFile } from 'node:fs/promises';
import type { Digest, Logger } from '@multiarch/oci';
import type { Leg } from '@multiarch/plan';
import { explainFailure, isTransient } from '../docker/failure.js';
import type { Run, RunOptions, RunResult } from '../docker/process-runner.js';
import { type Patience, runPatiently } from '../docker/retry.js';
import { redacted } from '../docker/secret.js';
import {
  builderTestArguments,
  builderTestEnvironment,
  builderTestFile,
  readTestedConfig,
  statusOfTest,
} from './builder-test.js';
import { explainTest } from './smoke-test.js';

interface BuilderTestRuntime extends Patience {
  readonly run: Run;
  readonly log: Logger;
  readonly process: Pick<RunOptions, 'env' | 'cwd'>;
  /** Takes the build's secrets out of a text. */
  readonly redact: (text: string) => string;
  /** `id=…,env=…` of each. */
  readonly secrets: readonly string[];
  /** Gives the values of `--ssh` for as long as they are used. */
  readonly withSsh: (use: (ssh: readonly string[]) => Promise<RunResult>) => Promise<RunResult>;
}

/**
 * Tests an image in the builder that has built it: nothing is put into the engine, and an image as large as half of the disk
 * can be tested.
 *
 * @param metadataFile where bake writes what it made
 * @returns the digest of the tested image's configuration
 * @throws MultiarchError `BUILD` for a test that failed; what its builder or a registry refused
 */
export async function runBuilderTest(
  leg: Leg,
  builder: string | undefined,
  metadataFile: string,
  { redact, secrets, withSsh, ...runtime }: BuilderTestRuntime,
): Promise<Digest> {
  const { run, log } = runtime;
  const { env, cwd } = runtime.process;
  const file = `${metadataFile}.bake.json`;
  log.info(`Testing the image: ${redact(leg.smokeTest ?? '')}`);
  const options = {
    env: builderTestEnvironment(env),
    cwd,
    onLine: (line: string) => log.info(redact(line)),
  };
  const start = () =>
    withSsh(async (ssh) => {
      await writeFile(file, builderTestFile(leg, secrets, ssh));
      return run('docker', builderTestArguments(file, metadataFile, builder), options);
    });
  const result = await runPatiently(start, runtime);
  if (result.exitCode !== 0) {
    if (isTransient(result)) throw explainFailure(redacted(result, redact), leg);
    const exitCode = statusOfTest(result.stderr) ?? result.exitCode;
    throw explainTest(leg, { ...result, exitCode }, redact);
  }
  return readTestedConfig(leg, await readFile(metadataFile), result.stderr);
}
