import { readAction } from '@multiarch/testbed';
import { parse } from 'yaml';
import { createProgram } from '../packages/cli/src/program.js';
import { loginReads } from '../packages/credentials/src/login/providers.js';
import type { Door } from '../packages/oci/src/errors/advice.js';
import { read } from './workspace.js';

/** What can be set where an error is read, by what each thing is. */
export interface Settings {
  /** Inputs, or flags without their dashes. */
  readonly inputs: ReadonlySet<string>;
  /** Names in capitals: secrets of a workflow, environment variables of the command line. */
  readonly names: ReadonlySet<string>;
}

/** Where a package's errors are read: which workflows, actions and commands run its code. */
export interface Readers {
  readonly workflow: readonly ('build' | 'promote')[];
  readonly actions: readonly string[];
  readonly commands: readonly string[];
}

/** At each door, what exists for these readers; a door at which they are not read is left out. */
export async function settingsOf(readers: Readers): Promise<ReadonlyMap<Door, Settings>> {
  const settings = new Map<Door, Settings>();
  for (const name of readers.workflow) settings.set(`${name}-workflow`, workflowSettings(name));
  const actions = await Promise.all(readers.actions.map((name) => readAction(name)));
  if (actions.length > 0)
    settings.set('action', {
      inputs: new Set(actions.flatMap(({ metadata }) => Object.keys(metadata.inputs))),
      names: new Set(),
    });
  if (readers.commands.length > 0)
    settings.set('terminal', {
      inputs: new Set(readers.commands.flatMap(flagsOf)),
      names: new Set([...Object.keys(loginReads), 'IMAGE_SECRETS', 'BUILDER_KEYS']),
    });
  return settings;
}

function workflowSettings(name: string): Settings {
  const document: unknown = parse(read(`.github/workflows/${name}.yaml`));
  const { inputs, secrets } = (document as Workflow).on.workflow_call;
  return { inputs: new Set(Object.keys(inputs)), names: new Set(Object.keys(secrets)) };
}

interface Workflow {
  readonly on: {
    readonly workflow_call: {
      readonly inputs: Readonly<Record<string, unknown>>;
      readonly secrets: Readonly<Record<string, unknown>>;
    };
  };
}

/** `--no-latest` is a flag of `latest`. */
function flagsOf(name: string): string[] {
  const silent = () => {};
  const program = createProgram({
    environment: {},
    directory: '/',
    temporaryDirectory: '/',
    print: silent,
    log: { debug: silent, info: silent, warning: silent },
    mask: silent,
    signal: new AbortController().signal,
  });
  const command = program.commands.find((one) => one.name() === name);
  if (command === undefined) throw new Error(`there is no command ${name}`);
  return command.options.map(({ long }) => (long ?? '').replace(/^--(?:no-)?/, ''));
}
