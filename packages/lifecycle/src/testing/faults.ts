import type { FaultKind } from '@multiarch/testbed';

/** Every way in which a registry may fail a request. */
export const FAULTS: readonly FaultKind[] = [
  ...[400, 401, 403, 404, 405, 408, 409, 416, 429, 500, 503].map(
    (status) => ({ kind: 'status', status }) as const,
  ),
  { kind: 'status', status: 200 },
  { kind: 'status', status: 201 },
  ...(
    ['reset', 'late-reset', 'truncate', 'silence', 'stall', 'wrong-digest', 'malformed-digest'] as const
  ).map((kind) => ({ kind })),
  ...(['wrong-length', 'wrong-type', 'corrupt', 'page'] as const).map((kind) => ({ kind })),
  { kind: 'redirect', location: 'http://169.254.169.254/latest/meta-data' },
  { kind: 'half' },
];

/** `make test` judges one of so many cases of a matrix, `make test-all` all of them. */
const STRIDE = process.env.MULTIARCH_FAULTS === 'all' ? 1 : 5;

/**
 * What this run judges of a matrix: of each request another part of the kinds, so that each kind and each request has
 * its turn.
 *
 * @param cases a row for each request, one after the other
 * @param width how long a row is
 */
export function sampled<T>(cases: readonly T[], width: number): readonly T[] {
  return cases.filter((_, at) => (Math.floor(at / width) + (at % width)) % STRIDE === 0);
}
