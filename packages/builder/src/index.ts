export { backends } from './backends/table.js';
export { assertMachineRuns, machineArchitecture } from './checks/machine.js';
export type { CacheStore } from './docker/cache-mounts.js';
export type { Run } from './docker/process-runner.js';
export { parseBuildRequest } from './legs/request.js';
export type { BuildOptions } from './legs/runtime.js';
