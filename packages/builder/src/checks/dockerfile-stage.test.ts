import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { legOf } from '../testing/leg-fixture.js';
import { findWrongStage, parseStages, type Stage, stagesOfImage } from './dockerfile-stage.js';

function stage(name: string, base: string, platform?: string): Stage {
  return { name, base, isDefault: false, ...(platform === undefined ? {} : { platform }) };
}

describe('parseStages', () => {
  test('reads what Buildx prints', async () => {
    const text = await readFile(new URL('../../fixtures/targets.json', import.meta.url), 'utf8');
    expect(parseStages(text)).toEqual([
      { name: 'first', base: '${BASE}', platform: 'linux/amd64', line: 2, isDefault: false },
      { name: 'second', base: 'first', line: 4, isDefault: false },
      { name: 'tools', base: '${BASE}', platform: '$BUILDPLATFORM', line: 6, isDefault: false },
      { name: '', base: 'second', line: 7, isDefault: true },
    ]);
  });

  test.each(['', 'no JSON', '[]', '{}', '{"targets": 1}'])('knows nothing of %j', (text) => {
    expect(parseStages(text)).toBeUndefined();
  });
});

describe('stagesOfImage', () => {
  const stages = [
    stage('a', 'x'),
    stage('b', 'A'),
    stage('tools', 'y'),
    { ...stage('', 'b'), isDefault: true },
  ];

  test.each([
    [undefined, ['', 'b', 'a']],
    ['', ['', 'b', 'a']],
    ['B', ['b', 'a']],
    ['tools', ['tools']],
    ['1', ['b', 'a']],
    ['nothing', []],
  ])('follows what target %j starts from', (target, names) => {
    expect(stagesOfImage(stages, target).map(({ name }) => name)).toEqual(names);
  });

  test('ends where a stage is named like its own base', () => {
    const busybox = { ...stage('busybox', 'busybox'), isDefault: true };
    expect(stagesOfImage([busybox], undefined)).toEqual([busybox]);
  });
});

describe('findWrongStage', () => {
  const leg = legOf({ platform: 'linux/arm64', buildArgs: { WHERE: 'linux/amd64' } });

  test.each([
    ['linux/amd64', 'linux/amd64'],
    ['$BUILDPLATFORM', 'linux/amd64'],
    ['${BUILDPLATFORM}', 'linux/amd64'],
    ['$WHERE', 'linux/amd64'],
    ['linux/arm64', undefined],
    ['linux/arm64/v8', undefined],
    ['$TARGETPLATFORM', undefined],
    ['$UNKNOWN', undefined],
    ['linux/$TARGETARCH', undefined],
    [undefined, undefined],
  ])('of --platform=%s is %s', (platform, expected) => {
    expect(findWrongStage([stage('', 'base', platform)], leg, 'linux/amd64')?.platform).toBe(expected);
  });

  test('does not mind scratch', () => {
    expect(findWrongStage([stage('', 'scratch', 'linux/amd64')], leg, undefined)).toBeUndefined();
  });

  test('does not guess the machine', () => {
    expect(findWrongStage([stage('', 'base', '$BUILDPLATFORM')], leg, undefined)).toBeUndefined();
  });
});
