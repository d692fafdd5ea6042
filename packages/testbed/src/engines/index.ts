export { type DockerEngine, startDocker } from './docker-engine.js';
export { type RegistryServer, startRegistry } from './registry-server.js';
export { ensureTool } from './tools.js';
export { importToolsImage } from './tools-image.js';
