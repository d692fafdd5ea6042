import { MultiarchError } from '@multiarch/oci';
import { OTHER_TRIGGER } from '../advice.js';
import type { Mode } from '../documents/plan.js';
import { matchesGlob } from '../names/glob.js';
import { branchOf, type Event, sourceOf, type TagSource } from './event.js';
import { hintBots, hintBranches, hintPreview, hintReleases, warnUnheard } from './hints.js';

export interface ModeDecision {
  readonly mode: Mode;
  /** One sentence for people. */
  readonly reason: string;
  /** Absent when nothing is pushed, and for a run outside of any branch. */
  readonly source?: TagSource;
  /** Where the caller's inputs are all that keeps this run from publishing: what to write. */
  readonly hint?: string;
  /** What was asked for and is not done. */
  readonly warning?: string;
  /** Made by somebody whom no credential is lent, not even to pull. */
  readonly isForeign?: true;
}

/** What is published, in the caller's words. Patterns are those of `matchesGlob`; no pattern: nothing of that kind. */
export interface PublicationPolicy {
  /**
   * `false` turns every build into a check. `true` also publishes a pull request that is no preview: the caller has
   * decided about this very run. What has no credentials is not published, and neither is what `releases` and `branches`
   * leave out.
   */
  readonly push: 'auto' | boolean;
  /** Git tags that are releases. */
  readonly releases: readonly string[];
  /** Branches that are published when they are pushed. */
  readonly branches: readonly string[];
  /** Branches whose pull requests are published. */
  readonly previewBranches: readonly string[];
  /** Labels that make a pull request a preview. */
  readonly previewLabels: readonly string[];
  /** Programs whose runs have credentials. */
  readonly bots: readonly string[];
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

/** Events that happen to every branch; all others were started for this one. */
const COMMON_EVENTS: ReadonlySet<string> = new Set(['push', 'create']);

/** GitHub keeps a merge queue's candidates under this prefix. */
const MERGE_QUEUE = 'gh-readonly-queue/';

/** GitHub gives runs that it starts a read-only token and none of the repository's secrets. */
const DEPENDABOT = 'dependabot[bot]';

/**
 * What an event means. Anything that is not known to be safe to
 * push is built without a push.
 *
 * @throws MultiarchError `INVALID_INPUT` for `pull_request_target`, which would build a stranger's code with
 *   this repository's credentials
 */
export function decideMode(event: Event, policy: PublicationPolicy): ModeDecision {
  if (event.name === 'pull_request_target') throw refusePullRequestTarget();
  const decision = decide(event, policy);
  const { mode, reason, hint } = decision;
  if (mode === 'verify' && policy.push === true && event.pushedToo !== true)
    return { ...decision, warning: warnUnheard(reason, hint) };
  if (policy.push !== false || mode === 'skip' || mode === 'verify') return decision;
  return verify("The input 'push' is false: built to see that it builds, not pushed.");
}

function decide(event: Event, policy: PublicationPolicy): ModeDecision {
  if (event.name === 'merge_group')
    return verify('A merge group is built to see that it builds, not pushed.');
  if (event.name === 'delete' || event.deleted)
    return skip(`${sayDeleted(event)} was deleted; nothing to do.`);
  if (event.name === 'pull_request') return decidePullRequest(event, policy);
  if (event.name === 'release') return decideRelease(event, policy);
  if (BRANCH_EVENTS.has(event.name)) return decideRef(event, policy);
  return verify(`The event '${event.name}' publishes nothing: built to see that it builds, not pushed.`);
}

function decidePullRequest(event: Event, policy: PublicationPolicy): ModeDecision {
  const name = `Pull request ${event.pullRequest ?? ''}`.trim();
  const branch = event.headRef ?? '';
  if (event.action === 'closed') return skip(`${name} was closed; nothing to do.`);
  if (event.fork) return foreign(`${name} comes from a fork, which has no credentials: built, not pushed.`);
  const bots = unnamedBots(event, policy.bots);
  const hasNone = bots.includes(DEPENDABOT);
  if (event.bot && bots.length > 0 && (hasNone || policy.push !== true))
    return foreign(
      `${name} was made by a bot, or changed by one: built, not pushed.`,
      hintBots(policy.bots, bots),
    );
  const why = findPreview(event, policy, branch);
  if (why !== undefined && event.pushedToo === true && matchesAny(branch, policy.branches))
    return verify(
      `${name}: the push of ${branch} publishes it, which this workflow runs on too: built, not pushed.`,
    );
  if (why !== undefined && branch !== '')
    return { mode: 'preview', reason: `${name} ${why}`, source: { kind: 'branch', name: branch } };
  const patterns = listOf(policy.previewBranches);
  return verify(
    `${name} comes from ${branch || 'a branch'}, which is no preview branch (${patterns}): built, not pushed.`,
    branch === '' ? undefined : hintPreview(policy, branch),
  );
}

/** What makes a pull request a preview, completing the sentence that it begins. */
function findPreview(event: Event, policy: PublicationPolicy, branch: string): string | undefined {
  const { labels = [] } = event;
  if (matchesAny(branch, policy.previewBranches))
    return `comes from the ticket branch ${branch}: pushed under its name.`;
  const label = labels.find((one) => matchesAny(one, policy.previewLabels));
  if (label !== undefined) return `has the label ${label}: pushed under the name of its branch, ${branch}.`;
  return policy.push === true
    ? `is asked to be pushed ('push' is true): under its branch, ${branch}.`
    : undefined;
}

/** Programs among those who started the run and who wrote what it builds, but for those that the caller names. */
function unnamedBots({ actor, bots = [actor] }: Event, named: readonly string[]): readonly string[] {
  return bots.filter((login) => !matchesAny(login, named) && !matchesAny(login.replace('[bot]', ''), named));
}

/** How an activity of a release is said; those that are not here make no image. */
const RELEASED: Readonly<Record<string, string>> = {
  published: 'was published',
  released: 'was released',
  prereleased: 'was published as a prerelease',
};

function decideRelease(event: Event, policy: PublicationPolicy): ModeDecision {
  const { action = 'changed' } = event;
  const said = Object.hasOwn(RELEASED, action) ? RELEASED[action] : undefined;
  if (said === undefined) return skip(`A release was ${action}; images are made when it is published.`);
  const tag = sourceOf(event);
  if (tag === undefined) return verify('The release event names no tag: built, not pushed.');
  return release(tag, `Release ${tag.name} ${said}.`, policy);
}

function release(source: TagSource, reason: string, { releases }: PublicationPolicy): ModeDecision {
  if (matchesAny(source.name, releases)) return { mode: 'release', reason, source };
  return verify(
    `Tag ${source.name} is no release (${listOf(releases)}): built, not pushed.`,
    hintReleases(releases, source.name),
  );
}

function decideRef(event: Event, policy: PublicationPolicy): ModeDecision {
  const source = sourceOf(event);
  if (source === undefined) return { mode: 'branch', reason: sayRef(event, event.ref || 'no branch') };
  const { kind, name: branch } = source;
  if (kind === 'git-tag') return release(source, sayRef(event, `tag ${branch}`), policy);
  if (branch.startsWith(MERGE_QUEUE))
    return skip(`Branch ${branch} belongs to a merge queue; nothing to do.`);
  const { branches, bots } = policy;
  const { actor, name } = event;
  if (name === 'push' && actor === DEPENDABOT && unnamedBots(event, bots).includes(DEPENDABOT))
    return foreign(
      `Branch ${branch} was pushed by Dependabot, which has no credentials: built, not pushed.`,
      hintBots(bots, [DEPENDABOT]),
    );
  if (COMMON_EVENTS.has(name) && !matchesAny(branch, branches))
    return verify(
      `Branch ${branch} is not among those that are published (${listOf(branches)}): built, not pushed.`,
      hintBranches(branches, branch),
    );
  return { mode: 'branch', reason: sayRef(event, `branch ${branch}`), source };
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
function sayDeleted(event: Event): string {
  const source = sourceOf(event);
  if (event.name === 'delete') return 'A branch or tag';
  return source?.kind === 'git-tag' ? `Tag ${source.name}` : `Branch ${branchOf(event.ref) ?? event.ref}`;
}

function matchesAny(text: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => matchesGlob(text, pattern));
}

function listOf(patterns: readonly string[]): string {
  return patterns.length === 0 ? 'none' : patterns.join(', ');
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function verify(reason: string, hint?: string): ModeDecision {
  return { mode: 'verify', reason, ...(hint === undefined ? {} : { hint }) };
}

function foreign(reason: string, hint?: string): ModeDecision {
  return { ...verify(reason, hint), isForeign: true };
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
