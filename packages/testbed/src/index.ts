export * from './registry/index.js';
export * from './runner/index.js';
