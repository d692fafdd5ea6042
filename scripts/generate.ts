// Writes what follows from the declarations of inputs (packages/plan/src/inputs/declared) and of what logins read
// (`reads` in packages/credentials), between markers:
//   node scripts/generate.ts [--check]
// - in action.yml and the reusable workflows between `# inputs:start` and `# inputs:end`, and the like: the inputs, the
//   secrets, and the lines that hand them on to login and promotion
// - in docs/registries.md: what the tests' registries do as each service (packages/testbed/src/registry/behaviour.ts)
// - in docs/troubleshooting.md: each failure of a build that is known (packages/builder/src/failures/table.ts)
// - in READMEs and docs/*.md between `<!-- inputs:start -->` and `<!-- inputs:end -->`, and the like: tables of them
// With --check nothing is written; it fails, naming the file, where something is stale. Packages must be compiled.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Door, inputsAt } from '@multiarch/plan';
import { failureSections } from './generate/failures.ts';
import { fillParts, type Markers, markdown, type Parts, yaml } from './generate/markers.ts';
import { registryTable } from './generate/registries.ts';
import { actionTables, workflowTables } from './generate/tables.ts';
import { actionParts, buildWorkflowParts, promoteWorkflowParts } from './generate/yaml-parts.ts';

const BUILD = '.github/workflows/build.yaml';
const PROMOTE = '.github/workflows/promote.yaml';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

/** Brings a file up to date, and returns it as it is to be, so that tables are of what is declared now. */
function update(file: string, parts: Parts, markers: Markers, required?: readonly string[]): string {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  try {
    const filled = fillParts(text, parts, markers, required);
    if (filled === text) return text;
    if (values.check) throw new Error('is stale; run: make generate');
    writeFileSync(path, filled);
    console.log(`${file}: written`);
    return filled;
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
    return text;
  }
}

const tables = {
  ...workflowTables(update(BUILD, buildWorkflowParts(), yaml), 'workflow'),
  registries: registryTable(),
  failures: failureSections(),
  ...workflowTables(update(PROMOTE, promoteWorkflowParts(), yaml), 'promotion'),
};
for (const file of globSync('actions/*/action.yml', { cwd: root }).sort()) {
  const folder = dirname(file);
  // One without inputs has no place for them.
  const required = inputsAt(`actions/${basename(folder)}` as Door).length === 0 ? [] : undefined;
  const action = update(file, actionParts(basename(folder)), yaml, required);
  update(join(folder, 'README.md'), actionTables(action), markdown, required);
}
for (const file of globSync(['README.md', 'docs/*.md'], { cwd: root }).sort())
  update(file, tables, markdown, []);
