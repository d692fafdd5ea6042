import { createHash } from 'node:crypto';
import { access, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Leg } from '@multiarch/plan';
import { lastWord } from '../docker/failure.js';
import type { Run, RunOptions } from '../docker/process-runner.js';
import { type Patience, runPatiently } from '../docker/retry.js';

/** Keeps a directory between runs. Neither method fails a build, whatever they throw. */
export interface CacheStore {
  /**
   * Brings back what was saved from this directory: under `key`, or else the newest whose key starts with `prefix`.
   *
   * @returns the key of what was found
   */
  readonly restore: (directory: string, key: string, prefix: string) => Promise<string | undefined>;
  readonly save: (directory: string, key: string) => Promise<void>;
}

/** The builder whose mounts they are; without a name, the current one. */
type NamedBuilder = { readonly name?: string };

interface MountRuntime extends Patience {
  readonly run: Run;
  readonly process: Pick<RunOptions, 'env' | 'cwd'>;
  readonly temporaryDirectory: string;
  readonly store: CacheStore;
  /** An image with `/bin/sh` and `tar`, for the leg's platform. */
  readonly image: string;
  /** A text that no other build has, so that BuildKit does not take an earlier result. */
  readonly unique: string;
}

/** What the mounts of a leg are kept under: one entry for each commit, of which the newest is taken. */
export function mountKeys(leg: Leg): { readonly key: string; readonly prefix: string } {
  const identity = JSON.stringify([leg.cacheMounts, leg.buildArgs[NAMESPACE_ARGUMENT] ?? '']);
  const hash = createHash('sha256').update(identity).digest('hex').slice(0, 8);
  const prefix = `multiarch-mounts-${leg.cacheScope}-${hash}-`;
  return { key: `${prefix}${leg.revision}`, prefix };
}

/** BuildKit keeps mounts of builds with different values apart. */
const NAMESPACE_ARGUMENT = 'BUILDKIT_CACHE_MOUNT_NS';

const FILE = 'mounts.tar';

/** A Dockerfile that packs the mounts into a file, or unpacks them from it; owners and modes are kept. */
export function mountsDockerfile(
  image: string,
  mounts: readonly string[],
  direction: 'pack' | 'unpack',
): string {
  const options = mounts.map((mount, index) => `--mount=type=cache,target=/mounts/${index},id=${mount}`);
  const head = [`FROM ${image} AS mounts`, 'USER 0:0', 'ARG UNIQUE'];
  const run = (...words: string[]) => ['RUN', ...words].join(' \\\n  ');
  const lines =
    direction === 'pack'
      ? [
          run(...options, `: "$UNIQUE" && tar -cf /${FILE} -C /mounts .`),
          'FROM scratch',
          `COPY --from=mounts /${FILE} /`,
        ]
      : [
          run(
            '--mount=type=bind,target=/saved',
            ...options,
            `: "$UNIQUE" && tar -xf /saved/${FILE} -C /mounts`,
          ),
        ];
  return `${[...head, ...lines].join('\n')}\n`;
}

/** The cache mounts of one leg, in and out of the builder. What goes wrong is said and then left alone. */
export class CacheMounts {
  readonly #leg: Leg;
  readonly #mounts: readonly string[];
  readonly #runtime: MountRuntime;
  #found: string | undefined;

  constructor(leg: Leg, mounts: readonly string[], runtime: MountRuntime) {
    this.#leg = leg;
    this.#mounts = mounts;
    this.#runtime = runtime;
  }

  /** Fills the builder's mounts with what an earlier run saved. */
  async restore(builder: NamedBuilder): Promise<void> {
    await this.#attempt('restored', async () => {
      const { key, prefix } = mountKeys(this.#leg);
      const { store, log } = this.#runtime;
      const directory = await this.#emptyDirectory();
      this.#found = await store.restore(directory, key, prefix);
      if (this.#found === undefined) log.info('Cache mounts: nothing was kept yet.');
      // A cache that holds something else is as good as none.
      if (this.#found === undefined || !(await exists(join(directory, FILE)))) return;
      await this.#build(builder, directory, 'unpack', ['--output', 'type=cacheonly']);
      log.info(`Cache mounts: restored from ${this.#found}.`);
    });
  }

  /** Keeps the builder's mounts for later runs, unless this leg may not, or this commit's are kept already. */
  async save(builder: NamedBuilder): Promise<void> {
    const { key } = mountKeys(this.#leg);
    if (!(this.#leg.cacheWrite ?? this.#leg.push) || this.#leg.revision === '' || this.#found === key) return;
    await this.#attempt('kept', async () => {
      const directory = await this.#emptyDirectory();
      await this.#build(builder, directory, 'pack', ['--output', `type=local,dest=${directory}`]);
      await this.#runtime.store.save(directory, key);
    });
  }

  async #attempt(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.#runtime.log.warning(`The cache mounts could not be ${what}: ${why}`);
    } finally {
      await rm(this.#directory, { recursive: true, force: true });
    }
  }

  /** The same in each run: a store knows a directory by its path. */
  get #directory(): string {
    return join(this.#runtime.temporaryDirectory, 'multiarch-cache-mounts', this.#leg.cacheScope);
  }

  async #emptyDirectory(): Promise<string> {
    await rm(this.#directory, { recursive: true, force: true });
    await mkdir(this.#directory, { recursive: true });
    return this.#directory;
  }

  async #build(
    { name }: NamedBuilder,
    directory: string,
    direction: 'pack' | 'unpack',
    output: readonly string[],
  ): Promise<void> {
    const { run, process, image, unique, log, sleep } = this.#runtime;
    const dockerfile = join(directory, 'Dockerfile');
    await writeFile(dockerfile, mountsDockerfile(image, this.#mounts, direction));
    const namespace = this.#leg.buildArgs[NAMESPACE_ARGUMENT];
    const args = [
      ['buildx', 'build', '--progress', 'plain', '--provenance', 'false'],
      name === undefined ? [] : ['--builder', name],
      // BuildKit keeps mounts apart that are created for different platforms with an owner or a mode.
      ['--platform', this.#leg.platform],
      ['--build-arg', `UNIQUE=${unique}-${direction}`],
      namespace === undefined ? [] : ['--build-arg', `${NAMESPACE_ARGUMENT}=${namespace}`],
      [...output, '--file', dockerfile, '--', directory],
    ].flat();
    const start = () => run('docker', args, { ...process, onLine: (line) => log.debug(line) });
    const result = await runPatiently(start, { log, sleep });
    await rm(dockerfile);
    if (result.exitCode !== 0) throw new Error(lastWord(result));
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
