/** What a CI says of a run, in GitHub's words. What is left out it does not say. Decides nothing. */
export interface CiFacts {
  /** GitHub's name for what started the run: `push`, `pull_request`, `schedule`, `workflow_dispatch`, … */
  readonly event: string;
  /** As in the event of that name: `closed`, `published`. */
  readonly action?: string | undefined;
  readonly branch?: string | undefined;
  readonly tag?: string | undefined;
  /** A branch or a tag, where it is not said which. */
  readonly branchOrTag?: string | undefined;
  /** The pull request or merge request that the run is about. */
  readonly request?: RequestFacts | undefined;
  /** The commit that it builds; of a request maybe a merge that nobody has. */
  readonly commit?: string | undefined;
  /** Where the repository is: any URL, which may hold a token. */
  readonly repository?: string | undefined;
  readonly defaultBranch?: string | undefined;
  /** Who started the run, and who wrote the request. */
  readonly actors?: readonly string[] | undefined;
  /** The number of the run, which stays when it is run again. */
  readonly run?: string | undefined;
}

interface RequestFacts {
  readonly number?: number | undefined;
  /** Its branch, and where it is to be merged. */
  readonly source?: string | undefined;
  readonly target?: string | undefined;
  /** Whether it comes from another repository; not said: nobody may count on it that it does not. */
  readonly fork?: boolean | undefined;
  readonly labels?: readonly string[] | undefined;
}
