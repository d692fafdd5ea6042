import * as core from '@actions/core';
import { type Ancestry, formatUnmoved, type UnmovedTag } from '@multiarch/lifecycle';
import {
  adviceAt,
  DOORS,
  type Door,
  defuse,
  invalidInput,
  isJsonObject,
  type Logger,
  type Mask,
  MultiarchError,
  parseJson,
} from '@multiarch/oci';
import { type Result, splitNames } from '@multiarch/plan';
import { annotate } from './annotation.js';
import { githubAncestry } from './github-ancestry.js';
import { seal, unseal } from './sealed.js';

export { askGitHub } from './ask-github.js';
export { seal, unseal } from './sealed.js';

/**
 * Where what this step says is read. Our reusable workflows name themselves in their own `env`, which reaches every step
 * of theirs and no other: GitHub's variables name the workflow that called, and one job may use these actions by itself.
 */
export const door: Door = DOORS.find((name) => name === process.env.MULTIARCH_DOOR) ?? 'action';

/** The job's log: whatever is in a message, the runner takes none of it for a command. */
export const log: Logger = {
  debug: (message) => core.debug(message),
  info: (message) => core.info(defuse(message)),
  warning: (message, advice) => core.warning(toShow(message, adviceAt(advice, door))),
};

/** An input that is a list of names, separated by commas, lines or blanks. */
export function readList(name: string): readonly string[] {
  return splitNames(core.getInput(name));
}

/** Hides a secret in the job's log, from here on and in every later step. */
export const mask: Mask = (secret) => {
  if (secret.trim() !== '') core.setSecret(secret);
};

/** Runs an action; a failure becomes one annotation, at the place in the user's file where that is known. */
export async function run(action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    fail(error);
  }
}

/** What is shown of a message, however long it is; where that is not all, the log has it all before. */
function toShow(message: string, advice: string | undefined): string {
  const { shown, whole } = annotate(message, advice);
  if (whole !== undefined) log.info(whole);
  return shown;
}

/** Marks the step as failed and says why and what to do. */
function fail(error: unknown): void {
  const { advice, location } = error instanceof MultiarchError ? error : ({} as const);
  const { file, line: startLine, column: startColumn } = location ?? {};
  core.error(toShow(error instanceof Error ? error.message : String(error), adviceAt(advice, door)), {
    ...(file === undefined ? {} : { file }),
    ...(startLine === undefined ? {} : { startLine }),
    ...(startColumn === undefined ? {} : { startColumn }),
  });
  if (error instanceof Error && error.stack !== undefined) core.debug(error.stack);
  process.exitCode = 1;
}

/** Adds Markdown to the job's summary, where the runner has one. */
export async function summarize(markdown: string): Promise<void> {
  if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown, true).write();
}

/**
 * The outputs of every action that writes tags: what was written, and what was left where it is. All of them once more,
 * sealed: a runner drops an output of a job in which it finds a secret of that job.
 */
export function setResult(result: Result, kept: readonly UnmovedTag[]): void {
  const [only, ...others] = result.variants;
  const images = result.variants.flatMap((variant) => variant.images);
  const outputs = {
    digest: others.length === 0 ? (only?.digest ?? '') : '',
    refs: images.map(({ ref }) => ref).join('\n'),
    tags: images.flatMap(({ image, tags }) => tags.map((tag) => `${image}:${tag}`)).join('\n'),
    kept: kept.map(formatUnmoved).join('\n'),
    result: JSON.stringify(result),
  };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  core.setOutput('sealed', seal(JSON.stringify(outputs)));
}

/**
 * Puts out again what {@link setResult} sealed in a job whose runner dropped it.
 *
 * @param input what it was handed in as, for the message
 * @throws MultiarchError `INVALID_INPUT`
 */
export function putOutAgain(sealed: string, input: string): void {
  const naming = { input, accepted: 'the output sealed of the manifest action, unchanged' };
  const outputs = parseJson(unseal(sealed, input), naming);
  if (!isJsonObject(outputs)) throw invalidInput(input, 'is not an object', naming.accepted);
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, String(value));
}

/** How commits of this job's repository stand to each other, as GitHub says it to whoever has this token. */
export function historyFor(token: string): Ancestry {
  mask(token);
  return githubAncestry({ environment: process.env, token, log });
}
