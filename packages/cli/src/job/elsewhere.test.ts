import { expect, test } from 'vitest';
import { Elsewhere } from './elsewhere.js';

test('a build that fails ends those of its variant, and no others', () => {
  const [amd64, arm64, other] = [
    { variant: 'cpu', platform: 'linux/amd64' },
    { variant: 'cpu', platform: 'linux/arm64' },
    { variant: 'gpu', platform: 'linux/arm64' },
  ] as const;
  const elsewhere = new Elsewhere();
  const signals = [arm64, other].map((leg) => elsewhere.signalOf(leg));
  elsewhere.failed(amd64);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  expect(signals[0]?.reason).toMatchObject({ message: 'ended, as cpu on linux/amd64 has failed' });
  // One that begins after that is ended before it has a job.
  expect(elsewhere.signalOf(amd64).aborted).toBe(true);
});
