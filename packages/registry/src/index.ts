export { openRegistry, type RegistryClient, type RegistryOptions } from './client.js';
export { type Clock, systemClock } from './clock.js';
export { printable } from './printable.js';
export { proxiesOf } from './proxies.js';
export { RegistryError } from './registry-error.js';
export { DEFAULT_RETRY, type RetryPolicy } from './retry.js';
export type { ProxySettings, Timeouts, Transport, WireRequest, WireResponse } from './transport.js';
