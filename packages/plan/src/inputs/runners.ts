import { invalidInput, isJsonObject, parsePlatform, satisfiesPlatform } from '@multiarch/oci';
import type { Runner } from '../documents/leg.js';
import { findFor, namedOnce } from './backends/by-platform.js';

/** Which runner builds which platform, as the caller maps them. */
export interface RunnerMap {
  /** Keys are platforms; one without a variant (`linux/arm`) stands for all of its variants. */
  readonly byPlatform: readonly { readonly platform: string; readonly runner: Runner }[];
  /** For every platform that is not named. */
  readonly otherwise?: Runner;
}

const INPUT = 'runners';
const ACCEPTED =
  'lines platform=label (linux/arm64=ubuntu-24.04-arm, default=…), or a JSON object of label, [labels] or {"group": …, "labels": […]}';

/**
 * Reads the `runners` input: lines `platform=runner` or one JSON object. A runner is a label, a list of labels or
 * `{group, labels}`, in lines as JSON.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
export function parseRunners(text: string): RunnerMap {
  const entries = text.trimStart().startsWith('{') ? readObject(text) : readLines(text);
  const note = namedOnce(INPUT);
  const byPlatform: { platform: string; runner: Runner }[] = [];
  let otherwise: Runner | undefined;
  for (const [name, value] of entries) {
    const runner = readRunner(name, value);
    note(name);
    if (name === 'default') otherwise = runner;
    else byPlatform.push({ platform: name, runner });
  }
  return { byPlatform, ...(otherwise === undefined ? {} : { otherwise }) };
}

function readObject(text: string): [string, unknown][] {
  const value = parseJson(text, text);
  if (!isJsonObject(value)) throw invalidInput(INPUT, `'${text}' is not an object`, ACCEPTED);
  return Object.entries(value);
}

function readLines(text: string): [string, unknown][] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.map((line) => {
    const at = line.indexOf('=');
    if (at < 0) throw invalidInput(INPUT, `'${line}' has no '='`, ACCEPTED);
    const value = line.slice(at + 1).trim();
    return [line.slice(0, at).trim(), /^[[{"]/.test(value) ? parseJson(value, line) : value];
  });
}

function parseJson(text: string, shown: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw invalidInput(INPUT, `'${shown}' is not valid JSON (${why})`, ACCEPTED);
  }
}

function readRunner(name: string, value: unknown): Runner {
  const refuse = () =>
    invalidInput(INPUT, `${JSON.stringify(value)} for '${name}' is not a runner`, ACCEPTED);
  if (isLabel(value)) return value;
  if (isLabels(value)) return value;
  if (!isJsonObject(value)) throw refuse();
  const { group, labels, ...rest } = value;
  if (!isLabel(group) || Object.keys(rest).length > 0) throw refuse();
  if (labels === undefined) return { group };
  const list = isLabel(labels) ? [labels] : labels;
  if (!isLabels(list)) throw refuse();
  return { group, labels: list };
}

function isLabel(value: unknown): value is string {
  return typeof value === 'string' && /^[^\p{Cc}]*[^\s\p{Cc}][^\p{Cc}]*$/u.test(value);
}

function isLabels(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every(isLabel);
}

/** GitHub's own runners that build these without emulation. */
const NATIVE: Readonly<Record<string, string>> = {
  'linux/amd64': 'ubuntu-24.04',
  'linux/arm64': 'ubuntu-24.04-arm',
};
const EMULATING = 'ubuntu-24.04';

export interface ChosenRunner {
  readonly runner: Runner;
  readonly emulation: boolean;
}

/**
 * The runner for a platform: the caller's mapping, the most specific first; then GitHub's native runner; then, where
 * emulation is allowed, an amd64 runner with QEMU.
 *
 * @param emulation the caller's `emulation`
 * @throws MultiarchError `INVALID_INPUT` when nothing can build the platform, with the line to add
 */
export function chooseRunner(platform: string, runners: RunnerMap, emulation: boolean): ChosenRunner {
  const mapped = findMapped(platform, runners);
  if (mapped !== undefined) return checkMapped(platform, mapped, emulation);
  const native = findNative(platform);
  if (native !== undefined) return { runner: native, emulation: false };
  if (emulation && platform.startsWith('linux/')) return { runner: EMULATING, emulation: true };
  throw invalidInput(
    'platforms',
    `no runner is known for '${platform}'`,
    `a line '${platform}=<label>' in 'runners'${platform.startsWith('linux/') ? ", or 'emulation'" : ''}`,
  );
}

/** The runner of a job that waits for a build elsewhere: any will do, for as long as that may take. */
export function chooseWaiter(platform: string, runners: RunnerMap): ChosenRunner {
  return { runner: findMapped(platform, runners) ?? EMULATING, emulation: false };
}

function findMapped(platform: string, { byPlatform, otherwise }: RunnerMap): Runner | undefined {
  return findFor(byPlatform, platform)?.runner ?? otherwise;
}

function findNative(platform: string): string | undefined {
  const wanted = parsePlatform(platform);
  return Object.entries(NATIVE).find(([name]) => satisfiesPlatform(wanted, parsePlatform(name)))?.[1];
}

/** What is known about GitHub's own labels is checked; any other label is the caller's word. */
function checkMapped(platform: string, runner: Runner, emulation: boolean): ChosenRunner {
  const { architecture } = parsePlatform(platform);
  const hosted = typeof runner === 'string' ? hostedArchitecture(runner) : undefined;
  if (runner === 'ubuntu-slim')
    throw invalidInput(INPUT, `'ubuntu-slim' for '${platform}' has no Docker daemon`, 'a runner with Docker');
  if (hosted === undefined) return { runner, emulation };
  if (hosted !== architecture && !emulation)
    throw invalidInput(
      INPUT,
      `'${runner}' for '${platform}' is an ${hosted} machine`,
      `an ${architecture} runner, or 'emulation'`,
    );
  return { runner, emulation: hosted !== architecture };
}

function hostedArchitecture(label: string): string | undefined {
  if (/^ubuntu-\d\d\.\d\d-arm$/.test(label)) return 'arm64';
  return /^ubuntu-(?:latest|\d\d\.\d\d)$/.test(label) ? 'amd64' : undefined;
}
