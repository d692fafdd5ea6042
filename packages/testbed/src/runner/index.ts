export { readAction } from './action-metadata.js';
export { type Job, type StepResult, startJob } from './job.js';
export { repositoryRoot } from './repository-root.js';
export { runAction } from './run-action.js';
