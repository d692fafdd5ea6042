import { invalidInput, type Location } from '@multiarch/oci';
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Member, Value } from './value.js';

/** Aliases may multiply a small file without end; no real one comes near to these. */
const MOST_VALUES = 10_000;
const DEEPEST = 20;

/**
 * Reads YAML in which every plain value is a text: `3.10` and `yes` stay what they are. Anchors and aliases are followed.
 *
 * @throws MultiarchError `INVALID_INPUT` with file, line and column
 */
export function readYaml(content: string, file: string): Value {
  const lines = new LineCounter();
  const document = parseDocument(content, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
  });
  const placeAt = (offset: number): Location => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const [error] = document.errors;
  if (error !== undefined)
    throw invalidInput(
      file,
      `not valid YAML: ${CODES[error.code] ?? error.code}`,
      'YAML',
      placeAt(error.pos[0]),
    );
  let left = MOST_VALUES;

  /** @param place where the value is read, which for an alias is not where it is written */
  const toValue = (node: unknown, place: Location, depth: number): Value => {
    left -= 1;
    if (left < 0 || depth > DEEPEST)
      throw invalidInput(file, 'its aliases make more of it than is read', 'fewer aliases', place);
    if (isAlias(node)) {
      const target = node.resolve(document);
      if (target === undefined)
        throw invalidInput(file, 'an alias has no anchor', 'an anchor above it', place);
      return toValue(target, placeOf(target, place), depth + 1);
    }
    if (isSeq(node))
      return {
        kind: 'list',
        location: place,
        items: node.items.map((item) => toValue(item, placeOf(item, place), depth + 1)),
      };
    if (isMap(node))
      return {
        kind: 'object',
        location: place,
        members: node.items.map(({ key, value }): Member => {
          const location = placeOf(key, place);
          if (!isScalar(key)) throw invalidInput(file, 'a name is not text', 'text', location);
          const name = String(key.value ?? '');
          return { name, location, value: toValue(value, placeOf(value, location), depth + 1) };
        }),
      };
    const text = isScalar(node) ? String(node.value ?? '') : '';
    const isPlain = !isScalar(node) || node.type === 'PLAIN';
    return { kind: 'text', location: place, text, column: (place.column ?? 1) + (isPlain ? 0 : 1) };
  };

  const placeOf = (node: unknown, otherwise: Location): Location => {
    const [start] = (node as Partial<Node> | null)?.range ?? [];
    return start === undefined ? otherwise : placeAt(start);
  };

  return toValue(document.contents, placeOf(document.contents, placeAt(0)), 0);
}

/** What the parser finds wrong, in words; its own quote the file. */
const CODES: Readonly<Partial<Record<string, string>>> = {
  ALIAS_PROPS: 'an alias has properties',
  BAD_INDENT: 'the indentation is wrong',
  BLOCK_AS_IMPLICIT_KEY: 'a value is where a name is to be',
  IMPOSSIBLE: 'it is no YAML',
  MISSING_CHAR: 'something is missing',
  MULTILINE_IMPLICIT_KEY: 'a name has several lines',
  MULTIPLE_DOCS: 'there are several documents',
  TAB_AS_INDENT: 'a tab is no indentation',
  UNEXPECTED_TOKEN: 'something unexpected',
};
