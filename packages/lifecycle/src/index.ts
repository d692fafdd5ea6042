export * from './plan-document.js';
export * from './result-document.js';
export * from './inspect.js';
export * from './publish.js';
export { resolveSources, type Source } from './sources.js';
export { type StitchOptions, type StitchRequest, type Stitched, stitch } from './stitch.js';
