export { type DockerEngine, type DockerOptions, startDocker } from './docker-engine.js';
export type { Log } from './machine.js';
export { type RegistryOptions, type RegistryServer, startRegistry } from './registry-server.js';
export { ensureTool, type ToolName } from './tools.js';
