import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Evidence, type ImageReader, imageReader } from '@multiarch/lifecycle';
import type { Leg, LegReport } from '@multiarch/plan';
import { openRegistry } from '@multiarch/registry';
import { type DockerEngine, ensureTool, type RegistryServer, startRegistry } from '@multiarch/testbed';
import { localBackend } from '../backends/local.js';
import type { CacheStore } from '../cache-mounts/cache-mounts.js';
import type { CacheNotes } from '../caching/leg-cache.js';
import type { Deadline } from '../checks/smoke-test.js';
import { childEnvironment } from '../docker/command.js';
import type { Run } from '../docker/process-runner.js';
import { legOf } from './leg-fixture.js';
import { plainReader } from './pushed-images.js';
import { recordedRun } from './recorded-run.js';

/** One build of a test: its report or its error, and everything that could be seen of it. */
export interface Built {
  readonly report?: LegReport;
  readonly error?: unknown;
  /** Buildx is called as a command of Docker here, whoever has started it. */
  readonly commands: readonly string[];
  /** How many of them were a `docker` that only hands on to Buildx. */
  readonly handedOn: number;
  readonly log: readonly string[];
  readonly masked: readonly string[];
  readonly slept: readonly number[];
}

export interface BuildChanges {
  readonly secrets?: string;
  readonly builderKeys?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly cacheStore?: CacheStore;
  readonly beforePush?: () => Promise<void>;
  readonly deadline?: Deadline;
  readonly cacheNotes?: CacheNotes;
  /** Milliseconds since 1970; the system's clock by default. */
  readonly now?: () => number;
  /** Awaited before each command. */
  readonly onCommand?: (command: string) => Promise<void>;
}

/** What a workshop needs of the machine. */
export const WORKSHOP_NEEDS = ['docker', 'emulation', 'docker-registry', 'busybox'] as const;

/** A real engine and two real registries, for tests that build. */
export class Workshop implements AsyncDisposable {
  readonly registries: readonly [RegistryServer, RegistryServer];
  readonly #docker: DockerEngine;
  readonly #folder: string;
  readonly #started: AsyncDisposableStack;
  readonly #notes = new Set<string>();
  readonly #copies: Pick<ImageReader, 'handOn'>;
  /** Of all builds here. */
  readonly #evidence: Evidence = {
    has: async (note) => this.#notes.has(note),
    keep: async (notes) => {
      for (const note of notes) this.#notes.add(note);
    },
  };
  #base = '';
  #builds = 0;

  private constructor(
    docker: DockerEngine,
    registries: readonly [RegistryServer, RegistryServer],
    folder: string,
    started: AsyncDisposableStack,
  ) {
    this.#docker = docker;
    this.registries = registries;
    this.#folder = folder;
    this.#started = started;
    const { handOn } = imageReader(started.use(openRegistry()));
    this.#copies = handOn === undefined ? {} : { handOn };
  }

  /** @param docker the engine to build with; it ends with the workshop */
  static async open(docker: DockerEngine): Promise<Workshop> {
    await using started = new AsyncDisposableStack();
    started.use(docker);
    const folder = await mkdtemp(join(tmpdir(), 'multiarch-workshop-'));
    started.defer(() => rm(folder, { recursive: true, force: true }));
    const registries = [started.use(await startRegistry()), started.use(await startRegistry())] as const;
    const workshop = new Workshop(docker, registries, folder, started.move());
    try {
      workshop.#base = await workshop.#pushBase();
    } catch (error) {
      await workshop[Symbol.asyncDispose]();
      throw error;
    }
    return workshop;
  }

  /** The image that everything is built from, for both architectures: BusyBox and nothing else. */
  async #pushBase(): Promise<string> {
    const context = await this.project(
      'FROM scratch',
      'ARG TARGETARCH',
      'COPY --chmod=0755 busybox-${TARGETARCH} /bin/busybox',
      'RUN ["/bin/busybox", "--install", "-s", "/bin"]',
    );
    for (const name of ['busybox-amd64', 'busybox-arm64'] as const)
      await copyFile(await ensureTool(name), join(context, name));
    const image = `${this.registries[0].host}/base/busybox:1`;
    // One by one: the older store holds no image for several platforms.
    const tags = ['amd64', 'arm64'].map((architecture) => `${image}-${architecture}`);
    for (const tag of tags) {
      const platform = `linux/${tag.slice(image.length + 1)}`;
      const args = ['--platform', platform, '--provenance', 'false', '--tag', tag, '--push', context];
      await this.#runDocker('buildx', 'build', ...args);
    }
    await this.#runDocker('buildx', 'imagetools', 'create', '--tag', image, ...tags);
    return image;
  }

  async #runDocker(...args: string[]): Promise<string> {
    const options = { env: this.#environment(), cwd: this.#folder };
    const { exitCode, stdout, stderr } = await recordedRun().run('docker', args, options);
    if (exitCode !== 0) throw new Error(`docker ${args.join(' ')}: ${stderr}`);
    return stdout;
  }

  #environment(): Record<string, string> {
    return { ...childEnvironment(process.env, []), ...this.#docker.env, ...this.#docker.plain };
  }

  /** A new folder with a Dockerfile of these lines. */
  async project(...lines: string[]): Promise<string> {
    const directory = await mkdtemp(join(this.#folder, 'project-'));
    await writeFile(join(directory, 'Dockerfile'), `${lines.join('\n')}\n`);
    return directory;
  }

  /** A leg on our base image, for both registries unless `changes` says otherwise. */
  leg(changes: Partial<Leg>): Leg {
    return legOf({
      variant: '',
      dockerfile: 'Dockerfile',
      images: this.registries.map(({ host }) => `${host}/test/app`),
      buildArgs: { BASE: this.#base },
      ...changes,
    });
  }

  async build(leg: Leg, directory: string, changes: BuildChanges = {}): Promise<Built> {
    const { run: start, commands } = recordedRun();
    const run: Run = async (command, args, options) => {
      await changes.onCommand?.(['docker', ...args].join(' '));
      return start(command, args, options);
    };
    this.#builds += 1;
    const name = `multiarch-test-${process.pid}-${this.#builds}`;
    const [log, masked, slept]: [string[], string[], number[]] = [[], [], []];
    const add = (message: string) => void log.push(message);
    const runtime = {
      run,
      log: { debug: add, info: add, warning: add },
      mask: (secret: string) => void masked.push(secret),
      environment: { ...this.#environment(), ...changes.environment },
      directory,
      temporaryDirectory: this.#folder,
      images: { ...plainReader, ...this.#copies },
      evidence: this.#evidence,
      ...(changes.deadline === undefined ? {} : { deadline: changes.deadline }),
      ...(changes.cacheStore === undefined ? {} : { cacheStore: changes.cacheStore }),
      ...(changes.beforePush === undefined ? {} : { beforePush: changes.beforePush }),
      ...(changes.cacheNotes === undefined ? {} : { cacheNotes: changes.cacheNotes }),
      now: changes.now ?? (() => Date.now()),
      sleep: async (milliseconds: number) => void slept.push(milliseconds),
      uniqueName: () => name,
    };
    const { secrets = '', builderKeys = '' } = changes;
    const { buildkitImage } = this.#docker;
    const images = { mountsImage: this.#base, ...(buildkitImage === undefined ? {} : { buildkitImage }) };
    const outcome = await localBackend(runtime, { secrets, builderKeys, ...images })(leg).then(
      (report) => ({ report }),
      (error: unknown) => ({ error }),
    );
    return {
      ...outcome,
      commands: commands.map((command) => command.replace(/^\S*\/docker-buildx buildx /, 'docker buildx ')),
      handedOn: commands.filter((command) => command.startsWith('docker buildx ')).length,
      log,
      masked,
      slept,
    };
  }

  /** What a container of an image prints. */
  runImage(platform: string, reference: string, ...args: string[]): Promise<string> {
    return this.#runDocker(
      'run',
      '--rm',
      '--pull',
      'always',
      '--quiet',
      '--platform',
      platform,
      reference,
      ...args,
    );
  }

  /** A file of an image, whatever its entry point is. */
  readFromImage(platform: string, reference: string, path: string): Promise<string> {
    const options = ['--rm', '--pull', 'always', '--quiet', '--platform', platform];
    return this.#runDocker('run', ...options, '--entrypoint', '/bin/cat', reference, path);
  }

  /** Tags of a repository that the engine has. */
  async engineImages(repository: string): Promise<string[]> {
    const found = await this.#runDocker('image', 'ls', '--quiet', repository);
    return found.split('\n').filter((line) => line !== '');
  }

  /** Deletes everything that the engine keeps for builds, its cache mounts included. */
  async forgetBuilds(): Promise<void> {
    await this.#runDocker('buildx', 'prune', '--all', '--force');
  }

  async write(directory: string, name: string, content: string): Promise<void> {
    await writeFile(join(directory, name), content);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#started.disposeAsync();
  }
}
