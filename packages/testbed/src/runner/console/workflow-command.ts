import { trim } from './lines.js';

/** One command in what a step printed, in either of the two forms that the runner knows. */
export interface WorkflowCommand {
  readonly name: string;
  /** Names in lower case: the runner does not tell them apart by case. */
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** A message that GitHub shows beside the code or on the run's page. Lines and columns count from 1. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly col?: number;
}

/** Those that the runner knows; text that looks like another one is text. */
export const COMMANDS: ReadonlySet<string> = new Set([
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'notice'],
  ...['remove-matcher', 'save-state', 'set-env', 'set-output', 'stop-commands', 'warning'],
]);

/**
 * Reads a line as the runner does: `::name key=value,…::message` at its start, after blanks; or else
 * `##[name key=value;…]message` anywhere in it, of which it takes the first.
 *
 * https://github.com/actions/runner/blob/v2.336.0/src/Runner.Common/ActionCommand.cs
 *
 * @param known names in lower case
 */
export function parseCommand(
  line: string,
  known: ReadonlySet<string> = COMMANDS,
): WorkflowCommand | undefined {
  return [parseAtStart(line), parseAnywhere(line)].find(
    (command) => command !== undefined && known.has(command.name.toLowerCase()),
  );
}

function parseAtStart(line: string): WorkflowCommand | undefined {
  const match = /^::(?<info>.*?)::(?<data>.*)$/s.exec(trim(line, 'start'));
  if (match?.groups === undefined) return undefined;
  const { info = '', data = '' } = match.groups;
  const [name = '', rest] = splitAtBlank(info);
  return {
    name,
    properties: parseProperties(trim(rest), ',', UNESCAPED.property),
    message: unescaped(data, UNESCAPED.data),
  };
}

function parseAnywhere(line: string): WorkflowCommand | undefined {
  const match = /##\[(?<info>[^\]]*)\](?<data>.*)$/s.exec(line);
  if (match?.groups === undefined) return undefined;
  const { info = '', data = '' } = match.groups;
  const [name = '', rest] = splitAtBlank(info);
  return {
    name,
    properties: parseProperties(rest, ';', UNESCAPED.bracket),
    message: unescaped(data, UNESCAPED.bracket),
  };
}

/** An error, warning or notice; `undefined` for any other command. */
export function toAnnotation({ name, properties, message }: WorkflowCommand): Annotation | undefined {
  const level = name.toLowerCase();
  if (level !== 'error' && level !== 'warning' && level !== 'notice') return undefined;
  const { title, file, line, col } = properties;
  return {
    level,
    message,
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line: Number(line) }),
    ...(col === undefined ? {} : { col: Number(col) }),
  };
}

function splitAtBlank(info: string): [string, string] {
  const at = info.indexOf(' ');
  return at === -1 ? [info, ''] : [info.slice(0, at), info.slice(at + 1)];
}

/** A pair without a name or without a value is passed over; the last of a name counts. */
function parseProperties(text: string, separator: string, escapes: Escapes): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const pair of text.split(separator)) {
    const { name, value } = /^=*(?<name>[^=]+)=+(?<value>[^=].*)$/s.exec(pair)?.groups ?? {};
    if (name !== undefined && value !== undefined) properties[name.toLowerCase()] = unescaped(value, escapes);
  }
  return properties;
}

type Escapes = readonly (readonly [string, string])[];

/** In the runner's order: `%25` last, so that `%250A` is the text `%0A`. */
const UNESCAPED = {
  data: [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%25', '%'],
  ],
  property: [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%3A', ':'],
    ['%2C', ','],
    ['%25', '%'],
  ],
  bracket: [
    ['%3B', ';'],
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%5D', ']'],
    ['%25', '%'],
  ],
} satisfies Record<string, Escapes>;

function unescaped(text: string, escapes: Escapes): string {
  return escapes.reduce((value, [escaped, plain]) => value.replaceAll(escaped, plain), text);
}
