import { describe, expect, test } from 'vitest';
import { printable, redactUrl } from './printable.js';

/** What GitHub's runner takes for a command: `::` first in a line (spaces aside), or `##[` anywhere in one. */
const COMMAND = /(?:^|[\r\n\u0085\u2028\u2029])\s*::|##\[/;
const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

describe('text of a registry cannot command a runner or a terminal', () => {
  test.each([
    '::error::x',
    '  ::add-mask::x',
    ':: ::error::x',
    ':::error::x',
    '::::::set-output name=a::b',
    'a\n::error::x',
    'a\r::error::x',
    'a\r\n::error::x',
    'a\u0085::error::x',
    'a\u2028::error::x',
    '\u200b::error::x',
    '\u0000::error::x',
    '##[error]x',
    'a ##[group]x',
    '###[error]x',
    '#\u0000#[error]x',
    '#\u200b#[error]x',
    '##\u0000[error]x',
    '##[##[##[',
    '\u001b[31mred\u001b[0m',
    '\u001b]8;;https://evil.example\u0007link',
    '\u009b31m',
    'a\u202egnp.exe',
    '\ud800::x',
  ])('%j', (text) => {
    for (const clean of [printable(text), `registry said ${printable(text)}`, printable(printable(text))]) {
      expect(clean).not.toMatch(COMMAND);
      expect(clean).not.toMatch(CONTROL);
    }
  });

  test('any mixture of the dangerous parts', () => {
    const parts = [
      '::',
      '##[',
      '#',
      '[',
      ':',
      ' ',
      '\n',
      '\r',
      '\u001b[',
      '\u200b',
      'error',
      '\u2029',
      '\ud800',
      'é',
    ];
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    for (let round = 0; round < 5000; round += 1) {
      const text = Array.from({ length: next(12) }, () => parts[next(parts.length)]).join('');
      const clean = printable(text);
      expect(clean, JSON.stringify(text)).not.toMatch(COMMAND);
      expect(clean, JSON.stringify(text)).not.toMatch(CONTROL);
      expect(clean.length).toBeLessThanOrEqual(501);
    }
  });

  test.each([
    ['manifest unknown', 'manifest unknown'],
    ['Größe: 中文 🎉', 'Größe: 中文 🎉'],
    ['a::b', 'a::b'],
    ['line\nline', 'line line'],
    ['', ''],
  ])('%j stays readable', (text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  test('long text is cut', () => {
    expect(printable('x'.repeat(1000), 10)).toBe(`${'x'.repeat(10)}…`);
    expect(printable(' '.repeat(10_000_000), 10)).toBe('');
  });
});

test.each([
  ['https://a.example/v2/x?X-Amz-Signature=hidden', 'https://a.example/v2/x?…'],
  ['https://user:password@a.example/x#part', 'https://a.example/x'],
  ['https://a.example:8443/', 'https://a.example:8443/'],
])('%s is printed as %s', (url, printed) => {
  expect(redactUrl(new URL(url))).toBe(printed);
});
