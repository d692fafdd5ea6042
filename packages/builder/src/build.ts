import { access, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Leg, LegReport } from '@multiarch/lifecycle';
import { invalidInput } from '@multiarch/oci';
import { type PushedImage, readBuildMetadata, requirePushed } from './build-metadata.js';
import { type BuildSecret, parseSecrets, redactor } from './build-secret.js';
import type { BuildOptions, BuildSurroundings } from './build-surroundings.js';
import { type BuilderInstance, openBuilder } from './builder-instance.js';
import { buildCommand, canHoldAnnotations, childEnvironment, stagesCommand } from './command.js';
import { parseStages, type Stage, stagesOfImage } from './dockerfile-stage.js';
import { explainFailure, isCacheRefusal, isTransient } from './failure.js';
import { assertBaseImages, assertPushed, assertStages } from './platform-check.js';
import type { RunOptions, RunResult } from './process-runner.js';

/** Waits before the second and the third attempt; BuildKit has retried each request before it gives up. */
const PAUSES: readonly number[] = [5_000, 20_000];

/**
 * Builds a leg and pushes it to all of its images under all of its tags, in one `docker buildx build`. What it
 * makes must be for the platform that was asked for, see platform-check.ts.
 *
 * @throws MultiarchError `INVALID_INPUT` before anything is done; `ENVIRONMENT` when there is nothing to build
 *   with, `CREDENTIALS` or `REGISTRY` when a push fails, `BUILD` when the build fails or made another platform
 */
export async function buildLeg(
  leg: Leg,
  surroundings: BuildSurroundings,
  options: BuildOptions = {},
): Promise<LegReport> {
  const start = surroundings.now();
  const secrets = parseSecrets(options.secrets ?? '', surroundings.mask);
  const build = new LegBuild(leg, surroundings, options, secrets);
  const pushed = await build.run();
  if (pushed !== undefined) await assertPushed(leg, pushed.digest, surroundings.imagePlatforms);
  return {
    schemaVersion: 1,
    leg: leg.index,
    variant: leg.variant,
    platform: leg.platform,
    ...pushed,
    images: leg.images,
    tags: leg.tags,
    reused: false,
    seconds: Math.round((surroundings.now() - start) / 100) / 10,
  };
}

/** One leg's build with all that its steps share. */
class LegBuild {
  readonly #leg: Leg;
  readonly #surroundings: BuildSurroundings;
  readonly #options: BuildOptions;
  readonly #secrets: readonly BuildSecret[];
  readonly #redact: (text: string) => string;

  constructor(
    leg: Leg,
    surroundings: BuildSurroundings,
    options: BuildOptions,
    secrets: readonly BuildSecret[],
  ) {
    this.#leg = leg;
    this.#surroundings = surroundings;
    this.#options = options;
    this.#secrets = secrets;
    this.#redact = redactor(secrets);
  }

  /** Returns what was pushed; nothing for a leg that is only to be built. */
  async run(): Promise<PushedImage | undefined> {
    await this.#check();
    const { environment, temporaryDirectory, directory } = this.#surroundings;
    const process = { env: childEnvironment(environment, []), cwd: directory };
    await using builder = await openBuilder(this.#leg, {
      ...this.#surroundings,
      insecureRegistries: [],
      ...this.#options,
      process,
    });
    const scratch = await mkdtemp(join(temporaryDirectory, 'multiarch-build-'));
    try {
      const metadataFile = join(scratch, 'metadata.json');
      const stages = await this.#stages(builder, process);
      assertStages(this.#leg, stages ?? [], builder.machine);
      await this.#attempt(metadataFile, builder.name);
      const metadata = readBuildMetadata(await readFile(metadataFile));
      assertBaseImages(this.#leg, stages, metadata.warnings);
      return this.#leg.push ? requirePushed(metadata) : undefined;
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  }

  async #check(): Promise<void> {
    const { dockerfile, context, annotations } = this.#leg;
    const isLocal = !/^[a-z+]+:\/\/|^git@/.test(context);
    if (isLocal && !(await exists(resolve(this.#surroundings.directory, dockerfile))))
      throw invalidInput(
        'dockerfile',
        `there is no file '${dockerfile}'`,
        'a path from the repository’s root',
      );
    if (!canHoldAnnotations(this.#leg) && Object.keys(annotations).length > 0)
      this.#surroundings.log.warning('Annotations are left out: format docker cannot hold them.');
  }

  /** The stages of the image; unknown where BuildKit cannot tell, also because of a mistake that the build reports. */
  async #stages({ name }: BuilderInstance, process: RunOptions): Promise<readonly Stage[] | undefined> {
    const result = await this.#surroundings.run('docker', stagesCommand(this.#leg, name), process);
    const stages = result.exitCode === 0 ? parseStages(result.stdout) : undefined;
    return stages && stagesOfImage(stages, this.#leg.target);
  }

  async #attempt(metadataFile: string, builder: string | undefined): Promise<void> {
    const { log, sleep } = this.#surroundings;
    let withoutCache = false;
    for (let attempt = 0; ; ) {
      const result = await this.#start(metadataFile, builder, withoutCache);
      if (result.exitCode === 0) return;
      const pause = PAUSES[attempt];
      if (!withoutCache && isCacheRefusal(result)) {
        log.warning('The cache cannot be used; building without it.');
        withoutCache = true;
      } else if (pause !== undefined && isTransient(result)) {
        attempt += 1;
        log.warning(`The registry or the network failed; attempt ${attempt + 1} in ${pause / 1000} seconds.`);
        await sleep(pause);
      } else {
        throw explainFailure(this.#redacted(result), this.#leg);
      }
    }
  }

  #start(metadataFile: string, builder: string | undefined, withoutCache: boolean): Promise<RunResult> {
    const { environment, log, run, directory } = this.#surroundings;
    const { args, env } = buildCommand(this.#leg, {
      environment,
      secrets: this.#secrets,
      metadataFile,
      withoutCache,
      ...(builder === undefined ? {} : { builder }),
    });
    log.debug(`docker ${args.join(' ')}`);
    return run('docker', args, { env, cwd: directory, onLine: (line) => log.info(this.#redact(line)) });
  }

  #redacted({ exitCode, stdout, stderr }: RunResult): RunResult {
    return { exitCode, stdout: this.#redact(stdout), stderr: this.#redact(stderr) };
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
