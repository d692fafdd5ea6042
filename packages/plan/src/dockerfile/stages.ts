import { type Instruction, splitInstructions } from './instructions.js';

/** `ARG name=value`, nothing replaced in the value. */
export interface Argument {
  readonly name: string;
  readonly value?: string;
  readonly line: number;
}

/** A stage as it is written. */
export interface WrittenStage {
  /** In lower case, as BuildKit compares; empty for a stage without a name. */
  readonly name: string;
  readonly base: string;
  readonly platform?: string;
  readonly line: number;
  readonly arguments: readonly Argument[];
  /** Variables that `ENV` sets. */
  readonly environment: ReadonlySet<string>;
  /** Names or numbers of stages that files come from. */
  readonly from: readonly string[];
}

/** What of a Dockerfile says for which platform it builds. */
export interface Dockerfile {
  readonly escaper: string;
  /** Those before the first `FROM`. */
  readonly arguments: readonly Argument[];
  readonly stages: readonly WrittenStage[];
}

/** Reads a Dockerfile; `undefined` where another frontend reads it. */
export function readDockerfile(text: string): Dockerfile | undefined {
  const found = splitInstructions(text);
  if (found === undefined) return undefined;
  const { escaper, list } = found;
  const starts = list.flatMap(({ keyword }, index) => (keyword === 'FROM' ? [index] : []));
  const stages = starts.map((start, index) => readStage(list.slice(start, starts[index + 1])));
  return { escaper, arguments: list.slice(0, starts[0]).flatMap(readArguments), stages };
}

function readStage([from, ...rest]: readonly Instruction[]): WrittenStage {
  const words = from?.words ?? [];
  const flags = words.filter((word) => word.startsWith('--'));
  const [base = '', as = '', name = ''] = words.filter((word) => !word.startsWith('--'));
  const platform = flags.find((flag) => flag.startsWith('--platform='))?.slice('--platform='.length);
  return {
    name: as.toUpperCase() === 'AS' ? name.toLowerCase() : '',
    base,
    ...(platform === undefined ? {} : { platform }),
    line: from?.line ?? 1,
    arguments: rest.flatMap(readArguments),
    environment: new Set(rest.flatMap(readEnvironment)),
    from: rest.flatMap(readSources),
  };
}

function readArguments({ keyword, words, line }: Instruction): readonly Argument[] {
  if (keyword !== 'ARG') return [];
  return words.map((word) => {
    const at = word.indexOf('=');
    return at < 0 ? { name: word, line } : { name: word.slice(0, at), value: word.slice(at + 1), line };
  });
}

function readEnvironment({ keyword, words }: Instruction): readonly string[] {
  return keyword === 'ENV' ? words.map((word) => word.split('=', 1)[0] ?? '') : [];
}

/** `COPY --from=build`, `RUN --mount=type=bind,from=build`. */
function readSources({ keyword, words }: Instruction): readonly string[] {
  if (keyword !== 'COPY' && keyword !== 'ADD' && keyword !== 'RUN') return [];
  return words.flatMap((word) => {
    const [, name] = /^--(?:from=|mount=(?:.*,)?from=)["']?([^,"']+)/.exec(word) ?? [];
    return name === undefined ? [] : [name.toLowerCase()];
  });
}
