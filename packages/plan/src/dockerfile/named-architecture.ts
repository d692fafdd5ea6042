import { parsePlatform } from '@multiarch/oci';

/** What people call architectures in names of files, each with the platforms' architectures that it may mean. */
const NAMES: readonly (readonly [word: string, ...architectures: string[]])[] = [
  ['amd64(?:v[1-4])?|x86[_-]64(?:[_-]?v[1-4])?|x64', 'amd64'],
  ['arm64(?:v8)?|aarch64', 'arm64'],
  ['armv?[567](?:l|hf)?|arm32(?:v[567])?|armhf|armel', 'arm'],
  // In a short name nobody says of how many bits.
  ['arm', 'arm', 'arm64'],
  ['x86', '386', 'amd64'],
  ['i[3-6]86|386', '386'],
  ['ppc64le', 'ppc64le'],
  ['s390x', 's390x'],
  ['riscv64', 'riscv64'],
  ['loong(?:arch)?64', 'loong64'],
];

/** A whole word, apart from others by anything that is no letter and no digit; the longest where several begin there. */
const WORD = new RegExp(
  `(?<![a-z0-9])(?:${NAMES.map(([word], at) => `(?<n${at}>${word})`).join('|')})(?![a-z0-9])`,
  'g',
);

/** A Dockerfile, and what is built from it. */
interface NamedDockerfile {
  /** Of the variant; empty for the default one. */
  readonly name: string;
  readonly dockerfile: string;
  readonly platforms: readonly string[];
}

/**
 * Says where a Dockerfile is for one architecture by its name (`Dockerfile.arm64`, `Dockerfile-aarch64`) and is to be
 * built for another one, too. It may be right, so nothing is refused: what is in the file is judged elsewhere.
 *
 * @param file where the platforms of variants are written
 * @returns a sentence for people; `undefined` where the name fits all platforms, or names none
 */
export function warnNamedArchitecture(
  { name, dockerfile, platforms }: NamedDockerfile,
  file: string,
): string | undefined {
  const named = architecturesIn(dockerfile.slice(dockerfile.lastIndexOf('/') + 1));
  if (named.size === 0) return undefined;
  const fits = (platform: string) => named.has(parsePlatform(platform).architecture);
  const others = platforms.filter((platform) => !fits(platform));
  if (others.length === 0) return undefined;
  const own = platforms.filter(fits);
  const right = (own.length > 0 ? own : [`linux/${[...named][0]}`]).join(', ');
  const advice =
    name === ''
      ? `write 'platforms: ${right}'`
      : `write ${JSON.stringify({ [name]: right })} for this variant in ${file}`;
  const where = own.length === 0 ? others.join(', ') : `${others.join(', ')}, too`;
  return `${dockerfile} is for ${[...named].join(' and ')} by its name, and is built for ${where}. If it is not meant for that, ${advice}.`;
}

function architecturesIn(fileName: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { groups = {} } of fileName.toLowerCase().matchAll(WORD))
    for (const [at, [, ...architectures]] of NAMES.entries())
      if (groups[`n${at}`] !== undefined) for (const one of architectures) found.add(one);
  return found;
}
