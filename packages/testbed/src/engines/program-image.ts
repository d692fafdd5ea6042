import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { exists } from '../exists.js';

/** An image that is made of programs of this machine: nothing of it is pulled. */
interface ProgramImage {
  readonly names: readonly [string, ...string[]];
  /** Path in the image → program here. The libraries that this machine has for it come along. */
  readonly programs: Readonly<Record<string, string>>;
  /** Instructions of a Dockerfile for its configuration: `ENV PATH=/usr/bin`. */
  readonly changes: readonly string[];
}

const CERTIFICATES = 'etc/ssl/certs/ca-certificates.crt';

/**
 * Puts an image of programs, their libraries and this machine's certificates into an engine, for this machine's platform.
 *
 * @param docker environment of `docker …`
 * @param folder where it is put together; what is written there is removed
 * @throws Error when the engine does not take it
 */
export async function importPrograms(
  { names: [name, ...others], programs, changes }: ProgramImage,
  docker: Readonly<Record<string, string>>,
  folder: string,
): Promise<void> {
  const root = await mkdtemp(join(folder, 'multiarch-programs-'));
  try {
    for (const empty of ['tmp', 'etc/ssl/certs']) await mkdir(join(root, empty), { recursive: true });
    for (const [path, program] of Object.entries(programs)) {
      await link(program, join(root, path));
      for (const library of await librariesOf(program)) await link(library, join(root, library));
    }
    await writeFile(join(root, 'etc/passwd'), 'root:x:0:0:root:/root:/bin/sh\n');
    if (await exists(`/${CERTIFICATES}`)) await copyFile(`/${CERTIFICATES}`, join(root, CERTIFICATES));
    await importFolder(root, name, changes, docker);
    for (const other of others) await execa('docker', ['tag', name, other], { env: docker });
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function link(from: string, to: string): Promise<void> {
  await mkdir(join(to, '..'), { recursive: true });
  await symlink(from, to).catch((error: NodeJS.ErrnoException) => {
    // Programs share libraries.
    if (error.code !== 'EEXIST') throw error;
  });
}

/** Links are followed, so that nothing is copied before the engine takes it. */
async function importFolder(
  root: string,
  name: string,
  changes: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const options = changes.flatMap((change) => ['--change', change]);
  const pack = execa('tar', ['-C', root, '--dereference', '-cf', '-', '.'], {
    encoding: 'buffer',
    buffer: false,
  });
  await pack.pipe('docker', ['import', ...options, '-', name], { env });
}

/** The libraries of a program, and the loader that finds them, by the paths that the program knows them by. */
async function librariesOf(program: string): Promise<readonly string[]> {
  const { stdout } = await execa('ldd', [program], { reject: false });
  return [...stdout.matchAll(/(?:=> )?(\/\S+) \(0x[0-9a-f]+\)/g)].map((match) => match[1] ?? '');
}
