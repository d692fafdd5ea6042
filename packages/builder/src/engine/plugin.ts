import { constants } from 'node:fs';
import { access, open, readFile, realpath, stat } from 'node:fs/promises';
import { basename, delimiter, isAbsolute, join } from 'node:path';
import { type Environment, parseJsonObject } from '@multiarch/oci';
import type { Run } from '../docker/process-runner.js';

/** By it a plugin knows that Docker has started it, and that its first argument is its own name. */
const STARTED_BY = 'DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND';

/** Where packages put plugins, in Docker's order: cli-plugins/manager/manager_unix.go of docker/cli. */
const SYSTEM_FOLDERS: readonly string[] = [
  '/usr/local/lib/docker/cli-plugins',
  '/usr/local/libexec/docker/cli-plugins',
  '/usr/lib/docker/cli-plugins',
  '/usr/libexec/docker/cli-plugins',
];

/**
 * Starts Buildx itself where `docker buildx` is asked for, in the way in which Docker would start it: Docker alone
 * takes longer, as it starts the plugin twice, once to ask what it is. Everything else, and Buildx where it is not
 * certain which one Docker would take, is left to `docker`.
 *
 * @param systemFolders where packages put plugins
 */
export const startingBuildx =
  (run: Run, systemFolders: readonly string[] = SYSTEM_FOLDERS): Run =>
  async (command, args, options) => {
    const isBuildx = command === 'docker' && args[0] === 'buildx';
    const plugin = isBuildx ? await findBuildx(options.env, systemFolders) : undefined;
    if (plugin === undefined) return run(command, args, options);
    return run(plugin, args, { ...options, env: { ...options.env, [STARTED_BY]: command } });
  };

/**
 * The executable that `docker buildx` would start: the first that is there, in the folders that Docker looks through.
 *
 * @returns `undefined` where that is for Docker to say: where its configuration cannot be read, and where `docker` is
 *   somebody's own script, which may do more than hand on its arguments, or another program of that name
 */
export async function findBuildx(
  environment: Environment,
  systemFolders: readonly string[] = SYSTEM_FOLDERS,
): Promise<string | undefined> {
  const { DOCKER_CONFIG, HOME = '', PATH = '' } = environment;
  const folder = DOCKER_CONFIG || (HOME && join(HOME, '.docker'));
  if (!isAbsolute(folder)) return undefined;
  try {
    if (!(await isDocker(PATH))) return undefined;
    const folders = [...(await extraFolders(folder)), join(folder, 'cli-plugins'), ...systemFolders];
    for (const one of folders) {
      const path = join(one, 'docker-buildx');
      if (await isThere(path)) return (await isProgram(path)) ? path : undefined;
    }
  } catch {
    // Docker says what is wrong.
  }
  return undefined;
}

/** `cliPluginsExtraDirs` of config.json, which come first. */
async function extraFolders(folder: string): Promise<readonly string[]> {
  const path = join(folder, 'config.json');
  if (!(await isThere(path))) return [];
  const { cliPluginsExtraDirs: extra = [] } = parseJsonObject(await readFile(path), path);
  const isList = Array.isArray(extra) && extra.every((one) => typeof one === 'string' && isAbsolute(one));
  if (!isList) throw new Error(`${path}: it names plugins' folders in a way that is not known`);
  return extra;
}

/** Whether the `docker` of a `PATH` is Docker's: a program, no script, and called that behind all links. */
async function isDocker(path: string): Promise<boolean> {
  for (const folder of path.split(delimiter).filter(isAbsolute)) {
    const found = join(folder, 'docker');
    if (await isThere(found)) return basename(await realpath(found)) === 'docker' && (await isProgram(found));
  }
  return false;
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return false;
      throw error;
    },
  );
}

/** Whether the system starts it without a script's interpreter. */
async function isProgram(path: string): Promise<boolean> {
  await access(path, constants.X_OK);
  await using file = await open(path);
  const { bytesRead, buffer } = await file.read({ buffer: Buffer.alloc(4), length: 4 });
  return bytesRead === 4 && EXECUTABLES.has(buffer.toString('hex'));
}

/** How programs of Linux and macOS begin: ELF, and Mach-O for one architecture or several. */
const EXECUTABLES: ReadonlySet<string> = new Set(['7f454c46', 'cffaedfe', 'cafebabe']);
