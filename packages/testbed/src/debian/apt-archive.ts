import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import type { Architecture } from '../machine/machine.js';
import {
  type AptSource,
  chooseMainArchive,
  parseDeb822Sources,
  parseOneLineSources,
  renderSource,
} from './apt-sources.js';

/** A package as the archive offers it now. */
interface PackageOffer {
  readonly name: string;
  readonly version: string;
  /** Size of the download in bytes. */
  readonly size: number;
  /** Names of the packages it depends on, alternatives left out. */
  readonly depends: readonly string[];
}

/** What of the system's apt configuration reaches the private one: how to get to the archive, and no hooks. */
const INHERITED = /^Acquire::(http|https|ftp|Retries|ForceIP|Check-|Allow)/;

/**
 * One suite of the machine's Debian archive for one architecture, with a private apt state: package lists,
 * downloads and status live in a temporary folder, and the system's are neither read nor written.
 */
export class AptArchive implements AsyncDisposable {
  readonly #folder: string;
  readonly #suite: string;

  private constructor(folder: string, suite: string) {
    this.#folder = folder;
    this.#suite = suite;
  }

  /**
   * Downloads the package list of a suite.
   *
   * @param codename the machine's own release, to find its archive
   * @throws Error when the machine names no Debian archive, or the archive does not answer
   */
  static async open(suite: string, architecture: Architecture, codename: string): Promise<AptArchive> {
    const main = await findMainArchive(codename);
    if (main === undefined) throw noArchive(codename);
    const folder = await mkdtemp(join(tmpdir(), 'multiarch-apt-'));
    const archive = new AptArchive(folder, suite);
    try {
      await writePrivateState(folder, renderSource(main, suite), architecture);
      await archive.#update(main);
      return archive;
    } catch (error) {
      await archive[Symbol.asyncDispose]();
      throw error;
    }
  }

  async #update(main: AptSource): Promise<void> {
    // Without the option, apt-get counts an archive that cannot be reached as a warning.
    const { failed, stderr } = await this.#apt('apt-get', [
      'update',
      '-q',
      '-o',
      'APT::Update::Error-Mode=any',
    ]);
    if (!failed) return;
    throw new Error(
      `apt could not read the package list of the suite ${this.#suite} from ${main.uris[0]}: ${errorLines(stderr)}; ` +
        'check that this machine reaches the archive of its apt sources',
    );
  }

  /**
   * The version that the suite offers of each package, in the order asked.
   *
   * @throws Error when the suite lacks one of them
   */
  async offers(names: readonly string[]): Promise<PackageOffer[]> {
    const { stdout } = await this.#apt('apt-cache', ['show', '--no-all-versions', ...names]);
    const known = new Map(stdout.split(/\n\n+/).map((text) => [field(text, 'Package'), text]));
    return names.map((name) => {
      const text = known.get(name);
      if (!text)
        throw new Error(`the suite ${this.#suite} of this machine's Debian archive has no package ${name}`);
      const depends = field(text, 'Depends')
        .split(',')
        .flatMap((item) => item.trim().split(/[ (|:]/, 1));
      return { name, version: field(text, 'Version'), size: Number(field(text, 'Size')), depends };
    });
  }

  /**
   * Downloads packages (verified by apt against the archive's signature).
   *
   * @returns path of the `.deb` of each package
   * @throws Error when a download fails
   */
  async download(names: readonly string[]): Promise<Map<string, string>> {
    const folder = await mkdtemp(join(this.#folder, 'debs-'));
    const { failed, stderr } = await this.#apt('apt-get', ['download', '-q', ...names], folder);
    if (failed) {
      throw new Error(
        `apt could not download ${names.join(', ')} of the suite ${this.#suite}: ${errorLines(stderr)}; try again`,
      );
    }
    const files = await readdir(folder);
    const fileOf = (name: string): string => files.find((file) => file.startsWith(`${name}_`)) ?? '';
    return new Map(names.map((name) => [name, join(folder, fileOf(name))]));
  }

  #apt(command: string, args: readonly string[], cwd = this.#folder) {
    return execa(command, args, {
      cwd,
      env: { APT_CONFIG: join(this.#folder, 'apt.conf'), LC_ALL: 'C' },
      stdin: 'ignore',
      reject: false,
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }
}

const SOURCES = '/etc/apt/sources.list';

/** The entry of the machine's apt sources that stands for Debian's archive, where there is one. */
export async function findMainArchive(codename: string): Promise<AptSource | undefined> {
  const folder = `${SOURCES}.d`;
  const names = await readdir(folder).catch((): string[] => []);
  const paths = [SOURCES, ...names.toSorted().map((name) => join(folder, name))];
  const sources: AptSource[] = [];
  for (const path of paths) {
    const parse = path.endsWith('.sources')
      ? parseDeb822Sources
      : path.endsWith('.list')
        ? parseOneLineSources
        : undefined;
    if (parse) sources.push(...parse(await readFile(path, 'utf8').catch(() => '')));
  }
  return chooseMainArchive(sources, codename);
}

const noArchive = (codename: string): Error =>
  new Error(
    `no Debian archive with the suite ${codename} and the component main is in ${SOURCES} or ${SOURCES}.d; ` +
      'add the entry that Debian installs by default',
  );

async function writePrivateState(folder: string, source: string, architecture: Architecture): Promise<void> {
  const { stdout } = await execa('apt-config', ['dump']);
  const inherited = stdout.split('\n').filter((line) => INHERITED.test(line));
  const configuration = [
    // Naming these two here keeps apt from reading the system's files: they hold hooks that touch the system.
    `Dir::Etc::main "${folder}/none";`,
    `Dir::Etc::parts "${folder}/none.d";`,
    `Dir::Etc::preferences "${folder}/none";`,
    `Dir::Etc::preferencesparts "${folder}/none.d";`,
    `Dir::Etc::sourcelist "${folder}/none";`,
    `Dir::Etc::sourceparts "${folder}/sources.list.d";`,
    `Dir::State "${folder}/state";`,
    `Dir::State::status "${folder}/state/status";`,
    `Dir::Cache "${folder}/cache";`,
    `APT::Architecture "${architecture}";`,
    `APT::Architectures { "${architecture}"; };`,
    // The folder belongs to us alone, so apt's own user could not write there.
    'APT::Sandbox::User "root";',
    'Acquire::Languages "none";',
    'Acquire::IndexTargets::deb::DEP-11::DefaultEnabled "false";',
    ...inherited,
  ];
  const folders = ['none.d', 'sources.list.d', 'state/lists/partial', 'cache/archives/partial'];
  await Promise.all(folders.map((name) => mkdir(join(folder, name), { recursive: true })));
  await Promise.all([
    writeFile(join(folder, 'apt.conf'), `${configuration.join('\n')}\n`),
    writeFile(join(folder, 'state/status'), ''),
    writeFile(join(folder, 'sources.list.d/archive.sources'), source),
  ]);
}

const field = (text: string, name: string): string =>
  new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1]?.trim() ?? '';

const errorLines = (stderr: string): string =>
  stderr
    .split('\n')
    .filter((line) => /^[EW]:/.test(line))
    .slice(0, 2)
    .map((line) => line.replace(/\.$/, ''))
    .join('; ') || 'apt gave no reason';
