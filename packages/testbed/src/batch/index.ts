export { type AwsBatch, BATCH_REGION, startAwsBatch } from './aws-batch.js';
export { type GitServer, startGitServer } from './git-server.js';
