export type { Log } from '../machine/machine.js';
export { type DockerEngine, type DockerOptions, startDocker } from './docker-engine.js';
export {
  type BuildxVersion,
  ENGINE_KINDS,
  type EngineKind,
  type ImageStore,
  KIND_VARIABLE,
  kindName,
} from './engine-kind.js';
export { type RegistryOptions, type RegistryServer, startRegistry } from './registry-server.js';
export { ensureTool, type ToolName } from './tools.js';
