import type { Advice } from '../errors/advice.js';

/**
 * What a package may know of the world outside it. Packages never read the environment or print: they are
 * given these. A GitHub action passes its own log and mask, the CLI a terminal's, a test one that collects.
 */
export interface Logger {
  debug(message: string): void;
  info(message: string): void;
  /** @param advice what to do about it, as it is read where this is written */
  warning(message: string, advice?: Advice): void;
}

/** Says nothing. */
export const silent: Logger = { debug: () => {}, info: () => {}, warning: () => {} };

/**
 * Hides a secret from every log from now on. Called where a secret is born (read, decoded, exchanged), before
 * anything else sees it, and for every form that it may appear in.
 */
export type Mask = (secret: string) => void;

/** Environment variables, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The sha256 of a text in UTF-8, as 64 hexadecimal digits. Pure decisions are given it, so that they run where there is
 * no Node.
 */
export type Sha256 = (text: string) => string;
