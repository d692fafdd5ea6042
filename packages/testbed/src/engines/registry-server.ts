import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import type { Environment, Log } from '../machine/machine.js';
import { poll } from '../machine/poll.js';
import { SupervisedServer, serverFolder } from '../machine/supervisor.js';
import { ensureTool } from './tools.js';

/** A running registry, empty at the start and deleted when it is stopped. */
export interface RegistryServer extends AsyncDisposable {
  /** Host and port, e.g. `127.0.0.1:41234`. */
  readonly host: string;
  /** Ends the registry and deletes what was pushed to it. */
  stop(): Promise<void>;
}

interface RegistryOptions {
  /** Name → password. When given, the registry asks for Basic authentication. */
  readonly users?: Readonly<Record<string, string>>;
  readonly log?: Log;
}

const READY_SECONDS = 30;

/**
 * Starts a real registry (CNCF distribution) on a free port of 127.0.0.1. Deleting is enabled.
 *
 * @throws Error when the registry is not in the cache and cannot be brought, or does not answer
 */
export async function startRegistry(
  options: RegistryOptions = {},
  environment: Environment = process.env,
): Promise<RegistryServer> {
  const command = await ensureTool('docker-registry', options.log, environment);
  const folder = await serverFolder('registry');
  if (options.users)
    await writeFile(join(folder, 'htpasswd'), await htpasswd(options.users), { mode: 0o600 });
  await writeFile(join(folder, 'config.yml'), configuration(folder, options.users !== undefined));
  const server = new SupervisedServer({
    name: 'docker-registry',
    command,
    args: ['serve', join(folder, 'config.yml')],
    folder,
    environment,
  });
  const stop = (): Promise<void> => server.stop();
  try {
    const host = await whenReady(server);
    return { host, stop, [Symbol.asyncDispose]: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function configuration(folder: string, hasUsers: boolean): string {
  const auth = { htpasswd: { realm: 'registry', path: join(folder, 'htpasswd') } };
  // JSON is YAML. Port 0: the system picks a free one, so two registries never want the same.
  return JSON.stringify({
    version: '0.1',
    log: { level: 'info' },
    storage: { filesystem: { rootdirectory: join(folder, 'storage') }, delete: { enabled: true } },
    http: { addr: '127.0.0.1:0', secret: randomBytes(16).toString('hex') },
    ...(hasUsers ? { auth } : {}),
  });
}

async function whenReady(server: SupervisedServer): Promise<string> {
  const answeringHost = async (): Promise<string | undefined> => {
    if (!server.isRunning) throw await server.failure('ended while it was starting');
    const host = /listening on (127\.0\.0\.1:\d+)/.exec(await server.log())?.[1];
    const response = host && (await fetch(`http://${host}/v2/`).catch(() => undefined));
    return response && [200, 401].includes(response.status) ? host : undefined;
  };
  return poll(answeringHost, READY_SECONDS, () => server.failure(`did not answer within ${READY_SECONDS} s`));
}

/** The registry knows bcrypt alone, and Perl is on every Debian with the C library's bcrypt behind `crypt`. */
const BCRYPT = 'chomp(my $password = <STDIN>); print crypt($password, $ARGV[0]) // "";';

async function htpasswd(users: Readonly<Record<string, string>>): Promise<string> {
  const lines = await Promise.all(
    Object.entries(users).map(async ([name, password]) => {
      // The fifth power of two: hashing is quick, and these passwords guard nothing.
      const salt = `$2b$05$${randomBytes(16).toString('hex').slice(0, 21)}.`;
      const { stdout } = await execa('perl', ['-e', BCRYPT, salt], { input: `${password}\n` });
      if (!stdout.startsWith('$2b$')) {
        throw new Error("this machine's crypt() has no bcrypt, which the registry's password file needs");
      }
      return `${name}:${stdout}\n`;
    }),
  );
  return lines.join('');
}
