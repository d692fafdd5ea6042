import { FakeClock } from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { RegistryError } from './registry-error.js';
import { DEFAULT_RETRY, nextWait, withRetry } from './retry.js';

const failure = (status: number, retryAfter?: number) =>
  new RegistryError('REGISTRY', `answered ${status}`, { status, retryAfter });

describe('what is asked again', () => {
  test.each([0, 408, 425, 429, 499, 500, 502, 503, 504, 520, 521, 522, 523, 524])('%i is', (status) => {
    expect(nextWait(failure(status), 1, 0, DEFAULT_RETRY, 0.5)).toBe(125);
  });

  test.each([200, 301, 400, 401, 403, 404, 405, 409, 410, 411, 412, 413, 414, 415, 416, 422, 431, 501, 505])(
    '%i is not',
    (status) => {
      expect(nextWait(failure(status), 1, 0, DEFAULT_RETRY, 0.5)).toBeUndefined();
    },
  );
});

describe('how long is waited', () => {
  test.each([
    // tries, random, Retry-After, wait
    [1, 0, undefined, 0],
    [1, 0.999, undefined, 250],
    [2, 0.999, undefined, 500],
    [5, 0.999, undefined, 3996],
    [1, 0.5, 3000, 3000],
    [5, 0.999, 1000, 3996],
    [1, 0.5, 0, 125],
    [1, 0.5, 120_000, 120_000],
    [1, 0.5, 120_001, undefined],
    [6, 0.5, undefined, undefined],
    [6, 0.5, 1000, undefined],
  ])('after try %i with chance %f and Retry-After %j: %j ms', (tries, random, retryAfter, wait) => {
    expect(nextWait(failure(503, retryAfter), tries, 0, DEFAULT_RETRY, random)).toBe(wait);
  });

  test('a registry that counts requests is asked until the deadline', () => {
    expect(nextWait(failure(429), 6, 5000, DEFAULT_RETRY, 0.5)).toBe(4000);
    expect(nextWait(failure(429), 20, 110_000, DEFAULT_RETRY, 0.5)).toBe(7500);
    expect(nextWait(failure(429), 20, 113_000, DEFAULT_RETRY, 0.5)).toBeUndefined();
    expect(nextWait(failure(429), 1, 0, { ...DEFAULT_RETRY, tries: 1 }, 0.5)).toBeUndefined();
  });

  test('the longest wait has a limit, and the deadline is for all of them together', () => {
    const policy = { tries: 99, deadline: 60_000, base: 250, longest: 15_000 };
    expect(nextWait(failure(500), 20, 0, policy, 1)).toBe(15_000);
    expect(nextWait(failure(500), 20, 45_000, policy, 1)).toBe(15_000);
    expect(nextWait(failure(500), 20, 45_001, policy, 1)).toBeUndefined();
  });
});

describe('withRetry', () => {
  test('goes on until it succeeds', async () => {
    const clock = new FakeClock(1);
    let calls = 0;
    const attempt = async () => {
      calls += 1;
      if (calls < 4) throw failure(503);
      return 'done';
    };
    expect(await withRetry(attempt, DEFAULT_RETRY, clock)).toBe('done');
    expect(clock.slept).toEqual([250, 500, 1000]);
  });

  test('throws the last error when the tries are used up', async () => {
    const clock = new FakeClock();
    let calls = 0;
    const attempt = async () => {
      calls += 1;
      throw failure(500 + (calls % 2) * 2);
    };
    await expect(withRetry(attempt, DEFAULT_RETRY, clock)).rejects.toMatchObject({ status: 500 });
    expect(calls).toBe(6);
  });

  test('errors of other kinds are not tried again', async () => {
    let calls = 0;
    const attempt = async () => {
      calls += 1;
      throw new TypeError('a mistake of ours');
    };
    await expect(withRetry(attempt, DEFAULT_RETRY, new FakeClock())).rejects.toThrow('a mistake of ours');
    expect(calls).toBe(1);
  });

  test('time in a queue is not counted: the deadline begins with the first request', async () => {
    const clock = new FakeClock(1);
    let calls = 0;
    const attempt = async (begin: () => void) => {
      calls += 1;
      if (calls === 1) clock.advance(1_000_000);
      begin();
      throw failure(503);
    };
    await expect(withRetry(attempt, DEFAULT_RETRY, clock)).rejects.toMatchObject({ status: 503 });
    expect(calls).toBe(6);
  });
});
