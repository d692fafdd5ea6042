/** One row of a picture: a machine, a leg. */
interface GanttSection {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly bars: readonly { readonly name: string; readonly start: number; readonly end: number }[];
}

/** A Mermaid Gantt chart in a Markdown fence, which GitHub draws, in the reader's time. */
export function renderGantt(sections: readonly GanttSection[]): string {
  const lines = sections.flatMap(({ name, bars }) => [
    `  section ${label(name)}`,
    // A bar without width is drawn as if it were a day.
    ...bars.map((bar) => `  ${label(bar.name)} :${bar.start}, ${Math.max(bar.end, bar.start + 1)}`),
  ]);
  return [
    '```mermaid',
    'gantt',
    '  dateFormat x',
    '  axisFormat %H:%M:%S',
    '  todayMarker off',
    ...lines,
    '```',
  ].join('\n');
}

/** Text from outside, without the characters that mean something in a chart or would end the fence. */
function label(text: string): string {
  const plain = text.replace(/[^\p{L}\p{N}./()_+-]+/gu, ' ').trim();
  return plain === '' ? 'unnamed' : plain;
}
