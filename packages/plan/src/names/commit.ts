/** Digits of a commit in a tag where nobody says how many. */
const COMMIT_DIGITS = 8;

/**
 * The first digits of a commit, as a tag: so many that one of them is a letter. Of 8 digits, 2.3 % are numbers alone,
 * and who follows the highest number takes `12345678` for the newest version there is.
 *
 * @param revision hexadecimal digits; a commit that is shorter than that, or has no letter at all, is taken whole
 * @param length how many digits are wanted at least; 0 for none
 */
export function commitTag(revision: string, length: number = COMMIT_DIGITS): string {
  const first = revision.slice(0, length);
  if (length === 0 || /[a-f]/i.test(first)) return first;
  const letter = revision.search(/[a-f]/i);
  return letter < 0 ? revision : revision.slice(0, letter + 1);
}
