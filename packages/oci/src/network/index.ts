export { ipVersion } from './ip-version.js';
export { nodeProxies, type ProxySettings, proxiesOf, proxyFor } from './proxies.js';
export { trustingSystem } from './trust.js';
