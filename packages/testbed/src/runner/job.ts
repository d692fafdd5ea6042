import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { execa } from 'execa';
import { type LocalAction, readAction } from './action-metadata.js';
import { createCommandFiles } from './file-command.js';
import {
  type EnvironmentChanges,
  jobEnvironment,
  jobFolders,
  type WorkflowEvent,
} from './job-environment.js';
import { githubContext, stepInputs } from './step-inputs.js';
import { readStepLog } from './step-log.js';
import type { Annotation } from './workflow-command.js';

export interface JobOptions {
  /** Variables of the job; `undefined` takes one of the runner's own away. */
  readonly env?: EnvironmentChanges;
  /** What started the run; a push with an empty payload where it does not matter. */
  readonly event?: WorkflowEvent;
  /** The workspace, and where steps are started. An empty folder when there is none. */
  readonly cwd?: string;
  /** What `${{ github.token }}` is. Masked from the start, as GitHub does it. */
  readonly token?: string;
}

export interface StepOptions {
  /** The name of a folder in `actions/`, or the absolute path of any JavaScript action's folder. */
  readonly action: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Variables of this step alone. */
  readonly env?: EnvironmentChanges;
  readonly signal?: AbortSignal;
}

/** All that a step leaves behind. */
export interface StepResult {
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
  /** The step's summary, as Markdown. */
  readonly summary: string;
  /** As the process wrote it, with every command and every secret in it. */
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams as a reader of the log sees them: secrets replaced, from when they were registered. */
  readonly log: string;
  readonly annotations: readonly Annotation[];
  /** What the step asked to hide. A value of several lines is here as a whole and line by line. */
  readonly masks: readonly string[];
  /** What the step saved for its own post step. */
  readonly state: Readonly<Record<string, string>>;
  /** What the step added to the environment of the steps after it. */
  readonly env: Readonly<Record<string, string>>;
  /** What the step put in front of PATH for the steps after it. */
  readonly path: readonly string[];
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
}

/** Sets a job up in a temporary folder, which is removed when the job is disposed of. */
export async function startJob(options: JobOptions = {}): Promise<Job> {
  const folder = await mkdtemp(join(tmpdir(), 'multiarch-job-'));
  const folders = jobFolders(folder, options.cwd);
  const event = options.event ?? { name: 'push', payload: {} };
  for (const path of [folders.home, folders.toolCache, folders.workspace, dirname(folders.eventFile)])
    await mkdir(path, { recursive: true });
  await writeFile(folders.eventFile, JSON.stringify(event.payload));

  const added: Record<string, string> = {};
  const pathAdditions: string[] = [];
  const masks: string[] = options.token ? [options.token] : [];
  const pending: (() => Promise<StepResult>)[] = [];

  const environment = (changes: EnvironmentChanges = {}): Record<string, string> => {
    const path = [...pathAdditions, options.env?.PATH ?? process.env.PATH ?? ''].join(delimiter);
    return jobEnvironment(folders, event.name, path, { ...options.env, ...added, PATH: path, ...changes });
  };

  const run = async (program: string, env: Record<string, string>, signal?: AbortSignal) => {
    await using files = await createCommandFiles(folders.temp);
    const finished = await start(program, { ...env, ...files.environment }, folders.workspace, signal);
    const commands = await files.read();
    const { annotations, masks: newMasks, log } = readStepLog(finished.all, masks);
    Object.assign(added, commands.env);
    pathAdditions.unshift(...commands.path.toReversed());
    masks.push(...newMasks);
    return { ...finished, ...commands, annotations, masks: newMasks, log };
  };

  return {
    workspace: folders.workspace,
    temp: folders.temp,
    home: folders.home,
    step: async ({ action: name, inputs = {}, env: changes, signal }) => {
      const action = await readAction(name);
      const { main, post } = action.metadata.runs;
      const env = environment(changes);
      const step = stepInputs(action.metadata.inputs, inputs, githubContext(env, options.token ?? ''));
      const result = await run(programOf(action, main), { ...env, ...step.environment }, signal);
      if (post !== undefined)
        pending.push(() =>
          run(programOf(action, post), {
            ...environment(changes),
            ...step.environment,
            ...prefixed('STATE_', result.state),
          }),
        );
      return {
        ...result,
        annotations: [...warnOfUnexpected(action, step.unexpected), ...result.annotations],
      };
    },
    post: async () => {
      const results: StepResult[] = [];
      for (const next of pending.splice(0).reverse()) results.push(await next());
      return results;
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

async function start(program: string, env: Record<string, string>, cwd: string, signal?: AbortSignal) {
  const { exitCode, stdout, stderr, all, message } = await execa(process.execPath, [program], {
    env,
    extendEnv: false,
    cwd,
    stdin: 'ignore',
    all: true,
    reject: false,
    ...(signal === undefined ? {} : { cancelSignal: signal }),
  });
  if (exitCode === undefined) throw new Error(`${program} did not end by itself: ${message}`);
  return { exitCode, stdout, stderr, all };
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
