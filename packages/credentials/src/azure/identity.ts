import { whyNoIdToken } from '../github/oidc.js';
import type { IdentityEntry, IdentityKind } from '../identity-kind.js';
import type { Offer } from '../provider.js';
import { azureGrant } from './federation.js';

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

/** Azure Container Registry by a federated credential of Microsoft Entra. */
export const azureAcr: IdentityKind = {
  type: 'azure-acr',
  keys: { 'client-id': 'required', 'tenant-id': 'required' },
  hosts: '<name>.azurecr.io',
  kinds: ['acr'],
  read(entry) {
    const client = readId(entry, 'client-id');
    const tenant = DOMAIN.test(entry.text('tenant-id'))
      ? entry.text('tenant-id')
      : readId(entry, 'tenant-id');
    return (host, session): Offer => {
      const identity = `client ${client}`;
      const how = 'a federated credential of Microsoft Entra';
      return {
        kind: 'offer',
        strength: 'given',
        // A refresh token is that of one registry.
        key: `azure-acr ${tenant} ${client} ${host}`,
        identity,
        how,
        missing: async () => whyNoIdToken(session),
        obtain: async () => ({
          ...(await azureGrant(session, { tenant, client }, { host, identity })),
          identity,
          how,
        }),
      };
    };
  },
};

function readId(entry: IdentityEntry, key: string): string {
  const id = entry.text(key);
  if (!ID.test(id)) throw entry.refuse(key, `'${id}' is not a UUID`, '00000000-0000-0000-0000-000000000000');
  return id;
}
