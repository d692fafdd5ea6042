import { describe, expect, test } from 'vitest';
import { type Advice, adviceAt, joinAdvice } from './advice.js';
import { explain, MultiarchError } from './error.js';
import { throwAll } from './settle.js';

const atTerminal: Advice = (door) => (door === 'terminal' ? 'type --x' : undefined);
const atEach: Advice = (door) => `read at ${door}`;

test.each<[Advice | undefined, string | undefined, string | undefined]>([
  [undefined, undefined, undefined],
  ['do this', 'do this', 'do this'],
  [atTerminal, undefined, 'type --x'],
  [atEach, 'read at action', 'read at terminal'],
])('%o is read as %j in an action, and as %j in a terminal', (advice, inAction, inTerminal) => {
  expect(adviceAt(advice, 'action')).toBe(inAction);
  expect(adviceAt(advice, 'terminal')).toBe(inTerminal);
});

test('an error is explained at a door', () => {
  const error = new MultiarchError('BUILD', 'failed', { advice: atTerminal });
  expect(explain(error, 'terminal')).toBe('failed\ntype --x');
  expect(explain(error, 'build-workflow')).toBe('failed');
});

describe('several pieces are one', () => {
  test.each<[readonly (Advice | undefined)[], string | undefined, string | undefined]>([
    [[], undefined, undefined],
    [[undefined], undefined, undefined],
    [['a', 'b', 'a', undefined], 'a\nb', 'a\nb'],
    [['a', atTerminal], 'a', 'a\ntype --x'],
    [[atTerminal], undefined, 'type --x'],
    [[atEach, atEach, ''], 'read at action', 'read at terminal'],
  ])('%o: %j in an action, %j in a terminal', (pieces, inAction, inTerminal) => {
    const joined = joinAdvice(pieces);
    expect(adviceAt(joined, 'action')).toBe(inAction);
    expect(adviceAt(joined, 'terminal')).toBe(inTerminal);
  });

  test('texts stay a text', () => {
    expect(joinAdvice(['a', 'b'])).toBe('a\nb');
  });

  test('of all that went wrong', () => {
    const rejected = (message: string, advice?: Advice) =>
      ({ status: 'rejected', reason: new MultiarchError('REGISTRY', message, { advice }) }) as const;
    let thrown: unknown;
    try {
      throwAll([rejected('a', atEach), rejected('b', atEach), rejected('c', 'again'), rejected('d')]);
    } catch (error) {
      thrown = error;
    }
    expect(explain(thrown, 'terminal')).toBe(
      '4 requests failed:\n- a\n- b\n- c\n- d\nread at terminal\nagain',
    );
  });
});
