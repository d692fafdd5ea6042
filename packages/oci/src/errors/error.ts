import { type Advice, adviceAt, type Door } from './advice.js';

/** Where in a user's file something is wrong. Lines and columns count from 1. */
export interface Location {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * What kind of failure this is, for programs; people read the message.
 *
 * - `INVALID_INPUT`: the caller gave us something that we refuse before doing anything
 * - `INVALID_CONTENT`: a document that we were handed (manifest, descriptor, digest) breaks its specification
 * - `CREDENTIALS`: a host has no credential, or the credential was refused
 * - `REGISTRY`: a registry answered with an error, or did not answer
 * - `CONFLICT`: what is in a registry is not what this run reported or may overwrite
 * - `BUILD`: a build failed, or made something else than what was asked for
 * - `ENVIRONMENT`: a program or service that we need is not there
 */
export type ErrorCode =
  | 'INVALID_INPUT'
  | 'INVALID_CONTENT'
  | 'CREDENTIALS'
  | 'REGISTRY'
  | 'CONFLICT'
  | 'BUILD'
  | 'ENVIRONMENT';

export interface ErrorDetails {
  /** What to do next. */
  readonly advice?: Advice | undefined;
  readonly location?: Location | undefined;
  readonly cause?: unknown;
}

/** Every error that we throw on purpose. The message says what was asked and what was answered. */
export class MultiarchError extends Error {
  readonly code: ErrorCode;
  readonly advice: Advice | undefined;
  readonly location: Location | undefined;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = new.target.name;
    this.code = code;
    this.advice = details.advice;
    this.location = details.location;
  }
}

/**
 * The error for an input that is refused: names the input, the value and what is accepted instead.
 *
 * @param input what the user calls it: an input's name, a file, a flag
 * @param problem what is wrong with it, with the value, e.g. `'linux/amd65' is not a platform`
 * @param accepted what would be right, completing the sentence "accepted: …"
 */
export function invalidInput(
  input: string,
  problem: string,
  accepted?: string,
  location?: Location,
): MultiarchError {
  const place = location === undefined ? '' : ` (${formatLocation(location)})`;
  const rest = accepted === undefined ? '' : `; accepted: ${accepted}`;
  const message = `${input}: ${escapeControls(problem)}${rest}${place}`;
  return new MultiarchError('INVALID_INPUT', message, { location });
}

/** Longest piece of a foreign value that goes into a message. */
const MAX_QUOTED = 200;

/**
 * A value from outside, for a message: text in double quotes, on one line, cut at 200 characters; of anything but
 * a simple value only what it is. Whatever a registry answers, its words cannot pose as lines of our own.
 */
export function quote(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value !== 'string') return String(value);
  const cut = value.length > MAX_QUOTED ? `${value.slice(0, MAX_QUOTED)}…` : value;
  return escapeControls(JSON.stringify(cut));
}

/** Most of a file that goes into a message: who may read the message need not be who may read the file. */
const MAX_CITED = 40;

/** A piece of a file of the repository, or of an input, for a message: in single quotes, cut at 40 characters. */
export function cite(text: string): string {
  return text.length > MAX_CITED
    ? `'${text.slice(0, MAX_CITED).replace(/[\ud800-\udbff]$/, '')}…'`
    : `'${text}'`;
}

/** Escapes what would break a line or change how a terminal shows the rest of it. */
function escapeControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    const escaped = JSON.stringify(character).slice(1, -1);
    if (escaped !== character) return escaped;
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
  });
}

/** `file:line:column`, as editors and terminals link it. */
export function formatLocation({ file, line, column }: Location): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

/** The whole text for a person: the message, then what to do next at this door. Works on anything that was thrown. */
export function explain(error: unknown, door: Door): string {
  const advice = error instanceof MultiarchError ? adviceAt(error.advice, door) : undefined;
  const message = error instanceof Error ? error.message : String(error);
  return advice === undefined ? message : `${message}\n${advice}`;
}
