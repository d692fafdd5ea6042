import { describe, expect, test } from 'vitest';
import { renewalOf } from './renewal.js';

const NOW = Date.UTC(2026, 0, 1, 12);
const login = (expires?: string) => ({
  host: 'ghcr.io',
  identity: 'octocat',
  how: 'test',
  ...(expires ? { expires } : {}),
});
const renewal = (logins: unknown, minutes = 60) =>
  renewalOf(
    {
      images: ['ghcr.io/org/app'],
      logins: logins === '' ? '' : JSON.stringify(logins),
      identities: '',
      minutes,
    },
    {},
    NOW,
  );

describe('a login is renewed exactly when it could end before the push does', () => {
  test.each([
    ['no login step', '', false],
    ['no logins', [], false],
    ['one without an end', [login()], false],
    ['one that lasts for 12 hours', [login('2026-01-02T00:00:00Z')], false],
    ['one that ends with the build', [login('2026-01-01T13:00:00Z')], true],
    ['one that ends during the push', [login('2026-01-01T13:29:59Z')], true],
    ['one that ends when the push must be done', [login('2026-01-01T13:30:00Z')], false],
    ['one of several', [login(), login('2026-01-01T12:30:00Z')], true],
  ])('%s', (_, logins, renewed) => {
    expect(renewal(logins) !== undefined).toBe(renewed);
  });

  test('a build that may take longer needs logins that last longer', () => {
    const logins = [login('2026-01-01T14:00:00Z')];
    expect(renewal(logins, 60)).toBeUndefined();
    expect(renewal(logins, 120)).toBeDefined();
  });
});

test.each([
  ['{', 'is not JSON'],
  ['{}', "is an object; accepted: the output 'registries' of the login action"],
  ['[1]', '[0] is 1; accepted: an object'],
  ['[{"host":"ghcr.io"}]', '[0].identity is missing'],
  [JSON.stringify([login('soon')]), '[0].expires is "soon"; accepted: a time in ISO 8601'],
])('%s is refused', (logins, message) => {
  const bad = { images: [], logins, identities: '', minutes: 60 };
  expect(() => renewalOf(bad, {}, NOW)).toThrow(`logins: ${message}`);
});
