import { invalidInput } from '@multiarch/oci';
import { matchesIdentity } from './identity-pattern.js';

const ACCEPTED =
  'a ref as GitHub has it, e.g. refs/heads/main or refs/tags/v*; * stands for a run of characters without / and @, ** at the end for everything that follows; refs/** for any ref';

/**
 * Checks what a ref must be. Exact, or a pattern like that of an identity: whether it is a branch, a tag or a pull
 * request is written out, unless any ref will do.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
export function parseRef(text: string, input: string): string {
  const isRef = /^refs\/(?:\*\*|[a-z]+\/[^\s\p{Cc}\p{Cf}~^:?[\]\\]+)$/u.test(text);
  if (isRef && !text.replace(/(?<=\/)\*\*$/, '').includes('**')) return text;
  throw invalidInput(input, `'${text}' is not a ref, or no pattern of one`, ACCEPTED);
}

export function matchesRef(ref: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => matchesIdentity(ref, pattern));
}

/** Of releases and of the default branch: what nobody proposes who may only open a pull request. */
export function usualRefs(defaultBranch: string | undefined): readonly string[] {
  return ['refs/tags/**', ...(defaultBranch === undefined ? [] : [`refs/heads/${defaultBranch}`])];
}
