import { expect, test } from 'vitest';
import { annotate } from './annotation.js';

const MARK = 'the whole text stands above, in the log';
const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index}`).join('\n');

test.each([
  ['a message', 'it failed', undefined, 'it failed'],
  ['a message with advice', 'it failed', 'do this', 'it failed\ndo this'],
  ['as much as fits', 'm'.repeat(3992), 'do this', `${'m'.repeat(3992)}\ndo this`],
])('%s is shown as it is', (_, message, advice, shown) => {
  expect(annotate(message, advice)).toEqual({ shown });
});

test.each([
  ['one character more', 'm'.repeat(3993), 'do this'],
  ['a long message', 'm'.repeat(100_000), 'do this'],
  ['a message of many lines', lines(5000), 'do this\nand that'],
  ['a message of pairs', '\u{1f600}'.repeat(3000), 'do this'],
  ['advice that is nearly all', 'm'.repeat(2000), 'a'.repeat(3000)],
])('%s: the advice is whole, and the message begins as it does', (_, message, advice) => {
  const { shown, whole } = annotate(message, advice);
  expect(shown.length).toBeLessThanOrEqual(4000);
  expect(shown.endsWith(`\n${advice}`)).toBe(true);
  expect(shown).toContain(MARK);
  expect(message.startsWith(shown.slice(0, shown.indexOf('\n…')))).toBe(true);
  expect(shown.isWellFormed()).toBe(true);
  expect(whole).toBe(`${message}\n${advice}`);
});

test.each([
  ['a short message', 'it failed', 'it failed\nline 0\nline 1\n'],
  ['a long message', 'm'.repeat(9000), 'mmm\n… the whole'],
])('of advice that is too long, its first lines stay, behind %s', (_, message, begin) => {
  const advice = lines(2000);
  const { shown, whole } = annotate(message, advice);
  expect(shown.length).toBeLessThanOrEqual(4000);
  expect(shown).toContain(begin);
  expect(shown).toContain('\nline 0\nline 1\n');
  const last = shown.split('\n').at(-2) ?? '';
  expect(advice.split('\n')).toContain(last);
  expect(shown.split('\n').at(-1)).toContain(MARK);
  expect(whole).toBe(`${message}\n${advice}`);
});

test('a message without advice keeps its start and its end, where several failures have theirs', () => {
  const message = `first\n${'m'.repeat(10_000)}\nlast`;
  const { shown, whole } = annotate(message, undefined);
  expect(shown.length).toBeLessThanOrEqual(4000);
  expect(shown).toMatch(/^first\nm+\n… the whole text stands above, in the log …\nm+\nlast$/);
  expect(whole).toBe(message);
});
