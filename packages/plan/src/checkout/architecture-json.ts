import { type AnyNode, type MemberNode, type ObjectNode, parse, type StringNode } from '@humanwhocodes/momoa';
import { cite, invalidInput, type Location } from '@multiarch/oci';
import { PlatformCollector } from '../inputs/platform-list.js';
import { parseVariantName } from '../inputs/variant-name.js';
import type { ArchitectureVariant } from './variant.js';

const ACCEPTED_VALUE =
  'a platform ("linux/arm64"), comma-separated platforms, or a list (["linux/amd64", "linux/arm64"])';

/** How the parser calls what it did not expect, and what stands in the file. */
const TOKENS: Readonly<Record<string, string>> = {
  LBrace: "'{'",
  RBrace: "'}'",
  LBracket: "'['",
  RBracket: "']'",
  Colon: "':'",
  Comma: "','",
};

/**
 * The JSON forms of an architecture file.
 *
 * @throws MultiarchError `INVALID_INPUT` with file, line and column
 */
export function parseJsonArchitectures(content: string, file: string): readonly ArchitectureVariant[] {
  const { body } = parseJson(content, file);
  if (body.type !== 'Object')
    return [{ name: '', platforms: readPlatforms(body, content, file), location: locate(body, file) }];
  return readVariants(body, content, file);
}

function parseJson(content: string, file: string) {
  try {
    return parse(content, { mode: 'json' });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const location = { file, ...readPosition(error) };
    throw invalidInput(file, `not valid JSON: ${describe(error)}`, 'strict JSON', location);
  }
}

function readPosition(error: Error): { line: number; column: number } {
  const { line, column } = error as { line?: unknown; column?: unknown };
  return typeof line === 'number' && typeof column === 'number' ? { line, column } : { line: 1, column: 1 };
}

/** The parser's own message without its position, which we give in our form. */
function describe(error: Error): string {
  if (error instanceof RangeError) return 'nested too deeply';
  const message = error.message.replace(/ \(\d+:\d+\)$/, '').replace(/\.?( found)?\.?$/, '');
  const named = message.replace(/token (\w+)/, (_, token: string) => TOKENS[token] ?? token);
  return `${named.charAt(0).toLowerCase()}${named.slice(1)}`;
}

function readVariants({ members, ...object }: ObjectNode, content: string, file: string) {
  if (members.length === 0)
    throw invalidInput(
      file,
      'no variant is named',
      'at least one, e.g. {"cpu": "linux/arm64"}',
      locate(object, file),
    );
  const seen = new Map<string, Location>();
  return members.map((member) => {
    const location = locate(member.name, file);
    const name = parseVariantName(nameOf(member), file, location);
    const earlier = seen.get(name);
    if (earlier !== undefined)
      throw invalidInput(
        file,
        `${cite(name)} is given twice (before in line ${earlier.line})`,
        'each variant once',
        location,
      );
    seen.set(name, location);
    return { name, platforms: readPlatforms(member.value, content, file), location };
  });
}

function nameOf({ name }: MemberNode): string {
  return name.type === 'String' ? name.value : name.name;
}

function readPlatforms(node: AnyNode, content: string, file: string): readonly string[] {
  const platforms = new PlatformCollector(file);
  for (const text of readTexts(node, file)) {
    const { line, column } = text.loc.start;
    const raw = content.slice(text.loc.start.offset + 1, text.loc.end.offset - 1);
    // Only where the file has the characters themselves do columns inside of the text mean anything.
    const start = raw === text.value ? column + 1 : column;
    platforms.addList(text.value, { file, line, column: start });
  }
  return platforms.list;
}

function readTexts(node: AnyNode, file: string): readonly StringNode[] {
  if (node.type === 'String') return [node];
  if (node.type !== 'Array') throw refuseType(node, file);
  if (node.elements.length === 0)
    throw invalidInput(file, 'the list of platforms is empty', ACCEPTED_VALUE, locate(node, file));
  return node.elements.map(({ value }) => {
    if (value.type !== 'String') throw refuseType(value, file);
    return value;
  });
}

function refuseType(node: AnyNode, file: string) {
  const problem = `a value is ${node.type.toLowerCase()}, not a platform`;
  return invalidInput(file, problem, ACCEPTED_VALUE, locate(node, file));
}

function locate({ loc }: Pick<AnyNode, 'loc'>, file: string): Location {
  return { file, line: loc.start.line, column: loc.start.column };
}
