import { DOCKER_HUB } from '@multiarch/oci';
import { maskCredential } from '../exchange/masking.js';
import { ID_TOKEN_LINE } from '../github/oidc.js';
import { identityExample } from '../identity-kind.js';
import { inHand, missing, type Offer, type Provider } from '../provider.js';
import type { Session } from '../session.js';
import { isConnectionId, offerConnection } from './oidc.js';

const CONNECTION_LINES = identityExample('dockerhub', DOCKER_HUB, { username: '…', connection_id: '…' });

/** Docker Hub, with an account's or organisation's access token, or an organisation's OIDC connection. */
export const dockerHub: Provider = {
  name: 'Docker Hub',
  reads: { DOCKER_USERNAME: 'plain', DOCKER_TOKEN: 'secret' },
  kind: 'docker-hub',
  offer(host, session) {
    const { DOCKER_USERNAME: username, DOCKER_TOKEN: password } = session.secrets;
    if (!username && !password)
      return missing(
        `set the secrets DOCKER_USERNAME and DOCKER_TOKEN (an access token with Read & Write: https://app.docker.com/settings), or name an OIDC connection (with \`${ID_TOKEN_LINE}\`):\n${CONNECTION_LINES}`,
      );
    if (!username) return missing('DOCKER_TOKEN is set, DOCKER_USERNAME is not: set both');
    if (!password)
      return (
        connectionOfStep(host, username, session) ??
        missing('DOCKER_USERNAME is set, DOCKER_TOKEN is not: set both')
      );
    const credential = maskCredential({ kind: 'password', username, password }, session.mask);
    return inHand('docker-hub', 'given', {
      credential,
      identity: username,
      how: 'DOCKER_USERNAME and DOCKER_TOKEN',
    });
  },
};

/** The connection that a step of `docker/login-action` has in its environment in place of a password. */
export function connectionOfStep(host: string, username: string, session: Session): Offer | undefined {
  const connection = session.environment.DOCKERHUB_OIDC_CONNECTIONID?.trim();
  if (!connection || !isConnectionId(connection)) return undefined;
  return offerConnection(host, username, connection, session);
}
