import { describe, expect, test } from 'vitest';
import { decideMove, judgeMove, type Relation, rememberAncestry, type TagKind } from './decide-move.js';

const [A, B] = ['a'.repeat(40), 'b'.repeat(40)];

test.each([
  // held, next, relation, moves, why
  ['1.2.3', '1.2.4', 'older', true, 'version 1.2.4 follows 1.2.3'],
  ['1.2.3', '1.2.3', 'unknown', true, 'version 1.2.3 follows 1.2.3'],
  ['v2.0.0', '1.9.9', 'newer', false, 'it holds version v2.0.0, which is newer than 1.9.9'],
  // Where the numbers are equal, history decides, and the rest of the versions where it does not know.
  ['2.0.0', '2.0.0-rc.1', 'older', false, 'which follows'],
  ['2.0.0', '2.0.0-rc.1', 'unknown', false, 'newer than 2.0.0-rc.1'],
  ['1.0.0-rc9', '1.0.0-rc10', 'newer', true, 'follows'],
  ['1.0.0-rc9', '1.0.0-rc10', 'unknown', true, 'version 1.0.0-rc10 follows 1.0.0-rc9'],
  ['1.0.0-rc10', '1.0.0-rc9', 'unknown', false, 'newer than 1.0.0-rc9'],
  ['v2.3.8', 'v2.3.8-fork.1.0.1-1a2b3c4d', 'newer', true, 'follows'],
  ['v2.3.8', 'v2.3.8+fork.1.0.1', 'newer', true, 'follows'],
  ['v2.3.8', 'v2.3.8-fork.1.0.1-1a2b3c4d', 'older', false, 'which follows'],
  ['1.10.0', '1.9.0', 'unknown', false, 'newer'],
  ['main', '1.2.3', 'newer', true, 'commit bbbbbbbb follows aaaaaaaa'],
  ['main', '1.2.3', 'older', false, 'it holds commit aaaaaaaa, which follows bbbbbbbb'],
  ['main', 'main', 'same', true, 'both are of commit bbbbbbbb'],
  ['main', 'main', 'diverged', false, 'is not in the history of bbbbbbbb'],
  [undefined, undefined, 'unknown', true, 'cannot be compared'],
  [undefined, '1.2.3', 'older', false, 'which follows'],
] as const)('held %s, next %s, commit %s: moves %s', (held, next, relation, moves, why) => {
  const move = decideMove({ version: held, revision: A }, { version: next, revision: B }, relation);
  expect(move.moves).toBe(moves);
  expect(move.reason).toContain(why);
});

test.each([
  // kind, held, next, relation, moves, why
  ['release', '1.2.10', '1.2.9', 'newer', false, 'it holds version 1.2.10, which is newer than 1.2.9'],
  ['release', '2.0.0', '1.9.1', 'diverged', false, 'newer than 1.9.1'],
  ['release', '2.0.0-rc.1', '1.9.1', 'diverged', false, 'it holds version 2.0.0-rc.1'],
  ['release', '2.0.0-rc.1', '2.0.0', 'same', true, 'both are of commit'],
  ['release', '2.0.0-rc.1', '2.0.0', 'diverged', true, 'version 2.0.0 follows 2.0.0-rc.1'],
  ['release', '1.2.3', '1.2.3', 'diverged', true, 'version 1.2.3 follows 1.2.3'],
  ['release', 'nightly', 'nightly', 'diverged', false, 'is not in the history'],
  ['branch', 'main', 'main', 'newer', true, 'commit bbbbbbbb follows aaaaaaaa'],
  ['branch', 'main', 'main', 'older', false, 'it holds commit aaaaaaaa, which follows bbbbbbbb'],
  ['branch', 'main', 'main', 'same', true, 'both are of commit bbbbbbbb'],
  ['branch', 'main', 'main', 'diverged', true, 'the branch was rewritten from commit aaaaaaaa to bbbbbbbb'],
  ['branch', 'main', 'main', 'unknown', true, 'cannot be compared'],
  // A branch that is called like a version says nothing by its name.
  ['branch', '1.0.0', '1.0.0', 'older', false, 'which follows bbbbbbbb'],
  ['branch', '1.0.0', '1.0.0', 'diverged', true, 'rewritten'],
  // Releases that are started by hand on a branch.
  ['branch', '2.0.0', '1.9.1', 'diverged', false, 'newer than 1.9.1'],
  ['branch', '2.0.0', 'main', 'older', false, 'which follows'],
] as const)('%s: held %s, next %s, commit %s: moves %s', (kind, held, next, relation, moves, why) => {
  const move = decideMove({ version: held, revision: A }, { version: next, revision: B }, relation, kind);
  expect(move.moves).toBe(moves);
  expect(move.reason).toContain(why);
});

test('the same two commits are compared once, others anew', async () => {
  let count = 0;
  const ancestry = rememberAncestry(async () => {
    count += 1;
    return 'newer';
  });
  const answers = await Promise.all([ancestry(A, B), ancestry(A, B), ancestry(B, A)]);
  expect([await ancestry(A, B), ...answers]).toEqual(['newer', 'newer', 'newer', 'newer']);
  expect(count).toBe(2);
});

describe('history', () => {
  const asked: string[] = [];
  const ancestry = async (held: string, next: string): Promise<Relation> => {
    asked.push(`${held[0]} ${next[0]}`);
    return 'older';
  };

  test.each([
    [
      'is not asked where versions decide',
      { version: '1.0.0', revision: A },
      { version: '1.0.1', revision: B },
      true,
      0,
    ],
    ['is not asked about one commit', { revision: A }, { revision: A }, true, 0],
    ['is not asked where a commit is not known', {}, { revision: B }, true, 0],
    ['decides where a version is missing', { revision: A }, { version: '1.0.1', revision: B }, false, 1],
  ])('%s', async (_, held, next, moves, questions) => {
    asked.length = 0;
    expect(await judgeMove(held, next, ancestry)).toMatchObject({ moves });
    expect(asked).toHaveLength(questions);
  });

  test.each<[TagKind, number, boolean]>([
    ['release', 1, false],
    ['branch', 1, false],
  ])('of a %s with one version is asked %s times', async (kind, questions, moves) => {
    asked.length = 0;
    const move = await judgeMove(
      { version: '1.0.0', revision: A },
      { version: '1.0.0', revision: B },
      ancestry,
      kind,
    );
    expect(move.moves).toBe(moves);
    expect(asked).toHaveLength(questions);
  });

  test('nobody to ask: it is moved, and said so', async () => {
    expect(await judgeMove({ revision: A }, { revision: B }, undefined)).toEqual({
      moves: true,
      reason: 'what it holds (commit aaaaaaaa) cannot be compared with commit bbbbbbbb',
    });
  });
});
