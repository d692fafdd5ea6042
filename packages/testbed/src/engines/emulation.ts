import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { ensureBundle } from '../debian/bundle.js';
import type { Architecture, Log } from '../machine/machine.js';
import { qemuBundle } from './catalogue.js';

const BINFMT = '/proc/sys/fs/binfmt_misc';

/** How the kernel recognises a program of an architecture: the start of its ELF header, as hex digits. */
const PROGRAMS: Readonly<Record<Architecture, { magic: string; mask: string; machine: string }>> = {
  arm64: {
    magic: '7f454c460201010000000000000000000200b700',
    mask: 'ffffffffffffff00fffffffffffffffffeffffff',
    machine: 'aarch64',
  },
  amd64: {
    magic: '7f454c4602010100000000000000000002003e00',
    mask: 'fffffffffffefe00fffffffffffffffffeffffff',
    machine: 'x86_64',
  },
};

/**
 * Lets this machine run the programs of another architecture, in containers too.
 *
 * An emulator that is registered already is used. Ours is registered for the whole machine until its next
 * start, and stays when the engine stops: another engine may be using it by then. It does no harm, because it
 * only touches programs that could not run at all before.
 *
 * @returns whether they can run; why not goes to `log`
 */
export async function ensureEmulation(
  host: Architecture,
  emulated: Architecture,
  cache: string,
  log: Log,
): Promise<boolean> {
  await mountBinfmt();
  if (await isRegistered(emulated)) return true;
  try {
    const folder = await ensureBundle(qemuBundle(host, emulated), cache, log);
    await register(emulated, join(folder, `${PROGRAMS[emulated].machine}-binfmt-P`));
  } catch (error) {
    // Another process may have registered it in the meantime.
    if (await isRegistered(emulated)) return true;
    log(
      `containers for ${emulated} cannot run here: ${error instanceof Error ? error.message : String(error)}`,
    );
    return false;
  }
  return true;
}

/** The emulator as BuildKit looks for it, for kernels that were not prepared. */
export async function buildKitEmulator(
  host: Architecture,
  emulated: Architecture,
  cache: string,
  log: Log,
): Promise<{ readonly name: string; readonly path: string }> {
  const { machine } = PROGRAMS[emulated];
  const folder = await ensureBundle(qemuBundle(host, emulated), cache, log);
  return { name: `buildkit-qemu-${machine}`, path: join(folder, `qemu-${machine}`) };
}

/** Systems with systemd mount this by themselves; elsewhere it may not be there yet. */
async function mountBinfmt(): Promise<void> {
  const isMounted = async (): Promise<boolean> =>
    (await readdir(BINFMT).catch((): string[] => [])).includes('register');
  if (!(await isMounted()))
    await execa('mount', ['-t', 'binfmt_misc', 'binfmt_misc', BINFMT], { reject: false });
}

/** Whether there is an enabled emulator that also works in containers, where its own file is out of reach (flag F). */
async function isRegistered(architecture: Architecture): Promise<boolean> {
  const names = await readdir(BINFMT).catch((): string[] => []);
  const entries = await Promise.all(
    names
      .filter((name) => name !== 'register' && name !== 'status')
      .map((name) => readFile(join(BINFMT, name), 'utf8').catch(() => '')),
  );
  return entries.some((entry) => canEmulate(entry, architecture));
}

/** Reads one entry of binfmt_misc as the kernel prints it. */
export function canEmulate(entry: string, architecture: Architecture): boolean {
  const line = (name: string): string => new RegExp(`^${name}:? ?(.*)$`, 'm').exec(entry)?.[1] ?? '';
  return (
    entry.startsWith('enabled') &&
    line('flags').includes('F') &&
    line('magic') === PROGRAMS[architecture].magic
  );
}

/** Flags: O and P hand over the open file and the program's own argv[0], F opens the emulator now. */
async function register(architecture: Architecture, emulator: string): Promise<void> {
  const { magic, mask, machine } = PROGRAMS[architecture];
  const escaped = (hex: string): string => hex.replace(/../g, '\\x$&');
  const line = `:multiarch-${machine}:M::${escaped(magic)}:${escaped(mask)}:${emulator}:OPF`;
  await writeFile(join(BINFMT, 'register'), line);
}
