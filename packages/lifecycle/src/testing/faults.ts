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
