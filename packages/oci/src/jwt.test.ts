import { expect, test } from 'vitest';
import { claimsOf, expiryOf } from './jwt.js';

const encode = (claims: unknown) => Buffer.from(JSON.stringify(claims)).toString('base64url');

test('claims are read, whatever letters are in them', () => {
  // Its base64url has `-` and `_`.
  const claims = { sub: 'repo:org/app:ref:ä☃ÿ?>~~', exp: 1_700_000_000 };
  expect(encode(claims)).toMatch(/[-_]/);
  expect(claimsOf(`e30.${encode(claims)}.signature`)).toEqual(claims);
  expect(expiryOf(`e30.${encode(claims)}.`)).toEqual(new Date('2023-11-14T22:13:20Z'));
});

test.each(['', 'opaque', 'a.b.c', 'a..c', `a.${encode([1])}.c`, `a.${encode(null)}.c`, 'a.%%%.c'])(
  '%j says nothing',
  (token) => {
    expect(claimsOf(token)).toEqual({});
    expect(expiryOf(token)).toBeUndefined();
  },
);
