import { invalidInput, type Mask } from '@multiarch/oci';
import { readEntries } from '@multiarch/plan';
import type { RunResult } from './process-runner.js';

/** What a Dockerfile reads with `RUN --mount=type=secret,id=…`. */
export interface BuildSecret {
  readonly id: string;
  readonly value: string;
}

const KEY = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
const INPUT = 'secrets';
const ACCEPTED = 'KEY=VALUE, "KEY=VALUE over several lines", or KEY<<END … END';

/**
 * Reads build secrets and masks every value (but such as `1` and `true`, which are none), see `readEntries`.
 *
 * @throws MultiarchError `INVALID_INPUT` with the line's number; the text itself is never shown
 */
export function parseSecrets(text: string, mask: Mask): BuildSecret[] {
  const secrets: BuildSecret[] = [];
  for (const { key: id, value, line } of readEntries(text, refuse)) {
    for (const form of maskedForms(value)) mask(form);
    if (!KEY.test(id)) throw refuse(line, 'has a key that is not a name');
    if (secrets.some((other) => other.id === id)) throw refuse(line, `repeats the key ${id}`);
    secrets.push({ id, value });
  }
  return secrets;
}

function refuse(line: number, why: string) {
  return invalidInput(INPUT, `line ${line} ${why}`, ACCEPTED);
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

/** What a command said, without the build's secrets. */
export function redacted<T extends RunResult>(result: T, redact: (text: string) => string): T {
  return { ...result, stdout: redact(result.stdout), stderr: redact(result.stderr) };
}
