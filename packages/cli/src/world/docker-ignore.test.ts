import { expect, test } from 'vitest';
import { ignoring } from './docker-ignore.js';

test.each<[string, string, readonly string[], readonly string[]]>([
  ['nothing', '', [], ['a', 'a/b']],
  ['a file', 'a', ['a', 'a/b/c'], ['b', 'b/a', 'ab']],
  ['a folder, in other words', '/a/\n./b//c', ['a/x', 'b/c'], ['b', 'b/d']],
  ['a star', '*.log', ['x.log'], ['x/y.log', 'log', 'xlog']],
  ['a star for folders', '*/temp*', ['a/temp', 'a/temporary.txt'], ['temp', 'a/b/temp']],
  ['any depth', '**/*.log', ['x.log', 'a/b/x.log'], ['x.logs']],
  ['all below', 'a/**', ['a/b', 'a/b/c'], ['b']],
  ['one character', 'a?', ['ab'], ['a', 'abc', 'a/']],
  ['a class', 'a[bc]', ['ab', 'ac'], ['ad']],
  ['not of a class', 'a[^b]', ['ac'], ['ab']],
  ['an escape', 'a\\*b', ['a*b'], ['axb']],
  ['what is an expression elsewhere', 'a.b+(c)', ['a.b+(c)'], ['axb+(c)', 'a.bb(c)']],
  ['all but one', '*\n!sample', ['a', 'a/b'], ['sample', 'sample/app']],
  ['the last one decides', '*\n!docs\ndocs/x', ['docs/x'], ['docs/y']],
  ['an exception below a folder', 'a\n!a/b', ['a/c'], ['a/b', 'a/b/d']],
  ['comments and blanks', '# a\n\n  b  \r\n!\n', ['b'], ['a', '# a']],
  ['what is no pattern', 'a[\n[z-a]\nb', ['b'], ['a']],
])('%s', (_, text, ignored, others) => {
  const isIgnored = ignoring(text);
  expect(ignored.filter((path) => !isIgnored(path))).toEqual([]);
  expect(others.filter((path) => isIgnored(path))).toEqual([]);
});
