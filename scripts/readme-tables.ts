// Fills the tables of inputs, outputs and secrets in READMEs from the files that declare them.
//   node scripts/readme-tables.ts [--check]
// A table stands between `<!-- inputs:start -->` and `<!-- inputs:end -->` (or outputs) in an action's README, and
// between `<!-- workflow-inputs:start -->` and its end (or -secrets, -outputs) in README.md and docs/*.md.
// With --check nothing is written; it fails, naming the file, where a table is stale.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';

const WORKFLOW = '.github/workflows/build.yaml';

interface Entry {
  readonly description?: string;
  readonly required?: boolean;
  readonly default?: string | number | boolean;
}
type Entries = Readonly<Record<string, Entry | null>>;

/** Marker → table. */
type Tables = Readonly<Record<string, string>>;

const root = join(import.meta.dirname, '..');

function readYaml(file: string): Record<string, unknown> {
  return parse(readFileSync(join(root, file), 'utf8')) as Record<string, unknown>;
}

function actionTables(file: string): Tables {
  const { inputs, outputs } = readYaml(file) as Record<string, Entries | undefined>;
  return { inputs: table('Input', inputs), outputs: table('Output', outputs) };
}

function workflowTables(): Tables {
  if (!existsSync(join(root, WORKFLOW))) return {};
  const { on } = readYaml(WORKFLOW) as { on: { workflow_call: Record<string, Entries | undefined> } };
  const { inputs, secrets, outputs } = on.workflow_call;
  return {
    'workflow-inputs': table('Input', inputs),
    'workflow-secrets': table('Secret', secrets),
    'workflow-outputs': table('Output', outputs),
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

/** The text with its tables filled in; `required` names markers that have to be there. */
function fill(file: string, text: string, tables: Tables, required: readonly string[]): string {
  return Object.entries(tables).reduce((filled, [marker, content]) => {
    const [start, end] = [`<!-- ${marker}:start -->`, `<!-- ${marker}:end -->`];
    const [from, to] = [filled.indexOf(start), filled.indexOf(end)];
    if (from === -1 && to === -1 && !required.includes(marker)) return filled;
    if (from === -1 || to < from)
      throw new Error(`${file}: must have a line '${start}' and below it '${end}'`);
    return `${filled.slice(0, from + start.length)}\n${content}\n${filled.slice(to)}`;
  }, text);
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const actions = globSync('actions/*/action.yml', { cwd: root }).sort();
const jobs = [
  ...actions.map((file) => ({
    file: join(dirname(file), 'README.md'),
    tables: actionTables(file),
    required: ['inputs', 'outputs'],
  })),
  ...globSync(['README.md', 'docs/*.md'], { cwd: root })
    .sort()
    .map((file) => ({ file, tables: workflowTables(), required: [] })),
];
function update(file: string, tables: Tables, required: readonly string[]): void {
  const path = join(root, file);
  if (!existsSync(path)) throw new Error(`${file}: does not exist`);
  const text = readFileSync(path, 'utf8');
  const filled = fill(file, text, tables, required);
  if (filled === text) return;
  if (values.check) throw new Error(`${file}: its tables are stale; run: make tables`);
  writeFileSync(path, filled);
  console.log(`${file}: tables written`);
}

for (const { file, tables, required } of jobs) {
  try {
    update(file, tables, required);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
