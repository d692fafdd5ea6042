import { parse } from 'yaml';
import type { Parts } from './markers.ts';

interface Entry {
  readonly description?: string;
  readonly required?: boolean;
  readonly default?: string | number | boolean;
}
type Entries = Readonly<Record<string, Entry | null>>;

/** The tables of an action's README, of its `action.yml`. */
export function actionTables(text: string): Parts {
  const { inputs, outputs } = parse(text) as Record<string, Entries | undefined>;
  return { inputs: table('Input', inputs), outputs: table('Output', outputs) };
}

/** The tables of a reusable workflow, with this in front of their names. */
export function workflowTables(text: string, prefix: string): Parts {
  const { on } = parse(text) as { on: { workflow_call: Record<string, Entries | undefined> } };
  const { inputs, secrets, outputs } = on.workflow_call;
  return {
    [`${prefix}-inputs`]: table('Input', inputs),
    [`${prefix}-secrets`]: table('Secret', secrets),
    [`${prefix}-outputs`]: table('Output', outputs),
  };
}

/** A table with a column for defaults only where something has one. */
function table(title: string, entries: Entries = {}): string {
  const rows = Object.entries(entries).map(([name, entry]) => ({ name, ...entry }));
  if (rows.length === 0) return 'None.';
  const withDefaults = rows.some((row) => showDefault(row) !== '');
  const cells = rows.map((row) => [
    `\`${row.name}\`${row.required ? ' (required)' : ''}`,
    oneLine(row.description ?? ''),
    ...(withDefaults ? [showDefault(row)] : []),
  ]);
  const head = [title, 'Description', ...(withDefaults ? ['Default'] : [])];
  const lines = [head, head.map(() => '---'), ...cells].map((row) => `| ${row.join(' | ')} |`);
  return lines.join('\n');
}

function showDefault({ default: value }: Entry): string {
  return value === undefined || value === '' ? '' : `\`${oneLine(String(value))}\``;
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');
}
