import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { exists } from './exists.js';
import { findGo } from './go-compiler.js';
import { type GoTool, moduleOf } from './go-tool.js';
import { withLock } from './machine/lock.js';
import { type Architecture, cacheFolder, type Environment, type Log } from './machine/machine.js';

/** The shell and commands of `box/`, which stand in for BusyBox in images that start from scratch. */
const BOX = join(import.meta.dirname, '..', 'box');

/**
 * Path of the box for Linux on an architecture, whatever this machine is.
 *
 * @throws Error when it is not in the cache and there is no Go, or it cannot be built
 */
export async function ensureBox(
  architecture: Architecture,
  log: Log,
  environment: Environment,
): Promise<string> {
  const hash = createHash('sha256');
  for (const name of globSync('*.{go,mod,sum}', { cwd: BOX }).sort())
    hash.update(await readFile(join(BOX, name)));
  const name = `box-${architecture}-${hash.digest('hex').slice(0, 8)}`;
  return ensureBuilt(
    { name, architecture, path: '.', flags: [], prepare: async () => BOX },
    log,
    environment,
  );
}

/**
 * Path of a tool for Linux on an architecture, whatever this machine is, to be put into an image.
 *
 * @throws Error when it is not in the cache and there is no Go, or it cannot be built
 */
export function ensureLinuxTool(
  { name, path, version }: GoTool,
  architecture: Architecture,
  log: Log,
  environment: Environment,
): Promise<string> {
  const prepare = async (work: string): Promise<string> => {
    const requirer = `module testbed\n\ngo 1.22\n\nrequire ${moduleOf(path)} ${version}\n`;
    await writeFile(join(work, 'go.mod'), requirer);
    return work;
  };
  const program = { name: `${name}-linux-${architecture}-${version.slice(1)}`, architecture, path, prepare };
  return ensureBuilt({ ...program, flags: ['-mod=mod'] }, log, environment);
}

interface LinuxProgram {
  /** Unique among all programs and versions. */
  readonly name: string;
  readonly architecture: Architecture;
  readonly path: string;
  readonly flags: readonly string[];
  /** The folder of the module that is built from. */
  readonly prepare: (work: string) => Promise<string>;
}

async function ensureBuilt(program: LinuxProgram, log: Log, environment: Environment): Promise<string> {
  const { name } = program;
  const executable = join(cacheFolder(environment), 'engines', name);
  const onWait = (): void => log(`waiting for another process that builds ${name} …`);
  await withLock(executable, onWait, async () => {
    if (!(await exists(executable))) await buildTo(executable, program, log, environment);
  });
  return executable;
}

async function buildTo(
  executable: string,
  { name, architecture, path, flags, prepare }: LinuxProgram,
  log: Log,
  environment: Environment,
): Promise<void> {
  log(`building ${name} …`);
  await mkdir(join(executable, '..'), { recursive: true });
  const work = await mkdtemp(join(executable, '..', '.work-'));
  try {
    const go = await findGo(log, environment);
    const env = {
      ...environment,
      ...go.environment,
      GOFLAGS: '-buildvcs=false -modcacherw',
      CGO_ENABLED: '0',
      GOOS: 'linux',
      GOARCH: architecture,
    };
    const cwd = await prepare(work);
    const built = join(work, 'built');
    const args = ['build', '-trimpath', '-ldflags=-s -w', ...flags, '-o', built, path];
    await execa(go.command, args, { cwd, env, extendEnv: false, stdin: 'ignore' });
    await rename(built, executable);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
