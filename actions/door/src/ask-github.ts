import type { JsonAnswer } from '@multiarch/credentials/exchange';
import type { Environment } from '@multiarch/oci';

export interface GitHubQuestion {
  /** Where GitHub's API, the repository (`org/app`) and the proxies are named. */
  readonly environment: Environment;
  /** May be empty where the repository is public. */
  readonly token: string;
  /** Between two tries; by default it waits. */
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
}

/**
 * Asks GitHub's API about this repository, through the proxies of the machine, and again where it is in trouble. What
 * connects is loaded when it is asked first: most steps ask nothing, and it takes a quarter of a plan's time.
 *
 * @param path below the repository: `git/commits/…`
 * @throws NoAnswer
 */
export async function askGitHub(
  path: string,
  { environment, token, sleep }: GitHubQuestion,
): Promise<JsonAnswer> {
  const { GITHUB_API_URL: api = 'https://api.github.com', GITHUB_REPOSITORY: repository = '' } = environment;
  const headers = {
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
  };
  const url = new URL(`${api}/repos/${repository}/${path}`);
  const { exchangeJson } = await import('@multiarch/credentials/exchange');
  return exchangeJson({ method: 'GET', url, headers }, environment, sleep);
}
