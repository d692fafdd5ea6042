import type { ReportFormat } from './report-table.js';
import { formatTable, renderText } from './report-table.js';
import type { Result, VariantResult } from './result-document.js';

/** What was published and what was not, for a job's summary or a terminal. */
export function renderResult(result: Result, failures: readonly string[], format: ReportFormat): string {
  const heading = format === 'markdown' ? '## Published images' : 'Published images';
  const nothing = result.variants.length === 0 ? ['Nothing was published.'] : [];
  const failed = failures.map(
    (failure) => `${format === 'markdown' ? '> **Failed:** ' : 'FAILED: '}${renderText(failure, format)}`,
  );
  const parts = result.variants.map((variant) => renderVariant(variant, format));
  return [heading, ...failed, ...nothing, ...parts].join('\n\n');
}

function renderVariant(variant: VariantResult, format: ReportFormat): string {
  const kind = variant.stitched ? 'index' : 'image';
  const title =
    variant.name === '' ? `The ${kind} ${variant.digest}` : `${variant.name}: ${kind} ${variant.digest}`;
  const platforms = formatTable(
    ['Platform', 'Arch tag', 'Digest', 'Attestations', 'Reused'],
    variant.platforms.map(({ platform, archTag, digest, attestations, reused }) => [
      platform,
      archTag ?? '',
      digest,
      String(attestations.length),
      reused ? 'yes' : 'no',
    ]),
    format,
  );
  const pulls = variant.images.flatMap(({ image, tags }) => tags.map((tag) => `docker pull ${image}:${tag}`));
  const commands = format === 'markdown' ? ['```sh', ...pulls, '```'] : pulls;
  const head = renderText(title, format);
  return [format === 'markdown' ? `### ${head}` : head, platforms, commands.join('\n')].join('\n\n');
}
