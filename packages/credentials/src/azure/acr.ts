import { ID_TOKEN_LINE } from '../github/oidc.js';
import { indented, registryAuthsExample } from '../lists/registry-auths.js';
import { missing, type Provider } from '../provider.js';
import { identityExample, settingOf } from '../setting.js';

/** Azure Container Registry: by an identity of `registry-identities`, or a token of the registry in `REGISTRY_AUTHS`. */
export const acr: Provider = {
  name: 'Azure Container Registry',
  reads: {},
  kind: 'acr',
  offer(host) {
    return missing((door) => {
      const auth = indented(registryAuthsExample(host));
      const token = `add a token of the registry to ${settingOf(door, 'REGISTRY_AUTHS')}:\n${auth}`;
      if (door === 'terminal') return `run \`az acr login --name ${host.split('.')[0]}\`, or ${token}`;
      const lines = identityExample(door, 'azure-acr', host, { 'client-id': '…', 'tenant-id': '…' });
      return `name a federated identity (with \`${ID_TOKEN_LINE}\`):\n${lines}\n    or ${token}`;
    });
  },
};
