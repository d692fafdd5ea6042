/** One instruction of a Dockerfile, its continued lines joined and its here-documents left out. */
export interface Instruction {
  /** In upper case. */
  readonly keyword: string;
  readonly words: readonly string[];
  /** From 1, where it begins. */
  readonly line: number;
}

/** The instructions of a Dockerfile, and what it escapes with. */
interface Instructions {
  readonly escaper: string;
  readonly list: readonly Instruction[];
}

const DIRECTIVE = /^#\s*([a-z][a-z0-9]*)\s*=\s*(.+?)\s*$/i;
/** Frontends of which we know how they read a Dockerfile. */
const KNOWN_SYNTAX = /^(?:[a-z.]+\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/;
const HEREDOC = /^\d*<<(-?)([^<]+)$/;
const WITH_HEREDOCS = new Set(['RUN', 'COPY', 'ADD']);

/**
 * Splits a Dockerfile into instructions as BuildKit's parser does: directives, comments (also between continued
 * lines), here-documents.
 *
 * @returns `undefined` where another frontend reads the file (`# syntax=`)
 */
export function splitInstructions(text: string): Instructions | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const directives = readDirectives(lines);
  const syntax = directives.get('syntax');
  if (syntax !== undefined && !KNOWN_SYNTAX.test(syntax)) return undefined;
  const escaper = directives.get('escape') === '`' ? '`' : '\\';
  const list: Instruction[] = [];
  for (let at = 0; at < lines.length; ) {
    const { joined, next } = joinLines(lines, at, escaper);
    const [first = '', ...words] = splitWords(joined, escaper);
    const keyword = first.toUpperCase();
    if (keyword !== '') list.push({ keyword, words, line: at + 1 });
    at = skipHeredocs(lines, next, keyword === 'ONBUILD' ? words : [keyword, ...words]);
  }
  return { escaper, list };
}

function readDirectives(lines: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of lines) {
    const [, name = '', value = ''] = DIRECTIVE.exec(line) ?? [];
    if (name === '') break;
    found.set(name.toLowerCase(), value);
  }
  return found;
}

/** One line, or several where each but the last ends with the escape character. */
function joinLines(lines: readonly string[], start: number, escaper: string) {
  const continued = escaper === '`' ? /(?:^|[^`])`[ \t]*$/ : /(?:^|[^\\])\\[ \t]*$/;
  let joined = '';
  let next = start;
  while (next < lines.length) {
    const line = lines[next] ?? '';
    next += 1;
    const isSkipped = /^\s*(?:#|$)/.test(line);
    if (isSkipped && next - 1 === start) break;
    if (isSkipped) continue;
    if (!continued.test(line)) {
      joined += line;
      break;
    }
    joined += line.replace(/[`\\][ \t]*$/, '');
  }
  return { joined, next };
}

function skipHeredocs(lines: readonly string[], start: number, [keyword = '', ...words]: readonly string[]) {
  if (!WITH_HEREDOCS.has(keyword.toUpperCase())) return start;
  let at = start;
  for (const word of words) {
    const [, dash, quoted = ''] = HEREDOC.exec(word) ?? [];
    const name = quoted.replace(/["']/g, '');
    if (name === '') continue;
    const end = lines.findIndex(
      (line, index) => index >= at && (dash === '-' ? line.replace(/^\t+/, '') : line) === name,
    );
    if (end >= 0) at = end + 1;
  }
  return at;
}

/** Words as a shell separates them, quotes and escapes left in. */
function splitWords(text: string, escaper: string): readonly string[] {
  const words: string[] = [];
  let word = '';
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === escaper && quote !== "'" && at + 1 < text.length) {
      word += character + text[at + 1];
      at += 1;
    } else if (quote === '' && /\s/.test(character)) {
      if (word !== '') words.push(word);
      word = '';
    } else {
      if (character === quote) quote = '';
      else if (quote === '' && (character === '"' || character === "'")) quote = character;
      word += character;
    }
  }
  return word === '' ? words : [...words, word];
}
