import { isJsonObject, type MultiarchError } from '@multiarch/oci';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';

/** What one key of an entry has: text, or a list of texts. */
interface Field {
  readonly values: readonly string[];
  readonly isList: boolean;
  /** Lines count from 1. */
  readonly line: number;
}

/** A mapping in a list. */
export interface Entry {
  readonly line: number;
  readonly fields: ReadonlyMap<string, Field>;
}

/** Makes the error for a line. */
export type RefuseLine = (line: number, problem: string, accepted?: string) => MultiarchError;

/**
 * Reads a YAML list of mappings whose values are text, or lists of text. All values are text: `0123` and `yes`
 * stay what they are. No message quotes a value, which may be a secret.
 *
 * @param allowsOne whether a single mapping may stand for a list of one
 * @throws what `refuse` makes
 */
export function parseEntries(text: string, refuse: RefuseLine, allowsOne = false): readonly Entry[] {
  // Most callers have no list, and need no parser.
  if (text.trim() === '') return [];
  const lines = new LineCounter();
  const lineOf = (node: unknown) => lines.linePos(startOf(node)).line;
  // The parser's own messages quote the text; only their position is told.
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) throw refuse(lines.linePos(error.pos[0]).line, `not YAML (${error.code})`);
  const list = document.contents;
  if (list === null || (isScalar(list) && !list.value)) return [];
  if (allowsOne && isMap(list)) return [readEntry(list, lineOf, refuse)];
  if (!isSeq(list)) throw refuse(lineOf(list), 'not a list');
  return list.items.map((item) => {
    if (!isMap(item)) throw refuse(lineOf(item), 'an entry is not a mapping');
    return readEntry(item, lineOf, refuse);
  });
}

function readEntry(item: YAMLMap, lineOf: (node: unknown) => number, refuse: RefuseLine): Entry {
  const fields = new Map<string, Field>();
  for (const { key, value } of item.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const line = lineOf(key);
    if (isSeq(value)) {
      const values = value.items.map((member) => {
        if (!isScalar(member)) throw refuse(lineOf(member), `${quoteKey(name)} is not a list of texts`);
        return String(member.value ?? '').trim();
      });
      fields.set(name, { values, isList: true, line });
    } else {
      if (value !== null && !isScalar(value)) throw refuse(lineOf(value), `${quoteKey(name)} is not text`);
      const text = String(value?.value ?? '');
      // A password that is in quotes is what is between them.
      const isMeant = name === 'password' && /^QUOTE_/.test(value?.type ?? '');
      fields.set(name, { values: [isMeant ? text : text.trim()], isList: false, line });
    }
  }
  return { line: lineOf(item), fields };
}

/** A key that does not look like one may be a secret in the wrong place. */
export function quoteKey(name: string): string {
  return /^[a-z][a-z_-]{0,29}$/i.test(name) ? `'${name}'` : '(not shown, it may be a secret)';
}

function startOf(node: unknown): number {
  const range = isJsonObject(node) && Array.isArray(node.range) ? node.range : [];
  return typeof range[0] === 'number' ? range[0] : 0;
}
