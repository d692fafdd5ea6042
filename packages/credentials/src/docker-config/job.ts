import { access, cp, mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Environment, invalidInput, isJsonObject } from '@multiarch/oci';
import { dockerConfigPath, readIfExists } from './document.js';
import { isWithin } from './folder.js';
import type { Restore } from './journal.js';
import { planRestore, restoreDockerConfig } from './write.js';

/** Where a step is: everything that is written, undone or removed for it is derived from this, and from nothing else. */
interface JobPlace {
  /** What the runner empties between jobs: `RUNNER_TEMP`. */
  readonly temporaryDirectory: string;
  /** As the step has it: `DOCKER_CONFIG`, `BUILDX_CONFIG`, `HOME`. */
  readonly environment: Environment;
  /** What tells this step from all others: a UUID, see {@link assertNonce}. */
  readonly nonce: string;
}

/** Where to write logins. */
interface JobConfig {
  readonly config: string;
  /** Undoes them in a folder that was there; one that we made is removed as a whole. */
  readonly restore?: Restore;
  /** For this step and all later ones. */
  readonly variables: Readonly<Record<string, string>>;
}

/** What Docker's and Buildx's folders were before, for the steps after ours. */
const ORIGIN = '.multiarch.json';

/**
 * The folder of Docker's configuration for the rest of a job: where `DOCKER_CONFIG` is below the job's temporary
 * directory, that one; else a new one there, with a copy of `config.json` and everything else linked. Nothing that is
 * shared with other jobs is ever written, so that neither a job beside this one nor one that is killed matters to it.
 */
export async function openJobConfig(place: JobPlace): Promise<JobConfig> {
  const { environment } = place;
  const current = await currentJobConfig(place);
  if (current.restore !== undefined) return current;
  const folder = folderOf(place);
  await copyConfig(dirname(current.config), buildxOf(environment), folder);
  const { DOCKER_CONFIG = '', BUILDX_CONFIG = '' } = environment;
  const named = BUILDX_CONFIG !== '';
  const origin = { DOCKER_CONFIG, ...(named ? { BUILDX_CONFIG } : {}) };
  await writeFile(join(folder, ORIGIN), JSON.stringify(origin), { mode: 0o600 });
  return {
    config: join(folder, 'config.json'),
    variables: { DOCKER_CONFIG: folder, ...(named ? { BUILDX_CONFIG: join(folder, 'buildx') } : {}) },
  };
}

/**
 * Docker's configuration as it is, for logins that take the place of earlier ones. Only in a folder of this job's can they be
 * undone; elsewhere somebody has asked for logins that stay.
 */
export async function currentJobConfig(place: JobPlace): Promise<JobConfig> {
  const { temporaryDirectory, environment, nonce } = place;
  const config = dockerConfigPath(environment);
  const places = [config, buildxOf(environment)];
  const are = await Promise.all(places.map((path) => isWithin(temporaryDirectory, path)));
  const restore = planRestore(config, temporaryDirectory, assertNonce(nonce));
  return { config, variables: {}, ...(are.includes(false) ? {} : { restore }) };
}

function buildxOf(environment: Environment): string {
  return environment.BUILDX_CONFIG || join(dirname(dockerConfigPath(environment)), 'buildx');
}

/**
 * Removes what {@link openJobConfig} made, or takes the logins back out of the folder that was there.
 *
 * @returns variables for the post steps that are still to come, where they would look into the folder that is gone
 * @throws MultiarchError `INVALID_INPUT` for a nonce that is none, and for notes that name a place of others
 */
export async function closeJobConfig(place: JobPlace): Promise<Readonly<Record<string, string>>> {
  const { temporaryDirectory, environment, nonce } = place;
  const folder = folderOf(place);
  await restoreDockerConfig(planRestore(dockerConfigPath(environment), temporaryDirectory, nonce));
  const origin = await readIfExists(join(folder, ORIGIN));
  // Links are removed, not what they lead to.
  await rm(folder, { recursive: true, force: true });
  if (origin === undefined || environment.DOCKER_CONFIG !== folder) return {};
  const before: unknown = JSON.parse(origin.toString('utf8'));
  const entries = Object.entries(isJsonObject(before) ? before : {});
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/**
 * A step's saved state is foreign text: what its program printed may have written it.
 *
 * @throws MultiarchError `INVALID_INPUT` for anything but a UUID, and repeats nothing of it
 */
function assertNonce(text: string): string {
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) return text;
  throw invalidInput('the state of this step', 'it is not what the step saved', 'a UUID');
}

function folderOf({ temporaryDirectory, nonce }: JobPlace): string {
  return join(temporaryDirectory, `docker-${assertNonce(nonce)}`);
}

async function copyConfig(from: string, fromBuildx: string, to: string): Promise<void> {
  await mkdir(to, { mode: 0o700 });
  const config = await readIfExists(join(from, 'config.json'));
  if (config !== undefined) await writeFile(join(to, 'config.json'), config, { mode: 0o600 });
  await linkEntries(from, to, ['config.json', 'buildx']);
  const buildx = join(to, 'buildx');
  await mkdir(buildx, { mode: 0o700 });
  await linkEntries(fromBuildx, buildx, ['config']);
  const logins = join(fromBuildx, 'config');
  if (await exists(logins)) await cp(logins, join(buildx, 'config'), { recursive: true, dereference: true });
}

async function linkEntries(from: string, to: string, but: readonly string[]): Promise<void> {
  const names = (await exists(from)) ? await readdir(from) : [];
  for (const name of names) if (!but.includes(name)) await symlink(resolve(from, name), join(to, name));
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
