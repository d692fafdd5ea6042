export { backends } from './backends/table.js';
export { assertMachineRuns, machineArchitecture } from './checks/machine.js';
export type { CacheStore } from './docker/cache-mounts.js';
export { childEnvironment } from './docker/command.js';
export type { Run } from './docker/process-runner.js';
export { removeLeftBuilder } from './engine/builder-instance.js';
export { readBuilderImages } from './legs/builder-images.js';
export { parseBuildRequest } from './legs/request.js';
export type { BuildOptions } from './legs/runtime.js';
