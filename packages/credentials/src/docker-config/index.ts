export { type DockerAuth, type DockerConfig, dockerConfigPath, readDockerConfig } from './document.js';
export type { ConfigLogin } from './edit.js';
export { credentialSource, type Surroundings } from './source.js';
export {
  parseRestore,
  planRestore,
  type Restore,
  type Restored,
  restoreDockerConfig,
  writeDockerConfig,
} from './write.js';
