/** `markdown` for a job's summary, `text` for a terminal. */
export type ReportFormat = 'markdown' | 'text';

/**
 * Text from outside, so that it is shown and nothing else: in Markdown every character that could mean something
 * becomes an entity (CommonMark 6.2: an entity is never markup), in a terminal control characters go.
 */
export function renderText(text: string, format: ReportFormat): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ');
  if (format === 'text') return line;
  return line.replace(/[^\p{L}\p{N} .,:;/()='@+-]|(?<=:)\/\//gu, (found) =>
    [...found].map((character) => `&#${character.codePointAt(0)};`).join(''),
  );
}

/** A table of cells from outside; columns line up in a terminal. */
export function formatTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  format: ReportFormat,
): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => renderText(cell, format)));
  if (format === 'text') return alignColumns(cells);
  const [first = [], ...rest] = cells.map((row) => `| ${row.join(' | ')} |`);
  return [first, `|${head.map(() => ' --- |').join('')}`, ...rest].join('\n');
}

function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '));
  return lines.map((line) => line.trimEnd()).join('\n');
}
