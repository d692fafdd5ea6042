/** One `::name key=value::message` line, as the toolkit writes it to standard output. */
interface WorkflowCommand {
  readonly name: string;
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

/** Reads a line as the runner does: leading blanks are allowed, anything else makes it ordinary text. */
export function parseCommand(line: string): WorkflowCommand | undefined {
  const match = /^\s*::(?<name>[^\s:,]+)(?: (?<properties>.*?))?::(?<message>.*)$/s.exec(line);
  if (match?.groups === undefined) return undefined;
  const { name = '', properties = '', message = '' } = match.groups;
  return { name, properties: parseProperties(properties), message: unescapeMessage(message) };
}

/** An error, warning or notice; `undefined` for any other command. */
export function toAnnotation({ name, properties, message }: WorkflowCommand): Annotation | undefined {
  if (name !== 'error' && name !== 'warning' && name !== 'notice') return undefined;
  const { title, file, line, col } = properties;
  return {
    level: name,
    message,
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line: Number(line) }),
    ...(col === undefined ? {} : { col: Number(col) }),
  };
}

function parseProperties(text: string): Record<string, string> {
  const pairs = text.split(',').map((pair) => pair.trim());
  return Object.fromEntries(
    pairs
      .filter((pair) => pair.includes('='))
      .map((pair) => {
        const at = pair.indexOf('=');
        return [pair.slice(0, at), unescapeProperty(pair.slice(at + 1))];
      }),
  );
}

function unescapeMessage(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeMessage(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}
