/** One entry of the machine's apt sources, whichever of the two formats it was written in. */
export interface AptSource {
  readonly uris: readonly string[];
  readonly suites: readonly string[];
  readonly components: readonly string[];
  /** Path of a keyring, a fingerprint, or a whole key with its line breaks, exactly as in the source. */
  readonly signedBy?: string;
  /** The value of `Trusted`, when the entry has one. */
  readonly trusted?: string;
}

/** Names that a Debian release has besides its code name. */
const RELEASE_ALIASES = ['stable', 'oldstable', 'oldoldstable', 'testing', 'unstable', 'sid'];

const words = (text: string | undefined): string[] => (text ?? '').split(/\s+/).filter(Boolean);

/** Reads the deb822 format (`*.sources`). Disabled entries and source packages are left out. */
export function parseDeb822Sources(text: string): AptSource[] {
  return text
    .split(/\n[ \t]*\n/)
    .map(deb822Fields)
    .filter((fields) => words(fields.get('types')).includes('deb'))
    .filter((fields) => !/^(no|false|off|0|without|disable)$/i.test(fields.get('enabled')?.trim() ?? 'yes'))
    .map((fields) =>
      source(
        words(fields.get('uris')),
        words(fields.get('suites')),
        words(fields.get('components')),
        fields.get('signed-by'),
        fields.get('trusted'),
      ),
    );
}

function deb822Fields(stanza: string): Map<string, string> {
  const fields = new Map<string, string>();
  let name = '';
  for (const line of stanza.split('\n').filter((line) => !line.startsWith('#'))) {
    const start = /^([\w-]+):(.*)$/.exec(line);
    if (start) {
      name = (start[1] ?? '').toLowerCase();
      fields.set(name, (start[2] ?? '').trim());
    } else if (/^[ \t]/.test(line) && name) {
      fields.set(name, `${fields.get(name) ?? ''}\n${line}`);
    }
  }
  return fields;
}

/** Reads the one-line format (`sources.list`, `*.list`). Comments, CD-ROMs and source packages are left out. */
export function parseOneLineSources(text: string): AptSource[] {
  const found: AptSource[] = [];
  for (const line of text.split('\n')) {
    const match = /^\s*deb\s+(?:\[([^\]]*)\]\s*)?(\S+)\s+(\S+)([^#]*)/.exec(line);
    if (!match || match[2]?.startsWith('cdrom:')) continue;
    const options = new Map(words(match[1]).map((option) => option.split('=', 2) as [string, string]));
    found.push(
      source(
        [match[2] ?? ''],
        [match[3] ?? ''],
        words(match[4]),
        options.get('signed-by')?.replaceAll(',', ' '),
        options.get('trusted'),
      ),
    );
  }
  return found;
}

function source(
  uris: string[],
  suites: string[],
  components: string[],
  signedBy?: string,
  trusted?: string,
): AptSource {
  return {
    uris,
    suites,
    components,
    ...(signedBy === undefined ? {} : { signedBy }),
    ...(trusted === undefined ? {} : { trusted }),
  };
}

/**
 * Picks the entry that stands for Debian's main archive: it has the component `main` and the machine's own
 * release as a suite. A vendor's archive can look like that too, so entries that show Debian's own keyring,
 * path or update suite win.
 *
 * @param codename code name of the machine's release, e.g. `bookworm`
 */
export function chooseMainArchive(sources: readonly AptSource[], codename: string): AptSource | undefined {
  const releases = [codename, ...RELEASE_ALIASES];
  const isCandidate = (entry: AptSource): boolean =>
    entry.components.includes('main') &&
    entry.suites.some((suite) => releases.includes(suite)) &&
    entry.uris.some((uri) => !/security/.test(uri));
  const hasUpdates = (uri: string | undefined): boolean =>
    sources.some(
      (other) => other.uris.includes(uri ?? '') && other.suites.some((s) => s.endsWith('-updates')),
    );
  const score = (entry: AptSource): number =>
    (entry.signedBy?.includes('debian-archive') ? 4 : 0) +
    (entry.uris.some((uri) => /\/debian(\/|$|[^/]*$)/.test(uri)) ? 2 : 0) +
    (hasUpdates(entry.uris[0]) ? 1 : 0);
  return sources.filter(isCandidate).toSorted((a, b) => score(b) - score(a))[0];
}

/** Writes a deb822 entry for another suite of the same archive, verified with the same keys. */
export function renderSource(archive: AptSource, suite: string): string {
  const lines = [
    'Types: deb',
    `URIs: ${archive.uris.find((uri) => !/security/.test(uri)) ?? ''}`,
    `Suites: ${suite}`,
    'Components: main',
  ];
  if (archive.signedBy !== undefined) lines.push(`Signed-By: ${archive.signedBy}`);
  if (archive.trusted !== undefined) lines.push(`Trusted: ${archive.trusted}`);
  return `${lines.join('\n')}\n`;
}
