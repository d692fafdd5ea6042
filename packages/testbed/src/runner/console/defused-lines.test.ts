import { defuse } from '@multiarch/oci';
import { expect, test } from 'vitest';
import { ForeignLines, isCommand } from './foreign-lines.js';

const LINES = 1_000_000;

test('of a million lines of others, a runner executes none once they are defused', () => {
  const foreign = new ForeignLines(1);
  const executed: string[] = [];
  while (foreign.count < LINES) {
    const line = defuse(foreign.line());
    if (isCommand(line)) executed.push(line);
  }
  expect(executed).toEqual([]);
  expect(foreign.hostile).toBeGreaterThan(LINES / 1000);
});
