import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ImageParts } from '@multiarch/lifecycle';
import type { Digest } from '@multiarch/oci';
import type { Leg } from '@multiarch/plan';
import { CacheMounts } from '../cache-mounts/cache-mounts.js';
import { inTime, LegCache } from '../caching/leg-cache.js';
import { runBuilderTest } from '../checks/run-builder-test.js';
import { removeLeftTest, runSmokeTest, systemDeadline, testImage } from '../checks/smoke-test.js';
import { buildCommand, childEnvironment, secretSources } from '../docker/command.js';
import { explainFailure, isCacheRefusal } from '../docker/failure.js';
import {
  type BuildMetadata,
  exportedConfig,
  exportedParts,
  type PushedImage,
  readBuildMetadata,
} from '../docker/metadata.js';
import { MOUNTS_IMAGE } from '../docker/pinned-image.js';
import type { RunOptions, RunResult } from '../docker/process-runner.js';
import { runPatiently } from '../docker/retry.js';
import { type BuildSecret, redacted, redactor } from '../docker/secret.js';
import { type SshSource, sshSources, withoutKeys, withSsh } from '../docker/ssh.js';
import type { BuilderInstance } from '../engine/builder-instance.js';
import { openBuilder } from '../remote/open.js';
import { pushEverywhere } from './everywhere.js';
import type { Pass } from './pass.js';
import type { BuildOptions, BuildRuntime } from './runtime.js';
import { StageCheck } from './stage-check.js';
import { partOfLine, type Timeline } from './timeline.js';

/** What a build left behind. */
export interface BuiltImage {
  /** Absent for a leg that is only to be built. */
  readonly pushed?: PushedImage;
  /** What the build says is behind that digest: to be asked for at once, not to be believed. */
  readonly parts?: ImageParts;
  /** Digest of the configuration of the image that passed the leg's test, where there is one. */
  readonly tested?: Digest;
}

/** With what is removed meanwhile, and has to be before the run ends. */
interface Built extends BuiltImage {
  readonly removed: Promise<void>;
}

/** One leg's build with all that its steps share. */
export class LegBuild {
  readonly #leg: Leg;
  #runtime: BuildRuntime;
  readonly #options: BuildOptions;
  readonly #secrets: readonly BuildSecret[];
  readonly #ssh: readonly SshSource[];
  readonly #redact: (text: string) => string;
  readonly #timeline: Timeline;
  #process: Pick<RunOptions, 'env' | 'cwd'>;
  readonly #cache: LegCache;
  #isBuilt = false;

  constructor(
    leg: Leg,
    runtime: BuildRuntime,
    options: BuildOptions,
    secrets: readonly BuildSecret[],
    timeline: Timeline,
  ) {
    this.#leg = leg;
    this.#runtime = runtime;
    this.#options = options;
    this.#secrets = withoutKeys(leg, secrets);
    this.#ssh = sshSources(leg, secrets, runtime.environment, runtime.log);
    this.#redact = redactor(secrets);
    this.#timeline = timeline;
    this.#cache = new LegCache(leg, runtime);
    this.#process = { env: childEnvironment(runtime.environment, []), cwd: runtime.directory };
  }

  /** From here on everything is started with what the builder needs. */
  #enter({ environment = {} }: BuilderInstance): void {
    this.#runtime = { ...this.#runtime, environment: { ...this.#runtime.environment, ...environment } };
    const { env, cwd } = this.#process;
    this.#process = { env: { ...env, ...environment }, cwd };
  }

  /** @param inspected what is known of the current builder, as for {@link openBuilder} */
  async run(inspected?: Promise<RunResult>): Promise<Built> {
    this.#timeline.enter('prepare');
    const stages = await StageCheck.begin(this.#leg, this.#runtime, this.#process);
    await using left = new AsyncDisposableStack();
    const builder = left.use(
      await openBuilder(this.#leg, {
        ...this.#runtime,
        insecureRegistries: [],
        ...this.#options,
        ...(inspected === undefined ? {} : { inspected }),
        mountsImage: this.#mountsImage,
        process: this.#process,
      }),
    );
    this.#enter(builder);
    await stages.assertStages(builder, this.#process);
    const built = await this.#buildIn(builder, stages);
    const removed = left.disposeAsync();
    // It is waited for where this is used; until then nobody may be there to catch it.
    removed.catch(() => undefined);
    return { ...built, removed };
  }

  async #buildIn(builder: BuilderInstance, stages: StageCheck): Promise<BuiltImage> {
    const scratch = await mkdtemp(join(this.#runtime.temporaryDirectory, 'multiarch-build-'));
    try {
      const mounts = this.#mounts(scratch);
      if (mounts !== undefined) this.#timeline.enter('restore mounts');
      await mounts?.restore(builder);
      await this.#cache.open();
      const start = this.#runtime.now();
      const built = await this.#build(builder, scratch, stages);
      await this.#keepCache(builder, scratch, (this.#runtime.now() - start) / 1000);
      if (mounts !== undefined) this.#timeline.enter('keep mounts');
      await mounts?.save(builder);
      return built;
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  }

  /**
   * A leg with a test is built twice by the same builder: into the engine, where it is tested, and then, out of the
   * builder's cache, into the registries. Where the one is not the other, the digests of the configurations differ.
   */
  async #build(builder: BuilderInstance, scratch: string, stages: StageCheck): Promise<BuiltImage> {
    const metadataFile = join(scratch, 'metadata.json');
    const read = async (): Promise<BuildMetadata> => {
      const metadata = readBuildMetadata(await readFile(metadataFile));
      await stages.assertBases(metadata.warnings, builder, this.#process);
      return metadata;
    };
    const tested = await this.#tested(builder, metadataFile, read);
    const { layout, output } = this.#options;
    const isKept = this.#leg.push || layout !== undefined || output !== undefined;
    if (!isKept && this.#leg.smokeTest !== undefined) return tested;
    await this.#renewLogins(metadataFile, builder);
    let parts: ImageParts = {};
    const pushed = await pushEverywhere(this.#leg, {
      ...{ runtime: this.#runtime, timeline: this.#timeline, redact: this.#redact, pushes: builder.pushes },
      build: async (pass) => {
        const { stderr } = await this.#attempt(metadataFile, builder.name, pass);
        parts = exportedParts(stderr);
        return read();
      },
      buildQuietly: async (pass) => {
        const file = join(await mkdtemp(join(scratch, 'beside-')), 'metadata.json');
        return this.#withSsh(file, (ssh) =>
          this.#start(file, builder.name, { ...pass, ...this.#cache.part, ssh }),
        );
      },
    });
    return { ...tested, ...pushed, ...(this.#leg.push && { parts }) };
  }

  /** Once all is in the registries: what is not worth its time, or fails, hinders no build. */
  async #keepCache({ name }: BuilderInstance, scratch: string, seconds: number): Promise<void> {
    const metadataFile = join(scratch, 'cache.json');
    this.#timeline.cache = await this.#cache.finish(seconds, name, (cacheMode, limit) => {
      this.#timeline.enter('write cache');
      return this.#withSsh(metadataFile, (ssh) =>
        this.#start(metadataFile, name, { ssh, again: true, cachePart: 'write', cacheMode, ...limit }),
      );
    });
  }

  /** Everything that takes long is done before the logins are renewed: a test has built it already. */
  async #renewLogins(metadataFile: string, builder: BuilderInstance): Promise<void> {
    const { beforePush } = this.#runtime;
    if (!this.#leg.push || beforePush === undefined) return;
    if (this.#leg.smokeTest === undefined)
      await this.#attempt(metadataFile, builder.name, { withoutPush: true });
    this.#timeline.enter('log in again');
    await beforePush();
  }

  async #tested(
    builder: BuilderInstance,
    metadataFile: string,
    read: () => Promise<BuildMetadata>,
  ): Promise<{ tested?: Digest }> {
    if (this.#leg.smokeTest === undefined) return {};
    if (this.#leg.smokeTestIn === 'builder') return this.#testInBuilder(builder, metadataFile);
    return this.#testInEngine(builder, metadataFile, read);
  }

  async #testInEngine(
    builder: BuilderInstance,
    metadataFile: string,
    read: () => Promise<BuildMetadata>,
  ): Promise<{ tested: Digest }> {
    const name = this.#runtime.uniqueName();
    const { run, log, deadline = systemDeadline } = this.#runtime;
    const { stderr } = await this.#loaded(name, metadataFile, builder);
    const metadata = await read();
    // Where containerd keeps images, Buildx leaves it out.
    const config = metadata.config ?? exportedConfig(stderr);
    const made = config === undefined ? metadata : { ...metadata, config };
    this.#timeline.enter('test');
    const runtime = { run, log, deadline, process: this.#process, redact: this.#redact };
    return { tested: await runSmokeTest(this.#leg, name, made, runtime) };
  }

  /** Puts the image into the engine for its test. Cancelled, it may be there all the same. */
  async #loaded(name: string, metadataFile: string, builder: BuilderInstance): Promise<RunResult> {
    try {
      return await this.#attempt(metadataFile, builder.name, { load: testImage(name) });
    } catch (error) {
      await removeLeftTest(name, { run: this.#runtime.run, process: this.#process });
      throw error;
    }
  }

  /** In the builder: nothing is put into the engine, and an image as large as half of the disk can be tested. */
  async #testInBuilder(builder: BuilderInstance, metadataFile: string): Promise<{ tested: Digest }> {
    await this.#attempt(metadataFile, builder.name, { withoutPush: true });
    this.#timeline.enter('test');
    const { environment, directory } = this.#runtime;
    const tested = await runBuilderTest(this.#leg, builder.name, metadataFile, {
      ...this.#runtime,
      process: { env: childEnvironment(environment, this.#secrets), cwd: directory },
      redact: this.#redact,
      secrets: secretSources(this.#secrets),
      withSsh: (use) => this.#withSsh(metadataFile, use),
    });
    return { tested };
  }

  get #mountsImage(): string {
    return this.#options.mountsImage ?? MOUNTS_IMAGE;
  }

  #mounts(scratch: string): CacheMounts | undefined {
    const { cacheMounts = [] } = this.#leg;
    const { cacheStore: store } = this.#runtime;
    if (cacheMounts.length === 0 || store === undefined) return undefined;
    return new CacheMounts(this.#leg, cacheMounts, {
      ...this.#runtime,
      store,
      process: this.#process,
      image: this.#mountsImage,
      unique: `${basename(scratch)}-${this.#runtime.now()}`,
    });
  }

  async #attempt(metadataFile: string, builder: string | undefined, pass: Pass = {}): Promise<RunResult> {
    const { log } = this.#runtime;
    const isFirst = pass.load !== undefined || pass.withoutPush === true;
    const isSecond =
      !isFirst && (this.#leg.smokeTest !== undefined || this.#runtime.beforePush !== undefined);
    const start = async (): Promise<RunResult> => {
      this.#timeline.enter(isSecond ? 'build again' : 'build');
      const result = await this.#withSsh(metadataFile, (ssh) =>
        this.#start(metadataFile, builder, {
          ...pass,
          ...this.#cache.part,
          ssh,
          again: this.#isBuilt,
        }),
      );
      if (result.exitCode === 0 || this.#cache.part.withoutCache || !isCacheRefusal(result)) return result;
      log.warning('The cache cannot be used; building without it.');
      this.#cache.refuse();
      return start();
    };
    const result = await runPatiently(start, this.#runtime);
    if (result.exitCode !== 0) throw explainFailure(redacted(result, this.#redact), this.#leg);
    this.#isBuilt = true;
    return result;
  }

  #withSsh(metadataFile: string, use: (ssh: readonly string[]) => Promise<RunResult>): Promise<RunResult> {
    const { run } = this.#runtime;
    return withSsh(this.#ssh, { run, process: this.#process, folder: dirname(metadataFile) }, use);
  }

  #start(metadataFile: string, builder: string | undefined, pass: Pass): Promise<RunResult> {
    const { environment, log, run, directory } = this.#runtime;
    const { layout, output } = this.#options;
    const { leg = this.#leg, onLine: told, ...context } = pass;
    const { args, env } = buildCommand(leg, {
      environment,
      secrets: this.#secrets,
      metadataFile,
      ...(builder === undefined ? {} : { builder }),
      ...(output === undefined ? {} : { output }),
      ...(layout === undefined ? {} : { layout }),
      ...context,
    });
    log.debug(`docker ${args.join(' ')}`);
    const onLine = (line: string) => {
      if (pass.isQuiet === true) return log.debug(this.#redact(line));
      told?.(line);
      const part = partOfLine(line);
      if (part !== undefined) this.#timeline.enter(part);
      this.#cache.line(line, this.#isBuilt);
      log.info(this.#redact(line));
    };
    return run(...inTime(pass.limit, 'docker', args), { env, cwd: directory, onLine });
  }
}
