import { silent } from '@multiarch/oci';
import { expect, test } from 'vitest';
import { Warnings } from './warnings.js';

function shown(...answers: readonly (readonly string[])[]): string[] {
  const lines: string[] = [];
  const warnings = new Warnings('ghcr.io', { ...silent, warning: (line) => lines.push(line) });
  for (const values of answers) warnings.show(values);
  return lines;
}

test.each([
  ['once', [['299 - "going away"'], ['299 - "going away"']], ['ghcr.io warns: going away']],
  ['two in one header', [['299 - "a, b", 299 - "c"']], ['ghcr.io warns: a, b', 'ghcr.io warns: c']],
  ['escapes', [[String.raw`299 - "say \"hello\""`]], ['ghcr.io warns: say "hello"']],
  ['other codes and agents are not for us', [['199 - "x"', '299 proxy "y"', 'nonsense', '']], []],
  ['nothing that a runner obeys', [['299 - "\u001b[31m::error::x"']], ['ghcr.io warns: [31m::error::x']],
])('warnings: %s', (_, answers, lines) => {
  expect(shown(...answers)).toEqual(lines);
});

test('a registry that never stops warning is not listened to for ever', () => {
  expect(shown(Array.from({ length: 1000 }, (_, number) => `299 - "${number}"`))).toHaveLength(20);
});
