import type { Measurement } from './measurement.js';

const WIDTH = 760;
const LABEL = 230;
const BAR = 18;
const COLOURS = ['#2563eb', '#9ca3af'];

/** Wall times as bars: a group for each delay, for plain images under one tag. */
export function renderPlot(measurements: readonly Measurement[]): string {
  const shown = measurements.filter(
    ({ kind, tags, time }) => kind === 'plain' && tags === 1 && time !== undefined,
  );
  const delays = [...new Set(shown.map(({ delay }) => delay))];
  const longest = Math.max(...shown.map(({ time }) => time ?? 0));
  const scale = (WIDTH - LABEL - 90) / longest;
  const lines: string[] = [];
  let y = 30;
  for (const delay of delays) {
    lines.push(`<text x="10" y="${y}" font-weight="bold">${delay} ms for a round trip</text>`);
    y += 10;
    for (const { tool, time = 0 } of shown.filter((entry) => entry.delay === delay)) {
      const colour = tool.startsWith('multiarch') ? COLOURS[0] : COLOURS[1];
      const width = Math.max(1, time * scale);
      lines.push(
        `<text x="${LABEL - 8}" y="${y + BAR - 5}" text-anchor="end">${tool}</text>`,
        `<rect x="${LABEL}" y="${y}" width="${width.toFixed(1)}" height="${BAR - 4}" fill="${colour}"/>`,
        `<text x="${(LABEL + width + 6).toFixed(1)}" y="${y + BAR - 5}">${time.toFixed(0)} ms</text>`,
      );
      y += BAR;
    }
    y += 26;
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y}" viewBox="0 0 ${WIDTH} ${y}" font-family="sans-serif" font-size="12">`,
    '<title>Wall time to stitch two plain images under one tag</title>',
    '<rect width="100%" height="100%" fill="white"/>',
    ...lines,
    '</svg>',
    '',
  ].join('\n');
}
