import { ID_TOKEN_LINE } from '../github/oidc.js';
import { identityExample } from '../identity-kind.js';
import { registryAuthsExample } from '../lists/registry-auths.js';
import { missing, type Provider } from '../provider.js';

/** Azure Container Registry: by an identity of `registry-identities`, or a token of the registry in `REGISTRY_AUTHS`. */
export const acr: Provider = {
  name: 'Azure Container Registry',
  reads: {},
  kind: 'acr',
  offer(host) {
    const lines = identityExample('azure-acr', host, { 'client-id': '…', 'tenant-id': '…' });
    const auth = registryAuthsExample(host).replaceAll('\n', '\n    ');
    return missing(
      `name a federated identity (with \`${ID_TOKEN_LINE}\`):\n${lines}\n    or add a token of the registry to the secret REGISTRY_AUTHS:\n    ${auth}`,
    );
  },
};
