import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { insideCheckout } from '@multiarch/lifecycle';
import type { Digest } from '@multiarch/oci';
import { type Leg, refuseForeignPlatform } from '@multiarch/plan';
import { CacheMounts } from '../cache-mounts/cache-mounts.js';
import {
  builderTestArguments,
  builderTestEnvironment,
  builderTestFile,
  readTestedConfig,
  statusOfTest,
} from '../checks/builder-test.js';
import { parseStages, type Stage, stagesOfImage } from '../checks/dockerfile-stage.js';
import { assertBaseImages, assertStages } from '../checks/platform.js';
import {
  explainTest,
  removeLeftTest,
  runSmokeTest,
  systemDeadline,
  testImage,
} from '../checks/smoke-test.js';
import { buildCommand, childEnvironment, secretSources, stagesCommand } from '../docker/command.js';
import { explainFailure, isCacheRefusal, isTransient } from '../docker/failure.js';
import {
  type BuildMetadata,
  exportedConfig,
  type PushedImage,
  readBuildMetadata,
  requirePushed,
} from '../docker/metadata.js';
import { MOUNTS_IMAGE } from '../docker/pinned-image.js';
import type { RunOptions, RunResult } from '../docker/process-runner.js';
import { runPatiently, type TriedResult } from '../docker/retry.js';
import { type BuildSecret, redactor } from '../docker/secret.js';
import { type SshSource, sshSources, withoutKeys, withSsh } from '../docker/ssh.js';
import type { BuilderInstance } from '../engine/builder-instance.js';
import { openBuilder } from '../remote/open.js';
import { inTime, LegCache } from './leg-cache.js';
import type { Pass } from './pass.js';
import type { BuildOptions, BuildRuntime } from './runtime.js';
import { partOfLine, type Timeline } from './timeline.js';

/** What a build left behind. */
export interface BuiltImage {
  /** Absent for a leg that is only to be built. */
  readonly pushed?: PushedImage;
  /** Digest of the configuration of the image that passed the leg's test, where there is one. */
  readonly tested?: Digest;
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

  async run(): Promise<BuiltImage> {
    this.#timeline.enter('prepare');
    await using builder = await openBuilder(this.#leg, {
      ...this.#runtime,
      insecureRegistries: [],
      ...this.#options,
      mountsImage: this.#mountsImage,
      process: this.#process,
    });
    this.#enter(builder);
    const scratch = await mkdtemp(join(this.#runtime.temporaryDirectory, 'multiarch-build-'));
    try {
      const stages = await this.#stages(builder);
      assertStages(this.#leg, stages ?? [], builder.machine);
      await this.#assertArguments();
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
  async #build(
    builder: BuilderInstance,
    scratch: string,
    stages: readonly Stage[] | undefined,
  ): Promise<BuiltImage> {
    const metadataFile = join(scratch, 'metadata.json');
    const read = async (): Promise<BuildMetadata> => {
      const metadata = readBuildMetadata(await readFile(metadataFile));
      assertBaseImages(this.#leg, stages, metadata.warnings);
      return metadata;
    };
    const tested = await this.#tested(builder, metadataFile, read);
    const { layout, output } = this.#options;
    const isKept = this.#leg.push || layout !== undefined || output !== undefined;
    if (!isKept && this.#leg.smokeTest !== undefined) return tested;
    await this.#renewLogins(metadataFile, builder);
    await this.#attempt(metadataFile, builder.name);
    const metadata = await read();
    return { ...tested, ...(this.#leg.push ? { pushed: requirePushed(metadata) } : {}) };
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
    const { environment, run, log, directory } = this.#runtime;
    const file = `${metadataFile}.bake.json`;
    this.#timeline.enter('test');
    log.info(`Testing the image: ${this.#redact(this.#leg.smokeTest ?? '')}`);
    const env = builderTestEnvironment(childEnvironment(environment, this.#secrets));
    const onLine = (line: string) => log.info(this.#redact(line));
    const args = builderTestArguments(file, metadataFile, builder.name);
    const start = () =>
      this.#withSsh(metadataFile, async (ssh) => {
        await writeFile(file, builderTestFile(this.#leg, secretSources(this.#secrets), ssh));
        return run('docker', args, { env, cwd: directory, onLine });
      });
    const result = await runPatiently(start, this.#runtime);
    if (result.exitCode !== 0) {
      if (isTransient(result)) throw explainFailure(this.#redacted(result), this.#leg);
      const exitCode = statusOfTest(result.stderr) ?? result.exitCode;
      throw explainTest(this.#leg, { ...result, exitCode }, this.#redact);
    }
    return { tested: readTestedConfig(this.#leg, await readFile(metadataFile), result.stderr) };
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

  /** The stages of the image; unknown where BuildKit cannot tell, also because of a mistake that the build reports. */
  async #stages({ name }: BuilderInstance): Promise<readonly Stage[] | undefined> {
    const start = () => this.#runtime.run('docker', stagesCommand(this.#leg, name), this.#process);
    const result = await runPatiently(start, this.#runtime);
    const stages = result.exitCode === 0 ? parseStages(result.stdout) : undefined;
    return stages && stagesOfImage(stages, this.#leg.target);
  }

  /** As the plan does, for those who build without one. A file that is elsewhere is BuildKit's to find, or to miss. */
  async #assertArguments(): Promise<void> {
    const { directory } = this.#runtime;
    if (insideCheckout(directory, this.#leg.context) === undefined) return;
    const path = join(directory, this.#leg.dockerfile);
    const text = await readFile(path, 'utf8').catch(() => '');
    refuseForeignPlatform(text, { ...this.#leg, platforms: [this.#leg.platform] });
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
    if (result.exitCode !== 0) throw explainFailure(this.#redacted(result), this.#leg);
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
    const { args, env } = buildCommand(this.#leg, {
      environment,
      secrets: this.#secrets,
      metadataFile,
      ...(builder === undefined ? {} : { builder }),
      ...(output === undefined ? {} : { output }),
      ...(layout === undefined ? {} : { layout }),
      ...pass,
    });
    log.debug(`docker ${args.join(' ')}`);
    const onLine = (line: string) => {
      const part = partOfLine(line);
      if (part !== undefined) this.#timeline.enter(part);
      this.#cache.line(line, this.#isBuilt);
      log.info(this.#redact(line));
    };
    return run(...inTime(pass.limit, 'docker', args), { env, cwd: directory, onLine });
  }

  #redacted(result: TriedResult): TriedResult {
    return { ...result, stdout: this.#redact(result.stdout), stderr: this.#redact(result.stderr) };
  }
}
