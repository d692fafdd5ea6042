import { randomBytes } from 'node:crypto';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { ensureLinuxTool } from '../go-linux.js';
import { type Architecture, type Environment, hostArchitecture, type Log } from '../machine/machine.js';
import { poll } from '../machine/poll.js';
import type { DockerEngine } from './docker-engine.js';
import { GO_TOOLS } from './go-catalogue.js';

/** A running registry, empty at the start and deleted when it is stopped. */
export interface RegistryServer extends AsyncDisposable {
  /** Host and port, e.g. `127.0.0.1:41234`. */
  readonly host: string;
  /** Ends the registry and deletes what was pushed to it. */
  stop(): Promise<void>;
}

const READY_SECONDS = 30;

/** The registry in crane, in memory: it is built in a minute, where the CNCF's takes several. */
const DOCKERFILE = [
  'FROM scratch',
  'COPY --chmod=0755 crane /crane',
  'ENTRYPOINT ["/crane", "registry", "serve", "--address", ":5000"]',
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
  const crane = await ensureLinuxTool(GO_TOOLS.crane, architecture, log, environment);
  const docker = async (...args: string[]) =>
    (await execa('docker', args, { env: { ...engine.env }, stdin: 'ignore' })).stdout.trim();
  // With a name, without which some engines do not keep an image.
  const image = `multiarch-registry:${randomBytes(6).toString('hex')}`;
  const container = await run(image, crane, docker);
  const stop = async (): Promise<void> => {
    await docker('rm', '--force', container);
    await docker('image', 'rm', '--force', image);
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

/** Builds the image, and returns the identifier of its container. */
async function run(
  image: string,
  crane: string,
  docker: (...args: string[]) => Promise<string>,
): Promise<string> {
  const context = await mkdtemp(join(tmpdir(), 'multiarch-registry-'));
  try {
    await copyFile(crane, join(context, 'crane'));
    await writeFile(join(context, 'Dockerfile'), `${DOCKERFILE.join('\n')}\n`);
    await docker('buildx', 'build', '--quiet', '--load', '--provenance=false', '--tag', image, context);
    return await docker('run', '--detach', '--publish', '127.0.0.1::5000', image);
  } finally {
    await rm(context, { recursive: true, force: true });
  }
}
