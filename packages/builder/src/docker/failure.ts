import { type Location, MultiarchError } from '@multiarch/oci';
import type { Leg } from '@multiarch/plan';
import { KNOWN_FAILURES, TRANSIENT } from '../failures/table.js';

/** What a `docker buildx` that failed left behind. */
interface FailedProcess {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** How often it was tried; once by default. */
  readonly tries?: number;
}

/** The parts of a failed build's output that a person needs. */
interface Outcome {
  /** Buildx's last word, without its prefixes. */
  readonly error: string;
  /** The step that failed with what it printed, and the Dockerfile's lines around it; may be empty. */
  readonly excerpt: string;
  readonly line?: number;
}

const LONGEST_EXCERPT = 40;

/**
 * Makes one error of a failed `docker buildx`: its last word, the step and the Dockerfile's lines that Buildx
 * points to, and what to do next where the cause is a known one.
 */
export function explainFailure(failed: FailedProcess, leg: Leg): MultiarchError {
  const outcome = readOutcome(failed);
  const known = KNOWN_FAILURES.find(({ pattern, within }) =>
    pattern.test(within === 'error' ? outcome.error : all(outcome)),
  );
  const location: Location | undefined =
    outcome.line === undefined ? undefined : { file: leg.dockerfile, line: outcome.line };
  const excerpt = outcome.excerpt === '' ? '' : `\n${outcome.excerpt}`;
  return new MultiarchError(
    known?.code ?? 'BUILD',
    `${legName(leg)}: docker buildx ended with status ${failed.exitCode}: ${outcome.error}${excerpt}`,
    { advice: known?.advice(outcome.error, leg, failed.tries ?? 1), location },
  );
}

/** How a leg is called in messages: `cpu on linux/arm64`. */
export function legName({ variant, platform }: Leg): string {
  return variant === '' ? platform : `${variant} on ${platform}`;
}

function all({ error, excerpt }: Outcome): string {
  return `${excerpt}\n${error}`;
}

function readOutcome({ stdout, stderr }: FailedProcess): Outcome {
  const lines = (stderr.trim() === '' ? stdout : stderr).split(/\r?\n/).filter((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.startsWith('ERROR: '));
  // `docker run` says what became of it behind what it tells of a pull.
  const said = lines.find((line) => line.startsWith('docker: ')) ?? lines[0];
  if (last < 0) return { error: said ?? 'it said nothing', excerpt: '' };
  const head = lines.slice(0, last);
  const lastLine = (lines[last] ?? '').replace(/^ERROR: (?:failed to build: )?(?:failed to solve: )?/, '');
  // Where the engine pushes, on its older store, only the step says what: the error is the registry's own word.
  const pushed = head.map((line) => / > pushing (\S+) with docker:$/.exec(line)?.[1]).find(Boolean);
  const error = pushed === undefined ? lastLine : `failed to push ${pushed}: ${lastLine}`;
  const source = head.findLastIndex((line) => /^\S.*:[1-9]\d*$/.test(line));
  const isSource = source >= 0 && /^-{20}$/.test(head[source + 1] ?? '');
  const step = head.findLastIndex((line) => /^ > \[/.test(line));
  const start = step >= 0 ? step : isSource ? source : head.length;
  return {
    error,
    excerpt: head.slice(start).slice(-LONGEST_EXCERPT).join('\n'),
    ...(isSource ? { line: Number(/\d+$/.exec(head[source] ?? '')?.[0]) } : {}),
  };
}

/** A step of the Dockerfile that failed, and a quota that lasts for hours, fail again. */
const LASTING = /did not complete successfully|pull rate limit/i;

/** The last word of a `docker` that failed, without its prefixes. */
export function lastWord(failed: FailedProcess): string {
  return readOutcome(failed).error;
}

/** Whether running the same command again may succeed. Only Buildx's last word counts, not what a step printed. */
export function isTransient(failed: FailedProcess): boolean {
  const { error } = readOutcome(failed);
  return TRANSIENT.test(error) && !LASTING.test(error);
}

/** Whether the build did not start because a cache could not be set up, which `ignore-error` does not cover. */
export function isCacheRefusal(failed: FailedProcess): boolean {
  return /failed to configure \S+ cache (?:exporter|importer)/.test(readOutcome(failed).error);
}
