import { expect, test } from 'vitest';
import { describeSkipped } from '../scripts/skipped-tests.ts';

const skipped = [{ fullName: 'a tool > works' }, { fullName: 'a tool > ends' }];

test('a file whose tests are all skipped is one line', () => {
  expect(describeSkipped('e2e/a.test.ts', skipped, 2)).toBe('  e2e/a.test.ts: all 2');
});

test('of another file, the tests are named', () => {
  expect(describeSkipped('e2e/a.test.ts', skipped, 7)).toBe(
    '  e2e/a.test.ts: 2 of 7\n    a tool > works\n    a tool > ends',
  );
});
