import { maskCredential } from '../exchange/masking.js';
import { inHand, missing, type Provider } from '../provider.js';

/** GitHub's own token of a job. Every job has one, so it is not a sign that the user wants it to be used. */
const JOB_TOKEN = /^ghs_/;

/** The grant that a push with the job's token needs, as one line to type. */
export const PACKAGES_LINE = 'permissions: { contents: read, packages: write }';

/** The GitHub container registry. It looks at the token alone, but wants some user name. */
export const ghcr: Provider = {
  name: 'GitHub container registry',
  reads: { GITHUB_TOKEN: 'secret' },
  kind: 'ghcr',
  offer(_host, { secrets: { GITHUB_TOKEN: password }, environment, mask }) {
    if (!password)
      return missing(
        `pass the job’s token (\`github-token: \${{ github.token }}\`) and add to the job:\n    ${PACKAGES_LINE}`,
      );
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
