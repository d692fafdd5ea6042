/** An entry of a list of keys and values. */
interface Entry {
  readonly key: string;
  readonly value: string;
  /** Line that it begins in, from 1. */
  readonly line: number;
  /** Whether the value is written between quotes or end lines, and so is exactly what is there. */
  readonly isExact: boolean;
}

/** Makes the error for a line, from 1, and why it cannot be read, completing "line 3 …". */
type RefuseLine = (line: number, why: string) => Error;

/**
 * Reads keys and values, one entry a line; empty lines and lines that start with `#` are skipped. An entry is
 *
 * - `KEY=VALUE`: the value is the rest of the line, as it is, quotes included;
 * - `"KEY=VALUE"`: the value may go on over several lines until the closing quote, `""` stands for a quote (the
 *   form that docker/build-push-action takes);
 * - `KEY<<END`, the lines of the value, `END`: for values that contain quotes (the form of `GITHUB_ENV`).
 *
 * @throws what `refuse` makes
 */
export function* readEntries(text: string, refuse: RefuseLine): Generator<Entry> {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    if (line.trim() === '' || line.trimStart().startsWith('#')) {
      at += 1;
      continue;
    }
    const { next, ...entry } = readEntry(lines, at, refuse);
    yield { ...entry, line: at + 1 };
    at = next;
  }
}

interface ReadEntry extends Omit<Entry, 'line'> {
  /** The line after the entry, from 0. */
  readonly next: number;
}

function readEntry(lines: readonly string[], at: number, refuse: RefuseLine): ReadEntry {
  const line = lines[at] ?? '';
  if (line.trimStart().startsWith('"')) return readQuoted(lines, at, refuse);
  const heredoc = /^\s*([^=<]+)<<(\S+)\s*$/.exec(line);
  if (heredoc !== null) return readHeredoc(lines, at, heredoc[1] ?? '', heredoc[2] ?? '', refuse);
  return { ...splitPair(line, at, refuse), isExact: false, next: at + 1 };
}

function readQuoted(lines: readonly string[], at: number, refuse: RefuseLine): ReadEntry {
  const rest = lines.slice(at).join('\n');
  const closed = /^\s*"((?:[^"]|"")*)"[ \t]*(?:\n|$)/.exec(rest);
  if (closed === null) throw refuse(at + 1, 'opens a quote that does not end at the end of a line');
  const taken = closed[0].replace(/\n$/, '').split('\n').length;
  const pair = splitPair((closed[1] ?? '').replaceAll('""', '"'), at, refuse);
  return { ...pair, isExact: true, next: at + taken };
}

function readHeredoc(
  lines: readonly string[],
  at: number,
  key: string,
  end: string,
  refuse: RefuseLine,
): ReadEntry {
  const last = lines.indexOf(end, at + 1);
  if (last < 0) throw refuse(at + 1, 'starts a value whose end line does not follow');
  return { key, value: lines.slice(at + 1, last).join('\n'), isExact: true, next: last + 1 };
}

function splitPair(text: string, at: number, refuse: RefuseLine) {
  const equals = text.indexOf('=');
  if (equals < 0) throw refuse(at + 1, "has no '='");
  return { key: text.slice(0, equals), value: text.slice(equals + 1) };
}
