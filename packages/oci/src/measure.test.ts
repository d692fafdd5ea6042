import { expect, test } from 'vitest';
import { formatSeconds, formatSize } from './measure.js';

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [31_540_000, '31.5 MB'],
  [13_300_000_000, '13.3 GB'],
])('%d bytes', (bytes, text) => {
  expect(formatSize(bytes)).toBe(text);
});

test.each([
  [0, '0.0 s'],
  [59.94, '59.9 s'],
  [60, '1 min 00 s'],
  [3725, '62 min 05 s'],
])('%d seconds', (seconds, text) => {
  expect(formatSeconds(seconds)).toBe(text);
});
