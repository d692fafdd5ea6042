import { askGitHub } from '@multiarch/door';
import { type Environment, isJsonObject, type Logger } from '@multiarch/oci';

/** Runs Git in the checkout; what it printed, `undefined` where it could not answer. */
export type Git = (...args: string[]) => Promise<string | undefined>;

interface Sources {
  readonly git: Git;
  /** Where GitHub's API and the proxies are named. */
  readonly environment: Environment;
  /** Reads the repository; may be empty where it is public. */
  readonly token: string;
  readonly log: Logger;
}

/**
 * When a commit was made, ISO 8601: the committer's time, from Git, and from GitHub's API where the checkout does not
 * have the commit. Both say the same of one commit, whichever event started the run; events do not, as only a push
 * brings a commit along. `undefined` where neither knows it.
 *
 * @param commit 40 hexadecimal digits, or empty
 */
export async function findCommitTime(commit: string, sources: Sources): Promise<string | undefined> {
  if (commit === '') return undefined;
  const said = await sources.git('log', '-1', '--no-show-signature', '--format=%cI', commit, '--');
  return said === undefined || said === '' ? lookUp(commit, sources) : said;
}

async function lookUp(commit: string, { environment, token, log }: Sources): Promise<string | undefined> {
  const { GITHUB_API_URL: api = '', GITHUB_REPOSITORY: repository = '' } = environment;
  if (!URL.canParse(api) || repository === '') return undefined;
  const warn = (why: string) =>
    log.warning(
      `When commit ${commit} was made is not known, so the image does not say it: Git has no such commit in this checkout, and GitHub does not tell (${why}).`,
      'Check the repository out before this step.',
    );
  try {
    const { status, body } = await askGitHub(`git/commits/${encodeURIComponent(commit)}`, {
      environment,
      token,
    });
    const { committer } = body;
    if (isJsonObject(committer) && typeof committer.date === 'string') return committer.date;
    warn(`status ${status}`);
  } catch (error) {
    warn(error instanceof Error ? error.message : String(error));
  }
  return undefined;
}
