import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { repositoryRoot } from '@multiarch/testbed';

export const root = repositoryRoot();

/** A package or action of this repository, as the checks see it. */
export interface Member {
  /** From the root: `packages/oci`, `actions/plan`. */
  readonly folder: string;
  readonly manifest: Manifest;
  readonly sources: readonly Source[];
}

export interface Manifest {
  readonly name: string;
  readonly type?: string;
  readonly sideEffects?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

export interface Source {
  /** From the root. */
  readonly file: string;
  readonly text: string;
  /** A test, or what only tests import: `testing.ts` and everything in `testing/`. */
  readonly isTest: boolean;
}

/** All packages and actions, by folder. */
export function readMembers(): Member[] {
  const folders = ['packages', 'actions'].flatMap((parent) =>
    readdirSync(join(root, parent)).map((name) => join(parent, name)),
  );
  return folders
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .sort()
    .map((folder) => ({
      folder,
      manifest: JSON.parse(read(join(folder, 'package.json'))) as Manifest,
      sources: readSources(join(folder, 'src')),
    }));
}

export function readSources(folder: string): Source[] {
  return globSync('**/*.ts', { cwd: join(root, folder), exclude: ['**/node_modules', '**/lib'] })
    .sort()
    .map((name) => {
      const file = join(folder, name);
      return { file, text: read(file), isTest: /\.test\.ts$|\/testing(?:\.ts$|\/)/.test(file) };
    });
}

/** A file of the repository, by its path from the root. */
export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

export function exists(file: string): boolean {
  return existsSync(join(root, file));
}

/** The files of an action's `dist`, and what they load of those that all actions share, from the root. */
export function bundleFiles(folder: string): string[] {
  const own = globSync('dist/**/*.js', { cwd: join(root, folder) })
    .sort()
    .map((name) => relative(root, join(root, folder, name)));
  const shared = own.flatMap((file) =>
    [...read(file).matchAll(/"\.\.\/\.\.\/(?<path>\w+\/dist\/[\w.]+)"/g)].map(
      ({ groups }) => `actions/${groups?.path}`,
    ),
  );
  return [...new Set([...own, ...shared])];
}

/**
 * The modules that a source imports: of `import`, `export … from` and `import()`. Comments and template texts are
 * not taken apart: an import inside of one counts, which errs on the side of a complaint.
 */
export function importsOf(text: string): string[] {
  const statement = /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s+'(?<name>[^']+)'/gm;
  const bare = /^\s*import\s+'(?<name>[^']+)'/gm;
  const dynamic = /\bimport\(\s*'(?<name>[^']+)'\s*,?\s*\)/g;
  return [statement, bare, dynamic].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ groups }) => groups?.name ?? []),
  );
}

/** `@scope/name/sub/path` → `@scope/name`. */
export function packageName(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

/** The file that a relative import means: of `a/b.ts`, `./c.js` is `a/c.ts`. */
export function resolveImport(file: string, specifier: string): string {
  return join(dirname(file), specifier).replace(/\.js$/, '.ts');
}

/** Blanks comments out. Strings stay: a rule that a string breaks is worded badly, or rightly broken. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{}(),])\/\/.*$/gm, '$1');
}
