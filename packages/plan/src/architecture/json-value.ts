import { type AnyNode, type MemberNode, parse } from '@humanwhocodes/momoa';
import { invalidInput, type Location } from '@multiarch/oci';
import type { Value } from './value.js';

/** How the parser calls what it did not expect, and what stands in the file. */
const TOKENS: Readonly<Record<string, string>> = {
  LBrace: "'{'",
  RBrace: "'}'",
  LBracket: "'['",
  RBracket: "']'",
  Colon: "':'",
  Comma: "','",
};

/** @throws MultiarchError `INVALID_INPUT` with file, line and column */
export function readJson(content: string, file: string): Value {
  const body = parseJson(content, file);
  return toValue(body, content, file);
}

function parseJson(content: string, file: string): AnyNode {
  try {
    return parse(content, { mode: 'json' }).body;
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

function toValue(node: AnyNode, content: string, file: string): Value {
  const location = locate(node, file);
  const raw = content.slice(node.loc.start.offset, node.loc.end.offset);
  switch (node.type) {
    case 'String': {
      // Only where the file has the characters themselves do columns inside of the text mean anything.
      const isVerbatim = raw.slice(1, -1) === node.value;
      const column = (location.column ?? 1) + (isVerbatim ? 1 : 0);
      return { kind: 'text', location, text: node.value, column };
    }
    case 'Array':
      return {
        kind: 'list',
        location,
        items: node.elements.map(({ value }) => toValue(value, content, file)),
      };
    case 'Object':
      return {
        kind: 'object',
        location,
        members: node.members.map((member) => ({
          name: nameOf(member),
          location: locate(member.name, file),
          value: toValue(member.value, content, file),
        })),
      };
    case 'Number':
      return { kind: 'number', location, text: raw };
    case 'Boolean':
      return { kind: 'boolean', location, text: raw };
    default:
      return { kind: 'null', location, text: 'null' };
  }
}

function nameOf({ name }: MemberNode): string {
  return name.type === 'String' ? name.value : name.name;
}

function locate({ loc }: Pick<AnyNode, 'loc'>, file: string): Location {
  return { file, line: loc.start.line, column: loc.start.column };
}
