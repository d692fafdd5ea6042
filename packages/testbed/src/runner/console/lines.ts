/** Takes a stream apart into lines as .NET's reader does: `\n`, `\r\n`, and a `\r` alone, all end one. */
export class LineReader {
  #rest = '';

  /** The lines that end in this piece. */
  push(piece: string): string[] {
    const text = this.#rest + piece;
    // A `\r` at the end may be half of an end.
    const until = text.endsWith('\r') ? text.length - 1 : text.length;
    const lines = text.slice(0, until).split(/\r\n|\n|\r/);
    this.#rest = (lines.pop() ?? '') + text.slice(until);
    return lines;
  }

  /** The last line, where it has no end. */
  end(): string[] {
    const [last = '', ...others] = this.#rest.split('\r');
    this.#rest = '';
    return last === '' && others.length === 0 ? [] : [last];
  }
}

/** What .NET takes for blank: not the byte order mark, but U+0085. */
const BLANKS = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+';
const AT_START = new RegExp(`^${BLANKS}`);
const AT_END = new RegExp(`${BLANKS}$`);

/** A text without the blanks around it, or without those at its start. */
export function trim(text: string, where: 'both' | 'start' = 'both'): string {
  const started = text.replace(AT_START, '');
  return where === 'both' ? started.replace(AT_END, '') : started;
}
