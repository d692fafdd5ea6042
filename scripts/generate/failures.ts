import { describeFailures } from '@multiarch/builder';

/** What docs/troubleshooting.md says of each failure that a build is explained by. */
export function failureSections(): string {
  return describeFailures()
    .map(({ example, cause, workflow, terminal }) => {
      const cure =
        workflow === terminal
          ? [`**What to do.** ${workflow}`]
          : [`**What to do, in a workflow.** ${workflow}`, `**In a terminal.** ${terminal}`];
      return [
        '```text',
        example,
        '```',
        '',
        ...[`**Why.** ${cause}`, ...cure].flatMap((part) => [indented(part), '']),
      ]
        .join('\n')
        .trimEnd();
    })
    .join('\n\n---\n\n');
}

/** Lines to type, which advice has on lines of their own, are code. */
function indented(text: string): string {
  return text
    .split(/\n(?! {2})/)
    .map((part) => {
      const [first = '', ...lines] = part.split('\n');
      return lines.length === 0
        ? first
        : [first, '', '```text', ...lines.map((line) => line.trimStart()), '```'].join('\n');
    })
    .join('\n');
}
