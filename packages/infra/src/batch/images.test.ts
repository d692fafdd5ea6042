import { TagStatus } from 'aws-cdk-lib/aws-ecr';
import { expect, test } from 'vitest';
import { lifecycleRules } from './images.js';

/** What becomes of an image with these tags when it is old, by ECR's rules: the first rule that it matches has it. */
function fateOf(tags: readonly string[]): 'kept' | 'expires' {
  const matches = (pattern: string) => {
    const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return tags.some((tag) => new RegExp(`^${parts.join('.*')}$`).test(tag));
  };
  const rule = lifecycleRules().find(({ tagStatus, tagPatternList = [] }) =>
    tagStatus === TagStatus.UNTAGGED ? tags.length === 0 : tagPatternList.every(matches),
  );
  return rule?.maxImageAge === undefined ? 'kept' : 'expires';
}

test.each([
  ['kept', ['1.2.3']],
  ['kept', ['v1.2.3-rc.1', 'v1.2.3-rc.1-arm64-gpu']],
  ['kept', ['1.2.3-amd64']],
  ['kept', ['latest']],
  ['kept', ['latest-gpu']],
  ['kept', ['main']],
  ['kept', ['1.2']],
  ['kept', ['w_2026_47']],
  ['kept', ['tickets-DM-1', '1.2.3']],
  ['expires', ['tickets-DM-1']],
  ['expires', ['tickets-DM-1-arm64-gpu']],
  ['expires', ['t-alice-try']],
  ['expires', ['make-1a2b3c-dirty']],
  ['expires', []],
] as const)('%s: %j', (fate, tags) => {
  expect(fateOf(tags)).toBe(fate);
});

test('rules are numbered in their order, with one pattern each of at most four *', () => {
  const rules = lifecycleRules({ keep: ['v*'], expire: ['pr-*'], days: 7, untaggedDays: 14 });
  expect(rules.map(({ rulePriority }) => rulePriority)).toEqual([1, 2, 3]);
  expect(rules.map(({ tagPatternList }) => tagPatternList)).toEqual([['v*'], ['pr-*'], undefined]);
  expect(rules.map(({ maxImageAge }) => maxImageAge?.toDays())).toEqual([undefined, 7, 14]);
  for (const { tagPatternList: [pattern = ''] = [] } of lifecycleRules())
    expect(pattern.split('*').length).toBeLessThanOrEqual(5);
});
