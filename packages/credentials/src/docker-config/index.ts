export { dockerConfigPath, readDockerConfig } from './document.js';
export { closeJobConfig, currentJobConfig, openJobConfig } from './job.js';
export { credentialSource } from './source.js';
