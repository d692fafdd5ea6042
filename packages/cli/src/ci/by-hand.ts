import { invalidInput } from '@multiarch/oci';
import type { Event } from '@multiarch/plan';
import { isCommit } from './event.js';

/** What can be said by hand of what started a run; `local`: what Git says is all there is. */
export const EVENTS = [
  'local',
  'push',
  'pull_request',
  'release',
  'schedule',
  'workflow_dispatch',
  'merge_group',
] as const;

/** What flags say of an event. */
export interface ByHand {
  readonly event?: string;
  readonly ref?: string;
  readonly commit?: string;
  readonly 'default-branch'?: string;
}

/**
 * An event with what flags say of it, which comes before all else. Whoever names a branch as that of a pull request
 * has decided that it is no fork's.
 *
 * @param known what CI and Git say
 * @throws MultiarchError `INVALID_INPUT`
 */
export function eventByHand(given: ByHand, known: Event): Event {
  const { ref, commit, 'default-branch': defaultBranch } = given;
  refuseUnknown(given, known);
  const said = { ...known, ...(commit === undefined ? {} : { sha: commit }) };
  const based = defaultBranch === undefined ? said : { ...said, defaultBranch };
  const name = given.event ?? (ref === undefined ? known.name : nameFor(ref, known));
  if (ref === undefined && name === known.name) return based;
  if (name === 'pull_request') return requestByHand(ref, based);
  const {
    headRef: _,
    baseRef: __,
    pullRequest: ___,
    labels: ____,
    action: _____,
    releaseTag: ______,
    ...rest
  } = based;
  const full = ref ?? (known.ref.startsWith('refs/pull/') ? '' : known.ref);
  const tag = /^refs\/tags\/(.+)$/.exec(full)?.[1];
  if (name !== 'release') return { ...rest, name, ref: full, fork: false };
  if (tag === undefined)
    throw invalidInput('event', "'release' is about a tag, and none is named", '--ref refs/tags/<tag>');
  return { ...rest, name, ref: full, fork: false, action: 'published', releaseTag: tag };
}

function nameFor(ref: string, known: Event): string {
  if (ref.startsWith('refs/pull/')) return 'pull_request';
  return known.name === 'local' || known.name.startsWith('pull_request') ? 'push' : known.name;
}

function requestByHand(ref: string | undefined, known: Event): Event {
  const [, number] = /^refs\/pull\/(\d{1,9})\/(?:head|merge)$/.exec(ref ?? '') ?? [];
  const [, branch] = /^refs\/heads\/(.+)$/.exec(ref ?? known.ref) ?? [];
  if (number === undefined && branch === undefined)
    throw invalidInput(
      'event',
      "'pull_request' needs the request's branch or number",
      '--ref refs/heads/<branch>, or --ref refs/pull/<number>/head, which counts as from a fork',
    );
  const isKnown = number !== undefined && known.pullRequest === Number(number);
  const { headRef: _, action: __, releaseTag: ___, ...rest } = known;
  if (isKnown) return { ...known, name: 'pull_request' };
  return {
    ...rest,
    name: 'pull_request',
    ref: ref ?? known.ref,
    fork: branch === undefined,
    ...(branch === undefined ? {} : { headRef: branch }),
    ...(number === undefined ? {} : { pullRequest: Number(number) }),
  };
}

function refuseUnknown({ event, ref, commit }: ByHand, known: Event): void {
  if (event !== undefined && !EVENTS.some((name) => name === event))
    throw invalidInput('event', `'${event}' is not known`, EVENTS.join(', '));
  if (ref !== undefined && !/^refs\/(?:heads|tags)\/[^\s]+$|^refs\/pull\/\d{1,9}\/(?:head|merge)$/.test(ref))
    throw invalidInput(
      'ref',
      `'${ref}' is no full ref`,
      'refs/heads/<branch>, refs/tags/<tag>, refs/pull/<number>/head',
    );
  if (commit !== undefined && !isCommit(commit))
    throw invalidInput('commit', `'${commit}' is no commit`, '40 hexadecimal digits');
  if (commit !== undefined && known.sha !== '' && known.sha !== commit)
    throw invalidInput(
      'commit',
      `'${commit}' is not what is checked out`,
      `${known.sha}, or another checkout`,
    );
}
