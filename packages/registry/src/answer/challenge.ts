/** One way in which a server offers to authenticate us (RFC 9110, section 11.6.1). */
export interface Challenge {
  /** Lower-cased: `bearer`, `basic`, `negotiate`. */
  readonly scheme: string;
  /** Names are lower-cased; values are unquoted. */
  readonly parameters: Readonly<Record<string, string>>;
}

const SEPARATOR = /[ \t,]*/y;
const TOKEN = /[!#$%&'*+\-.^_`|~0-9A-Za-z]+/y;
const EQUALS = /[ \t]*=[ \t]*/y;
const QUOTED = /"((?:[^"\\]|\\.)*)"/y;
/** `Negotiate dG9rZW4=`: one opaque value in the place of parameters. */
const OPAQUE = /[ \t]+[A-Za-z0-9\-._~+/]+=*(?=[ \t]*(?:,|$))/y;

/**
 * Reads `WWW-Authenticate`: several headers, several challenges in one header, quoted strings with commas and
 * escapes. Reading stops at what cannot be read; what came before it counts. Never throws.
 */
export function parseChallenges(headers: string | readonly string[] | undefined): Challenge[] {
  const lines = headers === undefined ? [] : typeof headers === 'string' ? [headers] : headers;
  return lines.flatMap(parseLine);
}

function parseLine(line: string): Challenge[] {
  const challenges: { scheme: string; parameters: Record<string, string> }[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(line);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  for (;;) {
    take(SEPARATOR);
    const name = take(TOKEN)?.[0].toLowerCase();
    if (name === undefined) return challenges;
    if (take(EQUALS) === null) {
      challenges.push({ scheme: name, parameters: {} });
      take(OPAQUE);
      continue;
    }
    const value = take(QUOTED)?.[1]?.replace(/\\(.)/g, '$1') ?? take(TOKEN)?.[0];
    const parameters = challenges.at(-1)?.parameters;
    if (value === undefined || parameters === undefined) return challenges;
    if (!Object.hasOwn(parameters, name)) parameters[name] = value;
  }
}
