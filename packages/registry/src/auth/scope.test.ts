import { describe, expect, test } from 'vitest';
import { challengedScopes, covers, mergeScopes } from './scope.js';

const PULL = 'repository:org/app:pull';
const PUSH = 'repository:org/app:pull,push';

describe('no more scope than is needed', () => {
  test.each([
    [[PUSH], [PULL], true],
    [[PULL], [PUSH], false],
    [[PULL], [PULL], true],
    [['repository:org/app:push,pull'], [PUSH], true],
    [['repository:org/app:*'], [PUSH], true],
    [['repository:org/other:pull,push'], [PULL], false],
    [['repository:localhost:5000/app:pull'], ['repository:localhost:5000/app:pull'], true],
    [[PULL, 'repository:org/other:pull'], ['repository:org/other:pull', PULL], true],
    [[], [], true],
    [[], [PULL], false],
  ])('a token for %j serves %j: %s', (held, wanted, expected) => {
    expect(covers(held, wanted)).toBe(expected);
  });

  test.each([
    [[PULL], [PUSH], [PUSH]],
    [[], [PULL], [PULL]],
    [['repository:library/app:pull'], [PULL], ['repository:library/app:pull', PULL]],
    [['repository:org/app:push,pull,delete'], [PUSH], ['repository:org/app:push,pull,delete']],
    [[PUSH, 'repository:org/other:pull'], [], [PUSH, 'repository:org/other:pull']],
  ])('%j and %j are asked for as %j', (asked, ours, expected) => {
    expect(mergeScopes(asked, ours)).toEqual(expected);
  });

  test.each([
    [undefined, []],
    ['', []],
    [PULL, [PULL]],
    [`${PULL}  repository:org/other:pull`, [PULL, 'repository:org/other:pull']],
    ['registry:catalog:*', ['registry:catalog:*']],
    ['nonsense', []],
    [Array.from({ length: 99 }, (_, number) => `repository:a${number}:pull`).join(' '), { length: 10 }],
  ])('challenged with %j', (parameter, expected) => {
    expect(challengedScopes(parameter)).toMatchObject(expected);
  });
});
