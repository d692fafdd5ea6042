import { isDockerHub } from '@multiarch/oci';
import type { IdentityKind } from '../identity-kind.js';
import { isConnectionId, offerConnection } from './oidc.js';

const USERNAME = /^[a-z0-9][a-z0-9_-]{1,254}$/i;

/** Docker Hub by an OIDC connection. `username` is that of the organisation which has the connection. */
export const dockerHubOidc: IdentityKind = {
  type: 'dockerhub',
  keys: { username: 'required', connection_id: 'required' },
  registry: 'docker.io',
  hosts: 'docker.io, dhi.io',
  // Docker's hardened images are at a host of their own, with the accounts of Docker Hub.
  recognises: (host) => isDockerHub(host) || host === 'dhi.io',
  read(entry) {
    const [username, connection] = [entry.text('username'), entry.text('connection_id')];
    if (!USERNAME.test(username))
      throw entry.refuse('username', `'${username}' is not a name`, 'a name at Docker Hub');
    if (!isConnectionId(connection))
      throw entry.refuse('connection_id', `'${connection}' is not a UUID`, 'the id that Docker Home shows');
    return (host, session) => offerConnection(host, username, connection, session);
  },
};
