import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readAction } from './action-metadata.js';
import { foreignCommands } from './console/foreign-command.js';
import { Masks } from './console/masks.js';
import { readStepLog } from './console/step-log.js';
import { createCommandFiles } from './file-command.js';
import {
  type EnvironmentChanges,
  jobEnvironment,
  jobFolders,
  type WorkflowEvent,
} from './job-environment.js';
import { startProgram } from './program/running.js';
import { githubContext, stepInputs } from './step-inputs.js';

/** One run of an action's main step. */
export interface RepeatedRun {
  readonly inputs: Readonly<Record<string, string>>;
  readonly event?: WorkflowEvent;
  readonly env?: EnvironmentChanges;
  /** The workspace; an empty folder when there is none. */
  readonly cwd?: string;
}

interface RepeatedRuns {
  /** What the runner executed although `@actions/core` did not write it. */
  readonly foreign: readonly string[];
  /** Lines of both streams together, and all that was written into the summary and the other files. */
  readonly lines: number;
  readonly text: string;
  /** Commands that were written on purpose. */
  readonly commands: number;
  /** Names by kind of what the runner was told: `output digest`, `state nonce`, `environment DOCKER_CONFIG`, `path /bin`. */
  readonly told: readonly string[];
}

/**
 * Runs an action's bundle many times, one after the other in one process, and holds everything that it wrote against the
 * parsers of the runner. The runs share `HOME`, `RUNNER_TEMP` and the files for commands.
 *
 * @throws Error when the process ended before all runs were done, or when the runner could not read a file
 */
export async function repeatAction(name: string, runs: readonly RepeatedRun[]): Promise<RepeatedRuns> {
  const folder = await mkdtemp(join(tmpdir(), 'multiarch-runs-'));
  try {
    const action = await readAction(name);
    const folders = jobFolders(folder, {});
    for (const path of [folders.home, folders.workspace, dirname(folders.eventFile)])
      await mkdir(path, { recursive: true });
    await using files = await createCommandFiles(folders.temp);
    const prepared = [];
    for (const [index, { inputs, event = { name: 'push', payload: {} }, env, cwd }] of runs.entries()) {
      const workspace = cwd ?? folders.workspace;
      const eventFile = `${folders.eventFile}.${index}`;
      await writeFile(eventFile, JSON.stringify(event.payload));
      const places = { ...folders, workspace, eventFile };
      const own = jobEnvironment(places, event.name, process.env.PATH ?? '', env);
      const given = stepInputs(action.metadata.inputs, inputs, githubContext(own, ''));
      prepared.push({ cwd: workspace, environment: { ...own, ...given.environment, ...files.environment } });
    }
    const list = join(folder, 'runs.json');
    const program = join(action.folder, action.metadata.runs.main);
    await writeFile(list, JSON.stringify({ program, runs: prepared }));
    const repeater = new URL(import.meta.url.replace(/repeated-runs(?=\.\w+$)/, 'program/repeater'));
    const running = await startProgram(repeater.pathname, {
      environment: { TESTBED_RUNS: list, PATH: process.env.PATH ?? '' },
      cwd: folders.workspace,
      record: join(folder, 'commands'),
    });
    const { exitCode, lines, commands, stderr } = await running.ended;
    if (exitCode > 1) throw new Error(`the process ended with status ${exitCode}: ${stderr.slice(-2000)}`);
    const { executed } = readStepLog(lines, new Masks());
    const written = await files.read();
    return {
      foreign: foreignCommands(executed, commands),
      lines: lines.length,
      text: `${lines.join('\n')}\n${written.summary}`,
      commands: commands.length,
      told: [
        ...Object.keys(written.outputs).map((key) => `output ${key}`),
        ...Object.keys(written.state).map((key) => `state ${key}`),
        ...Object.keys(written.env).map((key) => `environment ${key}`),
        ...written.path.map((path) => `path ${path}`),
      ],
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
