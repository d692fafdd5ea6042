import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** An architecture as Debian and OCI both spell it. */
export type Architecture = 'amd64' | 'arm64';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Takes one line of progress. */
export type Log = (line: string) => void;

/** A machine whose distribution's packages we can use. */
export interface DebianMachine {
  /** Code name of the release, e.g. `bookworm`. */
  readonly codename: string;
  readonly architecture: Architecture;
}

/** The oldest release whose C library runs what we bring. */
const OLDEST_RELEASE = 12;

/** Folder for what was downloaded once: `multiarch` in the user's cache folder. */
export function cacheFolder(environment: Environment): string {
  const base = environment.XDG_CACHE_HOME;
  if (base && isAbsolute(base)) return join(base, 'multiarch');
  return join(environment.HOME || homedir(), '.cache', 'multiarch');
}

/**
 * The architecture of this machine.
 *
 * @throws Error when it is neither of the two
 */
export function hostArchitecture(): Architecture {
  if (process.arch === 'x64') return 'amd64';
  if (process.arch === 'arm64') return 'arm64';
  throw new Error(`engines run on amd64 and arm64, and this machine is ${process.arch}; use one of the two`);
}

/** What this machine's distribution calls itself; `codename` where it is Debian, in a release that is new enough. */
export async function debianRelease(): Promise<{ readonly name: string; readonly codename?: string }> {
  const release = parseOsRelease(await readFile('/etc/os-release', 'utf8').catch(() => ''));
  const version = release.get('VERSION_ID');
  const codename = release.get('VERSION_CODENAME');
  const name = release.get('PRETTY_NAME') ?? process.platform;
  const isDebian = release.get('ID') === 'debian' && Number(version ?? OLDEST_RELEASE) >= OLDEST_RELEASE;
  return isDebian && codename ? { name, codename } : { name };
}

/**
 * Describes this machine, for the error message and for the choice of packages.
 *
 * @param purpose what was asked for, e.g. `docker-registry`; part of the error message
 * @param advice what to do on a machine that is not Debian
 * @throws Error when this is not Debian 12 or newer
 */
export async function debianMachine(purpose: string, advice: string): Promise<DebianMachine> {
  const { name, codename } = await debianRelease();
  if (codename !== undefined) return { codename, architecture: hostArchitecture() };
  throw new Error(
    `${purpose} can be brought to Debian ${OLDEST_RELEASE} or newer, and this is ${name}; ${advice}`,
  );
}

/** Reads `KEY=value` and `KEY="value"` lines. */
export function parseOsRelease(text: string): Map<string, string> {
  const pairs = [...text.matchAll(/^([A-Z_]+)=(?:"([^"\n]*)"|'([^'\n]*)'|(.*))$/gm)];
  return new Map(pairs.map((pair) => [pair[1] ?? '', pair[2] ?? pair[3] ?? pair[4] ?? '']));
}
