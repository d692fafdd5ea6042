import { registryAuthsExample } from '../lists/registry-auths.js';
import { missing, type Provider } from '../provider.js';

/** Quay: by a robot account, whose name is that of its owner, a plus, and its own. */
export const quay: Provider = {
  name: 'Quay',
  reads: {},
  kind: 'quay',
  offer(host) {
    const example = registryAuthsExample(host, '<organisation>+<robot>').replaceAll('\n', '\n    ');
    return missing(`add a robot account with write permission to the secret REGISTRY_AUTHS:\n    ${example}`);
  },
};
