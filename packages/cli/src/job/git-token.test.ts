import { expect, test } from 'vitest';
import { parseGitSecret } from './git-token.js';

test.each<[string, string, object]>([
  ['a token alone', 'ghp_1\n', { username: 'x-access-token', token: 'ghp_1' }],
  ['a token in JSON', '{"token":"ghp_1"}', { username: 'x-access-token', token: 'ghp_1' }],
  ['a login of another server', '{"username":"me","password":"p"}', { username: 'me', token: 'p' }],
])('%s', (_, text, expected) => {
  expect(parseGitSecret('s', text)).toEqual(expected);
});

test.each(['', '{"a":1}', '{"token":', 'two words', '{"token":7}'])(
  '%j holds no token, and is not shown',
  (text) => {
    const message = 'secret s holds no token';
    expect(() => parseGitSecret('s', text)).toThrow(new RegExp(`^${message}$`));
  },
);
