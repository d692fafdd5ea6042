import type { Ancestry, Relation } from '@multiarch/lifecycle';
import { type Advice, isJsonObject, type Logger } from '@multiarch/oci';

interface GitHubRepository {
  /** `https://api.github.com`, or that of a GitHub server of one's own. */
  readonly api: string;
  /** `org/app` */
  readonly repository: string;
  readonly token: string;
  readonly log: Logger;
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

/** Milliseconds. */
const PATIENCE = 20_000;

/**
 * How commits stand to each other, as GitHub's comparison says it; `unknown` where it does not know one of them, and
 * `unanswered` where it does not say.
 */
export function githubAncestry({ api, repository, token, log }: GitHubRepository): Ancestry {
  return async (held, next) => {
    const path = [held, next].map(encodeURIComponent).join('...');
    try {
      const answer = await fetch(`${api}/repos/${repository}/compare/${path}?per_page=1&page=2`, {
        headers: {
          accept: 'application/vnd.github+json',
          'x-github-api-version': '2022-11-28',
          ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
        },
        signal: AbortSignal.timeout(PATIENCE),
        redirect: 'error',
      });
      const body: unknown = answer.ok ? await answer.json() : undefined;
      const status = isJsonObject(body) && typeof body.status === 'string' ? body.status : '';
      if (Object.hasOwn(RELATIONS, status)) return RELATIONS[status] ?? 'unknown';
      log.warning(`GitHub does not compare ${held} with ${next} (status ${answer.status}).`, adviseGrant);
      return answer.status === 404 || answer.status === 422 ? 'unknown' : 'unanswered';
    } catch (error) {
      log.warning(`GitHub does not compare ${held} with ${next}: ${String(error)}`);
      return 'unanswered';
    }
  };
}
