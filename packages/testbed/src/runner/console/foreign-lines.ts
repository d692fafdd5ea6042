import { LineReader } from './lines.js';
import { parseCommand } from './workflow-command.js';

/** What commands are made of, and what may stand around them, break a line or drive a terminal. */
const PIECES = [
  ...['::', '##[', ':', '#', '[', ']', ' ', '\t', ',', ';', '=', '%', '<', '"', '\\'],
  ...['\r', '\n', '\r\n', '\v', '\f', '\0', '\u0085', '\u2028', '\u2029', '\u200b', '\u00a0', '\ufeff'],
  ...['set-output', 'save-state', 'add-mask', 'stop-commands', 'error', 'warning', 'debug', 'group', 'echo'],
  ...['add-matcher', 'set-env', 'add-path', 'endgroup', 'never-again', '::never-again::', '##vso[', 'on'],
  ...[' name=leg-1', ' name=restore', ' file=a', ',line=1', '%0A', '%0A::', '%25', '%5D', '\ud800', '\udc00'],
  ...['{}', 'token', 'x', '#8 0.123 ', '\u001b[0m', '\u001b]8;;', '\b', '::stop-commands::never-again'],
  ...['::set-output name=leg-1::', '##[save-state name=restore]', '::add-mask::', '::error::', '##[group]'],
];
/** Bytes that are not UTF-8 by themselves: beginnings without ends, ends without beginnings. */
const BYTES = ['e2', 'e280', 'c3', 'f09f', '80', 'a8', 'ff', 'c2', 'e380'];
/** A character of this plane of private use stands for one byte, its last. */
const BYTE = 0xf_0000;
const LONG = 100_000;

/** Text of strangers, as a fuzzer writes it: the same for the same seed. */
export class ForeignLines {
  #state: number;
  #count = 0;
  #hostile = 0;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** How many were written. */
  get count(): number {
    return this.#count;
  }

  /** How many of them a runner would execute, if they were printed as they are. */
  get hostile(): number {
    return this.#hostile;
  }

  /** At least 0, less than `below`: a linear congruential generator. */
  below(below: number): number {
    this.#state = (this.#state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((this.#state / 2_147_483_648) * below);
  }

  /** One of them, with a word at its end by which {@link numbersIn} finds it. It may hold line ends itself. */
  line(): string {
    const pieces = Array.from({ length: 1 + this.below(7) }, () => this.#piece());
    if (this.below(20_000) === 0) pieces.splice(this.below(2), 0, 'x'.repeat(LONG));
    const line = `${pieces.join('')}~${this.#count.toString(36)}~`;
    this.#count += 1;
    if (isCommand(line)) this.#hostile += 1;
    return line;
  }

  lines(count: number): string[] {
    return Array.from({ length: count }, () => this.line());
  }

  #piece(): string {
    if (this.below(20) > 0) return PIECES[this.below(PIECES.length)] ?? '';
    const bytes = Buffer.from(BYTES[this.below(BYTES.length)] ?? '', 'hex');
    return String.fromCodePoint(...[...bytes].map((byte) => BYTE + byte));
  }
}

/** The bytes of such text, as a program may print them: not all are UTF-8. */
export function bytesOf(text: string): Buffer {
  const parts = text.split(/([\u{f0000}-\u{f00ff}])/u);
  return Buffer.concat(
    parts.map((part, index) =>
      index % 2 === 0 ? Buffer.from(part) : Buffer.of((part.codePointAt(0) ?? BYTE) - BYTE),
    ),
  );
}

/** Which lines of a {@link ForeignLines} are in a text, by their numbers, each once. */
export function numbersIn(text: string): number[] {
  const found = text.matchAll(/~(?<number>[0-9a-z]+)~/g);
  return [...new Set([...found].map(({ groups }) => Number.parseInt(groups?.number ?? '', 36)))];
}

/** Whether a runner finds a command in what a step printed. */
export function isCommand(text: string): boolean {
  const reader = new LineReader();
  const lines = [...reader.push(`${text}\n`), ...reader.end()];
  return lines.some((line) => parseCommand(line) !== undefined);
}
