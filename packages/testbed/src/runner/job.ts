import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { type LocalAction, readAction } from './action-metadata.js';
import { foreignCommands } from './console/foreign-command.js';
import { Masks } from './console/masks.js';
import { readStepLog } from './console/step-log.js';
import type { Annotation } from './console/workflow-command.js';
import { createCommandFiles, NO_COMMANDS } from './file-command.js';
import {
  type EnvironmentChanges,
  jobEnvironment,
  jobFolders,
  type WorkflowEvent,
} from './job-environment.js';
import { finishOutputs, type JobOutputs } from './job-outputs.js';
import { type Patience, type Running, StartError, startProgram } from './program/running.js';
import { githubContext, stepInputs } from './step-inputs.js';
import { failedToStart, type StepResult } from './step-result.js';

export interface JobOptions {
  /** Variables of the job; `undefined` takes one of the runner's own away. */
  readonly env?: EnvironmentChanges;
  /** What started the run; a push with an empty payload where it does not matter. */
  readonly event?: WorkflowEvent;
  /** The workspace, and where steps are started. An empty folder when there is none. */
  readonly cwd?: string;
  /** What `${{ github.token }}` is. Masked from the start, as GitHub does it. */
  readonly token?: string;
  /** The secrets that the job names. Masked from the start, whole and line by line; who hands one on gives it as an input. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** `HOME`, which stays: that of a user with several runners, or with one job after the other. */
  readonly home?: string;
  /** `RUNNER_TEMP` of a runner with one job after the other: emptied before and after each, unless it is killed. */
  readonly temp?: string;
}

export interface StepOptions {
  /** The name of a folder in `actions/`, or the absolute path of any JavaScript action's folder. */
  readonly action: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Variables of this step alone. */
  readonly env?: EnvironmentChanges;
  /** Executes also commands that `@actions/core` did not write; without it, they fail the test. */
  readonly allowForeignCommands?: boolean;
  /** Switches the machine off right after the step's nth change of the file system; it ends by itself where it has fewer. */
  readonly killAtWrite?: number;
}

/** One job on one runner: steps one after the other, sharing environment, PATH, masks and folders. */
export interface Job extends AsyncDisposable {
  readonly workspace: string;
  /** `RUNNER_TEMP` */
  readonly temp: string;
  readonly home: string;
  step(options: StepOptions): Promise<StepResult>;
  /** Runs the post steps of all steps so far, the last one first, and forgets them. */
  post(): Promise<StepResult[]>;
  /** What other jobs are given of these, names with the values of their expressions. */
  outputs(declared: Readonly<Record<string, string>>): JobOutputs;
  /**
   * Ends the step that runs as a cancelled run does: SIGINT, after 7.5 s SIGTERM, after 2.5 s SIGKILL. Post steps run.
   *
   * @param patience waits for it; the time itself by default
   */
  cancel(patience?: Patience): Promise<void>;
  /** Switches the machine off: the step that runs ends at once, with all that it started, and no other runs. */
  kill(): void;
}

/** Exit code of what SIGKILL ended. */
const KILLED = 137;

/** Sets a job up in a temporary folder, which is removed when the job is disposed of. */
export async function startJob(options: JobOptions = {}): Promise<Job> {
  const folder = await mkdtemp(join(tmpdir(), 'multiarch-job-'));
  const folders = jobFolders(folder, options);
  const event = options.event ?? { name: 'push', payload: {} };
  if (options.temp !== undefined) await emptyFolder(options.temp);
  for (const path of [folders.home, folders.toolCache, folders.workspace, dirname(folders.eventFile)])
    await mkdir(path, { recursive: true });
  await writeFile(folders.eventFile, JSON.stringify(event.payload));

  const added: Record<string, string> = {};
  const pathAdditions: string[] = [];
  const masks = new Masks([options.token ?? '', ...Object.values(options.secrets ?? {})]);
  const pending: (() => Promise<StepResult>)[] = [];
  let running: Running | undefined;
  let isKilled = false;

  const environment = (changes: EnvironmentChanges = {}): Record<string, string> => {
    const path = [...pathAdditions, options.env?.PATH ?? process.env.PATH ?? ''].join(delimiter);
    return jobEnvironment(folders, event.name, path, { ...options.env, ...added, PATH: path, ...changes });
  };

  const run = async (
    program: string,
    own: Record<string, string>,
    step: StepOptions,
  ): Promise<StepResult> => {
    if (isKilled) throw new Error('the machine of this job was switched off');
    await using files = await createCommandFiles(folders.temp);
    const given = {
      environment: { ...own, ...files.environment },
      cwd: folders.workspace,
      record: join(folder, 'commands'),
      ...(step.killAtWrite === undefined ? {} : { killAtWrite: step.killAtWrite }),
    };
    try {
      running = await startProgram(program, given);
    } catch (error) {
      if (error instanceof StartError) return failedToStart(error.message);
      throw error;
    }
    const { exitCode, stdout, stderr, lines, commands } = await running.ended.finally(() => {
      running = undefined;
    });
    if (step.killAtWrite !== undefined && exitCode === KILLED) isKilled = true;
    const printed = readStepLog(lines, masks);
    if (step.allowForeignCommands !== true)
      for (const line of foreignCommands(printed.executed, commands))
        throw new Error(`the runner executed a command that @actions/core did not write: ${line}\n${stdout}`);
    const written = isKilled ? NO_COMMANDS : await files.read();
    Object.assign(added, written.env);
    pathAdditions.unshift(...written.path.toReversed());
    return {
      ...{ exitCode, stdout, stderr },
      ...written,
      outputs: { ...printed.outputs, ...written.outputs },
      state: { ...printed.state, ...written.state },
      shownSummary: written.summary
        .split('\n')
        .map((line) => masks.hide(line))
        .join('\n'),
      ...{ annotations: printed.annotations, masks: printed.masks, log: printed.log },
      matchers: printed.matchers,
      isFailed: exitCode !== 0 || printed.isRefused,
    };
  };

  return {
    workspace: folders.workspace,
    temp: folders.temp,
    home: folders.home,
    step: async (step) => {
      const action = await readAction(step.action);
      const { main, post } = action.metadata.runs;
      const env = environment(step.env);
      const github = githubContext(env, options.token ?? '');
      const given = stepInputs(action.metadata.inputs, step.inputs ?? {}, github);
      const result = await run(programOf(action, main), { ...env, ...given.environment }, step);
      if (post !== undefined && !isKilled)
        pending.push(() => {
          const state = prefixed('STATE_', result.state);
          return run(
            programOf(action, post),
            { ...environment(step.env), ...given.environment, ...state },
            step,
          );
        });
      return {
        ...result,
        annotations: [...warnOfUnexpected(action, given.unexpected), ...result.annotations],
      };
    },
    post: async () => {
      const results: StepResult[] = [];
      for (const next of pending.splice(0).reverse()) results.push(await next());
      return results;
    },
    outputs: (declared) => finishOutputs(declared, masks),
    cancel: async (patience) => running?.cancel(patience),
    kill: () => {
      isKilled = true;
      pending.length = 0;
      running?.kill();
    },
    [Symbol.asyncDispose]: async () => {
      if (options.temp !== undefined && !isKilled) await emptyFolder(options.temp);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** As `TempDirectoryManager.cs` does before and after each job. */
async function emptyFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true, force: true });
}

function programOf({ folder }: LocalAction, entry: string): string {
  const program = join(folder, entry);
  if (!existsSync(program)) throw new Error(`${program} does not exist; run: make bundle`);
  return program;
}

function warnOfUnexpected({ metadata }: LocalAction, unexpected: readonly string[]): Annotation[] {
  if (unexpected.length === 0) return [];
  const names = (list: readonly string[]): string => list.map((name) => `'${name}'`).join(', ');
  const valid = names(Object.keys(metadata.inputs));
  return [
    { level: 'warning', message: `Unexpected input(s) ${names(unexpected)}, valid inputs are [${valid}]` },
  ];
}

function prefixed(prefix: string, values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + name, value]));
}
