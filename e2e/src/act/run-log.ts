/** What one job did, as the runner's log tells. */
export interface JobRun {
  /** Name in the log: `image/plan`, `image/build (cpu, linux/amd64)-2`. */
  readonly name: string;
  readonly hasEnded: boolean;
  readonly succeeded: boolean;
  /** When its first and its last line were written, ms. */
  readonly start: number;
  readonly end: number;
  /** Outputs of its steps, by step and name. */
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly summary: string;
  readonly log: string;
}

/** A printed line, and when. */
export interface Printed {
  readonly text: string;
  readonly at: number;
}

interface Line {
  readonly at: number;
  readonly job?: string;
  readonly msg?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
  readonly stepID?: readonly string[];
  readonly jobResult?: string;
  readonly stepResult?: string;
}

/** The jobs of a run, in the order in which they started, from the lines of JSON that `act --json` prints. */
export function parseRunLog(printed: readonly Printed[]): JobRun[] {
  const lines = printed.flatMap(parseLine);
  const byJob = Object.groupBy(lines, ({ job = '' }) => job.trim());
  return Object.entries(byJob)
    .filter(([name]) => name !== '')
    .map(([name, own = []]) => summarise(name, own))
    .sort((a, b) => a.start - b.start);
}

/** The log for people. */
export function readableLog(printed: readonly Printed[]): string {
  const lines = printed.map((line) => ({ parsed: parseLine(line)[0], text: line.text }));
  return lines
    .map(({ parsed, text }) =>
      parsed?.msg === undefined ? text : `${parsed.job ?? ''}| ${parsed.msg.trimEnd()}`,
    )
    .join('\n');
}

/** Everything that was printed, but for the commands that hide a secret from there on. */
export function searchableLog(printed: readonly Printed[]): string {
  const shown = printed.filter((line) => parseLine(line)[0]?.command !== 'add-mask');
  return shown.map(({ text }) => text).join('\n');
}

function parseLine({ text, at }: Printed): Line[] {
  try {
    return [{ ...JSON.parse(text), at }];
  } catch {
    return [];
  }
}

function summarise(name: string, lines: readonly Line[]): JobRun {
  const times = lines.map(({ at }) => at);
  const set = lines.filter(({ command }) => command === 'set-output');
  const byStep = Object.groupBy(set, ({ stepID }) => stepID?.[0] ?? '');
  const outputs = Object.entries(byStep).map(([step, own = []]) => {
    return [step, Object.fromEntries(own.map(({ name: output = '', arg = '' }) => [output, arg]))] as const;
  });
  return {
    name,
    hasEnded: lines.some(({ jobResult }) => jobResult !== undefined),
    // `act` gives the legs of a matrix one result between them.
    succeeded: !lines.some(({ stepResult }) => stepResult === 'failure'),
    start: Math.min(...times),
    end: Math.max(...times),
    outputs: Object.fromEntries(outputs),
    summary: lines.map(({ command, content }) => (command === 'summary' ? content : '')).join(''),
    log: lines.map(({ msg = '' }) => msg.trimEnd()).join('\n'),
  };
}
