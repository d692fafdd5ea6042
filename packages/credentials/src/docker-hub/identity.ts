import { DOCKER_HUB } from '@multiarch/oci';
import type { IdentityKind } from '../identity-kind.js';
import { isConnectionId, offerConnection } from './oidc.js';

const USERNAME = /^[a-z0-9][a-z0-9_-]{1,254}$/i;

/** Docker Hub by an OIDC connection. `username` is that of the organisation which has the connection. */
export const dockerHubOidc: IdentityKind = {
  type: 'dockerhub',
  keys: { username: 'required', connection_id: 'required' },
  registry: DOCKER_HUB,
  hosts: 'docker.io, dhi.io',
  kinds: ['docker-hub', 'docker-hardened-images'],
  read(entry) {
    const [username, connection] = [entry.text('username'), entry.text('connection_id')];
    if (!USERNAME.test(username))
      throw entry.refuse('username', `'${username}' is not a name`, 'a name at Docker Hub');
    if (!isConnectionId(connection))
      throw entry.refuse('connection_id', `'${connection}' is not a UUID`, 'the id that Docker Home shows');
    return (host, session) => offerConnection(host, username, connection, session);
  },
};
