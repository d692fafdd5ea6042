import { type Annotation, parseCommand, toAnnotation } from './workflow-command.js';

/** What a step printed, as the runner takes it apart. */
interface StepLog {
  readonly annotations: readonly Annotation[];
  /** Everything that the step asked to hide, in its order. */
  readonly masks: readonly string[];
  /** What a reader of the log sees: masked values as `***` from the moment they were registered. */
  readonly log: string;
}

/**
 * Reads what a step printed (both streams, interleaved).
 *
 * @param masks what earlier steps of the job asked to hide
 */
export function readStepLog(output: string, masks: readonly string[] = []): StepLog {
  const annotations: Annotation[] = [];
  const added: string[] = [];
  const lines: string[] = [];
  let resumeToken: string | undefined;
  for (const line of output.split(/\r?\n/)) {
    const command = parseCommand(line);
    if (resumeToken !== undefined) {
      if (command?.name === resumeToken) resumeToken = undefined;
      else lines.push(hide(line, [...masks, ...added]));
      continue;
    }
    if (command?.name === 'stop-commands') resumeToken = command.message;
    else if (command?.name === 'add-mask') added.push(...maskedForms(command.message));
    else {
      const annotation = command && toAnnotation(command);
      if (annotation !== undefined) annotations.push(annotation);
      lines.push(hide(line, [...masks, ...added]));
    }
  }
  return { annotations, masks: added, log: lines.join('\n') };
}

/** The runner hides a value of several lines as a whole and each of its lines. */
function maskedForms(secret: string): string[] {
  const lines = secret.split(/\r?\n/).filter((line) => line.trim() !== '');
  return [...new Set([secret, ...lines])].filter((form) => form.trim() !== '');
}

function hide(line: string, masks: readonly string[]): string {
  const longestFirst = [...masks].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((text, mask) => text.replaceAll(mask, '***'), line);
}
