import { type Advice, type ErrorCode, type Location, MultiarchError } from '@multiarch/oci';
import type { Leg } from '@multiarch/plan';
import {
  DISK_IS_FULL,
  DISK_IS_FULL_OF_COPIES,
  inTrouble,
  NO_ENGINE,
  PULL_LIMIT,
  plainHttp,
  pushDenied,
  secretIsMissing,
  TAG_IS_FIXED,
  wrongProgram,
} from '../advice.js';

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
  const known = CAUSES.find(({ pattern, within }) =>
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

/** Failures of the network and of busy registries, which the same command survives a little later. */
const TRANSIENT =
  /connection reset by peer|broken pipe|server misbehaving|failure in name resolution|\bEOF\b|i\/o timeout|TLS handshake timeout|Client\.Timeout|deadline exceeded|GOAWAY|: (?:408|429|5\d\d) [A-Z]|toomanyrequests|unknown blob|blob unknown|upload (?:unknown|invalid)/i;

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

interface Cause {
  readonly pattern: RegExp;
  /** Whether a step's own output counts too. */
  readonly within: 'error' | 'output';
  readonly code: ErrorCode;
  readonly advice: (error: string, leg: Leg, tries: number) => Advice;
}

const DENIED = '\\b(?:401|403)\\b|denied|unauthorized|insufficient_scope|authorization failed|no basic auth';

/** The first that fits is taken. */
const CAUSES: readonly Cause[] = [
  {
    pattern: /cannot connect to the docker daemon|error during connect|connect to the docker (?:daemon|API)/i,
    within: 'error',
    code: 'ENVIRONMENT',
    advice: () => NO_ENGINE,
  },
  {
    pattern: /unknown command: docker buildx|'buildx' is not a docker command|unknown flag: --progress/,
    within: 'error',
    code: 'ENVIRONMENT',
    advice: () => 'Install the Buildx plugin of Docker; `docker buildx version` must answer.',
  },
  {
    pattern: /no builder "[^"]*" found/,
    within: 'error',
    code: 'ENVIRONMENT',
    advice: () => 'BUILDX_BUILDER names a builder that does not exist; unset it or run `docker buildx ls`.',
  },
  {
    pattern: /no space left on device|disk quota exceeded/i,
    within: 'output',
    code: 'BUILD',
    advice: (_, { smokeTest, smokeTestIn }) =>
      smokeTest === undefined || smokeTestIn === 'builder' ? DISK_IS_FULL : DISK_IS_FULL_OF_COPIES,
  },
  {
    pattern: /exec format error/i,
    within: 'output',
    code: 'BUILD',
    advice: (_, { platform }) => wrongProgram(platform),
  },
  {
    pattern: /server gave HTTP response to HTTPS client/,
    within: 'error',
    code: 'REGISTRY',
    advice: (error) => plainHttp(hostOf(error)),
  },
  {
    pattern: /immutable|cannot be overwritten/i,
    within: 'error',
    code: 'CONFLICT',
    advice: () => TAG_IS_FIXED,
  },
  {
    pattern: new RegExp(`failed to push.*(?:${DENIED})`, 'i'),
    within: 'error',
    code: 'CREDENTIALS',
    advice: (error) => pushDenied(hostOf(error)),
  },
  {
    pattern: /failed to push.*(?:name unknown|name_unknown|repository .*not exist|404)/i,
    within: 'error',
    code: 'REGISTRY',
    advice: (error) =>
      `Create the repository at ${hostOf(error)} first: this registry does not create it on a push.`,
  },
  {
    pattern: /failed to push.*(?:connection refused|no such host|no route to host|certificate)/i,
    within: 'error',
    code: 'REGISTRY',
    advice: (error) =>
      `Check that ${hostOf(error)} is the registry you mean and that it is reachable from here.`,
  },
  {
    pattern: /pull rate limit/i,
    within: 'error',
    code: 'REGISTRY',
    advice: () => PULL_LIMIT,
  },
  {
    pattern: /no match for platform/i,
    within: 'error',
    code: 'BUILD',
    advice: (_, { platform }) =>
      `The base image does not exist for ${platform}: take another, or drop the platform.`,
  },
  {
    pattern: /failed to resolve source metadata for (?:localhost|127\.|\[::1\]).*connection refused/,
    within: 'error',
    code: 'BUILD',
    advice: () =>
      'The builder is in a network of its own, where this machine’s registries are not. Name the base image by an ' +
      'address that containers reach, or set up a builder before this step:\n' +
      '  docker buildx create --use --driver-opt network=host',
  },
  {
    pattern: /failed to resolve source metadata|pull access denied/i,
    within: 'error',
    code: 'BUILD',
    advice: () =>
      'The base image could not be read: check its name, and log in to its registry when it is a private one.',
  },
  {
    pattern: /^secret (\S+): not found/,
    within: 'error',
    code: 'BUILD',
    advice: (error, { push }) => secretIsMissing(/^secret (\S+):/.exec(error)?.[1] ?? '', push),
  },
  {
    pattern: /failed to calculate checksum of ref .* not found/,
    within: 'error',
    code: 'BUILD',
    advice: (_, { context }) =>
      `The file is not in the build context '${context}', or .dockerignore excludes it.`,
  },
  {
    pattern: /target stage "[^"]*" could not be found/,
    within: 'error',
    code: 'INVALID_INPUT',
    advice: (_, { dockerfile }) => `Give as target a stage of ${dockerfile} (\`FROM … AS name\`).`,
  },
  {
    pattern: TRANSIENT,
    within: 'error',
    code: 'REGISTRY',
    advice: (error, _, tries) => inTrouble(hostOf(error), tries),
  },
];

/** The registry that an error speaks of. */
function hostOf(error: string): string {
  const pushed = /failed to push ([^\s/]+)\//.exec(error)?.[1];
  return pushed ?? /https?:\/\/([^\s/"]+)/.exec(error)?.[1] ?? 'The registry';
}
