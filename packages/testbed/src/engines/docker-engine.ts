import { mkdir, statfs, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { ensureBundle } from '../debian/bundle.js';
import { ensureGoTool } from '../go-tool.js';
import { createBridge } from '../machine/bridge.js';
import { freePort } from '../machine/free-port.js';
import {
  type Architecture,
  cacheFolder,
  type Environment,
  hostArchitecture,
  type Log,
} from '../machine/machine.js';
import { poll } from '../machine/poll.js';
import { SupervisedServer, serverFolder } from '../machine/supervisor.js';
import { selfSigned } from '../registry/certificate.js';
import { askOwnEngine } from '../ways/own-engine.js';
import { way } from '../ways/survey.js';
import { BUILDKIT_IMAGE, BUILDX, ensureBuildKit, importBuildKit } from './buildkit.js';
import { busyboxBundle, dockerBundle, writeEngineLauncher } from './catalogue.js';
import { buildKitEmulator, ensureEmulation } from './emulation.js';
import { ENGINE_KINDS, type EngineKind, type ImageStore, wantedKind } from './engine-kind.js';

/** A Docker engine with Buildx: the machine's own, or one that was started for this purpose alone. */
export interface DockerEngine extends AsyncDisposable {
  /** Variables to add to the environment of `docker …`, so that it speaks with this engine. */
  readonly env: Readonly<Record<string, string>>;
  /**
   * Variables to add besides, so that `docker` is Docker's own command, as where it is installed, and not our launcher. It
   * finds Buildx by `DOCKER_CONFIG` alone. None where it is that anyway.
   */
  readonly plain?: Readonly<Record<string, string>>;
  /** True when it was started by us, false when it is the machine's own. */
  readonly ours: boolean;
  /** Architectures that `docker run --platform linux/X` can execute here, this machine's first. */
  readonly architectures: readonly string[];
  /** It runs in a virtual machine, as Docker Desktop's does, so that our loopback is not its own. */
  readonly isElsewhere?: boolean;
  /** An image of BuildKit in this engine, for builders that run in a container; absent: they pull one. */
  readonly buildkitImage?: string;
  /** Ends the engine and deletes everything in it. Does nothing to the machine's own. */
  stop(): Promise<void>;
}

interface DockerOptions extends Partial<EngineKind> {
  /** With an image of BuildKit also on containerd's store, where few builds need one. */
  readonly buildkit?: boolean;
  /** Reached by TCP with TLS, as an engine in a container beside a runner is; it is one of ours then. */
  readonly tls?: boolean;
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
 * Where a kind of engine is asked for, by the options or by `MULTIARCH_TEST_ENGINE`, one of that kind is started,
 * whatever the machine has. One on the classic store has an image of BuildKit from the start.
 *
 * @throws Error when there is no engine and none can be started here, see `wayTo`; or no network
 */
export async function startDocker(
  options: DockerOptions = {},
  environment: Environment = process.env,
): Promise<DockerEngine> {
  const log = options.log ?? (() => undefined);
  const kind = wantedKind(options, environment);
  const { tls = false, buildkit = kind?.store === 'classic' } = options;
  const any = kind === undefined && !tls && !buildkit;
  return (
    (any ? await machinesOwn(environment) : undefined) ??
    (await startOurs({ ...(kind ?? ENGINE_KINDS[0]), tls, buildkit }, log, environment))
  );
}

async function machinesOwn(environment: Environment): Promise<DockerEngine | undefined> {
  const engine = await askOwnEngine(environment);
  if (!engine?.buildx) return undefined;
  const { architectures, isElsewhere } = engine;
  const stop = async (): Promise<void> => undefined;
  return { env: {}, ours: false, architectures, isElsewhere, stop, [Symbol.asyncDispose]: stop };
}

async function startOurs(
  kind: EngineKind & { readonly tls: boolean; readonly buildkit: boolean },
  log: Log,
  environment: Environment,
): Promise<DockerEngine> {
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
  const buildx =
    kind.buildx === 'packaged'
      ? join(docker, 'cli-plugins/docker-buildx')
      : await ensureGoTool(BUILDX, log, environment);
  const buildkit = kind.buildkit ? await ensureBuildKit(log, environment) : undefined;
  const daemon = await startDaemon(
    { docker, busybox: join(busybox, 'busybox'), buildx, store: kind.store, tls: kind.tls },
    environment,
  );
  const engine = { ...daemon, architectures: isEmulated ? [host, other] : [host] };
  if (buildkit === undefined) return engine;
  try {
    const emulator = isEmulated ? await buildKitEmulator(host, other, cache, log) : undefined;
    const parts = {
      buildkit,
      runc: join(docker, 'bin/runc'),
      ...(emulator === undefined ? {} : { emulator }),
    };
    await importBuildKit(parts, { ...engine.env }, daemon.folder);
    return { ...engine, buildkitImage: BUILDKIT_IMAGE };
  } catch (error) {
    await engine.stop();
    throw error;
  }
}

interface DaemonParts {
  /** Folder of {@link dockerBundle}. */
  readonly docker: string;
  readonly busybox: string;
  readonly buildx: string;
  readonly store: ImageStore;
  readonly tls: boolean;
}

async function startDaemon(
  { docker, busybox, buildx, store, tls }: DaemonParts,
  environment: Environment,
): Promise<Omit<DockerEngine, 'architectures'> & { readonly folder: string }> {
  const bridge = await createBridge(busybox);
  const folder = await serverFolder('docker');
  await prepareFolder(folder, buildx, store);
  const secured = tls ? await prepareTls(folder) : undefined;
  await writeEngineLauncher(join(folder, 'bin/docker'), docker, buildx);
  const inherited = environment.PATH ?? '/usr/sbin:/usr/bin:/sbin:/bin';
  const path = [join(folder, 'bin'), join(docker, 'bin'), inherited].join(':');
  const server = new SupervisedServer({
    name: 'dockerd',
    command: join(docker, 'bin/dockerd'),
    args: [...daemonArguments(folder, bridge), ...(secured?.args ?? [])],
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
    ...secured?.env,
  };
  const plain = { PATH: `${join(docker, 'libexec')}:${path}` };
  return { env, plain, folder, ours: true, stop, [Symbol.asyncDispose]: stop };
}

async function prepareFolder(folder: string, buildx: string, store: ImageStore): Promise<void> {
  const isOverlay = (await statfs(folder)).type === OVERLAYFS;
  const isContainerd = store === 'containerd';
  const settings = {
    features: { 'containerd-snapshotter': isContainerd },
    ...(isOverlay ? { 'storage-driver': isContainerd ? 'native' : 'vfs' } : {}),
  };
  await writeFile(join(folder, 'daemon.json'), JSON.stringify(settings));
  await mkdir(join(folder, 'config/cli-plugins'), { recursive: true });
  await writeFile(join(folder, 'config/config.json'), '{}\n', { mode: 0o600 });
  await symlink(buildx, join(folder, 'config/cli-plugins/docker-buildx'));
}

/** One certificate is everybody's: the authority's, the engine's and its client's. */
async function prepareTls(folder: string) {
  const [certificates, address] = [join(folder, 'tls'), `tcp://127.0.0.1:${await freePort()}`];
  const { key, cert } = await selfSigned();
  await mkdir(certificates);
  const files = { 'ca.pem': cert, 'cert.pem': cert, 'key.pem': key };
  for (const [name, text] of Object.entries(files))
    await writeFile(join(certificates, name), text, { mode: 0o600 });
  return {
    args: [
      `--host=${address}`,
      '--tlsverify',
      ...['ca', 'cert', 'key'].map(
        (name) => `--tls${name === 'ca' ? 'cacert' : name}=${certificates}/${name}.pem`,
      ),
    ],
    env: { DOCKER_HOST: address, DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: certificates },
  };
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
