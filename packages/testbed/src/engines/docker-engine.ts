import { mkdir, statfs, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { ensureBundle } from '../debian/bundle.js';
import { createBridge } from '../machine/bridge.js';
import {
  type Architecture,
  cacheFolder,
  type Environment,
  hostArchitecture,
  type Log,
} from '../machine/machine.js';
import { poll } from '../machine/poll.js';
import { SupervisedServer, serverFolder } from '../machine/supervisor.js';
import { askOwnEngine } from '../ways/own-engine.js';
import { way } from '../ways/survey.js';
import { busyboxBundle, dockerBundle } from './catalogue.js';
import { ensureEmulation } from './emulation.js';

/** A Docker engine with Buildx: the machine's own, or one that was started for this purpose alone. */
export interface DockerEngine extends AsyncDisposable {
  /** Variables to add to the environment of `docker …`, so that it speaks with this engine. */
  readonly env: Readonly<Record<string, string>>;
  /** True when it was started by us, false when it is the machine's own. */
  readonly ours: boolean;
  /** Architectures that `docker run --platform linux/X` can execute here, this machine's first. */
  readonly architectures: readonly string[];
  /** It runs in a virtual machine, as Docker Desktop's does, so that our loopback is not its own. */
  readonly isElsewhere?: boolean;
  /** Ends the engine and deletes everything in it. Does nothing to the machine's own. */
  stop(): Promise<void>;
}

export interface DockerOptions {
  /** Takes a line for each slow step. */
  readonly log?: Log;
}

const READY_SECONDS = 60;
/** Type of an overlay file system, on which another overlay cannot be mounted. */
const OVERLAYFS = 0x794c7630;

/**
 * Gives a Docker engine with Buildx. The machine's own is used when there is one. Otherwise a Debian machine
 * gets one, from its distribution's packages but outside of its package system: with its own folders, socket
 * and bridge, and with images kept by containerd, so that the default builder pushes attestations and caches.
 *
 * @throws Error when there is no engine and none can be started here, see `wayTo`; or no network
 */
export async function startDocker(
  options: DockerOptions = {},
  environment: Environment = process.env,
): Promise<DockerEngine> {
  return (await machinesOwn(environment)) ?? (await startOurs(options.log ?? (() => undefined), environment));
}

async function machinesOwn(environment: Environment): Promise<DockerEngine | undefined> {
  const engine = await askOwnEngine(environment);
  if (!engine?.buildx) return undefined;
  const { architectures, isElsewhere } = engine;
  const stop = async (): Promise<void> => undefined;
  return { env: {}, ours: false, architectures, isElsewhere, stop, [Symbol.asyncDispose]: stop };
}

async function startOurs(log: Log, environment: Environment): Promise<DockerEngine> {
  const found = await way('own docker', environment);
  if (found.from === 'nowhere') {
    const docker = await way('docker', environment);
    throw new Error(docker.from === 'nowhere' ? docker.advice : found.advice);
  }
  const host = hostArchitecture();
  const other: Architecture = host === 'amd64' ? 'arm64' : 'amd64';
  const cache = cacheFolder(environment);
  const [docker, busybox, isEmulated] = await Promise.all([
    ensureBundle(dockerBundle(host), cache, log),
    ensureBundle(busyboxBundle(host), cache, log),
    ensureEmulation(host, other, cache, log),
  ]);
  const engine = await startDaemon(docker, join(busybox, 'busybox'), environment);
  return { ...engine, architectures: isEmulated ? [host, other] : [host] };
}

async function startDaemon(
  docker: string,
  busybox: string,
  environment: Environment,
): Promise<Omit<DockerEngine, 'architectures'>> {
  const bridge = await createBridge(busybox);
  const folder = await serverFolder('docker');
  await prepareFolder(folder, docker);
  const path = `${join(docker, 'bin')}:${environment.PATH ?? '/usr/sbin:/usr/bin:/sbin:/bin'}`;
  const server = new SupervisedServer({
    name: 'dockerd',
    command: join(docker, 'bin/dockerd'),
    args: daemonArguments(folder, bridge),
    folder,
    environment: { ...environment, PATH: path },
    owned: { name: bridge, busybox },
  });
  const stop = (): Promise<void> => server.stop();
  try {
    await whenReady(server, join(folder, 'docker.sock'));
  } catch (error) {
    await stop();
    throw error;
  }
  const env = {
    PATH: path,
    DOCKER_HOST: `unix://${folder}/docker.sock`,
    DOCKER_CONFIG: join(folder, 'config'),
  };
  return { env, ours: true, stop, [Symbol.asyncDispose]: stop };
}

async function prepareFolder(folder: string, docker: string): Promise<void> {
  const isOverlay = (await statfs(folder)).type === OVERLAYFS;
  const settings = {
    features: { 'containerd-snapshotter': true },
    ...(isOverlay ? { 'storage-driver': 'native' } : {}),
  };
  await writeFile(join(folder, 'daemon.json'), JSON.stringify(settings));
  await mkdir(join(folder, 'config/cli-plugins'), { recursive: true });
  await writeFile(join(folder, 'config/config.json'), '{}\n', { mode: 0o600 });
  await symlink(join(docker, 'cli-plugins/docker-buildx'), join(folder, 'config/cli-plugins/docker-buildx'));
}

function daemonArguments(folder: string, bridge: string): string[] {
  return [
    `--config-file=${folder}/daemon.json`,
    `--data-root=${folder}/data`,
    `--exec-root=${folder}/exec`,
    `--pidfile=${folder}/pid`,
    `--host=unix://${folder}/docker.sock`,
    `--bridge=${bridge}`,
    // The machine's firewall and routing are not ours to change.
    '--iptables=false',
    '--ip6tables=false',
    '--ip-forward=false',
    '--ip-masq=false',
    // Its own cgroups, so that what is left of it can be told from other engines' containers.
    `--cgroup-parent=${bridge}`,
    '--exec-opt=native.cgroupdriver=cgroupfs',
    '--shutdown-timeout=5',
  ];
}

async function whenReady(server: SupervisedServer, socketPath: string): Promise<void> {
  const isAnswering = async (): Promise<true | undefined> => {
    if (!server.isRunning) throw await server.failure('ended while it was starting');
    return (await ping(socketPath)) || undefined;
  };
  await poll(isAnswering, READY_SECONDS, () => server.failure(`did not answer within ${READY_SECONDS} s`));
}

function ping(socketPath: string): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = request({ socketPath, path: '/_ping', timeout: 5000 }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode === 200));
    });
    asked.once('error', () => resolve(false));
    asked.once('timeout', () => asked.destroy());
    asked.end();
  });
}
