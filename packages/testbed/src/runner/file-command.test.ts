import { expect, test } from 'vitest';
import { parseKeyValues } from './file-command.js';

test.each([
  ['nothing', '', {}],
  ['a value', 'a=b\n', { a: 'b' }],
  ['an equals sign in the value', 'a=b=c\n', { a: 'b=c' }],
  ['arrows in the value', 'a=b<<c\n', { a: 'b<<c' }],
  ['an empty value', 'a=\n', { a: '' }],
  ['a block', 'a<<EOF\none\n\ntwo=2\nEOF\nb=c\n', { a: 'one\n\ntwo=2', b: 'c' }],
  ['an empty block', 'a<<EOF\nEOF\n', { a: '' }],
  ['the last of two', 'a=1\na=2\n', { a: '2' }],
])('parseKeyValues: %s', (_, text, expected) => {
  expect(parseKeyValues(text, 'GITHUB_OUTPUT')).toEqual(expected);
});

test.each([
  ['no operator', 'just text\n', "GITHUB_OUTPUT: invalid format 'just text'"],
  ['no name', '=value\n', "invalid format '=value'"],
  ['no delimiter', 'a<<\n', "invalid format 'a<<'"],
  ['no end', 'a<<EOF\none\n', "the value of 'a' has no closing line 'EOF'"],
])('parseKeyValues refuses %s', (_, text, message) => {
  expect(() => parseKeyValues(text, 'GITHUB_OUTPUT')).toThrow(message);
});
