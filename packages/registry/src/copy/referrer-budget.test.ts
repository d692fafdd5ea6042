import { expect, test } from 'vitest';
import { ReferrerBudget } from './referrer-budget.js';

const WHAT = 'a.example/app: what speaks of it (signatures, SBOMs and the like)';

test('what is usual is within the bounds', () => {
  const budget = new ReferrerBudget('a.example/app');
  for (let depth = 1; depth <= 8; depth += 1) budget.descend(depth);
  budget.spend(10_000, 0);
  budget.spend(0, 8 * 1024 ** 3);
});

test.each([
  ['depth', (budget: ReferrerBudget) => budget.descend(9), 'is more than 8 steps deep'],
  ['manifests', (budget: ReferrerBudget) => budget.spend(10_001, 0), 'is more than 10000 manifests'],
  ['bytes', (budget: ReferrerBudget) => budget.spend(0, 8 * 1024 ** 3 + 1), 'has more than 8589934592 bytes'],
])('the bound of %s is named', (_, exceed, problem) => {
  expect(() => exceed(new ReferrerBudget('a.example/app'))).toThrow(`${WHAT} ${problem}`);
});

test('what came before counts', () => {
  const budget = new ReferrerBudget('a.example/app', { manifests: 2, bytes: 10 });
  budget.spend(1, 5);
  budget.spend(1, 5);
  expect(() => budget.spend(1, 0)).toThrow('is more than 2 manifests');
  expect(() => budget.spend(0, 1)).toThrow('is more than 2 manifests');
});
