import type { Ancestry, Relation } from '@multiarch/lifecycle';
import type { Advice, Logger } from '@multiarch/oci';
import { askGitHub, type GitHubQuestion } from './ask-github.js';

interface GitHubRepository extends GitHubQuestion {
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

/**
 * How commits stand to each other, as GitHub's comparison says it, asked through the proxies of the machine and again
 * where it is in trouble; `unknown` where it does not know one of them, and `unanswered` where it does not say.
 */
export function githubAncestry({ log, ...repository }: GitHubRepository): Ancestry {
  return async (held, next) => {
    const path = [held, next].map(encodeURIComponent).join('...');
    try {
      // The second page has no files, of which the first may have megabytes.
      const question = `compare/${path}?per_page=1&page=2`;
      const answer = await askGitHub(question, repository);
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
