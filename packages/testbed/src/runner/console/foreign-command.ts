/**
 * Lines that the runner executed and nobody wrote as commands: text of others that looks like one. A line counts as
 * often as it was written, so that a copy of a real command is found too.
 *
 * @param executed by the runner
 * @param written by `@actions/core`
 */
export function foreignCommands(executed: readonly string[], written: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of written) left.set(line, (left.get(line) ?? 0) + 1);
  return executed.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
