/** One picture of bars: groups below each other, each with bars that are compared with one another. */
export interface Chart {
  readonly title: string;
  /** Of all values, written after each: `ms`, `MB`, `×`. */
  readonly unit: string;
  readonly groups: readonly { readonly name: string; readonly bars: readonly Bar[] }[];
}

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** Ours, in the colour that is looked for. */
  readonly isOurs?: boolean;
}

const WIDTH = 760;
const LABEL = 230;
const ROW = 18;
/** Room for a value behind the longest bar. */
const VALUE = 90;

/** Readable on a light page and on a dark one: the picture follows the reader's system, as GitHub's pages do. */
const STYLE = `
text { fill: #1f2328 } .ours { fill: #2563eb } .peer { fill: #9ca3af } .page { fill: #ffffff }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 } .ours { fill: #60a5fa } .peer { fill: #6b7280 } .page { fill: #0d1117 }
}`;

/** The chart as SVG. Bars of all groups have one scale, so that groups can be compared, too. */
export function renderChart({ title, unit, groups }: Chart): string {
  const longest = Math.max(1e-9, ...groups.flatMap(({ bars }) => bars.map(({ value }) => value)));
  const scale = (WIDTH - LABEL - VALUE) / longest;
  const lines: string[] = [];
  let y = 30;
  for (const { name, bars } of groups) {
    lines.push(`<text x="10" y="${y}" font-weight="bold">${escapeText(name)}</text>`);
    y += 10;
    for (const { label, value, isOurs = false } of bars) {
      const width = Math.max(1, value * scale);
      lines.push(
        `<text x="${LABEL - 8}" y="${y + ROW - 5}" text-anchor="end">${escapeText(label)}</text>`,
        `<rect class="${isOurs ? 'ours' : 'peer'}" x="${LABEL}" y="${y}" width="${width.toFixed(1)}" height="${ROW - 4}"/>`,
        `<text x="${(LABEL + width + 6).toFixed(1)}" y="${y + ROW - 5}">${short(value)} ${unit}</text>`,
      );
      y += ROW;
    }
    y += 26;
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y}" viewBox="0 0 ${WIDTH} ${y}" font-family="sans-serif" font-size="12" role="img">`,
    `<title>${escapeText(title)}</title>`,
    `<style>${STYLE}\n</style>`,
    '<rect class="page" width="100%" height="100%"/>',
    ...lines,
    '</svg>',
    '',
  ].join('\n');
}

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
