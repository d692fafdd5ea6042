import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a step wrote into the files that the runner gave it. */
interface FileCommands {
  readonly outputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly summary: string;
}

/** Those of a step that wrote nothing, or of which the runner did not live to read it. */
export const NO_COMMANDS: FileCommands = { outputs: {}, env: {}, state: {}, path: [], summary: '' };

/** One step's files: empty when made, read once after the step, gone when disposed of. */
interface CommandFiles extends AsyncDisposable {
  /** The variables by which the step finds the files. */
  readonly environment: Readonly<Record<string, string>>;
  read(): Promise<FileCommands>;
}

const VARIABLES = [
  'GITHUB_OUTPUT',
  'GITHUB_ENV',
  'GITHUB_STATE',
  'GITHUB_PATH',
  'GITHUB_STEP_SUMMARY',
] as const;
type Variable = (typeof VARIABLES)[number];

/** Makes the files of one step inside of `parent`. */
export async function createCommandFiles(parent: string): Promise<CommandFiles> {
  const folder = await mkdtemp(join(parent, 'file-commands-'));
  const file = (variable: Variable): string => join(folder, variable.toLowerCase());
  await Promise.all(VARIABLES.map((variable) => writeFile(file(variable), '')));
  const text = (variable: Variable): Promise<string> => readFile(file(variable), 'utf8');
  return {
    environment: Object.fromEntries(VARIABLES.map((variable) => [variable, file(variable)])),
    read: async () => ({
      outputs: parseKeyValues(await text('GITHUB_OUTPUT'), 'GITHUB_OUTPUT'),
      env: parseKeyValues(await text('GITHUB_ENV'), 'GITHUB_ENV'),
      state: parseKeyValues(await text('GITHUB_STATE'), 'GITHUB_STATE'),
      path: (await text('GITHUB_PATH')).split(/\r?\n/).filter((line) => line !== ''),
      summary: await text('GITHUB_STEP_SUMMARY'),
    }),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

/**
 * Reads `name=value` lines and `name<<delimiter` blocks; the last value of a name counts.
 *
 * @param source what to call the file in an error
 * @throws Error on anything else, as the runner fails the step then
 */
export function parseKeyValues(text: string, source: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue;
    const { name, operator, rest } = splitAssignment(line, source);
    values[name] = operator === '=' ? rest : takeBlock(lines, rest, name, source);
  }
  return values;
}

function splitAssignment(line: string, source: string): { name: string; operator: string; rest: string } {
  const match = /^(?<name>.+?)(?<operator>=|<<)(?<rest>.*)$/.exec(line);
  const { name = '', operator = '', rest = '' } = match?.groups ?? {};
  if (name === '' || (operator === '<<' && rest === ''))
    throw new Error(`${source}: invalid format '${line}'; accepted: name=value or name<<delimiter`);
  return { name, operator, rest };
}

function takeBlock(lines: string[], delimiter: string, name: string, source: string): string {
  const end = lines.indexOf(delimiter);
  if (end === -1) throw new Error(`${source}: the value of '${name}' has no closing line '${delimiter}'`);
  const block = lines.splice(0, end + 1);
  return block.slice(0, -1).join('\n');
}
