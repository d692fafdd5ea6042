import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import type { Architecture } from './machine.js';

/** Architectures as the kernel and QEMU call them. */
export const MACHINES: Readonly<Record<Architecture, string>> = { amd64: 'x86_64', arm64: 'aarch64' };

const BINFMT = '/proc/sys/fs/binfmt_misc';

/** How the kernel recognises a program of an architecture: the start of its ELF header, as hex digits. */
const PROGRAMS: Readonly<Record<Architecture, { magic: string; mask: string }>> = {
  arm64: {
    magic: '7f454c460201010000000000000000000200b700',
    mask: 'ffffffffffffff00fffffffffffffffffeffffff',
  },
  amd64: {
    magic: '7f454c4602010100000000000000000002003e00',
    mask: 'fffffffffffefe00fffffffffffffffffeffffff',
  },
};

/** Whether this kernel can be taught to run programs of other architectures. */
export async function hasBinfmt(): Promise<boolean> {
  return stat(BINFMT).then(
    () => true,
    () => false,
  );
}

/** Systems with systemd mount this by themselves; elsewhere it may not be there yet. */
export async function mountBinfmt(): Promise<void> {
  const isMounted = async (): Promise<boolean> =>
    (await readdir(BINFMT).catch((): string[] => [])).includes('register');
  if (!(await isMounted()))
    await execa('mount', ['-t', 'binfmt_misc', 'binfmt_misc', BINFMT], { reject: false });
}

/** Whether there is an enabled emulator that also works in containers, where its own file is out of reach (flag F). */
export async function isEmulated(architecture: Architecture): Promise<boolean> {
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
export async function registerEmulator(architecture: Architecture, emulator: string): Promise<void> {
  const { magic, mask } = PROGRAMS[architecture];
  const escaped = (hex: string): string => hex.replace(/../g, '\\x$&');
  const line = `:multiarch-${MACHINES[architecture]}:M::${escaped(magic)}:${escaped(mask)}:${emulator}:OPF`;
  await writeFile(join(BINFMT, 'register'), line);
}
