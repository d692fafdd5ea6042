import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { isSealed, seal, unseal } from './sealed.js';

test.each([
  ['nothing', ''],
  ['a report', JSON.stringify({ schemaVersion: 1, leg: 0, images: ['ghcr.io/org/app'] })],
  ['text of the whole world', 'größe — 尺寸 — 🏗️\r\n\t'],
  ['what does not get smaller', randomBytes(4096).toString('base64')],
])('%s comes back as it was', (_, text) => {
  expect(unseal(seal(text), 'legs')).toBe(text);
});

test('nothing that a secret is made of is in it', () => {
  const sealed = seal(JSON.stringify({ user: 'octocat', lines: ['{', '-', '}', 'a'] }));
  expect(sealed).toMatch(/^[\u2800-\u28ff]+$/);
  expect(isSealed(sealed)).toBe(true);
});

test.each(['', '{"leg":0}', 'none', `${seal('x')}y`])('%j is taken as it is', (text) => {
  expect(isSealed(text)).toBe(false);
  expect(unseal(text, 'legs')).toBe(text);
});

test('blanks around it do no harm', () => {
  expect(unseal(` ${seal('plan')}\n`, 'plan')).toBe('plan');
});

test('what was damaged is refused, and nothing of it is repeated', () => {
  const sealed = seal('a plan of several words');
  for (const damaged of [
    sealed.slice(0, -4),
    '\u28ff\u28ff',
    `${sealed.slice(0, 4)}\u2807${sealed.slice(5)}\u28aa`,
  ])
    expect(() => unseal(damaged, 'plan'), damaged).toThrow(/^plan: the text was damaged/);
});

test('what unfolds without end is refused', () => {
  expect(() => unseal(seal('x'.repeat(17 * 1024 * 1024)), 'plan')).toThrow(/damaged/);
});

test('a plan of 130,000 characters becomes small enough for one input', () => {
  const legs = Array.from({ length: 32 }, (_, index) => ({
    index,
    labels: 'x=y,'.repeat(1000),
    at: index * 7919,
  }));
  const text = JSON.stringify(legs);
  expect(text.length).toBeGreaterThan(128_000);
  expect(Buffer.byteLength(seal(text))).toBeLessThan(20_000);
});
