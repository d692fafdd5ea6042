import { describe, expect, test } from 'vitest';
import { nextPage } from '../lists/link.js';
import { parseChallenges } from './challenge.js';
import { printable } from './printable.js';
import { registryErrorOf } from './registry-error.js';

/** As much as is read of an error, and of a header that Node lets through. */
const LENGTH = 64 * 1024;
/** Of processor time, not of the clock: one pass needs a few; what goes over the text again and again, thousands. */
const MOST_MILLISECONDS = 300;

const answer = (body: string, headers: Readonly<Record<string, string>> = {}) => ({
  status: 500,
  url: new URL('https://registry.example/v2/'),
  bytes: new TextEncoder().encode(body),
  isWhole: true,
  strayed: false,
  header: (name: string) => headers[name],
  headers: (name: string) => [headers[name] ?? ''].filter((value) => value !== ''),
});

const READERS: readonly [string, (text: string) => unknown][] = [
  ['the body of an error', (text) => registryErrorOf('GET x', answer(text), 0)],
  ['a challenge', (text) => registryErrorOf('GET x', answer('', { 'www-authenticate': text }), 0)],
  ['challenges', parseChallenges],
  ['a link', (text) => nextPage([text])],
  ['text for people', (text) => printable(text, 500)],
];
const PIECES = [
  '<',
  '>',
  '"',
  '\\',
  ' ',
  ',',
  ';',
  '=',
  'a=',
  '<a',
  '<>',
  '>;',
  '"a',
  '\\"',
  ' ,',
  ':',
  '##[',
  '\u2028',
  '; rel="',
  '</a>; x="',
];

describe.each(READERS)('%s', (_, read) => {
  test.each(PIECES)('that repeats %j is read in one pass', (piece) => {
    for (const text of [piece.repeat(LENGTH / piece.length), `a${piece.repeat(LENGTH / piece.length)}b`]) {
      const before = process.cpuUsage();
      read(text);
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1000).toBeLessThan(MOST_MILLISECONDS);
    }
  });
});
