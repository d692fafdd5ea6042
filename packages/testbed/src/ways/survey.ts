import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { findMainArchive } from '../debian/apt-archive.js';
import { hasBinfmt, isEmulated } from '../machine/binfmt.js';
import { debianRelease, type Environment, hostArchitecture } from '../machine/machine.js';
import { hasPip } from '../python.js';
import { askOwnEngine } from './own-engine.js';
import { KIND_VARIABLE, type Machine, NEEDS, type Need, type Way, wayTo } from './way.js';

const surveys = new WeakMap<Environment, Promise<Machine>>();

/** Looks at this machine, once for each environment. Nothing is changed. */
function surveyMachine(environment: Environment = process.env): Promise<Machine> {
  const known = surveys.get(environment) ?? look(environment);
  surveys.set(environment, known);
  return known;
}

/** How this machine gets something. */
export async function way(need: Need, environment?: Environment): Promise<Way> {
  return wayTo(need, await surveyMachine(environment));
}

/** Whether this machine can have all of these. What is not there yet is not brought by asking. */
export async function canBring(...needs: readonly Need[]): Promise<boolean> {
  const machine = usable(await surveyMachine(), process.env);
  return needs.every((need) => wayTo(need, machine).from !== 'nowhere');
}

/** Where a kind of engine is asked for, the machine's own is not taken. */
function usable(machine: Machine, environment: Environment): Machine {
  return environment[KIND_VARIABLE] ? { ...machine, engine: undefined } : machine;
}

/** What this machine cannot have, a sentence for each. */
export async function lacks(): Promise<readonly string[]> {
  const machine = usable(await surveyMachine(), process.env);
  return NEEDS.flatMap((need) => {
    const found = wayTo(need, machine);
    return found.from === 'nowhere' ? [found.advice] : [];
  });
}

async function look(environment: Environment): Promise<Machine> {
  const host = hostArchitecture();
  const other = host === 'amd64' ? 'arm64' : 'amd64';
  const names = ['crane', 'oras', 'cosign', 'skopeo'];
  const [release, engine, emulates, learnsToEmulate, go, pip, bcrypt, ...found] = await Promise.all([
    debianRelease(),
    askOwnEngine(environment),
    isEmulated(other),
    hasBinfmt(),
    versionOfGo(environment),
    hasPip(environment),
    hasBcrypt(environment),
    ...names.map((name) => findInPath(name, environment)),
  ]);
  return {
    name: release.name,
    debian: (await hasArchive(release.codename, environment)) ? release.codename : undefined,
    isRoot: process.getuid?.() === 0,
    engine,
    emulates,
    learnsToEmulate,
    go,
    pip,
    bcrypt,
    tools: names.filter((_, index) => found[index] !== undefined),
  };
}

async function hasArchive(codename: string | undefined, environment: Environment): Promise<boolean> {
  if (codename === undefined || (await findMainArchive(codename)) === undefined) return false;
  const commands = ['apt-get', 'apt-cache', 'apt-config', 'dpkg-deb', 'tar'];
  const found = await Promise.all(commands.map((name) => findInPath(name, environment)));
  return found.every((path) => path !== undefined);
}

/** Path of a command, as a shell would find it. */
export async function findInPath(name: string, environment: Environment): Promise<string | undefined> {
  for (const folder of (environment.PATH ?? '').split(':').filter(Boolean)) {
    const path = join(folder, name);
    if (
      await access(path, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return path;
  }
  return undefined;
}

async function versionOfGo(environment: Environment): Promise<string | undefined> {
  const { stdout = '' } = await execa('go', ['version'], {
    env: environment,
    extendEnv: false,
    reject: false,
  });
  return /\bgo(\d[\d.]*)/.exec(stdout)?.[1];
}

/** Perl has the C library's `crypt`, which knows bcrypt on most Linux distributions, and not on macOS. */
async function hasBcrypt(environment: Environment): Promise<boolean> {
  const ask = "print crypt('x', '$2b$05$' . 'a' x 21 . '.') // ''";
  const { stdout = '' } = await execa('perl', ['-e', ask], {
    env: environment,
    extendEnv: false,
    reject: false,
  });
  return stdout.startsWith('$2b$');
}
