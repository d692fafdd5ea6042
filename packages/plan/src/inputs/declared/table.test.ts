import { describe, expect, test } from 'vitest';
import { describeInput } from './describe.js';
import type { Input } from './input.js';
import { inputNames, inputs, inputsAt } from './table.js';

const all: readonly (readonly [string, Input])[] = inputNames.map((name) => [name, inputs[name]]);

describe.each(all)('%s', (name, { kind, says, saysAt, saysFor, of, also, choices, aliases, ...rest }) => {
  test('is offered somewhere', () => {
    expect(of.length + (also?.length ?? 0)).toBeGreaterThan(0);
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('is described by sentences without a full stop or a line break', () => {
    for (const sentence of [says, ...Object.values({ ...saysAt, ...saysFor })]) {
      expect(sentence).toMatch(/^\S[^\n]*[^\s.]$/);
      expect(sentence.split('`').length % 2).toBe(1);
    }
  });

  test('has a default that it accepts', () => {
    const { default: value, from = 0, to = 0 } = rest;
    if (value === undefined) return;
    if (choices !== undefined) expect(choices).toContain(value);
    if (kind === 'boolean') expect(['true', 'false']).toContain(value);
    if (kind === 'number') expect([Number(value) >= from, Number(value) <= to]).toEqual([true, true]);
    expect(choices ?? Object.values(aliases ?? {})).toEqual(
      expect.arrayContaining(Object.values(aliases ?? {})),
    );
  });
});

test.each([
  ['submodules', 'build.yaml', false, 'Whether to check out submodules: `true`, `false` or `recursive`'],
  [
    'submodules',
    'actions/plan',
    true,
    'Whether to check out submodules: `true`, `false` or `recursive`; `false` by default',
  ],
  ['cache-mode', 'actions/plan', true, inputs['cache-mode'].says],
  ['push', 'actions/build', true, 'Push what is built; `false`: only build; `auto` by default'],
  ['dry-run', 'multiarch build', false, 'Show the plan, do nothing'],
  ['dry-run', 'multiarch promote', false, 'Check everything, write nothing'],
  [
    'tag',
    'promote.yaml',
    false,
    'Tag to promote, without the variant; by default the first digits of the commit',
  ],
] as const)('%s is described for %s', (name, door, withDefault, sentence) => {
  expect(describeInput(inputs[name], door, withDefault)).toBe(sentence);
});

test('a door has the inputs of its requests, but for those that have no effect there', () => {
  expect(inputsAt('multiarch build')).toContain('build-args');
  expect(inputsAt('multiarch build')).not.toContain('fetch-depth');
  expect(inputsAt('build.yaml')).toContain('fetch-depth');
  expect(inputsAt('promote.yaml')).not.toContain('prerelease');
});
