import { expect, test } from 'vitest';
import { LineReader, trim } from './lines.js';

test.each([
  ['nothing', [''], []],
  ['one line', ['a\n'], ['a']],
  ['a line without an end', ['a'], ['a']],
  ['empty lines', ['\n\na\n'], ['', '', 'a']],
  ['each kind of end', ['a\r\nb\rc\nd'], ['a', 'b', 'c', 'd']],
  ['a progress bar', ['10%\r::add-mask::x\r'], ['10%', '::add-mask::x']],
  ['an end in two pieces', ['a\r', '\nb\n'], ['a', 'b']],
  ['a line in two pieces', ['::add-', 'mask::x\n'], ['::add-mask::x']],
  ['a last line that is empty', ['\r'], ['']],
])('LineReader: %s', (_, pieces, expected) => {
  const reader = new LineReader();
  expect([...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()]).toEqual(expected);
});

test.each([
  ['\t \u0085\u00a0\u3000a \v', 'a', 'a \v'],
  ['\ufeffa', '\ufeffa', '\ufeffa'],
])('trim %j', (text, both, start) => {
  expect([trim(text), trim(text, 'start')]).toEqual([both, start]);
});
