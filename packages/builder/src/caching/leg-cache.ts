import { type EvidenceSearch, repositoryFiles } from '@multiarch/lifecycle';
import type { Environment, Logger } from '@multiarch/oci';
import { sha256 } from '@multiarch/oci/content';
import type { Leg, LegReport } from '@multiarch/plan';
import { cacheOptions, isAutomatic } from '../docker/cache.js';
import type { CommandContext } from '../docker/command.js';
import type { RunResult } from '../docker/process-runner.js';
import {
  allowedTime,
  type CachedRun,
  type CacheHistory,
  type CacheUse,
  chooseUse,
  learn,
  printHistory,
  readHistory,
  savedTime,
} from './cache-worth.js';
import { Steps } from './steps.js';

type CacheReport = NonNullable<LegReport['cache']>;

/** Notes of what caches were worth, kept between runs. */
export type CacheNotes = Pick<EvidenceSearch, 'find' | 'keep'>;

interface CacheRuntime {
  readonly environment: Environment;
  readonly directory: string;
  readonly log: Logger;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly cacheNotes?: CacheNotes;
  readonly signal?: AbortSignal;
}

/** Writes a cache and does nothing else; with a limit, it is ended after so many seconds. */
type WriteCache = (mode: 'max' | 'min', limit: { readonly limit?: number }) => Promise<RunResult>;

/** A program as it is started, ended after so many seconds where there is a limit; as a person would, by Ctrl-C. */
export function inTime(
  limit: number | undefined,
  program: string,
  args: readonly string[],
): [program: string, args: readonly string[]] {
  if (limit === undefined) return [program, args];
  return ['timeout', ['-s', 'INT', '-k', '5', limit.toFixed(1), program, ...args]];
}

/** With which `timeout` ends what took too long. */
const LATE = [124, 137];

/** A leg's cache: whether it is worth its time, where that is left to us, and what it cost and saved. */
export class LegCache {
  readonly #leg: Leg;
  readonly #runtime: CacheRuntime;
  readonly #steps = new Steps();
  readonly #prefix: string;
  readonly #lookup: Promise<CacheHistory | undefined>;
  #history: CacheHistory | undefined;
  /** Absent where the caller has said what is done. */
  #use: CacheUse | undefined;
  #isRefused = false;

  /** Begins to look for what is known of it. */
  constructor(leg: Leg, runtime: CacheRuntime) {
    this.#leg = leg;
    this.#runtime = runtime;
    const isOurs = isAutomatic(leg, runtime.environment);
    this.#prefix = isOurs ? this.#namePrefix() : '';
    this.#lookup = isOurs ? this.#find() : Promise.resolve(undefined);
    if (isOurs) this.#use = { read: true };
  }

  /** Decides what it is used for; before anything is built. */
  async open(): Promise<void> {
    if (this.#use === undefined) return;
    this.#history = await this.#lookup;
    this.#use = chooseUse(this.#history, this.#leg.cacheMode ?? 'max', this.#seconds());
    if (!this.#use.read)
      this.#runtime.log.info('The cache is left out: builds took as long with it as without.');
  }

  /** What a build does with it. */
  get part(): Pick<CommandContext, 'withoutCache' | 'cachePart'> {
    if (this.#isRefused || this.#use?.read === false) return { withoutCache: true };
    return this.#use === undefined ? {} : { cachePart: 'read' };
  }

  /** The service does not take us. */
  refuse(): void {
    this.#isRefused = true;
  }

  /** To be told each line of progress, and whether this builder has built it before. */
  line(line: string, isAgain: boolean): void {
    this.#steps.line(line, isAgain);
  }

  /**
   * Writes what is worth it, and notes what it was worth. Nothing that fails here fails a build.
   *
   * @param seconds that the build took, up to the push
   * @param created name of the builder, where it is there for this leg alone
   */
  async finish(
    seconds: number,
    created: string | undefined,
    write: WriteCache,
  ): Promise<CacheReport | undefined> {
    if (this.#use === undefined) return this.#reportOfCaller();
    const { found, made } = this.#steps;
    const { write: mode } = this.#use;
    const allowed = this.#isRefused ? 0 : allowedTime(this.#history, { seconds, made });
    const limit = this.#mayEnd(created) ? { limit: allowed } : {};
    const outcome =
      mode === undefined || allowed === 0 ? undefined : await this.#write(() => write(mode, limit), allowed);
    const written = outcome?.seconds ?? 0;
    const run: CachedRun = {
      seconds,
      found,
      made,
      written,
      isLate: outcome?.left === 'late' || written > allowed,
    };
    if (!this.#isRefused && outcome?.left !== 'failed') await this.#note(this.#use, run);
    const saved = savedTime(this.#history, run);
    const left = outcome?.left ?? (outcome === undefined ? this.#whyNot(made) : undefined);
    return {
      steps: found + made,
      found,
      ...(outcome === undefined ? {} : { written: round(outcome.seconds) }),
      ...(saved === undefined ? {} : { saved: round(saved) }),
      ...(left === undefined ? {} : { left }),
    };
  }

  async #note(use: CacheUse, run: CachedRun): Promise<void> {
    const next = learn(this.#history, use, run, this.#seconds());
    if (next === undefined) return;
    await this.#runtime.cacheNotes?.keep([`${this.#prefix}${printHistory(next)}`]).catch(() => {});
  }

  /**
   * BuildKit 0.34 keeps for good what it was exporting when its client went; nothing but its own end removes it. That is no
   * matter where the builder, or the machine, is thrown away after the job.
   */
  #mayEnd(created: string | undefined): boolean {
    const isHosted = this.#runtime.environment.RUNNER_ENVIRONMENT === 'github-hosted';
    return this.#leg.builder === undefined && (created !== undefined || isHosted);
  }

  /** Where the caller said what is done, BuildKit writes it beside the push. */
  #reportOfCaller(): CacheReport | undefined {
    const { from, to } = cacheOptions(this.#leg, this.#runtime.environment);
    if (from.length + to.length === 0) return undefined;
    const { found, made, exported } = this.#steps;
    if (this.#isRefused) return { steps: found + made, found, left: 'failed' };
    return { steps: found + made, found, ...(exported > 0 ? { written: round(exported) } : {}) };
  }

  #whyNot(made: number): CacheReport['left'] {
    if (this.#isRefused) return 'failed';
    if (this.#use?.read === false) return 'off';
    return made === 0 ? 'unchanged' : 'short';
  }

  async #write(
    write: () => Promise<RunResult>,
    allowed: number,
  ): Promise<{ seconds: number; left?: 'late' | 'failed' }> {
    const { now, log, signal } = this.#runtime;
    const start = now();
    const exitCode = await write().then(
      (result) => result.exitCode,
      (error: unknown) => {
        signal?.throwIfAborted();
        log.debug(`The cache: ${String(error)}`);
        return 1;
      },
    );
    const seconds = (now() - start) / 1000;
    if (exitCode === 0) return { seconds };
    if (!LATE.includes(exitCode)) {
      log.info('The cache was not written; the build is not affected.');
      return { seconds, left: 'failed' };
    }
    log.info(
      `The cache is not written to its end: it took more than the ${allowed.toFixed(0)} s that a build of this length gives it.`,
    );
    return { seconds, left: 'late' };
  }

  /** A changed Dockerfile is judged anew. */
  #namePrefix(): string {
    const { directory } = this.#runtime;
    const { dockerfile, cacheScope } = this.#leg;
    const hash = sha256(readText(directory, dockerfile)).slice(0, 8);
    return `multiarch-cache-${cacheScope}-${hash}-`;
  }

  async #find(): Promise<CacheHistory | undefined> {
    const prefix = this.#prefix;
    const note = await this.#runtime.cacheNotes?.find(prefix).catch(() => undefined);
    return note === undefined ? undefined : readHistory(note.slice(prefix.length));
  }

  #seconds(): number {
    return Math.floor(this.#runtime.now() / 1000);
  }
}

/** One that is elsewhere is BuildKit's to find, or to miss. */
function readText(directory: string, path: string): string {
  try {
    return repositoryFiles(directory).read(path) ?? '';
  } catch {
    return '';
  }
}

function round(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
