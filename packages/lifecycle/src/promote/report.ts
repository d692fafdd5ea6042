import type { Door } from '@multiarch/oci';
import { formatTable, type ReportFormat, type SignatureResult } from '@multiarch/plan';
import { renderCopies } from '../copy/report.js';
import { renderUnmoved } from '../moves/unmoved-tag.js';
import type { Promoted } from './promote.js';

/** What was promoted from where to where, for a job's summary or a terminal. */
export function renderPromotion(
  { result, kept, copied }: Promoted,
  format: ReportFormat,
  door: Door,
): string {
  const isMarkdown = format === 'markdown';
  const rows = result.variants.flatMap((variant) =>
    variant.images.map(({ promotedFrom = '', ref, tags }) => [
      variant.name || 'image',
      variant.platforms.map(({ platform }) => platform).join(', '),
      promotedFrom,
      ref,
      tags.join(', '),
    ]),
  );
  const signed = result.variants.flatMap(({ images }) =>
    images.flatMap(({ promotedFrom = '', signature, moreSignatures = [] }) =>
      signature === undefined
        ? []
        : [signature, ...moreSignatures].map((one) => [promotedFrom, ...describeSignature(one)]),
    ),
  );
  return [
    isMarkdown ? '## Promoted images' : 'Promoted images',
    formatTable(['Variant', 'Platforms', 'From', 'To', 'Tags'], rows, format),
    ...renderCopies(copied, format),
    ...(signed.length === 0
      ? []
      : [formatTable(['Verified', 'Signed by', 'Vouched for by', 'Says'], signed, format)]),
    ...renderUnmoved(kept, format, door),
  ].join('\n\n');
}

/** By whom, who vouches for that, and what it is. */
function describeSignature(signature: SignatureResult): string[] {
  const { key, identity, issuer, repository, ref, predicateType } = signature;
  const who = key === undefined ? (identity ?? '') : `key ${key}`;
  const where = repository === undefined ? '' : ` for ${repository}`;
  return [`${who}${where}${ref === undefined ? '' : `, ${ref}`}`, issuer ?? '', predicateType ?? 'signature'];
}
