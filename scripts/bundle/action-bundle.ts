import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { bundleCli, CLI_FILE } from './cli-bundle.ts';
import { type NccResult, ncc, type StatsModule } from './ncc.ts';
import { shake } from './shake.ts';

/** No action: what all of them load when they need it, each a bundle of its own. */
export const SHARED = 'door';
const SHARED_ENTRIES = ['cache.js', 'yaml.js'];
/** Libraries that several actions load when they need them: there once, as an entry of what is shared. */
const SHARED_LIBRARIES = { yaml: `../../${SHARED}/dist/yaml.js` };

/** All files of a `dist` folder, by name. */
export type Bundle = ReadonlyMap<string, Buffer>;

interface Bundled {
  readonly files: Bundle;
  /** The files that it is made of. */
  readonly modules: ReadonlySet<string>;
}

/** The action that brings the CLI along: what is pinned by a commit needs nothing else from anywhere. */
const WITH_CLI = 'setup';

/**
 * Bundles what an action's `action.yml` runs: `dist/index.js` is made from `lib/main.js`, any other
 * `dist/<name>.js` (a post step) from `lib/<name>.js`. The same sources give the same bytes in any folder.
 *
 * @throws Error when a source is missing, or imports what cannot be bundled
 */
export async function bundleAction(root: string, folder: string): Promise<Bundled> {
  const files = new Map<string, Buffer>();
  const modules = new Set<string>();
  for (const output of entriesOf(folder)) {
    const source = join(folder, 'lib', output === 'index.js' ? 'main.js' : output);
    if (!existsSync(source)) throw new Error(`${source} does not exist; run: make build`);
    const result = await ncc(source, {
      filename: output,
      cache: false,
      quiet: true,
      esm: true,
      filterAssetBase: root,
      externals: basename(folder) === SHARED ? {} : SHARED_LIBRARIES,
    });
    add(files, output, await shake(output, loadedLate(result.code)));
    for (const [name, { source: content }] of Object.entries(result.assets))
      add(files, name, name.endsWith('.js') ? await shake(name, loadedLate(content.toString())) : content);
    for (const file of moduleFiles(result)) modules.add(file);
  }
  if (basename(folder) === WITH_CLI) {
    const cli = await bundleCli(root);
    add(files, CLI_FILE, cli.code);
    for (const file of cli.modules) modules.add(file);
  }
  return { files, modules };
}

/** The bundles that `action.yml` names, e.g. `index.js` and `post.js`; or those that all actions share. */
function entriesOf(folder: string): readonly string[] {
  if (basename(folder) === SHARED) return SHARED_ENTRIES;
  const file = join(folder, 'action.yml');
  const { runs } = parse(readFileSync(file, 'utf8')) as { runs: Record<string, string> };
  const paths = [runs.main, runs.pre, runs.post].filter((path) => path !== undefined);
  for (const path of paths)
    if (path !== `dist/${basename(path)}`) throw new Error(`${file}: '${path}' is not dist/<name>.js`);
  return [...new Set(paths.map((path) => basename(path)))];
}

function add(files: Map<string, Buffer>, name: string, content: string | Buffer): void {
  const bytes = Buffer.from(content);
  if (files.get(name)?.equals(bytes) === false)
    throw new Error(`two different files want to be dist/${name}`);
  files.set(name, bytes);
}

/** What dependencies ask for in a `try`, and do without: colours for `debug`, Kerberos for Azure's HTTP client. */
const OPTIONAL: ReadonlySet<string> = new Set(['supports-color', 'kerberos']);

/**
 * What is shared is imported when a chunk that needs it is evaluated: ncc imports it first of all, which would load it for runs
 * that never do.
 */
function loadedLate(code: string): string {
  const imported = /^import \* as (?<name>__WEBPACK_EXTERNAL_MODULE__door_\w+) from (?<from>"[^"]+");$/m.exec(
    code,
  );
  const { name = '', from = '' } = imported?.groups ?? {};
  if (imported === null) return code;
  const load = `process.getBuiltinModule("node:module").createRequire(import.meta.url)(${from})`;
  const once = `let sharedLibrary;\nconst loadShared = () => (sharedLibrary ??= ${load});`;
  return code
    .replaceAll(new RegExp(`\\b${name}\\b(?! from)`, 'g'), 'loadShared()')
    .replace(imported[0], once);
}

/** The files that ended up in the bundle. One that ncc did not find would fail where it is used, so it fails here. */
function moduleFiles({ stats }: NccResult): string[] {
  const everything = { modulesSpace: Infinity, nestedModulesSpace: Infinity };
  const { modules = [] } = stats.toJson({
    all: false,
    modules: true,
    nestedModules: true,
    ids: true,
    ...everything,
  });
  const all = modules.flatMap(flatten);
  const missing = all.flatMap(
    ({ identifier = '' }) => /@@notfound\.js\?(?<name>.+)$/.exec(identifier)?.groups?.name ?? [],
  );
  const needed = [...new Set(missing)].filter((name) => !OPTIONAL.has(name));
  if (needed.length > 0) throw new Error(`cannot be bundled, not found: ${needed.join(', ')}`);
  return all.flatMap(({ nameForCondition }) => nameForCondition ?? []);
}

function flatten(module: StatsModule): StatsModule[] {
  return [module, ...(module.modules ?? []).flatMap(flatten)];
}
