export { readAction } from './action-metadata.js';
export { bytesOf, ForeignLines, numbersIn } from './console/foreign-lines.js';
export { contextData } from './context-data.js';
export { type Job, startJob } from './job.js';
export { type RepeatedRun, repeatAction } from './repeated-runs.js';
export { repositoryRoot } from './repository-root.js';
export { runAction } from './run-action.js';
export type { StepResult } from './step-result.js';
