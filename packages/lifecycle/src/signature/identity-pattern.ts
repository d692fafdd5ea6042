import { invalidInput } from '@multiarch/oci';
import { matchesGlob } from '@multiarch/plan';

const ACCEPTED =
  'an identity as the certificate has it, e.g. https://github.com/org/app/.github/workflows/build.yaml@refs/heads/main; * stands for a run of characters without / and @, ** at the end for everything that follows';

/**
 * Checks what an identity must be. Exact, or a pattern that is anchored at both ends: `*` never reaches over a `/` or
 * `@`, so that no branch can be named to look like a workflow, and `**` is only the last part. Who vouches for it
 * (host and owner of a URL, domain of a mail address) must be written out.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
export function parseIdentity(text: string, input: string): string {
  const refuse = (problem: string) => invalidInput(input, `'${text}' ${problem}`, ACCEPTED);
  if (/[\s\p{Cc}\p{Cf}]/u.test(text)) throw refuse('has a space or control character in it');
  if (!text.includes('*')) return text;
  if (/[?[\]]/.test(text)) throw refuse('has ?, [ or ], which have no meaning here');
  const [head, tail] = [text.replace(/(?<=[/@])\*\*$/, ''), text.endsWith('**') ? '**' : ''];
  if (head.includes('**')) throw refuse('has ** before its end');
  const isUrl = /^[a-z][a-z0-9+.-]*:\/\/[^/@*]+\/[^/@*]+(?:\/|$)/.test(head);
  const isMail = tail === '' && /^[^@/]+@[^@/*]+$/.test(text);
  if (isUrl || isMail) return text;
  throw refuse(
    'would match identities of others: scheme, host and owner, or the domain, must be written out',
  );
}

/** Whether an identity is the one that was asked for. */
export function matchesIdentity(identity: string, pattern: string): boolean {
  if (!pattern.includes('*')) return identity === pattern;
  const wanted = partsOf(pattern);
  const found = partsOf(identity);
  if (wanted.at(-1) === '**') {
    wanted.pop();
    if (found.length <= wanted.length) return false;
    found.length = wanted.length;
  }
  return (
    found.length === wanted.length &&
    wanted.every((part, position) => matchesGlob(found[position] ?? '', part))
  );
}

/** The separators are parts, too. */
function partsOf(text: string): string[] {
  return text.split(/([/@])/);
}
