import { exchangeJson } from '@multiarch/credentials/exchange';
import type { Ancestry, Relation } from '@multiarch/lifecycle';
import type { Advice, Environment, Logger } from '@multiarch/oci';

interface GitHubRepository {
  /** Where GitHub's API, the repository (`org/app`) and the proxies are named. */
  readonly environment: Environment;
  readonly token: string;
  readonly log: Logger;
  /** Between two tries; by default it waits. */
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
}

/** What GitHub says of the second of two commits, in our words. */
const RELATIONS: Readonly<Record<string, Relation>> = {
  ahead: 'newer',
  behind: 'older',
  identical: 'same',
  diverged: 'diverged',
};

/** The history is read by the job's token. */
export const adviseGrant: Advice = (door) => {
  const job = door === 'action' ? 'the job' : 'the job that calls the workflow';
  return `If ${job} has no \`permissions: { contents: read }\`, add it.`;
};

/**
 * How commits stand to each other, as GitHub's comparison says it, asked through the proxies of the machine and again
 * where it is in trouble; `unknown` where it does not know one of them, and `unanswered` where it does not say.
 */
export function githubAncestry({ environment, token, log, sleep }: GitHubRepository): Ancestry {
  const { GITHUB_API_URL: api = 'https://api.github.com', GITHUB_REPOSITORY: repository = '' } = environment;
  const headers = {
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
  };
  return async (held, next) => {
    const path = [held, next].map(encodeURIComponent).join('...');
    try {
      // The second page has no files, of which the first may have megabytes.
      const url = new URL(`${api}/repos/${repository}/compare/${path}?per_page=1&page=2`);
      const answer = await exchangeJson({ method: 'GET', url, headers }, environment, sleep);
      const said = answer.status === 200 && typeof answer.body.status === 'string' ? answer.body.status : '';
      if (Object.hasOwn(RELATIONS, said)) return RELATIONS[said] ?? 'unknown';
      log.warning(`GitHub does not compare ${held} with ${next} (status ${answer.status}).`, adviseGrant);
      return answer.status === 404 || answer.status === 422 ? 'unknown' : 'unanswered';
    } catch (error) {
      log.warning(`GitHub does not compare ${held} with ${next}: ${String(error)}`);
      return 'unanswered';
    }
  };
}
