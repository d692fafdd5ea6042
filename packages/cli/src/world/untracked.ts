import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readFile, readlink } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { isJsonObject } from '@multiarch/oci';
import type { Leg } from '@multiarch/plan';
import { ignoring } from './docker-ignore.js';

/** What a build takes its files from. */
export type Sources = Pick<Leg, 'context' | 'dockerfile' | 'buildContexts'>;

/** A file that no commit has and that is built in, with a hash of what is in it. */
interface UntrackedFile {
  readonly path: string;
  readonly sha256: string;
}

/** Longest document of ours, in bytes: a plan has a quarter of a megabyte at most. */
const LONGEST_DOCUMENT = 2 ** 20;

/**
 * Those of these files that reach a build: they are in its context or another of its folders, and no `.dockerignore`
 * leaves them out; or they are its Dockerfile. Documents that this program writes (plans, reports, results) are none.
 *
 * @param paths below `directory`, with `/`
 */
export async function findBuiltIn(
  directory: string,
  paths: readonly string[],
  builds: readonly Sources[],
): Promise<readonly UntrackedFile[]> {
  if (paths.length === 0) return [];
  const reached = new Set<string>();
  for (const build of builds) {
    const isIgnored = ignoring(await readIgnore(directory, build));
    for (const path of paths) if (reaches(path, build, isIgnored)) reached.add(path);
  }
  const files = await Promise.all(
    [...reached].sort().map(async (path) => {
      const file = join(directory, path);
      return (await isDocument(file)) ? [] : [{ path, sha256: await hashOf(file) }];
    }),
  );
  return files.flat();
}

/** The Dockerfile's own list goes before the context's. */
async function readIgnore(directory: string, { context, dockerfile }: Sources): Promise<string> {
  const read = (path: string) => readFile(join(directory, path), 'utf8').catch(() => undefined);
  return (await read(`${dockerfile}.dockerignore`)) ?? (await read(join(context, '.dockerignore'))) ?? '';
}

function reaches(
  path: string,
  { context, dockerfile, buildContexts }: Sources,
  isIgnored: (path: string) => boolean,
): boolean {
  if (path === posix.normalize(dockerfile)) return true;
  const inside = below(path, context);
  if (inside !== undefined && !isIgnored(inside)) return true;
  // Other folders have lists of their own, which are not read here: rather once too often.
  return Object.values(buildContexts).some((folder) => below(path, folder) !== undefined);
}

/** The path below a folder; `undefined` where it is not there, or the folder is none of this machine's. */
function below(path: string, folder: string): string | undefined {
  if (folder === '' || /^[a-z][a-z0-9+.-]*:/i.test(folder)) return undefined;
  const base = posix.normalize(`${folder}/`);
  if (base === './') return path;
  return path.startsWith(base) ? path.slice(base.length) : undefined;
}

/** A plan, report or result of ours; or a file for one that the shell has just made, still empty. */
async function isDocument(file: string): Promise<boolean> {
  if (!file.endsWith('.json')) return false;
  const about = await lstat(file);
  if (!about.isFile() || about.size > LONGEST_DOCUMENT) return false;
  const text = await readFile(file, 'utf8');
  if (text === '') return true;
  try {
    const value: unknown = JSON.parse(text);
    const isOne = (one: unknown) =>
      isJsonObject(one) &&
      typeof one.schemaVersion === 'number' &&
      ['leg', 'legs', 'variants'].some((name) => name in one);
    return Array.isArray(value) ? value.length > 0 && value.every(isOne) : isOne(value);
  } catch {
    return false;
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  const about = await lstat(file);
  if (about.isSymbolicLink()) hash.update(await readlink(file));
  else if (about.isFile()) for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.update(`${about.mode & 0o111}`).digest('hex');
}
