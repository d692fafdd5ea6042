import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { exists } from './exists.js';
import { findGo } from './go-compiler.js';
import { withLock } from './machine/lock.js';
import { cacheFolder, type Environment, type Log } from './machine/machine.js';

/** A program that its authors publish as Go source. */
export interface GoTool {
  /** Name of the executable. */
  readonly name: string;
  /** Import path of its main package. */
  readonly path: string;
  /** Version of its module, `v1.2.3`. */
  readonly version: string;
  /** Its module, where that is not the repository of its path. */
  readonly module?: string;
  /** Build tags, by comma. */
  readonly tags?: string;
  /** Import paths of more programs of the same module, which are built with it and stand beside it. */
  readonly beside?: readonly string[];
  /** Variables that its authors fill in when they link it, by import path and name. */
  readonly linked?: Readonly<Record<string, string>>;
  /** Defects that are put right before it is built. */
  readonly corrections?: readonly Correction[];
}

/** A text of a source file that occurs once, and what stands there instead. */
interface Correction {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Path of an executable. It is built once and kept in the cache, with the Go of {@link findGo}. Processes that ask at
 * the same time wait for the one that builds.
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
    const go = await findGo(log, environment);
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
  { path, module = moduleOf(path), version, tags = '', corrections = [], beside = [], linked = {} }: GoTool,
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
    await writeFile(join(requirer, 'go.mod'), `module testbed\n\ngo 1.22\n\nrequire ${module} ${version}\n`);
    await run([...install, `-tags=${tags}`, '-mod=mod', path, ...beside], requirer);
    return;
  }
  const { stdout } = await run(['mod', 'download', '-json', `${module}@${version}`], work);
  const source = join(work, 'source');
  await cp((JSON.parse(stdout) as { Dir: string }).Dir, source, { recursive: true });
  // Go keeps downloaded sources read-only.
  await execa('chmod', ['-R', 'u+w', source]);
  for (const correction of corrections) await correct(source, correction);
  await run([...install, `.${path.slice(module.length)}`], source);
}

/** The module of a package: `github.com/owner/name`, with its major version where it has one, or `oras.land/oras`. */
export function moduleOf(path: string): string {
  return /^(?:github\.com(?:\/[^/]+){2}|[^/]+\/[^/]+)(?:\/v\d+(?=\/|$))?/.exec(path)?.[0] ?? path;
}

async function correct(source: string, { file, from, to }: Correction): Promise<void> {
  const path = join(source, file);
  const parts = (await readFile(path, 'utf8')).split(from);
  if (parts.length !== 2) throw new Error(`${file} does not have once what is to be corrected: ${from}`);
  await writeFile(path, parts.join(to));
}
