import type { Measurement } from '../measurement.js';
import { renderChart } from './chart.js';

/** Wall times as bars: a group for each delay, for plain images under one tag. */
export function renderPlot(measurements: readonly Measurement[]): string {
  const shown = measurements.filter(
    ({ kind, tags, time }) => kind === 'plain' && tags === 1 && time !== undefined,
  );
  const delays = [...new Set(shown.map(({ delay }) => delay))];
  return renderChart({
    title: 'Wall time to stitch two plain images under one tag',
    unit: 'ms',
    groups: delays.map((delay) => ({
      name: `${delay} ms for a round trip`,
      bars: shown
        .filter((entry) => entry.delay === delay)
        .map(({ tool, time = 0 }) => ({
          label: tool,
          value: time,
          isOurs: tool.startsWith('multiarch'),
        })),
    })),
  });
}
