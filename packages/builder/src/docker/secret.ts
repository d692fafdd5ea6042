import { invalidInput, type Mask } from '@multiarch/oci';

/** What a Dockerfile reads with `RUN --mount=type=secret,id=…`. */
export interface BuildSecret {
  readonly id: string;
  readonly value: string;
}

const KEY = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
const INPUT = 'secrets';
const ACCEPTED = 'KEY=VALUE, "KEY=VALUE over several lines", or KEY<<END … END';

/**
 * Reads build secrets and masks every value (but such as `1` and `true`, which are none). One entry per line; empty lines and lines that start with `#` are
 * skipped. An entry is
 *
 * - `KEY=VALUE`: the value is the rest of the line, as it is, quotes included;
 * - `"KEY=VALUE"`: the value may go on over several lines until the closing quote, `""` stands for a quote (the
 *   form that docker/build-push-action takes);
 * - `KEY<<END`, the lines of the value, `END`: for values that contain quotes (the form of `GITHUB_ENV`).
 *
 * @throws MultiarchError `INVALID_INPUT` with the line's number; the text itself is never shown
 */
export function parseSecrets(text: string, mask: Mask): BuildSecret[] {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const secrets: BuildSecret[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    if (line.trim() === '' || line.startsWith('#')) {
      at += 1;
      continue;
    }
    const { id, value, next } = readEntry(lines, at);
    for (const form of maskedForms(value)) mask(form);
    if (!KEY.test(id)) throw refuse(at, 'has a key that is not a name');
    if (secrets.some((other) => other.id === id)) throw refuse(at, `repeats the key ${id}`);
    secrets.push({ id, value });
    at = next;
  }
  return secrets;
}

interface Entry {
  readonly id: string;
  readonly value: string;
  /** The line after the entry. */
  readonly next: number;
}

function readEntry(lines: readonly string[], at: number): Entry {
  const line = lines[at] ?? '';
  if (line.startsWith('"')) return readQuoted(lines, at);
  const heredoc = /^([^=<]+)<<(\S+)\s*$/.exec(line);
  if (heredoc !== null) return readHeredoc(lines, at, heredoc[1] ?? '', heredoc[2] ?? '');
  return { ...splitPair(line, at), next: at + 1 };
}

function readQuoted(lines: readonly string[], at: number): Entry {
  const rest = lines.slice(at).join('\n');
  const closed = /^"((?:[^"]|"")*)"[ \t]*(?:\n|$)/.exec(rest);
  if (closed === null) throw refuse(at, 'opens a quote that does not end at the end of a line');
  const taken = closed[0].replace(/\n$/, '').split('\n').length;
  return { ...splitPair((closed[1] ?? '').replaceAll('""', '"'), at), next: at + taken };
}

function readHeredoc(lines: readonly string[], at: number, id: string, end: string): Entry {
  const last = lines.indexOf(end, at + 1);
  if (last < 0) throw refuse(at, 'starts a value whose end line does not follow');
  return { id, value: lines.slice(at + 1, last).join('\n'), next: last + 1 };
}

function splitPair(text: string, at: number): { id: string; value: string } {
  const equals = text.indexOf('=');
  if (equals < 0) throw refuse(at, "has no '='");
  return { id: text.slice(0, equals), value: text.slice(equals + 1) };
}

function refuse(at: number, why: string) {
  return invalidInput(INPUT, `line ${at + 1} ${why}`, ACCEPTED);
}

/**
 * Masking a line as short as `}` or a value like `1` hides nothing, and blackens the log; and GitHub drops a job's
 * output that holds a masked text, which is how a leg reports.
 */
const SHORTEST_MASKED = 4;
const NOT_MASKED = ['true', 'false', 'null', 'none'];

/** The forms in which a secret may appear in a log: whole, by lines, in base64, inside JSON or a URL. */
function maskedForms(value: string): string[] {
  if (value.trim().length < SHORTEST_MASKED || NOT_MASKED.includes(value.trim().toLowerCase())) return [];
  const lines = value.split('\n').map((line) => line.trim());
  const forms = [
    value,
    value.trim(),
    ...(lines.length > 1 ? lines.filter((line) => line.length >= SHORTEST_MASKED) : []),
    Buffer.from(value).toString('base64'),
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value),
  ];
  return [...new Set(forms)];
}

/**
 * Takes the secrets out of a text. The surroundings mask what they print; this is for what leaves otherwise (an
 * error's message), and for surroundings that cannot mask.
 */
export function redactor(secrets: readonly BuildSecret[]): (text: string) => string {
  const forms = secrets
    .flatMap(({ value }) => maskedForms(value))
    // The longest first: a part of a value must not be replaced before the whole.
    .sort((a, b) => b.length - a.length);
  return (text) => forms.reduce((result, form) => result.replaceAll(form, '***'), text);
}
