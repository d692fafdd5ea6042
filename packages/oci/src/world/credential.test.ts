import { expect, test } from 'vitest';
import { encodeBasic } from './credential.js';

test.each([
  ['bot', 'secret'],
  ['AWS', 'x'.repeat(3000)],
  ['jürgen', 'pä☃:💥'],
  ['', ''],
])('%s: name and password in UTF-8, in base64', (username, password) => {
  expect(encodeBasic(username, password)).toBe(Buffer.from(`${username}:${password}`).toString('base64'));
});
