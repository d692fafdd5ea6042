import { expect, test } from 'vitest';
import { main, plan, push } from './testing/index.js';

const object = (variants: Record<string, unknown>) => ({ '.aws-architecture': JSON.stringify(variants) });

test('every tag has its arch tags, also of a variant in an image of its own and of one upon another', () => {
  const { variants, legs } = plan(
    push,
    { tags: 'v{{version}}\nlatest', 'arch-tags': 'all' },
    {
      ...object({
        base: { platforms: ['linux/amd64', 'linux/arm64'], image: 'app-base' },
        tools: { platforms: 'linux/arm64', from: 'base' },
      }),
      'Dockerfile-base': '',
      'Dockerfile-tools': 'FROM base',
    },
  );
  const archTags = variants.flatMap(({ images = [], platforms }) =>
    platforms.map(({ archTag, moreTags = [] }) => [
      images[0],
      archTag,
      ...moreTags.map(({ name, mutable }) => `${name} ${mutable ? 'moves' : 'stays'}`),
    ]),
  );
  expect(archTags).toEqual([
    ['ghcr.io/org/app-base', 'v1.2.3-amd64', 'latest-amd64 moves'],
    ['ghcr.io/org/app-base', 'v1.2.3-arm64', 'latest-arm64 moves'],
    ['ghcr.io/org/app', 'v1.2.3-arm64-tools', 'latest-arm64-tools moves'],
  ]);
  expect(legs.map(({ base }) => base?.leg)).toEqual([undefined, undefined, 1]);
});

test('no two variants of one Dockerfile share a cache, and no commit has one of its own', () => {
  const files = {
    ...object({
      api: { platforms: 'linux/amd64', target: 'api' },
      worker: { platforms: 'linux/amd64', context: 'worker' },
      old: { platforms: 'linux/amd64', dockerfile: 'Dockerfile', 'build-args': { PYTHON: '3.11' } },
      new: { platforms: 'linux/amd64', dockerfile: 'Dockerfile', 'build-args': { PYTHON: '3.12' } },
    }),
    Dockerfile: 'ARG BASE\nFROM ${BASE}\nARG COMMIT\nARG PYTHON\n',
    'worker/Dockerfile': '',
  };
  const scopes = (args: string) =>
    plan(main, { 'build-args': args }, files).legs.map((leg) => leg.cacheScope);
  const [one, again, upon] = [scopes('COMMIT=1'), scopes('COMMIT=2'), scopes('BASE=x')];
  expect(new Set(one).size).toBe(4);
  expect(again).toEqual(one);
  // All that has this Dockerfile is upon another base.
  expect(upon.filter((scope) => one.includes(scope))).toEqual([one[1]]);
});

test.each([
  ['the default branch', main, undefined],
  ['a release', push, undefined],
  ['a branch', { ...main, ref: 'refs/heads/feature' }, /^[0-9a-f]{8}$/],
] as const)('a cache in a registry is of its ref: %s', (_, event, ref) => {
  const [leg] = plan({ ...event, defaultBranch: 'main' }, { cache: 'registry' }).legs;
  if (ref === undefined) expect(leg?.cacheRef).toBeUndefined();
  else expect(leg?.cacheRef).toMatch(ref);
});
