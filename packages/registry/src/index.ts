export { type Clock, systemClock } from './answer/clock.js';
export { printable } from './answer/printable.js';
export { RegistryError } from './answer/registry-error.js';
export { openRegistry, RegistryClient } from './client/client.js';
export type { Repository } from './client/repository.js';
export { Copier, type CopyCount } from './copy/copier.js';
export { type CopyProgress, renderProgress } from './copy/progress.js';
export { referrersTag } from './copy/referrers-tag.js';
export type { TagOrDigest } from './questions/context.js';
