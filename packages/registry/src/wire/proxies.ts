import type { Environment } from '@multiarch/oci';
import type { ProxySettings } from './transport.js';

/** The proxies that the environment names, in lower or upper case; lower case wins, as in curl. */
export function proxiesOf(environment: Environment): ProxySettings {
  const find = (name: string) => environment[name] || environment[name.toUpperCase()] || undefined;
  const all = find('all_proxy');
  const httpProxy = find('http_proxy') ?? all;
  const httpsProxy = find('https_proxy') ?? all;
  const noProxy = find('no_proxy');
  return {
    ...(httpProxy === undefined ? {} : { httpProxy }),
    ...(httpsProxy === undefined ? {} : { httpsProxy }),
    ...(noProxy === undefined ? {} : { noProxy }),
  };
}
