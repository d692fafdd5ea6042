import { describe, expect, test } from 'vitest';
import { cite, explain, formatLocation, invalidInput, MultiarchError, quote } from './error.js';

describe('errors', () => {
  test('carry their code, advice, location and cause', () => {
    const cause = new Error('low');
    const location = { file: 'a.json', line: 1, column: 2 };
    const error = new MultiarchError('BUILD', 'failed', { advice: 'do this', location, cause });
    expect(error).toMatchObject({
      name: 'MultiarchError',
      code: 'BUILD',
      advice: 'do this',
      location,
      cause,
    });
    expect(new MultiarchError('BUILD', 'failed')).not.toHaveProperty('cause');
  });

  test('a derived error has its own name', () => {
    class WireError extends MultiarchError {}
    expect(new WireError('REGISTRY', 'x').name).toBe('WireError');
  });

  test.each([
    ['with what is accepted', invalidInput('tag', "'x' is wrong", 'y'), "tag: 'x' is wrong; accepted: y"],
    ['without', invalidInput('tag', "'x' is wrong"), "tag: 'x' is wrong"],
    [
      'with the place',
      invalidInput('tag', "'x' is wrong", 'y', { file: 'f', line: 3, column: 4 }),
      "tag: 'x' is wrong; accepted: y (f:3:4)",
    ],
    [
      'on one line, whatever the value',
      invalidInput('tag', "'x\n::stop-commands::\u001b[2J\u202e' is wrong"),
      "tag: 'x\\n::stop-commands::\\u001b[2J\\u{202e}' is wrong",
    ],
  ])('an input that is refused, %s', (_rule, error, message) => {
    expect(error.message).toBe(message);
    expect(error.code).toBe('INVALID_INPUT');
  });

  test.each([
    [{ file: 'f' }, 'f'],
    [{ file: 'f', line: 3 }, 'f:3'],
    [{ file: 'f', line: 3, column: 4 }, 'f:3:4'],
  ])('the place %j is %s', (location, expected) => {
    expect(formatLocation(location)).toBe(expected);
  });

  test.each([
    ['an error of ours', new MultiarchError('BUILD', 'a', { advice: 'b' }), 'a\nb'],
    ['one without advice', new MultiarchError('BUILD', 'a'), 'a'],
    ['another error', new TypeError('c'), 'c'],
    ['anything', 'd', 'd'],
    ['nothing', undefined, 'undefined'],
  ])('explains %s', (_rule, error, expected) => {
    expect(explain(error, 'terminal')).toBe(expected);
  });
});

describe('values from outside, in a message', () => {
  test.each([
    ['a text', 'a"b', '"a\\"b"'],
    ['a line break', 'a\n::error::b', '"a\\n::error::b"'],
    ['other breaks of a line', 'a\u2028b\u0085c', '"a\\u{2028}b\\u{85}c"'],
    ['200 characters', 'a'.repeat(200), `"${'a'.repeat(200)}"`],
    ['more of them', 'a'.repeat(201), `"${'a'.repeat(200)}…"`],
    ['a number', -1.5, '-1.5'],
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
    ['a list', [[['x']]], 'a list'],
    ['an object', { toString: 1 }, 'an object'],
  ])('%s', (_rule, value, expected) => {
    expect(quote(value)).toBe(expected);
  });
});

test.each([
  ['a short text', 'linux/amd65', "'linux/amd65'"],
  ['40 characters', 'a'.repeat(40), `'${'a'.repeat(40)}'`],
  ['more of them', 'a'.repeat(41), `'${'a'.repeat(40)}…'`],
  ['no half of a character', `${'a'.repeat(39)}\u{1f600}b`, `'${'a'.repeat(39)}…'`],
])('of a file, a message has %s', (_, text, expected) => {
  expect(cite(text)).toBe(expected);
});
