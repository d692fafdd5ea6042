export { canBringZizmor, ensureAct, ensureActionlint, ensureZizmor } from './act.js';
export * from './engines/index.js';
export { type GitHubQuestion, startGitHubApi } from './github-api.js';
export * from './identity/index.js';
export { canStartMoto, type Moto, startMoto } from './moto.js';
export { startOlareg } from './olareg.js';
export * from './registry/index.js';
export * from './runner/index.js';
export * from './sigstore/index.js';
