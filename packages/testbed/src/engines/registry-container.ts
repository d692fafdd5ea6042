import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { ensureLinuxTool } from '../go-linux.js';
import { type Architecture, type Environment, hostArchitecture, type Log } from '../machine/machine.js';
import { poll } from '../machine/poll.js';
import type { DockerEngine } from './docker-engine.js';
import { OLAREG } from './go-catalogue.js';

/** A running registry, empty at the start and deleted when it is stopped. */
export interface RegistryServer extends AsyncDisposable {
  /** Host and port, e.g. `127.0.0.1:41234`. */
  readonly host: string;
  /** Ends the registry and deletes what was pushed to it. */
  stop(): Promise<void>;
}

const READY_SECONDS = 30;

/** olareg, in memory: it is built in less than a minute, where the CNCF's registry takes several. */
const DOCKERFILE = [
  'FROM scratch',
  'COPY --chmod=0755 registry /registry',
  'ENTRYPOINT ["/registry", "serve", "--port", "5000", "--store-type", "mem", "--api-delete"]',
];

/**
 * Starts a registry in a container of an engine whose loopback is not ours. Its port is published on
 * 127.0.0.1, where both of us find it: https://kind.sigs.k8s.io/docs/user/local-registry/ does the same.
 *
 * @throws Error when it cannot be built, or does not answer
 */
export async function startRegistryContainer(
  engine: DockerEngine,
  log: Log = () => undefined,
  environment: Environment = process.env,
): Promise<RegistryServer> {
  const architecture: Architecture = engine.architectures[0] === 'arm64' ? 'arm64' : hostArchitecture();
  const registry = await ensureLinuxTool(OLAREG, architecture, log, environment);
  const docker = async (...args: string[]) =>
    (await execa('docker', args, { env: { ...engine.env }, stdin: 'ignore' })).stdout.trim();
  const container = await run(registry, docker);
  const stop = async (): Promise<void> => {
    await docker('rm', '--force', '--volumes', container);
  };
  try {
    const host = await docker('port', container, '5000/tcp');
    const isReady = async (): Promise<true | undefined> =>
      (await fetch(`http://${host}/v2/`).catch(() => undefined))?.ok || undefined;
    const giveUp = async (): Promise<Error> =>
      new Error(`the registry did not answer at ${host}; its log: ${await docker('logs', container)}`);
    await poll(isReady, READY_SECONDS, giveUp);
    return { host, stop, [Symbol.asyncDispose]: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Returns the identifier of the container. Its image is left without a name, for the engine to forget. */
async function run(registry: string, docker: (...args: string[]) => Promise<string>): Promise<string> {
  const context = await mkdtemp(join(tmpdir(), 'multiarch-registry-'));
  try {
    await copyFile(registry, join(context, 'registry'));
    await writeFile(join(context, 'Dockerfile'), `${DOCKERFILE.join('\n')}\n`);
    const identifier = join(context, 'identifier');
    await docker(
      'buildx',
      'build',
      '--quiet',
      '--load',
      '--provenance=false',
      '--iidfile',
      identifier,
      context,
    );
    const image = (await readFile(identifier, 'utf8')).trim();
    return await docker('run', '--detach', '--rm', '--publish', '127.0.0.1::5000', image);
  } finally {
    await rm(context, { recursive: true, force: true });
  }
}
