import { describe, expect, test } from 'vitest';
import { parseSigningConfig } from './services.js';

const NOW = Date.UTC(2026, 5, 1);
const validFor = { start: '2025-01-01T00:00:00Z' };
const at = (url: string, majorApiVersion = 1, more: object = {}) => ({
  url: `https://${url}.example`,
  majorApiVersion,
  validFor,
  operator: 'sigstore',
  ...more,
});
const config = (changes: object = {}): string =>
  JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    caUrls: [at('fulcio')],
    oidcUrls: [at('oauth')],
    rekorTlogUrls: [at('rekor')],
    tsaUrls: [at('tsa')],
    rekorTlogConfig: { selector: 'ANY' },
    tsaConfig: { selector: 'ANY' },
    ...changes,
  });
const read = (changes: object) => parseSigningConfig(config(changes), NOW);
const urls = (services: readonly { readonly url: string }[]) =>
  services.map(({ url }) => url.replace(/^https:\/\/|\.example$/g, ''));

test('one of each kind', () => {
  expect(read({})).toEqual({
    authority: { url: 'https://fulcio.example', version: 1 },
    logs: [{ url: 'https://rekor.example', version: 1 }],
    timestamps: [{ url: 'https://tsa.example', version: 1 }],
  });
});

describe('which logs are asked', () => {
  const other = { operator: 'other' };
  test.each<[string, object, readonly string[]]>([
    ['the newest version', { rekorTlogUrls: [at('one'), at('two', 2)] }, ['two']],
    ['none of a version that is unknown', { rekorTlogUrls: [at('three', 3), at('one')] }, ['one']],
    [
      'none that has ended',
      {
        rekorTlogUrls: [at('old', 2, { validFor: { ...validFor, end: '2026-05-01T00:00:00Z' } }), at('one')],
      },
      ['one'],
    ],
    [
      'none that has not begun',
      { rekorTlogUrls: [at('new', 2, { validFor: { start: '2027-01-01T00:00:00Z' } }), at('one')] },
      ['one'],
    ],
    [
      'as many as are asked for, of as many operators',
      {
        rekorTlogUrls: [at('a', 2), at('b', 2), at('c', 2, other)],
        rekorTlogConfig: { selector: 'EXACT', count: 2 },
      },
      ['a', 'c'],
    ],
    [
      'all operators',
      { rekorTlogUrls: [at('a', 2), at('c', 1, other)], rekorTlogConfig: { selector: 'ALL' } },
      ['a', 'c'],
    ],
    ['none, as for private repositories of GitHub', { rekorTlogUrls: [] }, []],
  ])('%s', (_, changes, expected) => {
    expect(urls(read(changes).logs)).toEqual(expected);
  });
});

test.each<[string, object, string]>([
  ['no authority', { caUrls: [] }, 'names no certificate authority'],
  ['one that is not a URL', { caUrls: [at('x', 1, { url: 'fulcio' })] }, 'names no certificate authority'],
  [
    'fewer than asked for',
    { rekorTlogConfig: { selector: 'EXACT', count: 2 } },
    'rekorTlogUrls has 1 that can be asked now, and needs 2',
  ],
  ['no time', { rekorTlogUrls: [at('two', 2)], tsaUrls: [] }, 'nothing of it proves the time'],
  ['another file', { mediaType: 'application/json' }, 'it is no such file'],
])('refused: %s', (_, changes, message) => {
  expect(() => read(changes)).toThrow(message);
});

test('text that is no JSON is refused', () => {
  expect(() => parseSigningConfig('{', NOW)).toThrow('it is no such file');
});
