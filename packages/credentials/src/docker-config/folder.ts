import { realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** Whether a path leads to something below a folder once all links are followed; neither has to exist. */
export async function isWithin(folder: string, path: string): Promise<boolean> {
  const way = relative(await followLinks(folder), await followLinks(path));
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way;
}

/** Where a path leads: of what does not exist yet, the part that does is followed. */
async function followLinks(path: string): Promise<string> {
  const whole = resolve(path);
  try {
    return await realpath(whole);
  } catch {
    const parent = dirname(whole);
    return parent === whole ? whole : join(await followLinks(parent), basename(whole));
  }
}
