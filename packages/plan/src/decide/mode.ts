import { MultiarchError } from '@multiarch/oci';
import { OTHER_TRIGGER } from '../advice.js';
import type { Mode } from '../documents/plan.js';
import { branchOf, type Event, gitTagOf } from './event.js';
import { matchesGlob } from '../names/glob.js';

/** What a build is called after, when the caller does not say. */
export interface TagSource {
  readonly kind: 'git-tag' | 'branch';
  readonly name: string;
}

export interface ModeDecision {
  readonly mode: Mode;
  /** One sentence for people. */
  readonly reason: string;
  /** Absent when nothing is pushed, and for a run outside of any branch. */
  readonly source?: TagSource;
}

interface ModeOptions {
  /** The caller's `push`: `false` turns every build into a check. */
  readonly push: boolean;
  /** Patterns of the branches whose pull requests are pushed. */
  readonly previewBranches: readonly string[];
}

/** Events that build their ref as it is, whoever or whatever started them. */
const BRANCH_EVENTS: ReadonlySet<string> = new Set([
  'push',
  'create',
  'workflow_dispatch',
  'schedule',
  'repository_dispatch',
  'workflow_run',
  'local',
]);

/** GitHub keeps a merge queue's candidates under this prefix. */
const MERGE_QUEUE = 'gh-readonly-queue/';

/**
 * What an event means. Anything that is not known to be safe to
 * push is built without a push.
 *
 * @throws MultiarchError `INVALID_INPUT` for `pull_request_target`, which would build a stranger's code with
 *   this repository's credentials
 */
export function decideMode(event: Event, options: ModeOptions): ModeDecision {
  if (event.name === 'pull_request_target') throw refusePullRequestTarget();
  const decision = decide(event, options);
  if (options.push || decision.mode === 'skip' || decision.mode === 'verify') return decision;
  return verify("The input 'push' is false: built to see that it builds, not pushed.");
}

function decide(event: Event, options: ModeOptions): ModeDecision {
  if (event.name === 'merge_group') return skip('A merge group is built when it is merged; nothing to do.');
  if (event.name === 'delete' || event.deleted)
    return skip(`${sayDeleted(event)} was deleted; nothing to do.`);
  if (event.name === 'pull_request') return decidePullRequest(event, options);
  if (event.name === 'release') return decideRelease(event);
  if (BRANCH_EVENTS.has(event.name)) return decideRef(event);
  return verify(`The event '${event.name}' publishes nothing: built to see that it builds, not pushed.`);
}

function decidePullRequest(event: Event, { previewBranches }: ModeOptions): ModeDecision {
  const name = `Pull request ${event.pullRequest ?? ''}`.trim();
  const branch = event.headRef ?? '';
  if (event.action === 'closed') return skip(`${name} was closed; nothing to do.`);
  if (event.fork) return verify(`${name} comes from a fork, which has no credentials: built, not pushed.`);
  if (event.bot) return verify(`${name} was made by a bot, or changed by one: built, not pushed.`);
  if (previewBranches.some((pattern) => matchesGlob(branch, pattern)))
    return {
      mode: 'preview',
      reason: `${name} comes from the ticket branch ${branch}: pushed under its name.`,
      source: { kind: 'branch', name: branch },
    };
  const patterns = previewBranches.length === 0 ? 'none' : previewBranches.join(', ');
  return verify(
    `${name} comes from ${branch || 'a branch'}, which is no preview branch (${patterns}): built, not pushed.`,
  );
}

function decideRelease({ action, releaseTag, ref }: Event): ModeDecision {
  if (action !== 'published')
    return skip(`A release was ${action ?? 'changed'}; images are made when it is published.`);
  const tag = releaseTag ?? gitTagOf(ref);
  if (tag === undefined) return verify('The release event names no tag: built, not pushed.');
  return {
    mode: 'release',
    reason: `Release ${tag} was published.`,
    source: { kind: 'git-tag', name: tag },
  };
}

function decideRef(event: Event): ModeDecision {
  const tag = gitTagOf(event.ref);
  if (tag !== undefined)
    return { mode: 'release', reason: sayRef(event, `tag ${tag}`), source: { kind: 'git-tag', name: tag } };
  const branch = branchOf(event.ref);
  if (branch === undefined) return { mode: 'branch', reason: sayRef(event, event.ref || 'no branch') };
  if (branch.startsWith(MERGE_QUEUE))
    return skip(`Branch ${branch} belongs to a merge queue; nothing to do.`);
  // GitHub gives runs that Dependabot starts a read-only token and none of the repository's secrets.
  if (event.name === 'push' && event.actor === 'dependabot[bot]')
    return verify(`Branch ${branch} was pushed by Dependabot, which has no credentials: built, not pushed.`);
  return {
    mode: 'branch',
    reason: sayRef(event, `branch ${branch}`),
    source: { kind: 'branch', name: branch },
  };
}

function sayRef({ name }: Event, ref: string): string {
  if (name === 'push') return `${capitalise(ref)} was pushed.`;
  if (name === 'create') return `${capitalise(ref)} was created.`;
  if (name === 'schedule') return `The schedule started a build of ${ref}.`;
  if (name === 'workflow_dispatch') return `A build of ${ref} was started by hand.`;
  if (name === 'local') return `A build of ${ref} was started outside of GitHub.`;
  return `The event '${name}' started a build of ${ref}.`;
}

/** The ref of a `delete` event is the default branch, not what was deleted. */
function sayDeleted({ name, ref }: Event): string {
  const tag = gitTagOf(ref);
  if (name === 'delete') return 'A branch or tag';
  return tag === undefined ? `Branch ${branchOf(ref) ?? ref}` : `Tag ${tag}`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function verify(reason: string): ModeDecision {
  return { mode: 'verify', reason };
}

function skip(reason: string): ModeDecision {
  return { mode: 'skip', reason };
}

function refusePullRequestTarget(): MultiarchError {
  return new MultiarchError(
    'INVALID_INPUT',
    "event: 'pull_request_target' would build a stranger's code with this repository's credentials; accepted: pull_request",
    { advice: OTHER_TRIGGER },
  );
}
