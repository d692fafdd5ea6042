/**
 * Every place where an error is read: each has other words for what a person can set.
 *
 * - `build-workflow`: a job of our reusable `build.yaml`: inputs and secrets of the job that calls it
 * - `promote-workflow`: the same for `promote.yaml`
 * - `action`: a step that uses one of our actions: inputs of this step or of the login step, keys of the job
 * - `terminal`: the command line, also in another CI: flags, environment variables, other commands
 */
export const DOORS = ['build-workflow', 'promote-workflow', 'action', 'terminal'] as const;

export type Door = (typeof DOORS)[number];

/**
 * What to do next, as one sentence or as the line to type. A text is right wherever it is read, and so names nothing
 * that only one door has; a function is asked with the door, and may have nothing to say there.
 */
export type Advice = string | ((door: Door) => string | undefined);

/** The advice as it is read there; `undefined` where there is none. */
export function adviceAt(advice: Advice | undefined, door: Door): string | undefined {
  return typeof advice === 'function' ? advice(door) : advice;
}

/** Several pieces of advice as one, each line once; `undefined` where there are none. */
export function joinAdvice(pieces: readonly (Advice | undefined)[]): Advice | undefined {
  const given = pieces.filter((piece) => piece !== undefined);
  if (given.length === 0) return undefined;
  const join = (texts: readonly (string | undefined)[]) =>
    [...new Set(texts)].filter((text) => text !== undefined && text !== '').join('\n') || undefined;
  if (given.every((piece) => typeof piece === 'string')) return join(given);
  return (door) => join(given.map((piece) => adviceAt(piece, door)));
}
