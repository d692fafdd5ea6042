import type { Bar } from '../drawing/chart.js';
import { median } from '../measurement.js';

/** One way to do what is measured. */
export interface Way {
  readonly name: string;
  /** Does what has to be there before, and is not measured. @returns what is measured */
  readonly ready: () => Promise<() => Promise<unknown>>;
}

/**
 * Measures ways in turn, each time in another order, so that none always has the same one before it. The first turn is
 * not counted.
 *
 * @returns the median of each, milliseconds
 */
export async function inTurn(ways: readonly Way[], runs: number): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number[]>(ways.map(({ name }) => [name, []]));
  for (let run = 0; run <= runs; run += 1)
    for (let at = 0; at < ways.length; at += 1) {
      const way = ways[(at + run) % ways.length];
      if (way === undefined) continue;
      const use = await way.ready();
      const start = performance.now();
      await use();
      const time = performance.now() - start;
      console.error(`${run} ${way.name}: ${time.toFixed(0)} ms`);
      if (run > 0) times.get(way.name)?.push(time);
    }
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

/** Rows of Markdown: the time of each way, and its ratio to that of one of them. */
export function rowsOf(medians: ReadonlyMap<string, number>, base: string): readonly string[] {
  const one = medians.get(base) ?? Number.NaN;
  return [...medians].map(([name, time]) => `| ${name} | ${time.toFixed(0)} | ${(time / one).toFixed(2)} |`);
}

/** The same as bars; what begins with one of these words is ours. */
export function barsOf(medians: ReadonlyMap<string, number>, ours: RegExp): readonly Bar[] {
  return [...medians].map(([name, value]) => ({
    label: name.replaceAll('`', '').replace(': docker buildx build --push', ''),
    value,
    isOurs: ours.test(name),
  }));
}
