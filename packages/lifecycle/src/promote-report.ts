import { renderBytes } from '@multiarch/registry';
import { renderKept } from './kept-tag.js';
import type { Promoted } from './promote.js';
import { formatTable, type ReportFormat } from './report-table.js';

/** What was promoted from where to where, for a job's summary or a terminal. */
export function renderPromotion({ result, kept, copied }: Promoted, format: ReportFormat): string {
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
  const moved = copied.map(({ image, bytes, blobs, manifests, referrers }) => [
    image,
    renderBytes(bytes),
    String(blobs.sent),
    String(blobs.mounted),
    String(blobs.present),
    String(manifests.written),
    String(referrers.length),
  ]);
  return [
    isMarkdown ? '## Promoted images' : 'Promoted images',
    formatTable(['Variant', 'Platforms', 'From', 'To', 'Tags'], rows, format),
    ...(moved.length === 0
      ? []
      : [formatTable(['To', 'Size', 'Sent', 'Mounted', 'There', 'Manifests', 'Referrers'], moved, format)]),
    ...renderKept(kept, format),
  ].join('\n\n');
}
