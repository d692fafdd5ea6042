import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { ensureBox } from '../go-linux.js';
import { type Environment, hostArchitecture, type Log } from '../machine/machine.js';
import { poll } from '../machine/poll.js';
import { SupervisedServer, serverFolder } from '../machine/supervisor.js';
import { way } from '../ways/survey.js';
import type { DockerEngine } from './docker-engine.js';
import { type RegistryServer, startRegistryContainer } from './registry-container.js';
import { ensureTool } from './tools.js';

export type { RegistryServer } from './registry-container.js';

interface RegistryOptions {
  /** Name → password. When given, the registry asks for Basic authentication. */
  readonly users?: Readonly<Record<string, string>>;
  /** The engine that pushes to it; one that is elsewhere gets the registry beside itself, and without users. */
  readonly engine?: DockerEngine;
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
  if (options.engine?.isElsewhere) return startRegistryContainer(options.engine, options.log, environment);
  const command = await ensureTool('docker-registry', options.log, environment);
  const folder = await serverFolder('registry');
  if (options.users)
    await writeFile(join(folder, 'htpasswd'), await htpasswd(options.users, environment), { mode: 0o600 });
  await writeFile(join(folder, 'config.yml'), configuration(folder, options.users !== undefined));
  const server = new SupervisedServer({
    name: 'docker-registry',
    command,
    args: ['serve', join(folder, 'config.yml')],
    folder,
    // Nobody listens for traces, and the newer versions would look for somebody who does.
    environment: { ...environment, OTEL_TRACES_EXPORTER: 'none' },
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

async function htpasswd(users: Readonly<Record<string, string>>, environment: Environment): Promise<string> {
  const found = await way('passwords', environment);
  if (found.from === 'nowhere') throw new Error(found.advice);
  if (found.from === 'go') {
    const input = Object.entries(users).map(([name, password]) => `${name}:${password}\n`);
    const box = await ensureBox(hostArchitecture(), () => undefined, environment);
    return (await execa(box, ['htpasswd'], { input: input.join('') })).stdout;
  }
  const lines = await Promise.all(
    Object.entries(users).map(async ([name, password]) => {
      // The fifth power of two: hashing is quick, and these passwords guard nothing.
      const salt = `$2b$05$${randomBytes(16).toString('hex').slice(0, 21)}.`;
      const { stdout } = await execa('perl', ['-e', BCRYPT, salt], { input: `${password}\n` });
      return `${name}:${stdout}\n`;
    }),
  );
  return lines.join('');
}
