import type { Digest } from '@multiarch/oci';
import { sha256 } from '@multiarch/oci/content';
import type { PublishedContent } from '@multiarch/plan';
import { isCommit } from '../moves/decide-move.js';
import type { Evidence } from './evidence.js';

/** Notes that can also be found by how they begin. */
export interface EvidenceSearch extends Evidence {
  /** The newest note that begins so: of this ref where it has one, else of the default branch. */
  readonly find: (beginning: string) => Promise<string | undefined>;
}

/** What all notes of a content begin with. */
function beginningOf(content: string): string {
  return `multiarch-published-${content}-`;
}

const NOTE = /^multiarch-published-[0-9a-f]{64}-([0-9a-f]{64})-([0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * The note that a run of this repository has published what has this digest, built from this commit, of a content; see
 * `hashContents`. It says all by its name.
 */
export function noteOfContent(content: string, { digest, revision }: PublishedContent): string {
  return `${beginningOf(content)}${digest.replace(/^sha256:/, '')}-${revision}`;
}

/** The note that what was published of a content is in no registry any more. */
export function noteOfLoss(content: string, digest: string): string {
  return `multiarch-lost-${content}-${digest.replace(/^sha256:/, '')}`;
}

/** The note that an image that says that it is of another commit is what a run of this one has published. */
export function noteOfStanding(revision: string, digest: string): string {
  return `multiarch-stands-${revision}-${digest.replace(/^sha256:/, '')}`;
}

/** What all notes of what a tag of a branch stands for begin with, while it holds this digest. */
function beginningOfTag(tag: string, digest: Digest): string {
  return `multiarch-names-${sha256(JSON.stringify([tag, digest]))}-`;
}

/** The note that this tag of a branch stands for a commit while it holds this digest, which says an older one. */
export function noteOfTag(tag: string, digest: Digest, revision: string): string {
  return `${beginningOfTag(tag, digest)}${revision}`;
}

/** The commit that this tag of a branch stands for while it holds this digest; `undefined`: what the image says. */
export async function commitOfTag(
  tag: string,
  digest: Digest,
  evidence: EvidenceSearch,
): Promise<string | undefined> {
  const beginning = beginningOfTag(tag, digest);
  const note = await evidence.find(beginning);
  const revision = note?.startsWith(beginning) ? note.slice(beginning.length) : '';
  return isCommit(revision) ? revision : undefined;
}

/** What is published of these contents, as far as there is evidence of it. */
export async function findPublishedContents(
  contents: readonly string[],
  evidence: EvidenceSearch,
): Promise<ReadonlyMap<string, PublishedContent>> {
  const found = await Promise.all(
    contents.map(async (content) => {
      const note = await evidence.find(beginningOf(content));
      const [, digest, revision] = NOTE.exec(note ?? '') ?? [];
      if (note?.startsWith(beginningOf(content)) !== true || digest === undefined || revision === undefined)
        return [];
      const published = { digest: `sha256:${digest}`, revision };
      const isLost = await evidence.has(noteOfLoss(content, published.digest));
      return isLost ? [] : [[content, published] as const];
    }),
  );
  return new Map(found.flat());
}
