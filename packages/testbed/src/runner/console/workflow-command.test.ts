import { expect, test } from 'vitest';
import { parseCommand, toAnnotation } from './workflow-command.js';

const command = (name: string, message = '', properties = {}) => ({ name, properties, message });

test.each([
  ['a plain line', 'text', undefined],
  ['a command in the middle of a line', 'text ::error::no', undefined],
  ['a name that the runner does not know', '::magic::x', undefined],
  ['no second separator', '::error', undefined],
  ['no properties', '::error::it broke', command('error', 'it broke')],
  ['an empty message', '::endgroup::', command('endgroup')],
  ['indented', ' \t\u00a0::debug::x', command('debug', 'x')],
  ['a name in any case', '::Add-Mask::x', command('Add-Mask', 'x')],
  [
    'properties and escapes',
    '::warning file=a%2Cb.json,line=3,col=14,title=C%3A x::100%25%0Anext ::line::',
    command('warning', '100%\nnext ::line::', { file: 'a,b.json', line: '3', col: '14', title: 'C: x' }),
  ],
  ['an escaped escape', '::error::%250A', command('error', '%0A')],
  [
    'a property in any case, the last one',
    '::set-output NAME=a,Name=b::c',
    command('set-output', 'c', { name: 'b' }),
  ],
  ['a property without a value', '::error file=,line::x', command('error', 'x')],
  ['an equals sign in a value', '::error file=a=b::x', command('error', 'x', { file: 'a=b' })],
  [
    'blanks within properties stay',
    '::error  file=a, line=1 ::x',
    command('error', 'x', { file: 'a', ' line': '1' }),
  ],
  [
    'what only the other form escapes',
    '::error file=a%5Db%3Bc::%5D',
    command('error', '%5D', { file: 'a%5Db%3Bc' }),
  ],
])('parseCommand, at the start: %s', (_, line, expected) => {
  expect(parseCommand(line)).toEqual(expected);
});

test.each([
  ['at the start', '##[error]x', command('error', 'x')],
  ['anywhere', '#8 0.123 see ##[add-mask]x', command('add-mask', 'x')],
  [
    'behind a separator of the other',
    'a::b ##[save-state name=restore]/root/.bashrc',
    command('save-state', '/root/.bashrc', { name: 'restore' }),
  ],
  ['behind the other form with another name', '::magic::##[add-mask]x', command('add-mask', 'x')],
  ['not where the other form is one', '::debug::##[add-mask]x', command('debug', '##[add-mask]x')],
  [
    'properties by semicolon',
    '##[error file=a,b;line=3]x',
    command('error', 'x', { file: 'a,b', line: '3' }),
  ],
  ['its escapes', '##[error file=%3B%5D%0A%2C]%5D%0D%253B', command('error', ']\r%3B', { file: ';]\n%2C' })],
  ['the first one only', '##[magic]##[error]x', undefined],
  ['no end', '##[error x', undefined],
  ['a bracket in a property ends it', '##[error file=a]b]c', command('error', 'b]c', { file: 'a' })],
])('parseCommand, anywhere: %s', (_, line, expected) => {
  expect(parseCommand(line)).toEqual(expected);
});

test('an error with a place becomes an annotation with numbers', () => {
  const given = command('error', 'no', { file: 'x.json', line: '3', col: '14' });
  expect(toAnnotation(given)).toEqual({ level: 'error', message: 'no', file: 'x.json', line: 3, col: 14 });
});

test('other commands are no annotations', () => {
  expect(toAnnotation(command('group', 'x'))).toBeUndefined();
});
