export type Variables = Readonly<Record<string, string>>;

/** A run as each CI's documentation says that it tells of it; none was recorded. */
export interface Documented {
  readonly push: Variables;
  readonly tag: Variables;
  readonly request: Variables;
  readonly fork: Variables;
}

/** Stands for the commit. */
export const COMMIT = '<commit>';

const github = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'org/app',
  GITHUB_SHA: COMMIT,
};
const githubRequest = {
  ...github,
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_HEAD_REF: 'tickets/DM-1',
  GITHUB_BASE_REF: 'main',
};
export const GITHUB: Documented = {
  push: { ...github, GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' },
  tag: { ...github, GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v1.2.3' },
  request: { ...githubRequest, GITHUB_EVENT_PATH: 'request.json' },
  fork: { ...githubRequest, GITHUB_EVENT_PATH: 'fork.json' },
};

export const gitlab = {
  GITLAB_CI: 'true',
  CI: 'true',
  CI_COMMIT_SHA: COMMIT,
  CI_PROJECT_URL: 'https://github.com/org/app',
  CI_DEFAULT_BRANCH: 'main',
  CI_PIPELINE_IID: '12',
};
export const gitlabRequest = {
  ...gitlab,
  CI_PIPELINE_SOURCE: 'merge_request_event',
  CI_COMMIT_REF_NAME: 'tickets/DM-1',
  CI_MERGE_REQUEST_ID: '70001',
  CI_MERGE_REQUEST_IID: '7',
  CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: 'tickets/DM-1',
  CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
  CI_MERGE_REQUEST_PROJECT_PATH: 'org/app',
};
export const buildkite = {
  BUILDKITE: 'true',
  BUILDKITE_SOURCE: 'webhook',
  BUILDKITE_COMMIT: COMMIT,
  BUILDKITE_REPO: 'git@github.com:org/app.git',
  BUILDKITE_PIPELINE_DEFAULT_BRANCH: 'main',
  BUILDKITE_PULL_REQUEST: 'false',
  BUILDKITE_PULL_REQUEST_REPO: '',
  BUILDKITE_TAG: '',
};
const buildkiteRequest = {
  ...buildkite,
  BUILDKITE_BRANCH: 'tickets/DM-1',
  BUILDKITE_PULL_REQUEST: '7',
  BUILDKITE_PULL_REQUEST_BASE_BRANCH: 'main',
};
export const circle = {
  CIRCLECI: 'true',
  CIRCLE_SHA1: COMMIT,
  CIRCLE_REPOSITORY_URL: 'git@github.com:org/app.git',
};
export const azure = {
  TF_BUILD: 'True',
  BUILD_REASON: 'IndividualCI',
  BUILD_SOURCEVERSION: COMMIT,
  BUILD_REPOSITORY_URI: 'https://github.com/org/app',
};
const azureRequest = {
  ...azure,
  BUILD_REASON: 'PullRequest',
  BUILD_SOURCEBRANCH: 'refs/pull/7/merge',
  BUILD_SOURCEBRANCHNAME: 'merge',
  SYSTEM_PULLREQUEST_PULLREQUESTID: '70001',
  SYSTEM_PULLREQUEST_PULLREQUESTNUMBER: '7',
  SYSTEM_PULLREQUEST_SOURCEBRANCH: 'refs/heads/tickets/DM-1',
  SYSTEM_PULLREQUEST_TARGETBRANCH: 'main',
  SYSTEM_PULLREQUEST_SOURCECOMMITID: '0123456789012345678901234567890123456789',
};
export const jenkins = {
  JENKINS_URL: 'https://jenkins.example.com/',
  GIT_COMMIT: COMMIT,
  GIT_URL: 'https://github.com/org/app.git',
};
const jenkinsRequest = {
  ...jenkins,
  BRANCH_NAME: 'PR-7',
  CHANGE_ID: '7',
  CHANGE_BRANCH: 'tickets/DM-1',
  CHANGE_TARGET: 'main',
};
const codebuild = {
  CODEBUILD_BUILD_ID: 'app:6ba7b810-9dad-11d1-80b4-00c04fd430c8',
  CODEBUILD_RESOLVED_SOURCE_VERSION: COMMIT,
  CODEBUILD_SOURCE_REPO_URL: 'https://github.com/org/app.git',
  CODEBUILD_WEBHOOK_EVENT: 'PUSH',
};
/** In a batch: the version is a hash. */
export const codebuildRequest = {
  ...codebuild,
  CODEBUILD_WEBHOOK_EVENT: 'PULL_REQUEST_UPDATED',
  CODEBUILD_WEBHOOK_TRIGGER: 'pr/7',
  CODEBUILD_WEBHOOK_HEAD_REF: 'refs/heads/tickets/DM-1',
  CODEBUILD_WEBHOOK_BASE_REF: 'refs/heads/main',
  CODEBUILD_SOURCE_VERSION: COMMIT,
};
const bitbucket = {
  BITBUCKET_BUILD_NUMBER: '12',
  BITBUCKET_COMMIT: COMMIT,
  BITBUCKET_GIT_HTTP_ORIGIN: 'https://github.com/org/app',
};
const bitbucketRequest = {
  ...bitbucket,
  BITBUCKET_BRANCH: 'tickets/DM-1',
  BITBUCKET_PR_ID: '7',
  BITBUCKET_PR_DESTINATION_BRANCH: 'main',
};

export const DOCUMENTED: Readonly<Record<string, Documented>> = {
  GitLab: {
    push: { ...gitlab, CI_PIPELINE_SOURCE: 'push', CI_COMMIT_BRANCH: 'main', CI_COMMIT_REF_NAME: 'main' },
    tag: { ...gitlab, CI_PIPELINE_SOURCE: 'push', CI_COMMIT_TAG: 'v1.2.3', CI_COMMIT_REF_NAME: 'v1.2.3' },
    request: { ...gitlabRequest, CI_MERGE_REQUEST_SOURCE_PROJECT_PATH: 'org/app' },
    fork: { ...gitlabRequest, CI_MERGE_REQUEST_SOURCE_PROJECT_PATH: 'ann/app' },
  },
  Buildkite: {
    push: { ...buildkite, BUILDKITE_BRANCH: 'main' },
    tag: { ...buildkite, BUILDKITE_BRANCH: 'v1.2.3', BUILDKITE_TAG: 'v1.2.3' },
    request: { ...buildkiteRequest, BUILDKITE_PULL_REQUEST_REPO: 'git://github.com/org/app.git' },
    fork: { ...buildkiteRequest, BUILDKITE_PULL_REQUEST_REPO: 'https://github.com/ann/app.git' },
  },
  CircleCI: {
    push: { ...circle, CIRCLE_BRANCH: 'main' },
    tag: { ...circle, CIRCLE_TAG: 'v1.2.3' },
    request: {
      ...circle,
      CIRCLE_BRANCH: 'tickets/DM-1',
      CIRCLE_PULL_REQUEST: 'https://github.com/org/app/pull/7',
    },
    fork: { ...circle, CIRCLE_BRANCH: 'pull/7', CIRCLE_PR_NUMBER: '7' },
  },
  'Azure Pipelines': {
    push: { ...azure, BUILD_SOURCEBRANCH: 'refs/heads/main' },
    tag: { ...azure, BUILD_SOURCEBRANCH: 'refs/tags/v1.2.3' },
    request: { ...azureRequest, SYSTEM_PULLREQUEST_ISFORK: 'False' },
    fork: { ...azureRequest, SYSTEM_PULLREQUEST_ISFORK: 'True' },
  },
  Jenkins: {
    push: { ...jenkins, BRANCH_NAME: 'main', BRANCH_IS_PRIMARY: 'true' },
    tag: { ...jenkins, BRANCH_NAME: 'v1.2.3', TAG_NAME: 'v1.2.3' },
    request: jenkinsRequest,
    fork: { ...jenkinsRequest, CHANGE_FORK: 'ann' },
  },
  CodeBuild: {
    push: {
      ...codebuild,
      CODEBUILD_WEBHOOK_TRIGGER: 'branch/main',
      CODEBUILD_WEBHOOK_HEAD_REF: 'refs/heads/main',
    },
    tag: { ...codebuild, CODEBUILD_WEBHOOK_TRIGGER: 'tag/v1.2.3' },
    request: codebuildRequest,
    fork: codebuildRequest,
  },
  Bitbucket: {
    push: { ...bitbucket, BITBUCKET_BRANCH: 'main' },
    tag: { ...bitbucket, BITBUCKET_TAG: 'v1.2.3' },
    request: bitbucketRequest,
    fork: bitbucketRequest,
  },
};
