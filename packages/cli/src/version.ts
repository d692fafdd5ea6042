import { readFileSync } from 'node:fs';

/** What `package.json` has between releases: no file of the repository names a version. */
const NO_VERSION = '0.0.0';

/** The version that was released, or `unreleased`. */
export function readVersion(): string {
  const file = new URL('../package.json', import.meta.url);
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version?: string };
  return version === undefined || version === NO_VERSION ? 'unreleased' : version;
}
