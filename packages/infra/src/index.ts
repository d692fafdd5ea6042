export { BatchBuilds, type BatchBuildsProps } from './batch/builds.js';
