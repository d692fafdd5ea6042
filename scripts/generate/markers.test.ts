import { expect, test } from 'vitest';
import { fillParts, markdown, yaml } from './markers.ts';

test('fills every place of a part, as far to the right as its marker', () => {
  const text = 'a:\n  # x:start\n  old\n  # x:end\nb:\n    # x:start\n    # x:end\nc: 1\n';
  const filled =
    'a:\n  # x:start\n  k: 1\n  l: 2\n  # x:end\nb:\n    # x:start\n    k: 1\n    l: 2\n    # x:end\nc: 1\n';
  expect(fillParts(text, { x: 'k: 1\nl: 2' }, yaml)).toBe(filled);
  expect(fillParts(filled, { x: 'k: 1\nl: 2' }, yaml)).toBe(filled);
});

test('fills tables, and leaves out a part that has no place unless it is required', () => {
  const text = '<!-- a:start -->\n<!-- a:end -->\n';
  const parts = { a: '| A |', b: '| B |' };
  expect(fillParts(text, parts, markdown, [])).toBe('<!-- a:start -->\n| A |\n<!-- a:end -->\n');
  expect(() => fillParts(text, parts, markdown)).toThrow("must have a line '<!-- b:start -->'");
});

test('refuses a marker without an end', () => {
  expect(() => fillParts('# x:start\n', { x: '' }, yaml)).toThrow("below it '# x:end'");
  expect(() => fillParts('# x:end\n', { x: '' }, yaml)).toThrow("must have a line '# x:start'");
});
