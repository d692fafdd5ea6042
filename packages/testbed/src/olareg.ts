import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { execa } from 'execa';
import { withArchive } from './engines/archive-pool.js';
import { NEWER_SUITE } from './engines/bundle.js';
import {
  cacheFolder,
  debianMachine,
  type Environment,
  hostArchitecture,
  type Log,
} from './engines/machine.js';
import { poll } from './engines/poll.js';
import type { RegistryServer } from './engines/registry-server.js';
import { SupervisedServer, serverFolder } from './engines/supervisor.js';

/** A small registry with the whole of OCI 1.1, the referrers API included. */
const MODULE = 'github.com/olareg/olareg';
const VERSION = 'v0.1.2';
const READY_SECONDS = 30;

/**
 * Starts olareg on a free port of 127.0.0.1, in memory, with deletes. It is built once and kept in the cache, with
 * the machine's Go, or else with one from its Debian archive.
 *
 * @throws Error when it cannot be built, or does not answer
 */
export async function startOlareg(
  log: Log = () => undefined,
  environment: Environment = process.env,
): Promise<RegistryServer> {
  const command = await ensureOlareg(log, environment);
  const folder = await serverFolder('olareg');
  const port = String(await freePort());
  const server = new SupervisedServer({
    name: 'olareg',
    command,
    args: ['serve', '--addr', '127.0.0.1', '--port', port, '--store-type', 'mem', '--api-delete'],
    folder,
    environment,
  });
  const host = `127.0.0.1:${port}`;
  const stop = (): Promise<void> => server.stop();
  const whenReady = async (): Promise<true | undefined> => {
    if (!server.isRunning) throw await server.failure('ended while it was starting');
    const response = await fetch(`http://${host}/v2/`).catch(() => undefined);
    return response?.ok ? true : undefined;
  };
  try {
    await poll(whenReady, READY_SECONDS, () => server.failure(`did not answer within ${READY_SECONDS} s`));
    return { host, stop, [Symbol.asyncDispose]: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Path of the executable. */
async function ensureOlareg(log: Log, environment: Environment): Promise<string> {
  const folder = join(cacheFolder(environment), 'engines', `olareg-${VERSION.slice(1)}`);
  const executable = join(folder, 'olareg');
  if (await exists(executable)) return executable;
  log(`building ${MODULE} ${VERSION} …`);
  await mkdir(join(folder, '..'), { recursive: true });
  // Beside its final place, so that the rename at the end stays on one file system and is atomic.
  const work = await mkdtemp(join(folder, '..', '.work-'));
  try {
    const go = await findGo(work, environment);
    const source = join(work, 'source');
    await mkdir(source);
    await writeFile(join(source, 'go.mod'), `module testbed\n\ngo 1.22\n\nrequire ${MODULE} ${VERSION}\n`);
    const built = join(work, 'bin');
    await mkdir(built);
    await execa(go, ['build', '-mod=mod', '-o', join(built, 'olareg'), `${MODULE}/cmd/olareg`], {
      cwd: source,
      env: { ...environment, GOFLAGS: '-buildvcs=false', CGO_ENABLED: '0' },
    });
    await rename(built, folder).catch(async (error: unknown) => {
      // Another process was faster, and its executable is as good as ours.
      if (!(await exists(executable))) throw error;
    });
    return executable;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** The machine's own Go, or one that is unpacked into `work` and used this once. */
async function findGo(work: string, environment: Environment): Promise<string> {
  const { exitCode } = await execa('go', ['version'], { env: environment, reject: false });
  if (exitCode === 0) return 'go';
  const machine = await debianMachine('Go', 'install Go and put it in PATH');
  return withArchive(NEWER_SUITE, hostArchitecture(), machine.codename, async (archive) => {
    const [current] = await archive.offers(['golang-go']);
    const name = current?.depends.find((dependency) => /^golang-1\.\d+-go$/.test(dependency));
    if (name === undefined) throw new Error("Debian's golang-go depends on no compiler; install Go yourself");
    const debs = await archive.download([name, name.replace(/go$/, 'src')]);
    for (const deb of debs.values()) await execa('dpkg-deb', ['-x', deb, join(work, 'go')]);
    return join(work, 'go/usr/lib', name.replace(/^golang-(.*)-go$/, 'go-$1'), 'bin/go');
  });
}

/** olareg cannot say which port the system gave it. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('the system gave no port');
  return address.port;
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
