import { expect, test } from 'vitest';
import { parseCommand, toAnnotation } from './workflow-command.js';

test.each([
  ['a plain line', 'text', undefined],
  ['a command in the middle of a line', 'text ::error::no', undefined],
  ['no properties', '::error::it broke', { name: 'error', properties: {}, message: 'it broke' }],
  ['an empty message', '::endgroup::', { name: 'endgroup', properties: {}, message: '' }],
  ['indented', '  ::debug::x', { name: 'debug', properties: {}, message: 'x' }],
  [
    'properties and escapes',
    '::warning file=a%2Cb.json,line=3,col=14,title=C%3A x::100%25%0Anext ::line::',
    {
      name: 'warning',
      properties: { file: 'a,b.json', line: '3', col: '14', title: 'C: x' },
      message: '100%\nnext ::line::',
    },
  ],
  ['an escaped escape', '::error::%250A', { name: 'error', properties: {}, message: '%0A' }],
])('parseCommand: %s', (_, line, expected) => {
  expect(parseCommand(line)).toEqual(expected);
});

test('an error with a place becomes an annotation with numbers', () => {
  const command = { name: 'error', properties: { file: 'x.json', line: '3', col: '14' }, message: 'no' };
  expect(toAnnotation(command)).toEqual({ level: 'error', message: 'no', file: 'x.json', line: 3, col: 14 });
});

test('other commands are no annotations', () => {
  expect(toAnnotation({ name: 'group', properties: {}, message: 'x' })).toBeUndefined();
});
