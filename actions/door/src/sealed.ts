import { invalidInput } from '@multiarch/oci';

/**
 * Text in an alphabet that holds no secret. A runner drops a job's output in which it finds a secret of that job, whole
 * or one line of it, however short; so what a job with secrets hands on is written in Braille patterns, one character
 * for each byte of its deflated UTF-8 (zlib, RFC 1950, whose checksum notices damage). No secret is made of those;
 * base64 would be hit by short ones.
 */
const FIRST = 0x2800;
const SEALED = /^[\u2800-\u28ff]+$/;

/** Bytes that a sealed text may unfold to: far more than any plan or report, and little for a machine. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Loaded when there is something sealed: an action that is called alone starts without. */
const zlib = () => process.getBuiltinModule('node:zlib');

/** The same text, sealed: 3 bytes in UTF-8 for each byte that it deflates to. */
export function seal(text: string): string {
  return Array.from(zlib().deflateSync(text, { level: 9 }), (byte) => String.fromCharCode(FIRST + byte)).join(
    '',
  );
}

/** Whether a text is sealed; what people write is not. */
export function isSealed(text: string): boolean {
  return SEALED.test(text);
}

/**
 * The text in a sealed one; any other is returned as it is, so that people and other tools may hand in plain text.
 *
 * @param input what it was handed in as, for the message
 * @throws MultiarchError `INVALID_INPUT` when it was damaged on the way, or unfolds to more than 16 MiB
 */
export function unseal(text: string, input: string): string {
  const sealed = text.trim();
  if (!isSealed(sealed)) return text;
  const bytes = Uint8Array.from(sealed, (character) => character.charCodeAt(0) - FIRST);
  try {
    return zlib().inflateSync(bytes, { maxOutputLength: MOST_BYTES }).toString('utf8');
  } catch {
    throw invalidInput(input, 'the text was damaged on its way', 'the output of an earlier job, unchanged');
  }
}
