import { readFile, rm } from 'node:fs/promises';
import { isLoopback, type Mask, MultiarchError } from '@multiarch/oci';
import type { Leg } from '@multiarch/plan';
import { ANOTHER_BUILDER, inBuilderKeys } from '../advice.js';
import { runsNatively } from '../checks/machine.js';
import { type Deadline, systemDeadline } from '../checks/smoke-test.js';
import { explainFailure, legName } from '../docker/failure.js';
import type { RunResult } from '../docker/process-runner.js';
import { runPatiently } from '../docker/retry.js';
import { hasPlatform, parseBuilder, pushesOf } from '../engine/builder-choice.js';
import {
  type BuilderInstance,
  type BuilderRuntime,
  openBuilder as openOwnBuilder,
  orRemoved,
  removeBuilder,
  removeLeftBuilder as removeLeftOwn,
  withConfiguration,
} from '../engine/builder-instance.js';
import { explainSsh, shadowSsh, sshOptions, sshQuestion } from './by-ssh.js';
import { creationArguments } from './create.js';
import { greet } from './greeting.js';
import { type KeyFiles, keyFolder, writeKeys } from './key-files.js';
import { type BuilderKeys, readBuilderKeys } from './keys.js';
import { explainAnswer } from './refusal.js';

interface RemoteRuntime extends BuilderRuntime {
  readonly mask: Mask;
  /** The secret `BUILDER_KEYS`; its grammar is that of `readBuilderKeys`. */
  readonly builderKeys?: string;
  readonly deadline?: Deadline;
}

type Builder = NonNullable<Leg['builder']>;

/** How long a builder may take to answer a greeting, ms. */
const PATIENCE = 5000;

/**
 * Finds a builder for the leg: the BuildKit of somebody's own that the leg names, otherwise one of this machine. What is
 * made of it here, a name and files with keys, is removed when the instance is disposed of; of what is there only the
 * Deployment of one in a cluster, which is ours.
 *
 * A build that is not pushed and is given no keys, as that of a fork, is made here, by emulation where it has to be.
 *
 * @throws MultiarchError `ENVIRONMENT` where there is none that answers and can build this, `CREDENTIALS` where it does
 *   not take our keys or we do not take its certificate
 */
export async function openBuilder(leg: Leg, runtime: RemoteRuntime): Promise<BuilderInstance> {
  const { builder } = leg;
  if (builder === undefined) return openOwnBuilder(leg, runtime);
  const keys = readBuilderKeys(runtime.builderKeys ?? '', leg.platform, runtime.mask);
  try {
    return await openRemote(leg, builder, keys, runtime);
  } catch (error) {
    const mayDoWithout = !leg.push && Object.keys(keys).length === 0 && !isPlain(builder);
    if (!mayDoWithout || !(error instanceof MultiarchError)) throw error;
    runtime.log.warning(`${error.message}. Nothing is pushed, and there are no keys: it is built here.`);
    return openOwnBuilder({ ...leg, emulation: true }, runtime);
  }
}

/** Whether nobody is asked who it is. */
function isPlain({ endpoint, options }: Builder): boolean {
  return endpoint.startsWith('unix://') || options.tls === 'none';
}

async function openRemote(
  leg: Leg,
  builder: Builder,
  keys: BuilderKeys,
  runtime: RemoteRuntime,
): Promise<BuilderInstance> {
  const { run, log, temporaryDirectory } = runtime;
  const name = runtime.uniqueName();
  await using left = new AsyncDisposableStack();
  const files = left.use(await writeKeys(keys, keyFolder(temporaryDirectory, name)));
  const environment = await variablesFor(builder, files, runtime);
  const { env, cwd } = runtime.process;
  const process = { env: { ...env, ...environment }, cwd };
  const known = { ...runtime, process };
  await assertAnswers(leg, builder, files, known);
  log.info(`Building at ${builder.endpoint}.`);
  const made = withConfiguration(known, (configuration) =>
    run(
      'docker',
      creationArguments(builder, { ...runtime, name, paths: files.paths, configuration }),
      process,
    ),
  );
  const create = await orRemoved(made, (quiet) => removeBuilder(name, quiet), known);
  if (create.exitCode !== 0) throw explainFailure(create, leg);
  left.defer(() => removeBuilder(name, known));
  const start = (): Promise<RunResult> =>
    run('docker', ['buildx', 'inspect', '--bootstrap', name], {
      ...process,
      onLine: (line) => log.debug(line),
    });
  const started = await runPatiently(start, known);
  if (started.exitCode !== 0) throw explainFailure(started, leg);
  const machine = assertRuns(leg, builder, started.stdout);
  const kept = left.move();
  return {
    name,
    ...(machine === undefined ? {} : { machine }),
    pushes: pushesOf({ driver: builder.driver, hasContainerdStore: false }),
    environment,
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

/** What `docker` needs in its environment to find the builder. */
async function variablesFor(
  { driver, endpoint }: Builder,
  files: KeyFiles,
  { environment }: RemoteRuntime,
): Promise<Readonly<Record<string, string>>> {
  if (endpoint.startsWith('ssh://')) return shadowSsh(files, environment);
  const { kubeconfig } = files.paths;
  return driver === 'kubernetes' && kubeconfig !== undefined ? { KUBECONFIG: kubeconfig } : {};
}

/** Before Buildx is asked, which takes all failures for one. A cluster is asked by Buildx alone: it says what is wrong. */
async function assertAnswers(
  leg: Leg,
  { endpoint, options }: Builder,
  files: KeyFiles,
  { run, process, deadline = systemDeadline }: RemoteRuntime,
): Promise<void> {
  const where = endpoint;
  if (endpoint.startsWith('ssh://')) {
    const answer = await run('ssh', [...sshOptions(files), ...sshQuestion(endpoint)], process);
    if (answer.exitCode !== 0) throw named(leg, explainSsh(where, answer));
  }
  if (!endpoint.startsWith('tcp://')) return;
  const { hostname, port } = new URL(endpoint);
  const host = hostname.replace(/^\[|\]$/g, '');
  const tls = await tlsOf(leg, { endpoint, options }, host, files);
  const answer = await greet(
    { host, port: Number(port), ...(tls === undefined ? {} : { tls }) },
    PATIENCE,
    deadline,
  );
  if (answer.kind !== 'buildkit') throw named(leg, explainAnswer(where, answer, PATIENCE));
}

function named(leg: Leg, { code, message, advice }: MultiarchError): MultiarchError {
  return new MultiarchError(code, `${legName(leg)}: ${message}`, { advice });
}

async function tlsOf(
  leg: Leg,
  { endpoint, options }: Pick<Builder, 'endpoint' | 'options'>,
  host: string,
  { paths }: KeyFiles,
) {
  if (options.tls === 'none') return undefined;
  const read = (path: string | undefined) => (path === undefined ? undefined : readFile(path, 'utf8'));
  const [ca, cert, key] = await Promise.all([read(paths.ca), read(paths.cert), read(paths.key)]);
  if (ca === undefined) {
    // Whoever listens on this machine's loopback may speak without: nothing of it leaves the machine.
    if (isLoopback(new URL(endpoint).host) && cert === undefined) return undefined;
    throw new MultiarchError(
      'CREDENTIALS',
      `${legName(leg)}: there is no \`ca\` by which the builder at ${endpoint} is known`,
      {
        advice: inBuilderKeys(
          'Give the authority that has signed its certificate as `ca`, and ours as `cert` and `key`',
        ),
      },
    );
  }
  return {
    ca,
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
    serverName: options.servername ?? host,
  };
}

/**
 * Refuses a builder that cannot run the platform, or only by an emulation that nobody has asked for.
 *
 * @returns its own platform
 */
function assertRuns(leg: Leg, { endpoint }: Builder, inspected: string): string | undefined {
  const { platforms, error } = parseBuilder(inspected);
  const where = `${legName(leg)}: the builder at ${endpoint}`;
  if (error !== undefined) throw new MultiarchError('ENVIRONMENT', `${where} does not work: ${error}`);
  const [machine] = platforms;
  if (!hasPlatform({ platforms }, leg.platform))
    throw new MultiarchError(
      'ENVIRONMENT',
      `${where} cannot run ${leg.platform}; it runs ${platforms.join(', ')}`,
      { advice: ANOTHER_BUILDER(leg.platform) },
    );
  const own = machine?.split('/')[1];
  if (own !== undefined && !leg.emulation && !runsNatively(leg.platform, own))
    throw new MultiarchError('ENVIRONMENT', `${where} is ${own} and runs ${leg.platform} by emulation`, {
      advice: ANOTHER_BUILDER(leg.platform),
    });
  return machine;
}

/**
 * Removes what a build that was killed left of a builder of this name: here, and where it is ours also over there.
 * What is not there is none.
 */
export async function removeLeftBuilder(
  name: string,
  runtime: Parameters<typeof removeLeftOwn>[1] & { readonly temporaryDirectory: string },
): Promise<void> {
  try {
    await removeLeftOwn(name, runtime);
  } finally {
    // Buildx needs what opens a cluster until it has removed what is there.
    await rm(keyFolder(runtime.temporaryDirectory, name), { recursive: true, force: true });
  }
}
