import { type JsonObject, objectAt, textAt } from '@multiarch/oci';
import type { CiFacts } from './facts.js';
import { differ, joined, labelsIn, pageOf, refFacts, shortBranch, started, wholeNumber } from './reading.js';

/** The value of a variable; `undefined` where it is missing or empty. */
type Say = (name: string) => string | undefined;

interface Ci {
  readonly name: string;
  /** The variable by which it is known. */
  readonly known: string;
  /** The variables that say something of the run, for people. */
  readonly reads: string;
  /** @param payload the JSON document of the event, where the CI has one */
  readonly facts: (say: Say, payload: JsonObject) => CiFacts;
}

/** Every CI whose variables are read; the first that is known by its variable is the one. */
export const CIS: readonly Ci[] = [
  {
    name: 'GitHub Actions',
    known: 'GITHUB_ACTIONS',
    reads: '`GITHUB_EVENT_NAME`, `GITHUB_REF`, `GITHUB_HEAD_REF`, `GITHUB_SHA`, the file `GITHUB_EVENT_PATH`',
    facts: (say, payload) => {
      const event = say('GITHUB_EVENT_NAME') ?? 'push';
      const head = objectAt(payload, 'pull_request', 'head');
      const base = objectAt(payload, 'pull_request', 'base');
      const [from, to] = [head, base].map((side) => textAt(objectAt(side, 'repo'), 'full_name'));
      const ref = say('GITHUB_REF');
      const isRequest = event.startsWith('pull_request');
      return {
        ...refFacts(ref),
        event,
        action: textAt(payload, 'action'),
        request: isRequest
          ? {
              number: wholeNumber(/^refs\/pull\/(\d+)\//.exec(ref ?? '')?.[1]),
              source: say('GITHUB_HEAD_REF'),
              target: say('GITHUB_BASE_REF'),
              fork: to === undefined ? undefined : from !== to,
              labels: labelsIn(payload),
            }
          : undefined,
        actors: [say('GITHUB_ACTOR'), textAt(objectAt(payload, 'pull_request', 'user'), 'login')].flatMap(
          (login) => login ?? [],
        ),
        commit: say('GITHUB_SHA'),
        repository: joined(say('GITHUB_SERVER_URL'), '/', say('GITHUB_REPOSITORY')),
        defaultBranch: textAt(objectAt(payload, 'repository'), 'default_branch'),
        run: say('GITHUB_RUN_NUMBER'),
      };
    },
  },
  {
    name: 'GitLab CI',
    known: 'GITLAB_CI',
    reads:
      '`CI_PIPELINE_SOURCE`, `CI_COMMIT_BRANCH`, `CI_COMMIT_TAG`, `CI_COMMIT_SHA`, `CI_MERGE_REQUEST_*`, `CI_PROJECT_URL`, `CI_DEFAULT_BRANCH`',
    facts: (say) => {
      const number = wholeNumber(say('CI_MERGE_REQUEST_IID'));
      const source = say('CI_PIPELINE_SOURCE') ?? '';
      const isRequest = number !== undefined || source === 'merge_request_event';
      return {
        event: isRequest ? 'pull_request' : started(source),
        branch: say('CI_COMMIT_BRANCH'),
        tag: say('CI_COMMIT_TAG'),
        request: isRequest
          ? {
              number,
              source: say('CI_MERGE_REQUEST_SOURCE_BRANCH_NAME'),
              target: say('CI_MERGE_REQUEST_TARGET_BRANCH_NAME'),
              fork: differ(say('CI_MERGE_REQUEST_SOURCE_PROJECT_PATH'), say('CI_MERGE_REQUEST_PROJECT_PATH')),
              labels: say('CI_MERGE_REQUEST_LABELS')?.split(','),
            }
          : undefined,
        commit: say('CI_COMMIT_SHA'),
        repository: say('CI_PROJECT_URL'),
        defaultBranch: say('CI_DEFAULT_BRANCH'),
        run: say('CI_PIPELINE_IID'),
      };
    },
  },
  {
    name: 'Buildkite',
    known: 'BUILDKITE',
    reads:
      '`BUILDKITE_SOURCE`, `BUILDKITE_BRANCH`, `BUILDKITE_TAG`, `BUILDKITE_COMMIT`, `BUILDKITE_PULL_REQUEST*`, `BUILDKITE_REPO`, `BUILDKITE_PIPELINE_DEFAULT_BRANCH`',
    facts: (say) => {
      const number = wholeNumber(say('BUILDKITE_PULL_REQUEST'));
      const branch = say('BUILDKITE_BRANCH');
      const tag = say('BUILDKITE_TAG');
      return {
        event: number === undefined ? started(say('BUILDKITE_SOURCE') ?? '') : 'pull_request',
        // Of a tag, the branch is called after it, too.
        branch: tag === undefined ? branch : undefined,
        tag,
        request:
          number === undefined
            ? undefined
            : {
                number,
                source: branch,
                target: say('BUILDKITE_PULL_REQUEST_BASE_BRANCH'),
                fork: differ(pageOf(say('BUILDKITE_PULL_REQUEST_REPO')), pageOf(say('BUILDKITE_REPO'))),
              },
        commit: say('BUILDKITE_COMMIT'),
        repository: say('BUILDKITE_REPO'),
        defaultBranch: say('BUILDKITE_PIPELINE_DEFAULT_BRANCH'),
        run: say('BUILDKITE_BUILD_NUMBER'),
      };
    },
  },
  {
    name: 'CircleCI',
    known: 'CIRCLECI',
    reads:
      '`CIRCLE_BRANCH`, `CIRCLE_TAG`, `CIRCLE_SHA1`, `CIRCLE_PULL_REQUEST`, `CIRCLE_PR_NUMBER`, `CIRCLE_REPOSITORY_URL`',
    facts: (say) => {
      const branch = say('CIRCLE_BRANCH');
      // What comes from a fork is on a branch of this name.
      const foreign = /^pull\/(\d+)(?:\/|$)/.exec(branch ?? '')?.[1] ?? say('CIRCLE_PR_NUMBER');
      const link = say('CIRCLE_PULL_REQUEST');
      const isRequest = foreign !== undefined || link !== undefined;
      return {
        event: isRequest ? 'pull_request' : 'push',
        branch,
        tag: say('CIRCLE_TAG'),
        request: isRequest
          ? {
              number: wholeNumber(/\/(\d+)$/.exec(link ?? '')?.[1] ?? foreign),
              source: branch,
              fork: foreign !== undefined,
            }
          : undefined,
        commit: say('CIRCLE_SHA1'),
        repository: say('CIRCLE_REPOSITORY_URL'),
      };
    },
  },
  {
    name: 'Azure Pipelines',
    known: 'TF_BUILD',
    reads:
      '`BUILD_REASON`, `BUILD_SOURCEBRANCH`, `BUILD_SOURCEVERSION`, `SYSTEM_PULLREQUEST_*`, `BUILD_REPOSITORY_URI`',
    facts: (say) => {
      const isRequest = say('BUILD_REASON') === 'PullRequest';
      const fork = say('SYSTEM_PULLREQUEST_ISFORK')?.toLowerCase();
      return {
        ...refFacts(say('BUILD_SOURCEBRANCH')),
        event: isRequest ? 'pull_request' : started(say('BUILD_REASON') ?? ''),
        request: isRequest
          ? {
              number: wholeNumber(
                say('SYSTEM_PULLREQUEST_PULLREQUESTNUMBER') ?? say('SYSTEM_PULLREQUEST_PULLREQUESTID'),
              ),
              source: shortBranch(say('SYSTEM_PULLREQUEST_SOURCEBRANCH')),
              target: shortBranch(say('SYSTEM_PULLREQUEST_TARGETBRANCH')),
              fork: fork === 'true' ? true : fork === 'false' ? false : undefined,
            }
          : undefined,
        commit:
          (isRequest ? say('SYSTEM_PULLREQUEST_SOURCECOMMITID') : undefined) ?? say('BUILD_SOURCEVERSION'),
        repository: say('BUILD_REPOSITORY_URI'),
        run: say('BUILD_BUILDID'),
      };
    },
  },
  {
    name: 'Bitbucket Pipelines',
    known: 'BITBUCKET_BUILD_NUMBER',
    reads:
      '`BITBUCKET_BRANCH`, `BITBUCKET_TAG`, `BITBUCKET_COMMIT`, `BITBUCKET_PR_ID`, `BITBUCKET_PR_DESTINATION_BRANCH`, `BITBUCKET_GIT_HTTP_ORIGIN`',
    facts: (say) => {
      const number = wholeNumber(say('BITBUCKET_PR_ID'));
      const branch = say('BITBUCKET_BRANCH');
      return {
        event: number === undefined ? 'push' : 'pull_request',
        branch,
        tag: say('BITBUCKET_TAG'),
        request:
          number === undefined
            ? undefined
            : { number, source: branch, target: say('BITBUCKET_PR_DESTINATION_BRANCH') },
        commit: say('BITBUCKET_COMMIT'),
        repository: say('BITBUCKET_GIT_HTTP_ORIGIN'),
        run: say('BITBUCKET_BUILD_NUMBER'),
      };
    },
  },
  {
    name: 'Jenkins',
    known: 'JENKINS_URL',
    reads:
      '`BRANCH_NAME`, `TAG_NAME`, `CHANGE_*`, `BRANCH_IS_PRIMARY`, `GIT_COMMIT`, `GIT_BRANCH`, `GIT_URL`',
    facts: (say) => {
      const change = say('CHANGE_ID');
      const branch = say('BRANCH_NAME') ?? say('GIT_BRANCH')?.replace(/^origin\//, '');
      const tag = say('TAG_NAME');
      return {
        event: change === undefined ? 'push' : 'pull_request',
        // Of a tag, `BRANCH_NAME` is the tag; in a classic job `GIT_BRANCH` may be `detached`.
        branch: tag === undefined && branch !== 'detached' ? branch : undefined,
        tag,
        request:
          change === undefined
            ? undefined
            : {
                number: wholeNumber(change),
                source: say('CHANGE_BRANCH'),
                target: say('CHANGE_TARGET'),
                fork: say('CHANGE_FORK') !== undefined,
              },
        commit: say('GIT_COMMIT'),
        repository: say('GIT_URL'),
        defaultBranch: say('BRANCH_IS_PRIMARY') === 'true' ? branch : undefined,
      };
    },
  },
  {
    name: 'CodeBuild',
    known: 'CODEBUILD_BUILD_ID',
    reads:
      '`CODEBUILD_WEBHOOK_EVENT`, `CODEBUILD_WEBHOOK_TRIGGER`, `CODEBUILD_WEBHOOK_HEAD_REF`, `CODEBUILD_WEBHOOK_BASE_REF`, `CODEBUILD_RESOLVED_SOURCE_VERSION`, `CODEBUILD_SOURCE_VERSION`, `CODEBUILD_SOURCE_REPO_URL`',
    facts: (say) => {
      const trigger = say('CODEBUILD_WEBHOOK_TRIGGER');
      // In a batch the version is a hash, whatever started it. By hand, it is all there is, and does not say what it is.
      const asked = trigger ?? say('CODEBUILD_SOURCE_VERSION') ?? '';
      const [, kind, name] = /^(branch|tag|pr)\/(.+)$/.exec(asked) ?? [];
      const isRequest = kind === 'pr';
      const isNamed = trigger === undefined && !isRequest && !/^refs\/|^arn:|^[0-9a-f]{40}$/.test(asked);
      return {
        ...(trigger === undefined ? refFacts(asked) : {}),
        event: isRequest ? 'pull_request' : trigger === undefined ? 'workflow_dispatch' : 'push',
        action: /^PULL_REQUEST_(?:MERGED|CLOSED)$/.test(say('CODEBUILD_WEBHOOK_EVENT') ?? '')
          ? 'closed'
          : undefined,
        ...(trigger !== undefined && kind === 'branch' ? { branch: name } : {}),
        ...(trigger !== undefined && kind === 'tag' ? { tag: name } : {}),
        branchOrTag: isNamed && asked !== '' ? asked : undefined,
        request: isRequest
          ? {
              number: wholeNumber(name),
              source: shortBranch(say('CODEBUILD_WEBHOOK_HEAD_REF')),
              target: shortBranch(say('CODEBUILD_WEBHOOK_BASE_REF')),
            }
          : undefined,
        commit: say('CODEBUILD_RESOLVED_SOURCE_VERSION'),
        repository: say('CODEBUILD_SOURCE_REPO_URL'),
      };
    },
  },
];
