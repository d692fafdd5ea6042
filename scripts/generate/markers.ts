/** What a file's generated parts are to hold: marker → text, without the line breaks around it. */
export type Parts = Readonly<Record<string, string>>;

/** How the lines around a generated part are written. */
export interface Markers {
  readonly start: (name: string) => string;
  readonly end: (name: string) => string;
}

/** In Markdown: `<!-- inputs:start -->` and `<!-- inputs:end -->`. */
export const markdown: Markers = {
  start: (name) => `<!-- ${name}:start -->`,
  end: (name) => `<!-- ${name}:end -->`,
};

/** In YAML: `# inputs:start` and `# inputs:end`. */
export const yaml: Markers = { start: (name) => `# ${name}:start`, end: (name) => `# ${name}:end` };

/**
 * The text with its parts filled in, each as far to the right as its first marker. A part may stand in several places.
 *
 * @param required parts that have to be there
 * @throws Error when a required part is missing, or a marker has no end
 */
export function fillParts(
  text: string,
  parts: Parts,
  markers: Markers,
  required: readonly string[] = Object.keys(parts),
): string {
  return Object.entries(parts).reduce((filled, [name, content]) => {
    const [start, end] = [markers.start(name), markers.end(name)];
    const pieces = filled.split(start);
    if (pieces.length === 1 && !filled.includes(end) && !required.includes(name)) return filled;
    if (pieces.length === 1 || pieces.slice(1).some((piece) => piece.split(end).length !== 2))
      throw new Error(`must have a line '${start}' and below it '${end}'`);
    return pieces
      .map((piece, at) => {
        if (at === 0) return piece;
        const indent = /(?:^|\n)(?<indent>[ ]*)$/.exec(pieces[at - 1] ?? '')?.groups?.indent ?? '';
        const lines = content.split('\n').map((line) => (line === '' ? '' : `${indent}${line}`));
        return `\n${lines.join('\n')}\n${indent}${end}${piece.split(end)[1]}`;
      })
      .join(start);
  }, text);
}
