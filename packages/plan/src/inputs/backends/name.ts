/** The places where a leg can be built; `packages/builder` has one backend for each. */
export const BACKEND_NAMES = ['github', 'aws-batch'] as const;

export type BackendName = (typeof BACKEND_NAMES)[number];

/** The job, or the machine, that asks. */
export const DEFAULT_BACKEND: BackendName = 'github';
