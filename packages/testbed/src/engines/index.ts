export type { Log } from '../machine/machine.js';
export { type DockerEngine, type DockerOptions, startDocker } from './docker-engine.js';
export { type RegistryOptions, type RegistryServer, startRegistry } from './registry-server.js';
export { ensureTool, type ToolName } from './tools.js';
