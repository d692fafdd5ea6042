export { BatchBuilds, type BatchBuildsProps } from './batch/builds.js';
export { GravitonFunction } from './deploy/function.js';
export { GravitonService } from './deploy/service.js';
