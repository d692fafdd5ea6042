import type { BackendName, Leg } from '@multiarch/plan';
import { batchBackend } from './aws-batch.js';
import type { OpenBackend } from './backend.js';
import { localBackend } from './local.js';

/** Every backend, by the name that the input `backend` has for it: one line each. */
export const backends: Readonly<Record<BackendName, OpenBackend>> = {
  // A job of a matrix builds its leg where it runs, and so does the CLI.
  github: localBackend,
  'aws-batch': batchBackend,
};

/** Where a leg is built, as the plan says. */
export function backendOf({ batch }: Leg): BackendName {
  return batch === undefined ? 'github' : 'aws-batch';
}
