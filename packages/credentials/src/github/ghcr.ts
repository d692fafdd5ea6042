import type { Environment } from '@multiarch/oci';
import { maskCredential } from '../exchange/masking.js';
import { inHand, missing, type Provider } from '../provider.js';
import { addGrant } from '../setting.js';

/** GitHub's own token of a job. Every job has one, so it is not a sign that the user wants it to be used. */
const JOB_TOKEN = /^ghs_/;

/** The grant that a push with the job's token needs, as one line to type. */
export const PACKAGES_LINE = 'permissions: { contents: read, packages: write }';

/** The GitHub container registry. It looks at the token alone, but wants some user name. */
export const ghcr: Provider = {
  name: 'GitHub container registry',
  reads: {
    GITHUB_TOKEN: {
      kind: 'secret',
      says: 'Token for the GitHub container registry, with `packages: write`',
      default: '${{ github.token }}',
    },
  },
  kind: 'ghcr',
  offer(host, { secrets: { GITHUB_TOKEN: token }, environment, mask }) {
    const password = token && isIssuedFor(host, token, environment) ? token : undefined;
    if (!password)
      return missing((door) => {
        if (door === 'terminal')
          return 'set the environment variable GITHUB_TOKEN to a token with the scope write:packages, or run `docker login ghcr.io`';
        const pass =
          door === 'action' ? 'pass the job’s token (`github-token: ${{ github.token }}`) and ' : '';
        return `${pass}${addGrant(door, PACKAGES_LINE)}`;
      });
    const { GITHUB_ACTOR: actor, GITHUB_REPOSITORY_OWNER: owner } = environment;
    const username = (actor || owner || 'token').toLowerCase();
    const credential = maskCredential({ kind: 'password', username, password }, mask);
    return inHand('ghcr', JOB_TOKEN.test(password) ? 'default' : 'given', {
      credential,
      identity: username,
      how: 'GITHUB_TOKEN',
    });
  },
};

/** The job's own token is good at its own GitHub alone, and goes to no other tenant. */
function isIssuedFor(host: string, token: string, { GITHUB_SERVER_URL: server = '' }: Environment): boolean {
  const [, tenant] = /^containers\.(.+\.ghe\.com)$/.exec(host) ?? [];
  if (tenant === undefined || !JOB_TOKEN.test(token)) return true;
  return server.replace(/\/+$/, '').toLowerCase() === `https://${tenant}`;
}
