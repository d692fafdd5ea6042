import compareVersions from 'semver/functions/compare.js';
import parseVersion from 'semver/functions/parse.js';

/** What is known of an image: from its labels, or from the release that it is published as. */
export interface Provenance {
  /** `org.opencontainers.image.version` */
  readonly version?: string | undefined;
  /** `org.opencontainers.image.revision`: the commit. */
  readonly revision?: string | undefined;
}

/** How a commit stands to another one: a descendant of it is newer. */
export type Relation = 'newer' | 'older' | 'same' | 'diverged' | 'unknown';

/**
 * Says how a commit stands to the one that a tag holds now; `unknown` where it cannot be told (a commit that is not
 * in the repository, no access). Git's `merge-base --is-ancestor`, or GitHub's comparison.
 */
export type Ancestry = (held: string, next: string) => Promise<Relation>;

/** Whether a tag that may move is moved, and why; the reason completes "latest: ". */
export interface TagMove {
  readonly moves: boolean;
  readonly reason: string;
}

/**
 * Whether a tag may be moved from what it holds to what is to be published: never to something older. Versions
 * decide where both sides have one, else the history of the two commits. What cannot be compared is moved: there is
 * no sign that it would go backwards.
 *
 * @param relation of the next commit to the one held, where versions do not decide
 */
export function decideMove(held: Provenance, next: Provenance, relation: Relation): TagMove {
  const [before, after] = [parseVersion(held.version ?? ''), parseVersion(next.version ?? '')];
  if (before !== null && after !== null) {
    const isOlder = compareVersions(after, before) < 0;
    return isOlder
      ? { moves: false, reason: `it holds version ${before.version}, which is newer than ${after.version}` }
      : { moves: true, reason: `version ${after.version} follows ${before.version}` };
  }
  const [from, to] = [held.revision, next.revision].map((revision) => revision?.slice(0, 8) ?? 'unknown');
  switch (relation) {
    case 'same':
      return { moves: true, reason: `both are of commit ${to}` };
    case 'newer':
      return { moves: true, reason: `commit ${to} follows ${from}` };
    case 'older':
      return { moves: false, reason: `it holds commit ${from}, which follows ${to}` };
    case 'diverged':
      return { moves: false, reason: `it holds commit ${from}, which is not in the history of ${to}` };
    case 'unknown':
      return { moves: true, reason: `what it holds (commit ${from}) cannot be compared with commit ${to}` };
  }
}

/** {@link decideMove}; history is only asked where it decides. */
export async function judgeMove(
  held: Provenance,
  next: Provenance,
  ancestry: Ancestry | undefined,
): Promise<TagMove> {
  const isDecided = [held, next].every(({ version }) => parseVersion(version ?? '') !== null);
  if (isDecided || held.revision === undefined || next.revision === undefined)
    return decideMove(held, next, 'unknown');
  if (held.revision === next.revision) return decideMove(held, next, 'same');
  return decideMove(held, next, (await ancestry?.(held.revision, next.revision)) ?? 'unknown');
}
