import { execFile } from 'node:child_process';
import type { Environment } from '@multiarch/oci';
import type { WorkflowInputs } from '@multiarch/plan';

/**
 * What a Bake file's variables may be given from: what finds Docker, and what GitHub says of the event. All of it may be in
 * the plan, which is no place for the tokens that a job has besides.
 */
const GIVEN =
  'PATH HOME TMPDIR DOCKER_CONFIG DOCKER_CONTEXT DOCKER_HOST BUILDX_CONFIG XDG_CONFIG_HOME CI GITHUB_ACTOR GITHUB_BASE_REF GITHUB_EVENT_NAME GITHUB_HEAD_REF GITHUB_REF GITHUB_REF_NAME GITHUB_REF_TYPE GITHUB_REPOSITORY GITHUB_REPOSITORY_OWNER GITHUB_RUN_ID GITHUB_RUN_NUMBER GITHUB_SERVER_URL'.split(
    ' ',
  );

interface Checkout {
  readonly directory: string;
  readonly temporaryDirectory: string;
  readonly environment: Environment;
  /** The commit that is built, which on a pull request is not the one that GitHub names. */
  readonly commit: string;
}

/**
 * What `docker buildx bake --print` prints of the Bake file that inputs name; `undefined` where they name none.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
export async function evaluateBake(
  inputs: Pick<WorkflowInputs, 'bakeFile' | 'bakeTargets'>,
  { directory, temporaryDirectory, environment, commit }: Checkout,
): Promise<string | undefined> {
  if (inputs.bakeFile.length === 0) return undefined;
  const { printBake } = await import('@multiarch/builder');
  return printBake(inputs, {
    directory,
    temporaryDirectory,
    environment: {
      ...Object.fromEntries(GIVEN.map((name) => [name, environment[name]])),
      GITHUB_SHA: commit,
    },
    run: (command, args, { env, cwd }) =>
      new Promise((resolve, reject) => {
        execFile(command, [...args], { env, cwd, maxBuffer: 16 * 1024 * 1024 }, (error, stdout, stderr) => {
          if (error === null) resolve({ exitCode: 0, stdout, stderr });
          else if (typeof error.code === 'number') resolve({ exitCode: error.code, stdout, stderr });
          else reject(error);
        });
      }),
  });
}
