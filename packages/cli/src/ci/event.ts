import { type Environment, isJsonObject, type JsonObject } from '@multiarch/oci';
import { type Event, isBot } from '@multiarch/plan';
import type { CiFacts } from './facts.js';
import { CIS } from './table.js';

/** A CI, and what it says of this run. */
export interface CiRun {
  readonly name: string;
  readonly facts: CiFacts;
}

/**
 * The CI that these variables are of, and what it says; `undefined` outside of any that is known.
 *
 * @param readJson reads a file that a variable names; `undefined` where it cannot be read
 */
export function readCi(environment: Environment, readJson: (path: string) => unknown): CiRun | undefined {
  const say = (name: string) => environment[name]?.trim() || undefined;
  const ci = CIS.find(({ known }) => say(known) !== undefined);
  if (ci === undefined) return undefined;
  const path = say('GITHUB_EVENT_PATH');
  const read: unknown = path === undefined ? undefined : readJson(path);
  const payload: JsonObject = isJsonObject(read) ? read : {};
  return { name: ci.name, facts: ci.facts(say, payload) };
}

/** A commit's full hash. */
export function isCommit(text: string | undefined): text is string {
  return text !== undefined && /^[0-9a-f]{40}$/.test(text);
}

/** What Git says of the checkout. */
interface CheckedOut {
  /** The commit; empty where Git does not say. */
  readonly sha: string;
  /** The Git tag on it. */
  readonly tag: string;
  readonly defaultBranch?: string;
}

/**
 * The event that GitHub would have for what a CI says. What is checked out is built, whatever the CI calls it: of a
 * request, maybe a merge. Where it does not say that a request is of this repository, it counts as one from a fork.
 */
export function eventOf(facts: CiFacts, checkedOut: CheckedOut): Event {
  const { event, action, request, commit, run, defaultBranch = checkedOut.defaultBranch } = facts;
  const isRelease = event === 'release' && facts.tag !== undefined;
  return {
    name: event,
    ...(action === undefined ? {} : { action }),
    ref: request === undefined ? refOf(facts, checkedOut) : requestRef(request.number),
    sha: checkedOut.sha || (isCommit(commit) ? commit : ''),
    ...(request?.source === undefined ? {} : { headRef: request.source }),
    ...(request?.target === undefined ? {} : { baseRef: request.target }),
    ...(request?.number === undefined ? {} : { pullRequest: request.number }),
    fork: request !== undefined && request.fork !== false,
    ...readActors(facts),
    ...(request?.labels === undefined || request.labels.length === 0 ? {} : { labels: request.labels }),
    ...(run === undefined ? {} : { run }),
    deleted: false,
    ...(isRelease ? { releaseTag: facts.tag } : {}),
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
  };
}

/** Other CIs than GitHub give a bot's run what they give any other. */
function readActors({ actors = [] }: CiFacts): Pick<Event, 'actor' | 'bot' | 'bots'> {
  const bots = [...new Set(actors.filter(isBot))];
  return { actor: actors[0] ?? '', bot: bots.length > 0, ...(bots.length > 0 ? { bots } : {}) };
}

/** A name of which the CI does not say what it is, is the tag's where there is one of that name. */
function refOf({ tag, branch, branchOrTag }: CiFacts, checkedOut: CheckedOut): string {
  if (tag !== undefined) return `refs/tags/${tag}`;
  if (branch !== undefined) return `refs/heads/${branch}`;
  if (branchOrTag !== undefined && branchOrTag !== checkedOut.tag) return `refs/heads/${branchOrTag}`;
  return checkedOut.tag === '' ? '' : `refs/tags/${checkedOut.tag}`;
}

function requestRef(number: number | undefined): string {
  return number === undefined ? '' : `refs/pull/${number}/head`;
}
