import { expect, test } from 'vitest';
import { parseSmokeTest } from './smoke-test.js';

test.each([
  ['app --version && test -f /x', ['/bin/sh', '-c', 'app --version && test -f /x']],
  ['one\ntwo "$HOME" $(id)', ['/bin/sh', '-c', 'one\ntwo "$HOME" $(id)']],
  ['["/app", "--version", "a b"]', ['/app', '--version', 'a b']],
  [' ["/app"]\n', ['/app']],
  ['[ -x /app ] && /app', ['/bin/sh', '-c', '[ -x /app ] && /app']],
])('%j', (text, expected) => {
  expect(parseSmokeTest(text)).toEqual(expected);
});

test.each([
  ['[]', /^smoke-test: '\[\]' names no program/],
  ['[""]', /names no program/],
  ['["/app", 1]', /is not a list of strings; accepted: a script, or a JSON list/],
])('%j is refused', (text, message) => {
  expect(() => parseSmokeTest(text)).toThrow(message);
});
