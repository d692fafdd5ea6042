import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { type Architecture, type DebianMachine, debianMachine, type Log } from '../machine/machine.js';
import type { AptArchive } from './apt-archive.js';
import { withArchive } from './pool.js';

/**
 * The suite that has a current Docker with Buildx. It moves on: what is downloaded is the version that it
 * has on that day, and the cache keeps that version until it is deleted.
 */
export const NEWER_SUITE = 'forky';

/** Files of one package that a bundle needs. */
interface BundlePart {
  readonly package: string;
  /** `newer`: from {@link NEWER_SUITE}. `own`: from the machine's release, for what needs its C library. */
  readonly suite: 'newer' | 'own';
  /** Path in the package → path in the bundle. */
  readonly files: Readonly<Record<string, string>>;
  /** Also bring the shared libraries of the packages it depends on, into the bundle's folder `lib`. */
  readonly libraries?: boolean;
}

/** A set of executables that is brought as one folder of the cache. */
export interface Bundle {
  readonly name: string;
  readonly architecture: Architecture;
  /** The first part gives the bundle its version. */
  readonly parts: readonly [BundlePart, ...BundlePart[]];
  /** What to do on a machine that is not Debian, for the error message. */
  readonly advice: string;
  /** Completes the unpacked folder, e.g. with a launcher. */
  readonly finish?: (folder: string) => Promise<void>;
}

const underway = new Map<string, Promise<string>>();

/**
 * Brings a bundle: from the cache, or else from the machine's Debian archive.
 *
 * @param cache folder of {@link cacheFolder}
 * @returns the bundle's folder
 * @throws Error when this is not Debian, or the archive cannot be reached
 */
export function ensureBundle(bundle: Bundle, cache: string, log: Log): Promise<string> {
  const key = `${cache}\n${bundle.name}`;
  const result = underway.get(key) ?? findOrBring(bundle, join(cache, 'engines'), log);
  underway.set(key, result);
  const forget = (): boolean => underway.delete(key);
  result.then(forget, forget);
  return result;
}

async function findOrBring(bundle: Bundle, engines: string, log: Log): Promise<string> {
  const there = newestFolder(await readdir(engines).catch((): string[] => []), bundle.name);
  if (there) return join(engines, there);
  const machine = await debianMachine(bundle.name, bundle.advice);
  await mkdir(engines, { recursive: true });
  await removeLeftovers(engines);
  // Beside its final place, so that the rename at the end stays on one file system and is atomic.
  const work = await mkdtemp(join(engines, '.work-'));
  try {
    const version = await fill(bundle, machine, work, log);
    await bundle.finish?.(work);
    await chmod(work, 0o755);
    return await publish(work, join(engines, folderName(bundle.name, version)));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Downloads and unpacks all parts, each suite on its own. Returns the version of the first part. */
async function fill(bundle: Bundle, machine: DebianMachine, work: string, log: Log): Promise<string> {
  const bySuite = Object.groupBy(bundle.parts, (part) => suiteOf(part, machine));
  const versions = await Promise.all(
    Object.entries(bySuite).map(([suite, parts = []]) =>
      withArchive(suite, bundle.architecture, machine.codename, (archive) =>
        fillFrom(archive, parts, work, (text) => log(`downloading ${bundle.name} ${text}`)),
      ),
    ),
  );
  const found = new Map(versions.flatMap((map) => [...map]));
  return found.get(bundle.parts[0].package) ?? '';
}

const suiteOf = (part: BundlePart, machine: DebianMachine): string =>
  part.suite === 'newer' ? NEWER_SUITE : machine.codename;

async function fillFrom(
  archive: AptArchive,
  parts: readonly BundlePart[],
  work: string,
  announce: Log,
): Promise<Map<string, string>> {
  const libraries = await Promise.all(
    parts.filter((part) => part.libraries).map((part) => libraryPackages(archive, part.package)),
  );
  const offers = await archive.offers([
    ...new Set([...parts.map((part) => part.package), ...libraries.flat()]),
  ]);
  const megabytes = offers.reduce((sum, offer) => sum + offer.size, 0) / 1e6;
  const [first] = offers;
  announce(`(${first?.name} ${first?.version}, ${Math.max(1, Math.round(megabytes))} MB) …`);
  const debs = await archive.download(offers.map((offer) => offer.name));
  await Promise.all([
    ...parts.map((part) => unpackFiles(debs.get(part.package) ?? '', part.files, work)),
    ...libraries.flat().map((name) => unpackLibraries(debs.get(name) ?? '', join(work, 'lib'))),
  ]);
  return new Map(offers.map((offer) => [offer.name, offer.version]));
}

/** The library packages that a package needs, directly or through another library, without the C library. */
async function libraryPackages(archive: AptArchive, name: string): Promise<string[]> {
  const found = new Set<string>();
  let next = [name];
  while (next.length > 0) {
    const depends = (await archive.offers(next)).flatMap((offer) => offer.depends);
    next = [...new Set(depends)].filter((n) => /^lib(?!c6$|c-bin$|gcc-s1$|crypt1$)/.test(n) && !found.has(n));
    for (const library of next) found.add(library);
  }
  return [...found];
}

async function unpackFiles(
  deb: string,
  files: Readonly<Record<string, string>>,
  work: string,
): Promise<void> {
  const raw = await mkdtemp(join(work, '.raw-'));
  const members = Object.keys(files).map((path) => `./${path}`);
  // tar stops at the last member asked for, which ends dpkg-deb early: only what is there afterwards counts.
  await execa('dpkg-deb', ['--fsys-tarfile', deb], { reject: false, encoding: 'buffer', buffer: false }).pipe(
    'tar',
    ['-x', '--occurrence=1', '-C', raw, ...members],
    { reject: false },
  );
  for (const [from, to] of Object.entries(files)) {
    await mkdir(join(work, to, '..'), { recursive: true });
    await rename(join(raw, from), join(work, to)).catch((error: unknown) => {
      throw new Error(
        `${from} could not be unpacked from ${deb}: ${String(error)}; check the free disk space`,
      );
    });
  }
  await rm(raw, { recursive: true, force: true });
}

async function unpackLibraries(deb: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const libraries = ['--wildcards', './usr/lib/*/lib*.so*', './lib/*/lib*.so*'];
  await execa('dpkg-deb', ['--fsys-tarfile', deb], { encoding: 'buffer', buffer: false }).pipe(
    'tar',
    ['-x', '-C', folder, '--transform', 's,.*/,,', ...libraries],
    // Most packages have only one of the two folders, and tar calls the other an error.
    { reject: false },
  );
}

/** Puts the finished folder in place. When another process was faster, its folder is as good as ours. */
async function publish(work: string, target: string): Promise<string> {
  try {
    await rename(work, target);
  } catch (error) {
    if (!(await stat(target).catch(() => undefined))) throw error;
  }
  return target;
}

/** Folder name of a version. A colon (Debian's epoch) would split PATH. */
export function folderName(name: string, version: string): string {
  return `${name}-${version.replace(/[^\w.+~-]/g, '_')}`;
}

/** The folder with the highest version of a bundle, among the names in the cache. */
export function newestFolder(names: readonly string[], bundle: string): string | undefined {
  return names
    .filter((name) => name.startsWith(`${bundle}-`) && /^\d/.test(name.slice(bundle.length + 1)))
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .at(-1);
}

/** Removes what an interrupted download left. An hour is longer than any download that is still under way. */
async function removeLeftovers(engines: string): Promise<void> {
  for (const name of await readdir(engines)) {
    const path = join(engines, name);
    const age = Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now());
    if (name.startsWith('.work-') && age > 3_600_000) await rm(path, { recursive: true, force: true });
  }
}
