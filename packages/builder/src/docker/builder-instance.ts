import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Environment, type Logger, MultiarchError } from '@multiarch/oci';
import type { Leg } from '@multiarch/plan';
import { BUILDER_DID_NOT_START } from '../advice.js';
import {
  type Builder,
  type BuilderChoice,
  type BuilderNeeds,
  chooseBuilder,
  needsEmulator,
  parseBuilder,
} from './builder-choice.js';
import { cacheOptions } from './cache.js';
import { canHoldAnnotations, isAttested, isPushedByDigest } from './command.js';
import { installEmulator } from './emulator.js';
import { explainFailure } from './failure.js';
import type { Run, RunOptions, RunResult } from './process-runner.js';

/** What starting and removing a builder needs. */
interface BuilderRuntime {
  readonly run: Run;
  readonly log: Logger;
  readonly environment: Environment;
  readonly process: Pick<RunOptions, 'env' | 'cwd'>;
  readonly temporaryDirectory: string;
  /** A name that no other run on this engine uses. */
  readonly uniqueName: () => string;
  /** Hosts that are spoken to in plain HTTP. */
  readonly insecureRegistries: readonly string[];
  /** BuildKit's image for a builder that has to be created; absent: Buildx's default. */
  readonly buildkitImage?: string;
}

/** A builder that can build the leg. */
export interface BuilderInstance extends AsyncDisposable {
  /** Absent: the current one. */
  readonly name?: string;
  /** Its own platform (`$BUILDPLATFORM`), where it is known. */
  readonly machine?: string;
}

/**
 * Finds a builder for the leg: the current one where it can do what is asked, otherwise a new one in a
 * container, which is removed when the instance is disposed of.
 *
 * @throws MultiarchError `ENVIRONMENT` when there is no Docker, no Buildx, no engine, or none that can build this
 */
export async function openBuilder(leg: Leg, runtime: BuilderRuntime): Promise<BuilderInstance> {
  const builder = await currentBuilder(leg, runtime);
  const choice: BuilderChoice = chooseBuilder(builderNeeds(leg, runtime.environment), builder);
  if (choice.kind === 'refuse')
    throw new MultiarchError('ENVIRONMENT', choice.why, { advice: choice.advice });
  const [machine] = builder.platforms;
  const known = machine === undefined ? {} : { machine };
  if (choice.kind === 'current') return { ...known, async [Symbol.asyncDispose]() {} };
  runtime.log.info(`Creating a builder: ${choice.why}.`);
  const created = await createBuilder(leg, runtime);
  return { ...known, ...created };
}

async function currentBuilder(leg: Leg, runtime: BuilderRuntime): Promise<Builder> {
  const inspect = async () => {
    const inspected = await inspectCurrent(runtime);
    if (inspected.exitCode !== 0) throw explainFailure(inspected, leg);
    return parseBuilder(inspected.stdout);
  };
  const builder = await inspect();
  if (builder.error !== undefined || !needsEmulator(leg, builder)) return builder;
  await installEmulator(leg, runtime);
  return inspect();
}

async function inspectCurrent({ run, process }: BuilderRuntime): Promise<RunResult> {
  try {
    return await run('docker', ['buildx', 'inspect'], process);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new MultiarchError('ENVIRONMENT', `docker cannot be started: ${why}`, {
      cause,
      advice: 'Install Docker with Buildx, and see that `docker` is on the PATH.',
    });
  }
}

/** What this leg asks of a builder. */
export function builderNeeds(leg: Leg, environment: Environment): BuilderNeeds {
  return {
    platform: leg.platform,
    emulation: leg.emulation,
    ociTypes: leg.push && leg.format !== 'docker',
    attestations: leg.push && isAttested(leg, environment),
    annotations: leg.push && canHoldAnnotations(leg) && Object.keys(leg.annotations).length > 0,
    cacheExport: cacheOptions(leg, environment).to.length > 0,
    pushByDigest: isPushedByDigest(leg),
  };
}

async function createBuilder(leg: Leg, runtime: BuilderRuntime): Promise<BuilderInstance> {
  const { run, process, log } = runtime;
  const name = runtime.uniqueName();
  const remove = async () => {
    const removed = await run('docker', ['buildx', 'rm', '--force', name], process);
    if (removed.exitCode !== 0)
      log.warning(`The builder ${name} could not be removed: ${removed.stderr.trim()}`);
  };
  const created = await withConfiguration(runtime, (file) =>
    run('docker', createArguments(name, runtime.buildkitImage, file), process),
  );
  if (created.exitCode !== 0) throw explainFailure(created, leg);
  const started = await run('docker', ['buildx', 'inspect', '--bootstrap', name], {
    ...process,
    onLine: (line) => log.debug(line),
  });
  if (started.exitCode !== 0) {
    await remove();
    const failure = explainFailure(started, leg);
    throw new MultiarchError('ENVIRONMENT', failure.message, {
      advice: failure.advice ?? BUILDER_DID_NOT_START,
    });
  }
  return { name, [Symbol.asyncDispose]: remove };
}

function createArguments(
  name: string,
  image: string | undefined,
  configuration: string | undefined,
): string[] {
  return [
    ['buildx', 'create', '--name', name, '--driver', 'docker-container'],
    // So that a registry on a loopback address is the one that we mean.
    ['--driver-opt', 'network=host'],
    image === undefined ? [] : ['--driver-opt', `image=${image}`],
    configuration === undefined ? [] : ['--buildkitd-config', configuration],
  ].flat();
}

/** Buildx copies the file while it creates the builder, so that it is not needed afterwards. */
async function withConfiguration<T>(
  { insecureRegistries, temporaryDirectory }: BuilderRuntime,
  use: (file: string | undefined) => Promise<T>,
): Promise<T> {
  if (insecureRegistries.length === 0) return use(undefined);
  const directory = await mkdtemp(join(temporaryDirectory, 'multiarch-builder-'));
  try {
    const file = join(directory, 'buildkitd.toml');
    await writeFile(file, buildkitConfiguration(insecureRegistries));
    return await use(file);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** buildkitd.toml, section `registry`: plain HTTP for these hosts alone. */
export function buildkitConfiguration(insecureRegistries: readonly string[]): string {
  return insecureRegistries.map((host) => `[registry.${JSON.stringify(host)}]\n  http = true\n`).join('');
}
