import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Package {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;
const RULE = `\n${'-'.repeat(80)}\n\n`;

/**
 * The licences of all packages that the given files belong to, ours left out. Packages with the same text share
 * one section.
 */
export function licencesOf(files: Iterable<string>): string {
  const packages = new Map<string, Package>();
  for (const file of files) {
    if (!file.includes('/node_modules/')) continue;
    const found = packageOf(file);
    packages.set(`${found.name}@${found.version} (${found.licence})`, found);
  }
  const titles = [...packages].sort(([a], [b]) => (a < b ? -1 : 1));
  const sections = Map.groupBy(titles, ([, found]) => textOf(found));
  return [...sections]
    .map(([text, list]) => `${list.map(([title]) => title).join('\n')}\n${text}`)
    .join(RULE);
}

/** The nearest folder whose `package.json` has a name; `dist-es/package.json` and the like have none. */
function packageOf(file: string): Package {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const path = join(folder, 'package.json');
    if (!existsSync(path)) continue;
    const { name, version, license } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    if (typeof name === 'string' && typeof version === 'string')
      return { folder, name, version, licence: typeof license === 'string' ? license : 'see below' };
  }
  throw new Error(`${file} belongs to no package`);
}

function textOf({ folder }: Package): string {
  const texts = readdirSync(folder)
    .filter((name) => LICENCE_FILE.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
  return texts.map((text) => `\n${text}\n`).join('');
}
