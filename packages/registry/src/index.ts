export { openRegistry, type RegistryClient, type RegistryOptions } from './client.js';
export { type Clock, systemClock } from './clock.js';
export { Copier, type CopyCount, type CopyOptions, type CopySide } from './copy/copier.js';
export { type CopyProgress, renderBytes, renderProgress } from './copy/copy-progress.js';
export { printable } from './printable.js';
export { proxiesOf } from './proxies.js';
export { RegistryError } from './registry-error.js';
export { DEFAULT_RETRY, type RetryPolicy } from './retry.js';
export type { ProxySettings, Timeouts, Transport, WireRequest, WireResponse } from './transport.js';
