import type { Advice, Door } from '@multiarch/oci';

/** What to do about an image that cannot be published or promoted, where the words differ from door to door. */

/** An input with a value, as it is typed there. */
function set(door: Door, input: string, value: string): string {
  return door === 'terminal' ? `--${input} ${value}` : `${input}: ${value}`;
}

export const TAG_EXISTS: Advice = (door) =>
  `Take another tag, delete this one, or build over it:\n  ${set(door, 'on-existing', 'overwrite')}`;

/** A fixed tag that a copy would take from something else. */
export const TAG_TAKEN =
  'Nothing was written. Take another name, or give this one to what is copied:\n  --overwrite';

/** A fixed tag that was promoted with something else. */
export const FIXED_TAG_DIFFERS =
  'Nothing was written. Promote as another release; or, if that one was a mistake, delete its tags first.';

/** A tag that may move and stays where it is. */
export const MOVE_BACKWARDS: Advice = (door) =>
  `${door === 'terminal' ? '--allow-backwards' : 'allow-backwards: true'} moves it all the same.`;

export const BUILD_FAILED: Advice = (door) =>
  door === 'terminal'
    ? 'See why the build failed, and build it again: that completes this variant.'
    : 'See the failed build; running the failed jobs again completes this variant.';

/** What was published is not there any more, and nothing was built, as nothing has changed. */
export const BUILD_LOST: Advice = (door) =>
  door === 'terminal'
    ? 'Make another plan: that it is lost is noted, and it is built then.'
    : 'Run the whole workflow again, not the failed jobs alone: that it is lost is noted, and it is built then.';

export const REPORT_DIFFERS: Advice = (door) =>
  door === 'terminal'
    ? 'Nothing of it was written. Give each report once, unchanged, with the plan that was built; or build again.'
    : 'Nothing of it was written. Hand on what the builds reported, unchanged, with the plan that they built; or run the whole workflow again.';

export const SAME_CONTENT: Advice = (door) => {
  const allow = door === 'build-workflow' ? 'same-content: true allows it' : 'it has to be planned so';
  return `Nothing of it was written. See what in the Dockerfile takes one architecture for all: an argument's default, a pinned platform, a name with an architecture in it. For an image without programs, ${allow}.`;
};

/** A tag would be named after it, and prod would run what nobody can check out. */
export const NO_COMMIT =
  'Nothing was written. Build it from a commit, with everything that it needs committed, and promote that.';

export const OTHER_COMMIT: Advice = (door) => {
  const without = door === 'terminal' ? '--no-check-revision' : set(door, 'check-revision', 'false');
  return `Nothing was written. Promote the tag that was built from this commit, or name the digest itself; ${without} goes without this check.`;
};

export const TAGS_AND_INDEX_DIFFER: Advice = (door) =>
  `Nothing was written. Run the stage build again so that tags and index agree, or promote with ${set(door, 'arch-tags', 'none')}.`;

/** @param what the reference of the image that is not signed as asked */
export function signIt(what: string, kind: 'key' | 'identity'): Advice {
  return (door) =>
    `Nothing was written. Sign what is to be promoted (${signing(what, kind, door)}), or correct what is asked for.`;
}

/** As {@link signIt}, where a signature is named of which the content is gone. */
export function signAgain(what: string, kind: 'key' | 'identity'): Advice {
  return (door) =>
    `Nothing was written. Sign it again (${signing(what, kind, door)}), and have clean-ups of the registry spare what no tag names.`;
}

function signing(what: string, kind: 'key' | 'identity', door: Door): string {
  if (kind === 'key') return `cosign sign --key cosign.key ${what}`;
  const action = door === 'terminal' ? '' : 'actions/attest with push-to-registry: true, or ';
  const where = door === 'terminal' ? '' : ', in the workflow that is to vouch for it';
  return `${action}cosign sign ${what}${where}`;
}
