import { symlink, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { ensureBundle } from '../debian/bundle.js';
import { ensureBuildKit } from '../engines/buildkit.js';
import { dockerBundle } from '../engines/catalogue.js';
import { freePort } from '../machine/free-port.js';
import { cacheFolder, type Environment, hostArchitecture } from '../machine/machine.js';
import { poll } from '../machine/poll.js';
import { SupervisedServer, serverFolder } from '../machine/supervisor.js';
import { Authority, type Certificate } from '../registry/certificate.js';

/** A BuildKit as a team has one for its builds: a process of its own, which builds for whoever shows a certificate. */
export interface RemoteBuildKit extends AsyncDisposable {
  /** `tcp://127.0.0.1:port`. */
  readonly endpoint: string;
  /** It has signed all certificates. */
  readonly authority: Authority;
  /** One that it takes. */
  readonly client: Certificate;
  /** False once it has ended. */
  readonly isRunning: boolean;
  /** What it has written so far. */
  log(): Promise<string>;
}

const READY_SECONDS = 60;

/**
 * Starts a real `buildkitd` that is reached by mutual TLS on a free port of 127.0.0.1. What the kernel emulates it builds by
 * emulation. It needs root, as the engine of {@link startDocker} does where it is ours, and Debian's runc.
 *
 * @throws Error when it cannot be had or does not start here
 */
export async function startRemoteBuildKit(environment: Environment = process.env): Promise<RemoteBuildKit> {
  const log = (): void => undefined;
  const [docker, programs, authority, port] = await Promise.all([
    ensureBundle(dockerBundle(hostArchitecture()), cacheFolder(environment), log),
    ensureBuildKit(log, environment),
    Authority.make(),
    freePort(),
  ]);
  const hosts = ['IP:127.0.0.1', 'DNS:localhost'];
  const [server, client] = await Promise.all([authority.issue(hosts), authority.issue(hosts)]);
  const folder = await serverFolder('buildkitd');
  const files = { 'ca.pem': authority.cert, 'cert.pem': server.cert, 'key.pem': server.key };
  for (const [name, text] of Object.entries(files))
    await writeFile(join(folder, name), text, { mode: 0o600 });
  await symlink(join(docker, 'bin/runc'), join(folder, 'buildkit-runc'));
  const process = new SupervisedServer({
    name: 'buildkitd',
    command: join(programs, 'buildkitd'),
    args: [
      ...[`--addr=tcp://127.0.0.1:${port}`, `--root=${join(folder, 'data')}`],
      ...['ca', 'cert', 'key'].map(
        (name) => `--tls${name === 'ca' ? 'cacert' : name}=${join(folder, `${name}.pem`)}`,
      ),
      ...['--oci-worker=true', '--containerd-worker=false'],
      `--oci-worker-binary=${join(folder, 'buildkit-runc')}`,
    ],
    folder,
    environment: { ...environment, PATH: `${join(docker, 'bin')}:${environment.PATH ?? ''}` },
  });
  try {
    await poll(
      async () => {
        if (!process.isRunning) throw await process.failure('ended while it was starting');
        return (await isListening(port)) || undefined;
      },
      READY_SECONDS,
      () => process.failure(`did not answer within ${READY_SECONDS} s`),
    );
  } catch (error) {
    await process.stop();
    throw error;
  }
  return {
    endpoint: `tcp://127.0.0.1:${port}`,
    ...{ authority, client },
    get isRunning() {
      return process.isRunning;
    },
    log: () => process.log(),
    [Symbol.asyncDispose]: () => process.stop(),
  };
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const done = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
  });
}
