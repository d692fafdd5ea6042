import { join } from 'node:path';

/** The event that started the run: its name and what GitHub writes into `GITHUB_EVENT_PATH`. */
export interface WorkflowEvent {
  readonly name: string;
  readonly payload: unknown;
}

/** Variables for a job; `undefined` takes one of the runner's own away. */
export type EnvironmentChanges = Readonly<Record<string, string | undefined>>;

/** Folders and files of one job, all below one temporary folder but for what the caller brought. */
interface JobFolders {
  readonly home: string;
  readonly temp: string;
  readonly toolCache: string;
  readonly workspace: string;
  readonly eventFile: string;
}

/**
 * The variables that GitHub's runner sets for every step ("Default environment variables"), and no other: of
 * this machine only PATH is passed on, so that a test does not depend on who runs it.
 *
 * @param changes set by the caller; `GITHUB_REF_NAME` and the like follow `GITHUB_REF` and `GITHUB_REPOSITORY`
 */
export function jobEnvironment(
  folders: JobFolders,
  eventName: string,
  path: string,
  changes: EnvironmentChanges = {},
): Record<string, string> {
  const ref = changes.GITHUB_REF ?? 'refs/heads/main';
  const repository = changes.GITHUB_REPOSITORY ?? 'octo-org/octo-app';
  const variables: Record<string, string | undefined> = {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_BASE_REF: '',
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: folders.eventFile,
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_HEAD_REF: '',
    GITHUB_JOB: 'job',
    GITHUB_REF: ref,
    ...describeRef(ref),
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0],
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1000000001',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '5b2c1f6d0e9a48377c6b5a4d3e2f1a0b9c8d7e6f',
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'Workflow',
    GITHUB_WORKSPACE: folders.workspace,
    HOME: folders.home,
    LANG: 'C.UTF-8',
    PATH: path,
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'testbed',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: folders.toolCache,
    ...changes,
  };
  return Object.fromEntries(
    Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** Where a job's things are: what was brought, and else below `folder`. */
export function jobFolders(
  folder: string,
  brought: { readonly cwd?: string; readonly home?: string; readonly temp?: string },
): JobFolders {
  const temp = brought.temp ?? join(folder, '_temp');
  return {
    home: brought.home ?? join(folder, 'home'),
    temp,
    toolCache: join(folder, '_tool'),
    workspace: brought.cwd ?? join(folder, 'workspace'),
    eventFile: join(temp, '_github_workflow', 'event.json'),
  };
}

/** Pull requests have refs such as `refs/pull/7/merge`; the runner calls these branches. */
function describeRef(ref: string): Record<string, string> {
  return {
    GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
  };
}
