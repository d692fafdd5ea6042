import { expect, test } from 'vitest';
import { bytesOf, ForeignLines, isCommand, numbersIn } from './foreign-lines.js';

test('the same seed writes the same lines, another one others', () => {
  const [first, again, other] = [1, 1, 2].map((seed) => new ForeignLines(seed).lines(100));
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
});

test('they know how many there are, and how many a runner would execute', () => {
  const foreign = new ForeignLines(1);
  const lines = foreign.lines(10_000);
  expect(foreign.count).toBe(10_000);
  expect(foreign.hostile).toBe(lines.filter(isCommand).length);
  expect(foreign.hostile).toBeGreaterThan(1000);
});

test('each is found again in what was printed', () => {
  const lines = new ForeignLines(1).lines(100);
  expect(numbersIn(lines.join('\n'))).toEqual(Array.from({ length: 100 }, (_, index) => index));
});

test('bytes that are no UTF-8 stand among the others', () => {
  expect(bytesOf('a\u{f00e2}\u{f0080}é').toString('hex')).toBe('61e280c3a9');
  const printed = bytesOf(new ForeignLines(1).lines(1000).join('\n'));
  expect(Buffer.from(printed.toString('utf8')).equals(printed)).toBe(false);
});
