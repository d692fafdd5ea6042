import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Environment, isLoopback, MultiarchError, silent } from '@multiarch/oci';
import type { Leg } from '@multiarch/plan';
import { BUILDER_DID_NOT_START } from '../advice.js';
import { cacheOptions } from '../docker/cache.js';
import { canHoldAnnotations, isAttested, isPushedByDigest } from '../docker/command.js';
import { explainFailure } from '../docker/failure.js';
import type { LocalOutput } from '../docker/local-output.js';
import { BUILDKIT_IMAGE } from '../docker/pinned-image.js';
import type { Run, RunOptions, RunResult } from '../docker/process-runner.js';
import { type Patience, runPatiently } from '../docker/retry.js';
import {
  type Builder,
  type BuilderChoice,
  type BuilderNeeds,
  chooseBuilder,
  needsEmulator,
  type Pushes,
  parseBuilder,
  pushesOf,
} from './builder-choice.js';
import { buildkitConfiguration, DOCKER_CERTIFICATES, proxyOptions, readAuthorities } from './buildkitd.js';
import { installEmulator } from './emulator.js';
import { contextArguments, contextName, needsContext } from './tls-context.js';

/** What starting and removing a builder needs. */
export interface BuilderRuntime extends Patience {
  readonly run: Run;
  readonly environment: Environment;
  readonly process: Pick<RunOptions, 'env' | 'cwd'>;
  readonly temporaryDirectory: string;
  /** A name that no other run on this engine uses. */
  readonly uniqueName: () => string;
  /** Hosts that are spoken to in plain HTTP. */
  readonly insecureRegistries: readonly string[];
  /** BuildKit's image for a builder that has to be created; absent: the one that we have pinned. */
  readonly buildkitImage?: string;
  /** The image that moves cache mounts, which the builder has to reach where the leg has any. */
  readonly mountsImage?: string;
  /** Whether the leg's image, or its base's, is handed on in a folder. */
  readonly layouts?: boolean;
  /** The image that registers emulators with the kernel; absent: the one that we have pinned. */
  readonly emulatorImage?: string;
  /** What becomes of an image that is not pushed. */
  readonly output?: LocalOutput;
  /** What `docker buildx inspect` says of the current builder, where it was asked already. */
  readonly inspected?: Promise<RunResult>;
  /** Where the engine's certificate authorities are, by host; Docker's own folder by default. */
  readonly certificates?: string;
}

/** A builder that can build the leg. */
export interface BuilderInstance extends AsyncDisposable {
  /** Absent: the current one. */
  readonly name?: string;
  /** Variables that whoever speaks with it needs besides. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Its own platform (`$BUILDPLATFORM`), where it is known. */
  readonly machine?: string;
  /** Absent: to one place after the other. */
  readonly pushes?: Pushes | undefined;
}

/**
 * Finds a builder for the leg: the current one where it can do what is asked, otherwise a new one in a
 * container, which is removed when the instance is disposed of.
 *
 * @throws MultiarchError `ENVIRONMENT` when there is no Docker, no Buildx, no engine, or none that can build this
 */
export async function openBuilder(leg: Leg, runtime: BuilderRuntime): Promise<BuilderInstance> {
  const builder = await currentBuilder(leg, runtime);
  const choice: BuilderChoice = chooseBuilder(
    {
      ...builderNeeds(leg, runtime.environment, runtime.output),
      layouts: runtime.layouts === true,
    },
    builder,
  );
  if (choice.kind === 'refuse')
    throw new MultiarchError('ENVIRONMENT', choice.why, { advice: choice.advice });
  const [machine] = builder.platforms;
  const known = machine === undefined ? {} : { machine };
  if (choice.kind === 'current')
    return { ...known, pushes: pushesOf(builder), async [Symbol.asyncDispose]() {} };
  runtime.log.info(`Creating a builder: ${choice.why}.`);
  const created = await createBuilder(leg, runtime);
  return { ...known, pushes: 'freely', ...created };
}

async function currentBuilder(leg: Leg, runtime: BuilderRuntime): Promise<Builder> {
  const read = async (asked: Promise<RunResult>) => {
    const inspected = await asked;
    if (inspected.exitCode !== 0) throw explainFailure(inspected, leg);
    return parseBuilder(inspected.stdout);
  };
  const builder = await read(runtime.inspected ?? inspectCurrent(runtime));
  if (builder.error !== undefined || !needsEmulator(leg, builder)) return builder;
  await installEmulator(leg, runtime);
  return read(inspectCurrent(runtime));
}

/**
 * Asks what the current builder is.
 *
 * @throws MultiarchError `ENVIRONMENT` where there is no Docker
 */
export async function inspectCurrent({
  run,
  process,
}: Pick<BuilderRuntime, 'run' | 'process'>): Promise<RunResult> {
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

/**
 * What this leg asks of a builder.
 *
 * @param output what becomes of an image that is not pushed
 */
export function builderNeeds(leg: Leg, environment: Environment, output?: LocalOutput): BuilderNeeds {
  return {
    platform: leg.platform,
    emulation: leg.emulation,
    ociTypes: (leg.push && leg.format !== 'docker') || (!leg.push && output?.kind === 'oci'),
    attestations: leg.push && isAttested(leg, environment),
    annotations: leg.push && canHoldAnnotations(leg) && Object.keys(leg.annotations).length > 0,
    cacheExport: cacheOptions(leg, environment).to.length > 0,
    pushByDigest: isPushedByDigest(leg),
    ...(leg.compression === 'estargz' ? { estargz: true } : {}),
  };
}

async function createBuilder(leg: Leg, runtime: BuilderRuntime): Promise<BuilderInstance> {
  const { run, process, log } = runtime;
  const name = runtime.uniqueName();
  const { env } = process;
  const hasContext = needsContext(env);
  await using left = new AsyncDisposableStack();
  if (hasContext) {
    const made = run('docker', await contextArguments(name, env), process);
    const result = await orRemoved(made, (quiet) => removeContext(name, quiet), runtime);
    if (result.exitCode !== 0) throw explainFailure(result, leg);
    left.defer(() => removeContext(name, runtime));
  }
  let isMade = false;
  const start = async (): Promise<RunResult> => {
    const options = { ...process, onLine: (line: string) => log.debug(line) };
    // What is there already, and did not start, is started again.
    if (isMade) return run('docker', ['buildx', 'inspect', '--bootstrap', name], options);
    isMade = true;
    return withConfiguration(runtime, (file) =>
      run('docker', createArguments(name, leg, runtime, hasContext, file), options),
    );
  };
  const started = await orRemoved(
    runPatiently(start, runtime),
    (quiet) => removeBuilder(name, quiet),
    runtime,
  );
  if (started.exitCode !== 0) {
    // It may have been made, and not have started.
    await removeBuilder(name, { run, process, log: silent });
    const failure = explainFailure(started, leg);
    throw new MultiarchError('ENVIRONMENT', failure.message, {
      advice: failure.advice ?? BUILDER_DID_NOT_START,
    });
  }
  left.defer(() => removeBuilder(name, runtime));
  const kept = left.move();
  return { name, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

/** Whoever is cancelled while something is made cannot know whether it is there. */
export async function orRemoved<T extends RunResult>(
  made: Promise<T>,
  remove: (quiet: Removal) => Promise<void>,
  { run, process }: BuilderRuntime,
): Promise<T> {
  try {
    return await made;
  } catch (error) {
    await remove({ run, process, log: silent });
    throw error;
  }
}

type Removal = Pick<BuilderRuntime, 'run' | 'log' | 'process'>;

export async function removeBuilder(name: string, { run, log, process }: Removal): Promise<void> {
  const removed = await run('docker', ['buildx', 'rm', '--force', name], {
    ...process,
    removes: true,
  });
  if (removed.exitCode !== 0)
    log.warning(`The builder ${name} could not be removed: ${removed.stderr.trim()}`);
}

/** It holds a copy of the client's key. */
async function removeContext(name: string, { run, log, process }: Removal): Promise<void> {
  const removed = await run('docker', ['context', 'rm', '--force', contextName(name)], {
    ...process,
    removes: true,
  });
  if (removed.exitCode !== 0)
    log.warning(`The context of ${name} could not be removed: ${removed.stderr.trim()}`);
}

/**
 * Removes what a build that was killed left behind of the builder that it had created under this name. What is not
 * there is none.
 */
export async function removeLeftBuilder(name: string, runtime: Removal): Promise<void> {
  await removeBuilder(name, runtime);
  const { env } = runtime.process;
  if (needsContext(env)) await removeContext(name, runtime);
}

/** Where what we may not hand on is needed. */
const OWN_BUILDER =
  'Where it needs one, make a builder before this step: docker buildx create --use --driver-opt env.HTTPS_PROXY=…';

function createArguments(
  name: string,
  leg: Leg,
  { buildkitImage = BUILDKIT_IMAGE, mountsImage, environment, log }: BuilderRuntime,
  hasContext: boolean,
  configuration: string | undefined,
): string[] {
  const isInOwnNetwork = isOnThisMachine(leg, mountsImage);
  const { options, withheld } = proxyOptions(environment, isInOwnNetwork);
  for (const why of withheld) log.warning(`The builder goes without a proxy: ${why}.`, OWN_BUILDER);
  return [
    ['buildx', 'create', '--bootstrap', '--name', name, '--driver', 'docker-container'],
    ['--driver-opt', `image=${buildkitImage}`],
    isInOwnNetwork ? ['--driver-opt', 'network=host'] : [],
    options.flatMap((option) => ['--driver-opt', option]),
    configuration === undefined ? [] : ['--buildkitd-config', configuration],
    hasContext ? [contextName(name)] : [],
  ].flat();
}

/**
 * Whether the leg names an image on a loopback address, which only in the machine's own network is the one that is
 * meant. Other builds have no business there: what listens on a runner's loopback trusts all that reach it.
 */
function isOnThisMachine({ images, buildContexts, cacheMounts = [] }: Leg, mountsImage = ''): boolean {
  const contexts = Object.values(buildContexts).map((context) => context.replace(/^docker-image:\/\//, ''));
  const named = [...images, ...contexts, ...(cacheMounts.length > 0 ? [mountsImage] : [])];
  return named.some((image) => image.includes('/') && isLoopback(image.slice(0, image.indexOf('/'))));
}

/** Buildx copies the file while it creates the builder, so that it is not needed afterwards. */
export async function withConfiguration<T>(
  { insecureRegistries, temporaryDirectory, certificates = DOCKER_CERTIFICATES }: BuilderRuntime,
  use: (file: string | undefined) => Promise<T>,
): Promise<T> {
  const authorities = await readAuthorities(certificates);
  const configuration = buildkitConfiguration({ insecureRegistries, authorities });
  if (configuration === '') return use(undefined);
  const directory = await mkdtemp(join(temporaryDirectory, 'multiarch-builder-'));
  try {
    const file = join(directory, 'buildkitd.toml');
    await writeFile(file, configuration);
    return await use(file);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
