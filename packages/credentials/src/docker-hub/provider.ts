import { DOCKER_HUB, type Door } from '@multiarch/oci';
import { maskCredential } from '../exchange/masking.js';
import { ID_TOKEN_LINE } from '../github/oidc.js';
import { indented, registryAuthsExample } from '../lists/registry-auths.js';
import { inHand, missing, type Offer, type Provider } from '../provider.js';
import type { Session } from '../session.js';
import { identityExample, nameOf, settingOf } from '../setting.js';
import { isConnectionId, offerConnection } from './oidc.js';

const TOKEN = 'an access token with Read & Write: https://app.docker.com/settings';

function adviseLogin(door: Door, host: string): string {
  if (door === 'terminal')
    return `set ${settingOf(door, 'DOCKER_USERNAME', 'DOCKER_TOKEN')} (${TOKEN}), or run \`docker login\``;
  const keys = { username: '…', connection_id: '…' };
  const connection = identityExample(door, 'dockerhub', DOCKER_HUB, keys);
  // Of a promotion either side may be any registry: a list fits both.
  const set =
    door === 'promote-workflow'
      ? `add ${TOKEN.replace(':', ',')}, to ${settingOf(door, 'REGISTRY_AUTHS')}:\n${indented(registryAuthsExample(host))}\n   `
      : `set ${settingOf(door, 'DOCKER_USERNAME', 'DOCKER_TOKEN')} (${TOKEN}),`;
  return `${set} or name an OIDC connection (with \`${ID_TOKEN_LINE}\`):\n${connection}`;
}

function adviseBoth(door: Door, host: string, given: string, lacking: string): string {
  if (door === 'promote-workflow') return adviseLogin(door, host);
  return `${nameOf(door, given)} is set, ${nameOf(door, lacking)} is not: set both`;
}

/** Docker Hub, with an account's or organisation's access token, or an organisation's OIDC connection. */
export const dockerHub: Provider = {
  name: 'Docker Hub',
  reads: {
    DOCKER_USERNAME: {
      kind: 'plain',
      says: 'Name of the user or organisation at Docker Hub',
      aliases: ['DOCKER_USERNAME'],
    },
    DOCKER_TOKEN: { kind: 'secret', says: 'Access token for Docker Hub', aliases: ['DOCKER_TOKEN'] },
  },
  kind: 'docker-hub',
  offer(host, session) {
    const { DOCKER_USERNAME: username, DOCKER_TOKEN: password } = session.secrets;
    if (!username && !password) return missing((door) => adviseLogin(door, host));
    if (!username) return missing((door) => adviseBoth(door, host, 'DOCKER_TOKEN', 'DOCKER_USERNAME'));
    if (!password)
      return (
        connectionOfStep(host, username, session) ??
        missing((door) => adviseBoth(door, host, 'DOCKER_USERNAME', 'DOCKER_TOKEN'))
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
