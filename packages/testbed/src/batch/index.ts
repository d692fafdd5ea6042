export { type AwsBatch, startAwsBatch } from './aws.js';
export { type GitServer, startGitServer } from './git-server.js';
export { createStack } from './stack.js';
