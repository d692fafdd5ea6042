export {
  type ActionInput,
  type ActionMetadata,
  type ActionOutput,
  type LocalAction,
  readAction,
} from './action-metadata.js';
export type { Annotation } from './console/workflow-command.js';
export { contextData } from './context-data.js';
export { type Job, type JobOptions, type StepOptions, startJob } from './job.js';
export type { EnvironmentChanges, WorkflowEvent } from './job-environment.js';
export { repositoryRoot } from './repository-root.js';
export { type ActionResult, type RunActionOptions, runAction } from './run-action.js';
export type { StepResult } from './step-result.js';
