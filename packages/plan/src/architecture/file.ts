import { cite, invalidInput, type Location } from '@multiarch/oci';
import { PlatformCollector } from '../inputs/platform-list.js';
import { parseVariantName } from '../inputs/variant-name.js';
import { resolveBases, type WrittenVariant } from './bases.js';
import { readJson } from './json-value.js';
import { readPlatforms } from './platforms-value.js';
import type { Mapping, Value } from './value.js';
import type { ArchitectureVariant } from './variant.js';
import { readOwnSettings } from './variant-object.js';

/** Where variants are written in a repository that says nothing else. */
export const DEFAULT_ARCHITECTURE_FILE = '.aws-architecture';

/** What a repository without an architecture file is built for. */
export const DEFAULT_PLATFORMS: readonly string[] = ['linux/amd64', 'linux/arm64'];

const ACCEPTED =
  'a platform (linux/arm64), a list of platforms, or an object of variants: {"gpu": "linux/amd64", "cpu": ["linux/amd64", "linux/arm64"]}';

/** A real file has a few lines; a parser is not asked to digest more than this. */
const MAX_CHARACTERS = 65_536;

/** Reads a text of YAML. */
export type ReadYaml = (content: string, file: string) => Value;

/**
 * Reads an architecture file: variant → platform, list of platforms, comma-separated platforms, or an object that says
 * more; or platforms alone, for the default variant. It is JSON or, by the name of its file, YAML. A byte order mark and
 * either line ending are accepted. A file that is not there is `undefined`: the default variant on
 * {@link DEFAULT_PLATFORMS}.
 *
 * @param file the path, for messages
 * @throws MultiarchError `INVALID_INPUT` with file, line and column
 */
export function parseArchitectureFile(
  text: string | undefined,
  file: string = DEFAULT_ARCHITECTURE_FILE,
  readYaml?: ReadYaml,
): readonly ArchitectureVariant[] {
  if (text === undefined) return [{ name: '', platforms: DEFAULT_PLATFORMS }];
  const content = text.replace(/^\uFEFF/, '');
  const start: Location = { file, line: 1, column: 1 };
  if (content.trim() === '') throw invalidInput(file, 'the file is empty', ACCEPTED, start);
  if (content.length > MAX_CHARACTERS)
    throw invalidInput(file, `the file has ${content.length} characters`, ACCEPTED, start);
  if (isYaml(file)) {
    if (readYaml === undefined) throw new TypeError(`${file} is YAML, and nothing that reads it was loaded`);
    return readVariants(readYaml(content, file), file);
  }
  if (/^\s*[[{"]/.test(content)) return readVariants(readJson(content, file), file);
  return [{ name: '', platforms: parseBare(content, file), location: start }];
}

/** Whether a file is YAML, by its name. */
export function isYaml(file: string): boolean {
  return /\.ya?ml$/i.test(file);
}

/** Platforms without any JSON around them, separated by commas or lines. */
function parseBare(content: string, file: string): readonly string[] {
  const platforms = new PlatformCollector(file);
  for (const [index, line] of content.split(/\r?\n/).entries()) {
    if (line.trim() !== '') platforms.addList(line, { file, line: index + 1, column: 1 });
  }
  return platforms.list;
}

function readVariants(value: Value, file: string): readonly ArchitectureVariant[] {
  refuseTwice(value, file);
  if (value.kind !== 'object')
    return [{ name: '', platforms: readPlatforms(value, file), location: value.location }];
  // Where an editor finds what the file may hold.
  const members = value.members.filter(({ name }) => name !== '$schema');
  if (members.length === 0)
    throw invalidInput(
      file,
      'no variant is named',
      'at least one, e.g. {"cpu": "linux/arm64"}',
      value.location,
    );
  const written = members.map((member): WrittenVariant => {
    const name = parseVariantName(member.name, file, member.location);
    const { location } = member;
    return member.value.kind === 'object'
      ? { name, location, ...readObject(member.value, file) }
      : { name, platforms: readPlatforms(member.value, file), location };
  });
  return resolveBases(written, DEFAULT_PLATFORMS, file);
}

function readObject(object: Mapping, file: string): Pick<WrittenVariant, 'platforms' | 'own'> {
  const own = readOwnSettings(object, file);
  const platforms = object.members.find(({ name }) => name === 'platforms');
  return { ...(platforms === undefined ? {} : { platforms: readPlatforms(platforms.value, file) }), own };
}

/** In an object each name is there once. */
function refuseTwice(value: Value, file: string): void {
  if (value.kind === 'list') for (const item of value.items) refuseTwice(item, file);
  if (value.kind !== 'object') return;
  const seen = new Map<string, Location>();
  for (const { name, location, value: inner } of value.members) {
    const earlier = seen.get(name);
    if (earlier !== undefined)
      throw invalidInput(
        file,
        `${cite(name)} is given twice (before in line ${earlier.line})`,
        'each name once',
        location,
      );
    seen.set(name, location);
    refuseTwice(inner, file);
  }
}
