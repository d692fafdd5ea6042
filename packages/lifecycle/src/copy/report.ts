import { formatSize } from '@multiarch/oci';
import { formatTable, type ReportFormat } from '@multiarch/plan';
import { renderUnmoved } from '../moves/unmoved-tag.js';
import type { Copied } from './copy.js';

/** What got which names, for a terminal. */
export function renderCopy({ from, tags, present, kept, copied }: Copied): string {
  return [
    from,
    tags.map((tag) => `→ ${tag}${present.includes(tag) ? ' (it held that already)' : ''}`).join('\n'),
    ...renderCopies(copied, 'text'),
    ...renderUnmoved(kept, 'text', 'terminal'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What was moved to each repository, as a table; nothing where nothing was. */
export function renderCopies(copied: Copied['copied'], format: ReportFormat): readonly string[] {
  if (copied.length === 0) return [];
  const head = ['To', 'Size', 'Sent', 'Mounted', 'There', 'Manifests', 'Referrers'];
  const rows = copied.map(({ image, bytes, blobs, manifests, referrers }) => [
    image,
    formatSize(bytes),
    ...[blobs.sent, blobs.mounted, blobs.present, manifests.written, referrers.length].map(String),
  ]);
  return [formatTable(head, rows, format)];
}
