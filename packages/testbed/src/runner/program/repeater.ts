// A program of its own: runs the bundle of an action again and again in one process, where a process for each run would
// take too long. What one run leaves behind in the module itself, the next does not see: each loads it anew. It must
// need nothing but Node.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Where to find what to run; see `repeated-runs.ts`. */
const VARIABLE = 'TESTBED_RUNS';

interface Runs {
  readonly program: string;
  readonly runs: readonly { readonly cwd: string; readonly environment: Readonly<Record<string, string>> }[];
}

const { program, runs } = JSON.parse(readFileSync(process.env[VARIABLE] ?? '', 'utf8')) as Runs;
let failed = 0;
for (const [index, { cwd, environment }] of runs.entries()) {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, environment);
  process.chdir(cwd);
  await import(`${pathToFileURL(program).href}?run=${index}`);
  if (process.exitCode !== undefined && process.exitCode !== 0) failed += 1;
  process.exitCode = undefined;
}
// The runs all came to their end; how many of them were red.
process.exitCode = failed === 0 ? 0 : 1;
