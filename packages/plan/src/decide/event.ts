/** What made this run start: plain facts, from GitHub, CodeBuild or a terminal. Decides nothing. */
export interface Event {
  /** GitHub's name of the event (`push`, `pull_request`, …); `local` outside of GitHub. */
  readonly name: string;
  /** The activity, for events that have several: `opened`, `closed`, `published`. */
  readonly action?: string;
  /** The full ref (`refs/heads/main`, `refs/tags/v1`); empty where there is none. */
  readonly ref: string;
  /** The commit that is checked out and built, 40 hexadecimal digits; empty outside of a repository. */
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
  /** Whether the ref was deleted. */
  readonly deleted: boolean;
  /** The tag that a release event is about. */
  readonly releaseTag?: string;
  /** Whether the release was marked as a prerelease. */
  readonly prerelease?: boolean;
  readonly defaultBranch?: string;
}

const BRANCHES = 'refs/heads/';
const TAGS = 'refs/tags/';

/** The branch that a full ref names, if it names one. */
export function branchOf(ref: string): string | undefined {
  return ref.startsWith(BRANCHES) ? ref.slice(BRANCHES.length) : undefined;
}

/** The Git tag that a full ref names, if it names one. */
export function gitTagOf(ref: string): string | undefined {
  return ref.startsWith(TAGS) ? ref.slice(TAGS.length) : undefined;
}
