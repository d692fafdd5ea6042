import { invalidInput } from '@multiarch/oci';

/**
 * What a container is started with for the input `smoke-test`: a JSON list of strings is a program and its arguments,
 * for images without a shell; any other text is a script for the image's own `/bin/sh`. It never meets a shell of the
 * machine that builds.
 *
 * @returns the entry point, and what follows it
 * @throws MultiarchError `INVALID_INPUT`
 */
export function parseSmokeTest(text: string): readonly [string, ...string[]] {
  if (!text.trimStart().startsWith('[')) return ['/bin/sh', '-c', text];
  const refuse = (why: string) =>
    invalidInput('smoke-test', `'${text}' ${why}`, 'a script, or a JSON list: ["/app", "--version"]');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // `[ -f /app ]` is a script as well.
    return ['/bin/sh', '-c', text];
  }
  if (!Array.isArray(value) || !value.every((entry): entry is string => typeof entry === 'string'))
    throw refuse('is not a list of strings');
  const [program, ...args] = value;
  if (program === undefined || program === '') throw refuse('names no program');
  return [program, ...args];
}
