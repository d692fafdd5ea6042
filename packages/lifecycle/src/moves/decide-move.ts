import { Once } from '@multiarch/oci';
import { compareVersions, type Origin, type VersionOrder, versionIn } from '@multiarch/plan';

/** How a commit stands to another one: a descendant of it is newer. */
export type Relation = 'newer' | 'older' | 'same' | 'diverged' | 'unknown' | 'unanswered';

/**
 * Says how a commit stands to the one that a tag holds now; `unknown` where it cannot be told (a commit that is not
 * in the repository any more), `unanswered` where nobody answered. Git's `merge-base --is-ancestor`, or GitHub's
 * comparison.
 */
export type Ancestry = (held: string, next: string) => Promise<Relation>;

/**
 * Whose tags they are. People rewrite the history of a branch on purpose, and its tag follows them to a commit that
 * does not descend from the one it holds. Releases do not: there this means two lines, of which none is the newer.
 */
export type TagKind = 'release' | 'branch';

/** Whether a tag that may move is moved, and why; the reason completes "latest: ". */
interface TagMove {
  readonly moves: boolean;
  readonly reason: string;
  /** The newer commit that it holds, where that is why it stays. */
  readonly supersededBy?: string;
}

/**
 * Whether a tag may be moved from what it holds to what is to be published: never to something older. Versions
 * decide where their numbers differ. Where those are equal (`rc9` and `rc10`, `2.3.8` and `2.3.8+fork.1`), or a side
 * has none, the history of the two commits decides, and the rest of the versions where it does not know. What cannot be
 * compared is moved: there is no sign that it would go backwards. It stays where there is an answer, and it could not
 * be had.
 *
 * @param relation of the next commit to the one held, where the numbers do not decide
 */
export function decideMove(
  held: Origin,
  next: Origin,
  relation: Relation,
  kind: TagKind = 'release',
): TagMove {
  const compared = compare(held, next);
  const isLost = relation === 'unknown' || relation === 'diverged';
  const isByVersion = compared?.by === 'numbers' || (compared !== undefined && isLost && kind === 'release');
  return isByVersion ? decideByVersion(held, compared) : decideByHistory(held, next, relation, kind);
}

interface Compared extends VersionOrder {
  readonly before: string;
  readonly after: string;
}

function compare(held: Origin, next: Origin): Compared | undefined {
  const [before, after] = [versionIn(held.version ?? ''), versionIn(next.version ?? '')];
  if (before === undefined || after === undefined) return undefined;
  const order = compareVersions(before, after);
  return order && { ...order, before: before.text, after: after.text };
}

function decideByVersion(held: Origin, { order, before, after }: Compared): TagMove {
  if (order <= 0) return { moves: true, reason: `version ${after} follows ${before}` };
  return {
    moves: false,
    reason: `it holds version ${before}, which is newer than ${after}`,
    ...superseding(held),
  };
}

function superseding({ revision }: Origin): Pick<TagMove, 'supersededBy'> {
  return revision === undefined || !isCommit(revision) ? {} : { supersededBy: revision };
}

/** A commit's whole name, in SHA-1 or SHA-256. Anything else that an image says is text, after which nothing is named. */
export function isCommit(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

function decideByHistory(held: Origin, next: Origin, relation: Relation, kind: TagKind): TagMove {
  const [from, to] = [held.revision, next.revision].map((revision) => revision?.slice(0, 8) ?? 'unknown');
  switch (relation) {
    case 'same':
      return { moves: true, reason: `both are of commit ${to}` };
    case 'newer':
      return { moves: true, reason: `commit ${to} follows ${from}` };
    case 'older':
      return { moves: false, reason: `it holds commit ${from}, which follows ${to}`, ...superseding(held) };
    case 'diverged':
      return kind === 'branch'
        ? { moves: true, reason: `the branch was rewritten from commit ${from} to ${to}` }
        : { moves: false, reason: `it holds commit ${from}, which is not in the history of ${to}` };
    case 'unanswered':
      return {
        moves: false,
        reason: `how commit ${to} stands to ${from}, which it holds, could not be found out`,
      };
    case 'unknown':
      return { moves: true, reason: `what it holds (commit ${from}) cannot be compared with commit ${to}` };
  }
}

/** {@link decideMove}; history is only asked where it decides. */
export async function judgeMove(
  held: Origin,
  next: Origin,
  ancestry: Ancestry | undefined,
  kind: TagKind = 'release',
): Promise<TagMove> {
  const isDecided = compare(held, next)?.by === 'numbers';
  const relation = isDecided ? undefined : await relate(held, next, ancestry);
  return decideMove(held, next, relation ?? 'unknown', kind);
}

async function relate(
  { revision: from }: Origin,
  { revision: to }: Origin,
  ancestry: Ancestry | undefined,
): Promise<Relation | undefined> {
  if (from === undefined || to === undefined) return undefined;
  if (from === to) return 'same';
  // What is no commit is asked of nobody.
  if (!isCommit(from) || !isCommit(to)) return 'unknown';
  return ancestry?.(from, to).catch(() => 'unanswered' as const);
}

/** Asks about two commits once, however many tags of however many registries hold them. */
export function rememberAncestry(ancestry: Ancestry): Ancestry {
  const answers = new Once<string, Relation>();
  return (held, next) => answers.get(`${held} ${next}`, () => ancestry(held, next));
}
