export * from './plan-document.js';
export * from './result-document.js';
