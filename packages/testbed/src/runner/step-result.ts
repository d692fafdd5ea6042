import type { Annotation } from './console/workflow-command.js';
import { NO_COMMANDS } from './file-command.js';

/** All that a step leaves behind. */
export interface StepResult {
  /** 128 and the signal's number where the job was cancelled or killed. */
  readonly exitCode: number;
  /** Whether GitHub shows it red: by its exit code, or because the runner refused a command. */
  readonly isFailed: boolean;
  /** What later steps of the job are given, also where it is masked; other jobs: `Job.outputs`. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The step's summary, as it wrote it, Markdown. */
  readonly summary: string;
  /** The summary as it is shown: secrets replaced, line by line. */
  readonly shownSummary: string;
  /** As the process wrote it, with every command and every secret in it. */
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams as a reader of the log sees them: commands executed, secrets replaced from when they were registered. */
  readonly log: string;
  /** At most ten of a kind, each of at most 4,096 characters, as GitHub keeps them. */
  readonly annotations: readonly Annotation[];
  /** What the step asked to hide. A value of several lines is here as a whole and line by line. */
  readonly masks: readonly string[];
  /** Files with problem matchers that the step had the runner load. */
  readonly matchers: readonly string[];
  /** What the step saved for its own post step. */
  readonly state: Readonly<Record<string, string>>;
  /** What the step added to the environment of the steps after it. */
  readonly env: Readonly<Record<string, string>>;
  /** What the step put in front of PATH for the steps after it. */
  readonly path: readonly string[];
}

/** That of a step which the system did not start. */
export function failedToStart(message: string): StepResult {
  return {
    ...NO_COMMANDS,
    exitCode: 1,
    isFailed: true,
    shownSummary: '',
    stdout: '',
    stderr: '',
    log: `##[error]${message}`,
    annotations: [{ level: 'error', message }],
    masks: [],
    matchers: [],
  };
}
