export { dockerConfigPath, readDockerConfig } from './document.js';
export { parseRestore } from './journal.js';
export { credentialSource } from './source.js';
export { planRestore, restoreDockerConfig } from './write.js';
