import { describe, expect, test } from 'vitest';
import { MultiarchError } from './errors/error.js';
import { isJsonObject, ordered, parseJsonObject, sortMembers } from './json.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('JSON objects', () => {
  test.each([
    ['an object', {}, true],
    ['a list', [], false],
    ['null', null, false],
    ['a text', '{}', false],
    ['nothing', undefined, false],
  ])('%s: %j is one: %s', (_rule, value, expected) => {
    expect(isJsonObject(value)).toBe(expected);
  });

  test('are parsed from UTF-8', () => {
    expect(parseJsonObject(bytesOf('{"ä": "€"}'), 'x')).toEqual({ ä: '€' });
  });

  test.each([
    ['a list', bytesOf('[]'), 'the body is not a JSON object'],
    ['null', bytesOf('null'), 'the body is not a JSON object'],
    ['a text', bytesOf('"{}"'), 'the body is not a JSON object'],
    ['a web page', bytesOf('<!doctype html>'), 'the body is not JSON'],
    ['nothing', bytesOf(''), 'the body is not JSON'],
    ['half of an object', bytesOf('{"a":'), 'the body is not JSON'],
    [
      'bytes that are not UTF-8',
      new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]),
      'the body is not JSON',
    ],
    ['a million brackets', bytesOf('['.repeat(1_000_000)), 'the body is not JSON'],
  ])('%s is refused', (_rule, bytes, message) => {
    expect(() => parseJsonObject(bytes, 'the body')).toThrow(new MultiarchError('INVALID_CONTENT', message));
  });

  test('the error repeats nothing of the bytes, in no form: they may hold a secret', () => {
    try {
      parseJsonObject(bytesOf('hunter2hunter2'), 'the key');
      expect.unreachable();
    } catch (error) {
      expect(error).not.toHaveProperty('cause');
      expect(String(error)).not.toContain('hunter2');
    }
  });
});

describe('the order of members', () => {
  test('sorting reaches every depth, lists keep their order', () => {
    const value = { b: [{ z: 1, a: 2 }, 'y', 'x'], a: { d: null, c: true } };
    expect(JSON.stringify(sortMembers(value))).toBe('{"a":{"c":true,"d":null},"b":[{"a":2,"z":1},"y","x"]}');
  });

  test('sorting is by code units, whatever the language of the machine', () => {
    expect(Object.keys(sortMembers({ ä: 1, b: 1, B: 1, a: 1 }))).toEqual(['B', 'a', 'b', 'ä']);
  });

  test('names that every object has are members like any other', () => {
    const value = parseJsonObject(bytesOf('{"constructor":1,"__proto__":{"polluted":1}}'), 'x');
    expect(JSON.stringify(sortMembers(value))).toBe('{"__proto__":{"polluted":1},"constructor":1}');
    expect(JSON.stringify(ordered(value, ['toString', 'constructor']))).toBe(
      '{"constructor":1,"__proto__":{"polluted":1}}',
    );
    expect({}).not.toHaveProperty('polluted');
  });

  test.each([
    ['lists', '['.repeat(62), ']'.repeat(62)],
    ['objects', '{"a":'.repeat(62), '}'.repeat(62)],
  ])('64 levels of %s are sorted, more are refused', (_rule, open, close) => {
    const deep = (more: string, less: string) =>
      parseJsonObject(bytesOf(`{"a":${more}${open}{}${close}${less}}`), 'x');
    expect(() => sortMembers(deep('', ''))).not.toThrow();
    expect(() => sortMembers(deep('[', ']'))).toThrow('nested deeper than 64 levels');
    expect(() => sortMembers(deep('['.repeat(50_000), ']'.repeat(50_000)))).toThrow(MultiarchError);
  });

  test('the named members come first, those that are not set are left out', () => {
    expect(Object.keys(ordered({ z: 1, b: 1, x: undefined, a: 1 }, ['a', 'x', 'y', 'b']))).toEqual([
      'a',
      'b',
      'z',
    ]);
  });
});
