import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDigest, parseDigest } from './digest.js';
import {
  formatImageName,
  formatReference,
  MAX_NAME_LENGTH,
  parseImageName,
  parseReference,
  parseTag,
} from './reference.js';
import { digest, tag, writtenName } from './testing/arbitraries.js';
import { unlessRefused } from './testing/refusal.js';

/** Texts in which the characters that mean something are frequent. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(...'aA0.:/@_-[]%?# \n', 'docker.io', 'ghcr.io/', 'sha256:', 'https://', '\u212A'),
  }),
  fc
    .tuple(writtenName, fc.string({ maxLength: 4 }), fc.string({ maxLength: 4 }))
    .map(([name, a, b]) => a + name + b),
);

describe('references, whatever the text', () => {
  test('a name that is written by the grammar is accepted, and reads back from its canonical form', () => {
    fc.assert(
      fc.property(writtenName, (text) => {
        const name = parseImageName(text);
        expect(parseImageName(formatImageName(name))).toEqual(name);
      }),
    );
  });

  test('a reference reads back from its canonical form', () => {
    const parts = [writtenName, fc.option(tag), fc.option(digest)] as const;
    fc.assert(
      fc.property(...parts, (name, tag, digest) => {
        const text = `${name}${tag === null ? '' : `:${tag}`}${digest === null ? '' : `@${digest}`}`;
        const reference = parseReference(text);
        expect(reference).toEqual({
          ...parseImageName(name),
          ...(tag === null ? {} : { tag }),
          ...(digest === null ? {} : { digest }),
        });
        expect(parseReference(formatReference(reference))).toEqual(reference);
      }),
    );
  });

  test('any text is refused with our error, or is what reads back and is safe in a URL', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const reference = unlessRefused(() => parseReference(text));
        if (reference === undefined) return;
        expect(parseReference(formatReference(reference))).toEqual(reference);
        expect(formatImageName(reference).length).toBeLessThanOrEqual(MAX_NAME_LENGTH);
        const { registry, repository } = reference;
        const url = new URL(
          `https://${registry}/v2/${repository}/manifests/${reference.digest ?? reference.tag ?? 'x'}`,
        );
        expect(url.pathname).toBe(`/v2/${repository}/manifests/${reference.digest ?? reference.tag ?? 'x'}`);
        expect([url.username, url.password, url.search, url.hash]).toEqual(['', '', '', '']);
      }),
      { numRuns: 2000 },
    );
  });

  test('an image name is any reference without tag and digest, and nothing else', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const reference = unlessRefused(() => parseReference(text));
        const isName =
          reference !== undefined && reference.tag === undefined && reference.digest === undefined;
        expect(unlessRefused(() => parseImageName(text))).toEqual(isName ? reference : undefined);
      }),
      { numRuns: 1000 },
    );
  });

  test('tags and digests are what their grammar says, or are refused with our error', () => {
    fc.assert(fc.property(tag, (text) => parseTag(text) === text));
    fc.assert(fc.property(digest, (text) => parseDigest(text) === text));
    fc.assert(
      fc.property(hostile, (text) => {
        expect(unlessRefused(() => parseTag(text)) !== undefined).toBe(/^\w[\w.-]{0,127}$/.test(text));
        expect(unlessRefused(() => parseDigest(text)) !== undefined).toBe(isDigest(text));
      }),
    );
    fc.assert(fc.property(fc.anything(), (value) => unlessRefused(() => parseDigest(value)) !== ''));
  });
});

describe('hostile texts take no longer than others', () => {
  const LONG = 200_000;
  const many = (piece: string) => piece.repeat(LONG / piece.length);
  // All of them together take milliseconds; an expression that goes back over its steps would need hours.
  const TIMEOUT = 20_000;
  test.each([
    ['a path', `${many('a')}!`],
    ['separators', `a.io/${many('a-')}!`],
    ['dashes', `a.io/a${many('-')}!`],
    ['underscores', `a.io/${many('a__')}!`],
    ['slashes', `${many('/')}!`],
    ['parts', `a.io/${many('a/')}!`],
    ['labels', `${many('a.')}!/a`],
    ['a label', `${many('a')}.!/a`],
    ['dashes in a label', `a${many('-')}.io/a!`],
    ['an IPv6 address', `[${many(':')}/a`],
    ['colons', `${many(':')}!`],
    ['digits of a port', `a.io:${many('9')}/a`],
    ['an algorithm', `a@${many('a+')}!`],
    ['a scheme', `${many('a+')}:/`],
    ['white space', `${many(' ')}!`],
    ['white space inside', `a${many(' ')}a`],
  ])(
    '%s',
    (_rule, text) => {
      // Also as long as a name may be, where no limit of length answers first.
      for (const hostile of [text, `${text.slice(0, 200)}!`, `${text.slice(0, 200)}!/a`]) {
        expect(unlessRefused(() => parseReference(hostile))).toBeUndefined();
        expect(unlessRefused(() => parseTag(hostile))).toBeUndefined();
        expect(isDigest(hostile)).toBe(false);
      }
    },
    TIMEOUT,
  );
});
