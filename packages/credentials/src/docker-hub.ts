import { isDockerHub } from '@multiarch/oci';
import { maskCredential } from './masking.js';
import { inHand, missing, type Provider } from './provider.js';

const NEAR_MISSES: ReadonlySet<string> = new Set(['docker.com', 'hub.docker.com', 'www.docker.com']);

/** Docker Hub, with an account's or organisation's access token. */
export const dockerHub: Provider = {
  name: 'Docker Hub',
  reads: { DOCKER_USERNAME: 'plain', DOCKER_TOKEN: 'secret' },
  recognises: isDockerHub,
  correct: (host) => (NEAR_MISSES.has(host) ? 'docker.io' : undefined),
  offer(_host, { secrets: { DOCKER_USERNAME: username, DOCKER_TOKEN: password }, mask }) {
    if (!username && !password)
      return missing(
        'set the secrets DOCKER_USERNAME and DOCKER_TOKEN (an access token with Read & Write: https://app.docker.com/settings)',
      );
    if (!username) return missing('DOCKER_TOKEN is set, DOCKER_USERNAME is not: set both');
    if (!password) return missing('DOCKER_USERNAME is set, DOCKER_TOKEN is not: set both');
    const credential = maskCredential({ kind: 'password', username, password }, mask);
    return inHand('docker-hub', 'given', {
      credential,
      identity: username,
      how: 'DOCKER_USERNAME and DOCKER_TOKEN',
    });
  },
};
