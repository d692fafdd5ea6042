/** Bytes of `NAME=value` that Linux takes: 32 pages, less the zero at its end (`MAX_ARG_STRLEN`). */
export const LONGEST_VARIABLE = 131_071;

/** Names of variables with which Linux starts no program (E2BIG). */
export function tooLong(environment: Readonly<Record<string, string>>): string[] {
  return Object.entries(environment)
    .filter(([name, value]) => Buffer.byteLength(`${name}=${value}`) > LONGEST_VARIABLE)
    .map(([name]) => name);
}
