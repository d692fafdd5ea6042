import type { Masks } from './masks.js';
import {
  type Annotation,
  COMMANDS,
  parseCommand,
  toAnnotation,
  type WorkflowCommand,
} from './workflow-command.js';

/** What a step printed, as the runner takes it apart and executes it. */
interface StepLog {
  readonly annotations: readonly Annotation[];
  /** Everything that the step asked to hide, in its order. */
  readonly masks: readonly string[];
  /** What a reader of the log sees: masked values as `***` from the moment they were registered. */
  readonly log: string;
  /** By commands on standard output; the files count for more. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** Files with problem matchers that the runner was told to load. */
  readonly matchers: readonly string[];
  /** Whether a command was refused, which fails the step whatever its exit code is. */
  readonly isRefused: boolean;
  /** The lines that were executed. */
  readonly executed: readonly string[];
}

/** Characters of an issue that the runner keeps, in the log too. */
export const ISSUE_LENGTH = 4096;
/** Issues of one kind that a step may have; those after it are in the log alone. */
export const ISSUES_OF_A_KIND = 10;

/**
 * Executes what a step printed (both streams, interleaved), line by line.
 *
 * https://github.com/actions/runner/blob/v2.336.0/src/Runner.Worker/ActionCommandManager.cs
 *
 * @param masks those of the job; what the step asks to hide is added
 */
export function readStepLog(printed: readonly string[], masks: Masks): StepLog {
  return new Interpreter(masks).run(printed);
}

class Interpreter {
  readonly #masks: Masks;
  readonly #known = new Set(COMMANDS);
  readonly #annotations: Annotation[] = [];
  readonly #added: string[] = [];
  readonly #lines: string[] = [];
  readonly #outputs: Record<string, string> = {};
  readonly #state: Record<string, string> = {};
  readonly #matchers: string[] = [];
  readonly #executed: string[] = [];
  #isRefused = false;
  #echoes = false;
  #token: string | undefined;

  constructor(masks: Masks) {
    this.#masks = masks;
  }

  run(printed: readonly string[]): StepLog {
    for (const line of printed) if (!this.#process(line)) this.#show(line);
    return {
      annotations: this.#annotations,
      masks: this.#added,
      log: this.#lines.join('\n'),
      outputs: this.#outputs,
      state: this.#state,
      matchers: this.#matchers,
      isRefused: this.#isRefused,
      executed: this.#executed,
    };
  }

  /** Whether the line was a command that was executed. */
  #process(line: string): boolean {
    const command = parseCommand(line, this.#known);
    if (command === undefined) return false;
    const name = command.name.toLowerCase();
    if (this.#token !== undefined) {
      if (name !== this.#token.toLowerCase()) return false;
      this.#known.delete(name);
      this.#token = undefined;
      this.#show(line);
    } else this.#execute(name, command, line);
    this.#executed.push(line);
    return true;
  }

  #execute(name: string, command: WorkflowCommand, line: string): void {
    const { message, properties } = command;
    const annotation = toAnnotation(command);
    if (annotation !== undefined) {
      this.#issue(annotation);
      return;
    }
    if (this.#echoes && !['add-mask', 'debug', 'stop-commands'].includes(name)) this.#show(line);
    switch (name) {
      case 'stop-commands':
        this.#stop(message, line);
        break;
      case 'add-mask':
        if (message.trim() === '') {
          const text = "Can't add secret mask for empty string in ##[add-mask] command.";
          this.#issue({ level: 'warning', message: text });
        } else {
          if (this.#echoes) this.#show('::add-mask::***');
          this.#added.push(...this.#masks.add(message));
        }
        break;
      case 'set-output':
      case 'save-state':
        if (properties.name === undefined)
          this.#refuse(line, `Required field 'name' is missing in ##[${name}] command.`);
        else (name === 'set-output' ? this.#outputs : this.#state)[properties.name] = message;
        break;
      case 'set-env':
      case 'add-path':
        this.#refuse(line, `The \`${name}\` command is disabled.`);
        break;
      case 'add-matcher':
        this.#matchers.push(message);
        break;
      // GitHub shows it where debug logging is on; a test always wants to see it.
      case 'debug':
        this.#show(`##[debug]${message}`);
        break;
      case 'group':
      case 'endgroup':
        this.#show(`##[${name}]${name === 'group' ? message : ''}`);
        break;
      case 'echo':
        if (!/^\s*(?:on|off)\s*$/i.test(message))
          this.#refuse(line, `Invalid echo command value: '${message}'.`);
        else this.#echoes = /on/i.test(message);
        break;
    }
  }

  #stop(token: string, line: string): void {
    if (token === '' || token.toLowerCase() === 'pause-logging' || this.#known.has(token.toLowerCase())) {
      this.#refuse(line, `'${token}' cannot be the token of stop-commands.`);
      return;
    }
    this.#token = token;
    this.#known.add(token.toLowerCase());
    if (token.length > 6) this.#masks.add(token);
    this.#show(line);
  }

  #refuse(line: string, reason: string): void {
    this.#issue({ level: 'error', message: `Unable to process command '${line}' successfully.` });
    this.#issue({ level: 'error', message: reason });
    this.#isRefused = true;
  }

  /** Hidden first, then cut: what stands behind is in no log. */
  #issue(annotation: Annotation): void {
    const message = this.#masks.hide(annotation.message).slice(0, ISSUE_LENGTH);
    const alike = this.#annotations.filter(({ level }) => level === annotation.level);
    if (alike.length < ISSUES_OF_A_KIND) this.#annotations.push({ ...annotation, message });
    if (message !== '') this.#show(`##[${annotation.level}]${message}`);
  }

  #show(line: string): void {
    this.#lines.push(this.#masks.hide(line));
  }
}
