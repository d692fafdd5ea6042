export { nodeProxies, type ProxySettings, proxiesOf, proxyFor } from './proxies.js';
export { trustingSystem } from './trust.js';
