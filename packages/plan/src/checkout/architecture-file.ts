import { invalidInput, type Location } from '@multiarch/oci';
import { PlatformCollector } from '../inputs/platform-list.js';
import type { WorkflowInputs } from '../inputs/workflow.js';
import { parseJsonArchitectures } from './architecture-json.js';
import type { ArchitectureVariant } from './variant.js';

const DEFAULT_ARCHITECTURE_FILE = '.aws-architecture';

/** What a repository without an architecture file is built for. */
const DEFAULT_PLATFORMS: readonly string[] = ['linux/amd64', 'linux/arm64'];

const ACCEPTED =
  'a platform (linux/arm64), a list of platforms, or an object of variants: {"gpu": "linux/amd64", "cpu": ["linux/amd64", "linux/arm64"]}';

/** A real file has a few lines; a parser is not asked to digest more than this. */
const MAX_CHARACTERS = 65_536;

/**
 * Reads an architecture file: a JSON object, variant → platform, list of platforms or comma-separated platforms;
 * or platforms alone, for the default variant. A byte order mark and either line ending are accepted. A file
 * that is not there is `undefined`: the default variant on {@link DEFAULT_PLATFORMS}.
 *
 * @param file the path, for messages
 * @throws MultiarchError `INVALID_INPUT` with file, line and column
 */
export function parseArchitectureFile(
  text: string | undefined,
  file: string = DEFAULT_ARCHITECTURE_FILE,
): readonly ArchitectureVariant[] {
  if (text === undefined) return [{ name: '', platforms: DEFAULT_PLATFORMS }];
  const content = text.replace(/^\uFEFF/, '');
  const start: Location = { file, line: 1, column: 1 };
  if (content.trim() === '') throw invalidInput(file, 'the file is empty', ACCEPTED, start);
  if (content.length > MAX_CHARACTERS)
    throw invalidInput(file, `the file has ${content.length} characters`, ACCEPTED, start);
  if (/^\s*[[{"]/.test(content)) return parseJsonArchitectures(content, file);
  return [{ name: '', platforms: parseBare(content, file), location: start }];
}

/** Platforms without any JSON around them, separated by commas or lines. */
function parseBare(content: string, file: string): readonly string[] {
  const platforms = new PlatformCollector(file);
  for (const [index, line] of content.split(/\r?\n/).entries()) {
    if (line.trim() !== '') platforms.addList(line, { file, line: index + 1, column: 1 });
  }
  return platforms.list;
}

/** The path of the architecture file, and whether it may be missing. */
export function architectureFileOf({ architectureFile }: Pick<WorkflowInputs, 'architectureFile'>): {
  path: string;
  required: boolean;
} {
  return { path: architectureFile ?? DEFAULT_ARCHITECTURE_FILE, required: architectureFile !== undefined };
}
