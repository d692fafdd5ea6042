/** The value of a variable: empty where it is not set, `undefined` where nobody knows. */
export type Lookup = (name: string) => string | undefined;

const VARIABLE = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+])([^{}$]*|\$\{?\w+\}?))?\})/;

/** Characters of a value; each argument may double the one before. */
const LONGEST = 4096;

/**
 * A word with its variables replaced and its quotes taken away, as BuildKit does it in `FROM` and `ARG`.
 *
 * @param escaper what the Dockerfile escapes with
 * @returns `undefined` where a variable is unknown, or the word has a form that is not read here
 */
export function expandWord(word: string, lookup: Lookup, escaper = '\\'): string | undefined {
  let result = '';
  let quote = '';
  for (let at = 0; at < word.length; ) {
    const character = word[at] ?? '';
    if (character === '$' && quote !== "'") {
      const match = VARIABLE.exec(word.slice(at));
      const value = match === null ? undefined : substitute(match, lookup, escaper);
      if (match === null || value === undefined) return undefined;
      result += value;
      at += match[0].length;
      continue;
    }
    if (character === escaper && quote === '') {
      result += word[at + 1] ?? '';
      at += 2;
      continue;
    }
    if (character === quote) quote = '';
    else if (quote === '' && (character === '"' || character === "'")) quote = character;
    else result += character;
    at += 1;
  }
  return quote === '' && result.length <= LONGEST ? result : undefined;
}

/** `${A:-b}` is `b` where `A` is empty, `${A:+b}` where it is not; without the colon, whether it is set counts. */
function substitute(
  [, plain, braced = '', operator, word = '']: RegExpExecArray,
  lookup: Lookup,
  escaper: string,
): string | undefined {
  const value = lookup(plain ?? braced);
  if (value === undefined || operator === undefined) return value;
  // What is set and empty is not told from what is not set.
  if (!operator.startsWith(':') && value === '') return undefined;
  const isWord = operator.endsWith('-') === (value === '');
  if (isWord) return expandWord(word, lookup, escaper);
  return operator.endsWith('-') ? value : '';
}
