import { readFileSync } from 'node:fs';
import { MultiarchError } from '@multiarch/oci';
import { type Event, isNameless, type SourceRepository } from '@multiarch/plan';
import { type ByHand, eventByHand } from '../ci/by-hand.js';
import { type CiRun, eventOf, isCommit, readCi } from '../ci/event.js';
import { webUrl } from '../ci/web-page.js';
import { type Obstacle, readCheckout, sourceAt } from './checkout.js';
import type { Terminal } from './terminal.js';

/** What made a command run, and where its sources are from. */
export interface Surroundings {
  readonly event: Event;
  readonly source: SourceRepository;
  /** What kept Git from naming what is built, where nothing else names it either: what is wrong, and what to type. */
  readonly unnamed?: string;
}

/**
 * What flags say comes first, then the CI's variables, then Git. The commit is the one that is checked out; a CI that
 * speaks of another one, of no request, does not speak of this checkout.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
export async function readSurroundings(terminal: Terminal, given: ByHand = {}): Promise<Surroundings> {
  const { directory, environment, log } = terminal;
  const checkout = await readCheckout(directory, environment);
  const { obstacle } = checkout;
  const ci = given.event === 'local' ? undefined : ciOf(terminal, checkout.event.sha);
  const isSaid = ci !== undefined || given.commit !== undefined;
  const isUnknown = obstacle?.kind === 'foreign' || (obstacle?.kind === 'no-git' && !isSaid);
  if (obstacle !== undefined && isUnknown) log.warning(explainObstacle(obstacle));
  const { sha, defaultBranch } = checkout.event;
  const known = { sha, tag: checkout.tag, ...(defaultBranch === undefined ? {} : { defaultBranch }) };
  const event = eventByHand(given, ci === undefined ? checkout.event : eventOf(ci.facts, known));
  if (ci !== undefined && event.fork && ci.facts.request?.fork === undefined) log.info(explainFork(ci));
  const page = webUrl(ci?.facts.repository ?? '');
  return {
    event,
    source: { ...sourceAt(page), ...checkout.source },
    ...(obstacle === undefined || isUnknown || event.ref !== ''
      ? {}
      : { unnamed: explainObstacle(obstacle) }),
  };
}

function ciOf({ environment, log }: Terminal, sha: string): CiRun | undefined {
  const ci = readCi(environment, readJson);
  if (ci === undefined) return undefined;
  const { commit = sha, request } = ci.facts;
  if (request !== undefined || sha === '' || commit === sha || !isCommit(commit)) return ci;
  log.warning(
    `${ci.name} says that it builds ${commit}, and ${sha} is checked out: what Git says of it counts. ` +
      '`--event` and `--ref` say otherwise.',
  );
  return undefined;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function explainFork({ name }: CiRun): string {
  return (
    `${name} does not say whether this request comes from a fork: it counts as one. ` +
    'Where it does not: `--event pull_request --ref refs/heads/<its branch>`.'
  );
}

/** One sentence for what is wrong, one for what to type. */
function explainObstacle(obstacle: Obstacle): string {
  switch (obstacle.kind) {
    case 'no-git':
      return 'There is no Git here: neither commit nor changes of this checkout are known. Install Git, or say `--commit <40 digits> --ref refs/heads/<branch>`.';
    case 'no-repository':
      return 'This folder is in no Git repository. Change to one, or say what is built: `--tag <tag>`, or `--commit <40 digits> --ref refs/heads/<branch>`.';
    case 'no-commit':
      return 'This repository has no commit yet. Make one (`git commit`), or say `--tag <tag>`.';
    case 'foreign':
      return `The checkout in ${obstacle.folder} is another user’s, and Git does not read it: neither its commit nor its changes are known. Type: git config --global --add safe.directory '${obstacle.folder}'`;
    case 'detached':
      return 'A commit is checked out, neither a branch nor a Git tag (a detached HEAD). Say `--ref refs/heads/<branch>` or `--ref refs/tags/<tag>`, or `--tag <tag>`; or type: git switch <branch>';
  }
}

/** @throws MultiarchError what was thrown, with what is wrong with the checkout where that is why nothing has a name */
export function explainUnnamed(error: unknown, { unnamed }: Surroundings): unknown {
  if (!isNameless(error) || unnamed === undefined) return error;
  return new MultiarchError('INVALID_INPUT', error.message, { advice: unnamed, cause: error });
}
