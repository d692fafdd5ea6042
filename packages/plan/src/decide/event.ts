/** What made this run start: plain facts, from GitHub, CodeBuild or a terminal. Decides nothing. */
export interface Event {
  /** GitHub's name of the event (`push`, `pull_request`, …); `local` outside of GitHub. */
  readonly name: string;
  /** The activity, for events that have several: `opened`, `closed`, `published`. */
  readonly action?: string;
  /** The full ref (`refs/heads/main`, `refs/tags/v1`); empty where there is none. */
  readonly ref: string;
  /**
   * The commit that is checked out and built, 40 hexadecimal digits; empty outside of a repository. Of a pull request
   * the newest of its own, where that is what is checked out.
   */
  readonly sha: string;
  /** The pull request's branch, and where it is to be merged. */
  readonly headRef?: string;
  readonly baseRef?: string;
  readonly pullRequest?: number;
  /** Whether the pull request comes from another repository; such runs have no credentials. */
  readonly fork: boolean;
  /** Who started the run. */
  readonly actor: string;
  /** Whether the actor, or the pull request's author, is a program. */
  readonly bot: boolean;
  /** Those of the two that are programs, where more is known of them than that there are any. */
  readonly bots?: readonly string[];
  /** The pull request's labels. */
  readonly labels?: readonly string[];
  /** Of a pull request: whether each push to its branch starts the same jobs, which publish it under the same name. */
  readonly pushedToo?: boolean;
  /** The number of the run, which stays when it is run again. */
  readonly run?: string;
  /** Whether the ref was deleted. */
  readonly deleted: boolean;
  /** The tag that a release event is about. */
  readonly releaseTag?: string;
  /** Whether the release was marked as a prerelease. */
  readonly prerelease?: boolean;
  readonly defaultBranch?: string;
}

/** Whether an account is a program: GitHub marks every app's this way; Renovate also runs as a user of its own. */
export function isBot(login: string | undefined): login is string {
  return login !== undefined && /\[bot\]$|^renovate-bot$|^dependabot-preview$/.test(login);
}

/** What a build is called after, when the caller does not say. */
export interface TagSource {
  readonly kind: 'git-tag' | 'branch';
  readonly name: string;
}

/**
 * What the event is about, whether it is published or not; `undefined` outside of any branch and Git tag. A fork's
 * branches are called as ours are, so its pull request stands for them: `pr-7`.
 */
export function sourceOf(event: Event): TagSource | undefined {
  const { name, ref, headRef, releaseTag, fork, pullRequest } = event;
  if (fork) return pullRequest === undefined ? undefined : { kind: 'branch', name: `pr-${pullRequest}` };
  const tag = name === 'release' ? (releaseTag ?? gitTagOf(ref)) : gitTagOf(ref);
  if (tag !== undefined) return { kind: 'git-tag', name: tag };
  const branch = name.startsWith('pull_request') ? headRef : branchOf(ref);
  return branch === undefined || branch === '' ? undefined : { kind: 'branch', name: branch };
}

const BRANCHES = 'refs/heads/';
const TAGS = 'refs/tags/';

/** The branch that a full ref names, if it names one. */
export function branchOf(ref: string): string | undefined {
  return ref.startsWith(BRANCHES) ? ref.slice(BRANCHES.length) : undefined;
}

/** The Git tag that a full ref names, if it names one. */
function gitTagOf(ref: string): string | undefined {
  return ref.startsWith(TAGS) ? ref.slice(TAGS.length) : undefined;
}
