import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
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

/** A program that its authors publish as Go source. */
export interface GoTool {
  /** Name of the executable. */
  readonly name: string;
  /** Import path of its main package. */
  readonly path: string;
  /** Version of its module, `v1.2.3`. */
  readonly version: string;
  /** Import paths of more programs of the same module, which are built with it and stand beside it. */
  readonly beside?: readonly string[];
  /** Variables that its authors fill in when they link it, by import path and name. */
  readonly linked?: Readonly<Record<string, string>>;
  /** Defects that are put right before it is built; `path` must then be its module's. */
  readonly corrections?: readonly Correction[];
}

/** A text of a source file that occurs once, and what stands there instead. */
export interface Correction {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Path of an executable. It is built once and kept in the cache, with the machine's Go, or else with one from its
 * Debian archive. Processes that ask at the same time wait for the one that builds.
 *
 * @throws Error when it cannot be built
 */
export async function ensureGoTool(
  tool: GoTool,
  log: Log = () => undefined,
  environment: Environment = process.env,
): Promise<string> {
  const { name, path, version } = tool;
  const folder = join(cacheFolder(environment), 'engines', folderName(tool));
  const executable = join(folder, name);
  if (await exists(executable)) return executable;
  const onWait = (): void => log(`waiting for another process that builds ${path} ${version} …`);
  await withLock(folder, onWait, async () => {
    if (!(await exists(executable))) await buildInto(folder, tool, log, environment);
  });
  return executable;
}

/** Builds beside the final place, so that the rename at the end stays on one file system and is atomic. */
async function buildInto(folder: string, tool: GoTool, log: Log, environment: Environment): Promise<void> {
  const { name, path, version } = tool;
  const start = performance.now();
  log(`building ${path} ${version} …`);
  await mkdir(join(folder, '..'), { recursive: true });
  const work = await mkdtemp(join(folder, '..', '.work-'));
  try {
    const go = await findGo(work, environment);
    const built = join(work, 'bin');
    await build(tool, go.command, work, { ...environment, ...go.environment, GOBIN: built });
    await rename(built, folder).catch(async (error: unknown) => {
      // Another process was faster, and its executable is as good as ours.
      if (!(await exists(join(folder, name)))) throw error;
    });
    log(`built ${path} in ${Math.round((performance.now() - start) / 1000)} s`);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function folderName({ name, version, corrections = [] }: GoTool): string {
  const plain = `${name}-${version.slice(1)}`;
  if (corrections.length === 0) return plain;
  const hash = createHash('sha256').update(JSON.stringify(corrections)).digest('hex').slice(0, 8);
  return `${plain}+${hash}`;
}

/** Leaves the executable in `GOBIN`. */
async function build(
  { path, version, corrections = [], beside = [], linked = {} }: GoTool,
  go: string,
  work: string,
  environment: Environment,
): Promise<void> {
  // Writable: whoever removes what Go downloaded need not be root.
  const env = { ...environment, GOFLAGS: '-buildvcs=false -modcacherw', CGO_ENABLED: '0' };
  const run = (args: readonly string[], cwd: string) =>
    execa(go, args, { cwd, env, extendEnv: false, stdin: 'ignore' });
  const variables = Object.entries(linked).map(([name, text]) => `-X ${name}=${text}`);
  // Without what only debuggers read: a third of the size.
  const install = ['install', '-trimpath', `-ldflags=${['-s', '-w', ...variables].join(' ')}`];
  if (corrections.length === 0) {
    // Not `path@version`: that asks the proxy for all versions, which it need not have, to look for deprecations.
    const requirer = join(work, 'requirer');
    await mkdir(requirer);
    await writeFile(
      join(requirer, 'go.mod'),
      `module testbed\n\ngo 1.22\n\nrequire ${moduleOf(path)} ${version}\n`,
    );
    await run([...install, '-mod=mod', path, ...beside], requirer);
    return;
  }
  const { stdout } = await run(['mod', 'download', '-json', `${path}@${version}`], work);
  const source = join(work, 'source');
  await cp((JSON.parse(stdout) as { Dir: string }).Dir, source, { recursive: true });
  // Go keeps downloaded sources read-only.
  await execa('chmod', ['-R', 'u+w', source]);
  for (const correction of corrections) await correct(source, correction);
  await run([...install, '.'], source);
}

/** The module of a package on GitHub: `github.com/owner/name`. */
function moduleOf(path: string): string {
  return path.split('/').slice(0, 3).join('/');
}

async function correct(source: string, { file, from, to }: Correction): Promise<void> {
  const path = join(source, file);
  const parts = (await readFile(path, 'utf8')).split(from);
  if (parts.length !== 2) throw new Error(`${file} does not have once what is to be corrected: ${from}`);
  await writeFile(path, parts.join(to));
}

interface Go {
  readonly command: string;
  readonly environment: Environment;
}

/** The machine's own Go, or one that is unpacked into `work` and used this once, with all that it downloads. */
async function findGo(work: string, environment: Environment): Promise<Go> {
  const { exitCode } = await execa('go', ['version'], { env: environment, extendEnv: false, reject: false });
  if (exitCode === 0) return { command: 'go', environment: {} };
  const machine = await debianMachine('Go', 'install Go and put it in PATH');
  return withArchive(NEWER_SUITE, hostArchitecture(), machine.codename, async (archive) => {
    const [current] = await archive.offers(['golang-go']);
    const name = current?.depends.find((dependency) => /^golang-1\.\d+-go$/.test(dependency));
    if (name === undefined) throw new Error("Debian's golang-go depends on no compiler; install Go yourself");
    const debs = await archive.download([name, name.replace(/go$/, 'src')]);
    for (const deb of debs.values()) await execa('dpkg-deb', ['-x', deb, join(work, 'go')]);
    const folder = join(work, 'go/usr/lib', name.replace(/^golang-(.*)-go$/, 'go-$1'));
    const own = { GOPATH: join(work, 'path'), GOCACHE: join(work, 'cache'), GOENV: 'off' };
    return { command: join(folder, 'bin/go'), environment: own };
  });
}
