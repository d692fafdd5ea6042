export { buildLeg } from './build.js';
export { BUILD_INPUT_NAMES, parseBuildRequest, parseLeg } from './build-request.js';
export { type BuildSecret, parseSecrets } from './build-secret.js';
export type { BuildOptions, BuildSurroundings } from './build-surroundings.js';
export {
  type Builder,
  type BuilderChoice,
  type BuilderNeeds,
  chooseBuilder,
  parseBuilder,
} from './builder-choice.js';
export { type CacheStore, DEFAULT_MOUNTS_IMAGE } from './cache-mounts.js';
export { type BuildCommand, buildCommand, type CommandContext } from './command.js';
export { assertMachineRuns, machineArchitecture } from './machine.js';
export type { Run, RunOptions, RunResult } from './process-runner.js';
