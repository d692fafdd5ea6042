import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuilderKeys, isPath, type KeyName } from './keys.js';

/** The keys to a builder as files, for programs that take no others. */
export interface KeyFiles extends AsyncDisposable {
  readonly paths: Readonly<Partial<Record<KeyName, string>>>;
  /** Removed with them. */
  readonly folder: string;
}

/** Where the keys of a builder of this name are: whoever comes after a killed process removes them there. */
export function keyFolder(temporaryDirectory: string, name: string): string {
  return join(temporaryDirectory, `${name}-keys`);
}

/**
 * Writes keys into a new folder that nobody else may read. A file that somebody has anyway is left where it is.
 *
 * @throws Error where the folder is there already
 */
export async function writeKeys(keys: BuilderKeys, folder: string): Promise<KeyFiles> {
  const dispose = () => rm(folder, { recursive: true, force: true });
  const paths: Partial<Record<KeyName, string>> = {};
  await mkdir(folder, { mode: 0o700 });
  try {
    for (const [name, value] of Object.entries(keys) as [KeyName, string][]) {
      if (isPath(value)) {
        paths[name] = value.trim();
        continue;
      }
      const path = join(folder, name);
      // OpenSSH reads no key whose last line does not end.
      await writeFile(path, value.endsWith('\n') ? value : `${value}\n`, { mode: 0o600, flag: 'wx' });
      paths[name] = path;
    }
  } catch (error) {
    await dispose();
    throw error;
  }
  return { paths, folder, [Symbol.asyncDispose]: dispose };
}
