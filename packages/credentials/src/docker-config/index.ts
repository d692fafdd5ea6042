export { dockerConfigPath, readDockerConfig } from './document.js';
export { credentialSource } from './source.js';
export { parseRestore, planRestore, restoreDockerConfig } from './write.js';
