// Bundles actions into their dist folders, which are committed: GitHub runs them as they are.
//   node scripts/bundle.ts [--check]
// With --check nothing is written; it fails, naming action and file, where dist is not what the sources give.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Bundle, bundleAction, SHARED } from './bundle/action-bundle.ts';
import { licencesOf } from './bundle/licences.ts';
import { shareChunks } from './bundle/shared-chunks.ts';

const root = join(import.meta.dirname, '..');

/** What differs between a bundle and a folder, as `file: what is wrong`. */
function differences(bundle: Bundle, dist: string): string[] {
  const present = existsSync(dist) ? readdirSync(dist) : [];
  const leftOver = present.filter((name) => !bundle.has(name)).map((name) => `${name}: no longer made`);
  const changed = [...bundle].flatMap(([name, bytes]) => {
    if (!present.includes(name)) return `${name}: missing`;
    return readFileSync(join(dist, name)).equals(bytes) ? [] : `${name}: not what the sources give`;
  });
  return [...changed, ...leftOver];
}

/** Replaces the folder as a whole, so that an interrupted run leaves no mixture behind. */
function write(bundle: Bundle, dist: string): void {
  const next = `${dist}.next`;
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next);
  for (const [name, bytes] of bundle) writeFileSync(join(next, name), bytes);
  rmSync(dist, { recursive: true, force: true });
  renameSync(next, dist);
}

/** Every action, and what they share. */
function folderNames(): string[] {
  return readdirSync(join(root, 'actions')).filter(
    (name) => name === SHARED || existsSync(join(root, 'actions', name, 'action.yml')),
  );
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
process.chdir(root);
const bundles = new Map<string, Bundle>();
const all = new Set<string>();
let stale = 0;
let broken = 0;
for (const name of folderNames()) {
  try {
    const { files, modules } = await bundleAction(root, join(root, 'actions', name));
    bundles.set(name, files);
    for (const file of modules) all.add(file);
  } catch (error) {
    broken += 1;
    console.error(`actions/${name}: ${error instanceof Error ? error.message : error}`);
  }
}
// Ours, and once for all: with chunks, ncc's own `--license` lists those of one chunk only.
const licences = Buffer.from(licencesOf(all));
bundles.set(SHARED, new Map([...(bundles.get(SHARED) ?? []), ['licenses.txt', licences]]));
for (const [name, bundle] of broken > 0 ? [] : shareChunks(bundles, SHARED)) {
  const dist = join(root, 'actions', name, 'dist');
  const found = differences(bundle, dist);
  if (found.length === 0) continue;
  stale += found.length;
  if (values.check) for (const line of found) console.error(`actions/${name}/dist/${line}`);
  else {
    write(bundle, dist);
    console.log(`actions/${name}/dist: ${[...bundle.keys()].sort().join(', ')}`);
  }
}
if (values.check && stale > 0)
  console.error('The bundles are stale; run: make bundle, and commit actions/*/dist');
if (broken > 0 || (values.check && stale > 0)) process.exitCode = 1;
