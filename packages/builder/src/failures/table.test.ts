import { expect, test } from 'vitest';
import { describeFailures } from './described.js';
import { KNOWN_FAILURES } from './table.js';

test.each(KNOWN_FAILURES)('$example: the example is one of this failure', (failure) => {
  expect(KNOWN_FAILURES.find(({ pattern }) => pattern.test(failure.example))).toBe(failure);
});

test('each is told by one cause and what to do, to everybody', () => {
  for (const { cause, workflow, terminal } of describeFailures()) {
    expect(cause).toMatch(/^[A-Z`].*\.$/);
    expect(workflow).not.toBe('');
    expect(terminal).not.toBe('');
  }
});
