import { expect, test } from 'vitest';
import { foreignCommands } from './foreign-command.js';

test.each([
  ['nothing', [], [], []],
  ['what was written', ['::debug::a', '::debug::b'], ['::debug::b', '::debug::a'], []],
  ['what nobody wrote', ['::debug::a', '::set-output name=a::b'], ['::debug::a'], ['::set-output name=a::b']],
  ['a copy of what was written', ['::debug::a', '::debug::a'], ['::debug::a'], ['::debug::a']],
  ['what was written and not executed', [], ['::debug::a'], []],
])('foreignCommands: %s', (_, executed, written, expected) => {
  expect(foreignCommands(executed, written)).toEqual(expected);
});
