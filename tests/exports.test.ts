import { expect, test } from 'vitest';
import { exists, read, readMembers, readSources, resolveImport, type Source } from './workspace.js';

/** A name that a file exports is used by another one; what only its own file uses is not exported. */

const members = readMembers();
const sources: readonly Source[] = [
  ...members.flatMap((member) => member.sources),
  ...['scripts', 'tests', 'e2e/src', 'bench/src'].flatMap(readSources),
];
/** What is shipped, and what only tests are run with: the testbed is somebody's too. */
const shipped = members.flatMap((member) => member.sources.filter(({ isTest }) => !isTest));

/** The file that a name of one of our packages means: `@multiarch/oci/content` is packages/oci/src/content/index.ts. */
const entries = new Map(
  members.flatMap(({ folder, manifest }) =>
    ['', '/content', '/docker-config', '/network', '/testing'].flatMap((path): [string, string][] => {
      const file = `${folder}/src${path}/index.ts`;
      return exists(file) ? [[manifest.name + path, file]] : [];
    }),
  ),
)
  .set('@multiarch/credentials/login-report', 'packages/credentials/src/login/report.ts')
  .set('@multiarch/door/evidence', 'actions/door/src/evidence.ts')
  .set('@multiarch/door/ahead', 'actions/door/src/ahead.ts')
  .set('@multiarch/registry/ahead', 'packages/registry/src/wire/ahead.ts')
  .set('@multiarch/credentials/exchange', 'packages/credentials/src/exchange/http.ts');

interface Use {
  /** Who uses something. */
  readonly user: Source;
  /** Of which file. */
  readonly file: string;
  /** Which names; `all` where it passes on whatever there is, `mentioned` where it takes the file as a whole. */
  readonly names: readonly string[] | 'all' | 'mentioned';
}

function usesOf(user: Source): readonly Use[] {
  const statement = /^[ \t]*(?:import|export)\b(?<what>[^'"`;]*?)\bfrom\s+'(?<from>[^']+)'/gm;
  const dynamic = /\bimport\(\s*'(?<from>[^']+)'/g;
  const use = (from: string, names: Use['names']): Use[] => {
    const file = from.startsWith('.') ? resolveImport(user.file, from) : entries.get(from);
    return file === undefined ? [] : [{ user, file, names }];
  };
  return [
    ...[...user.text.matchAll(statement)].flatMap(({ 0: whole, groups: { what = '', from = '' } = {} }) => {
      if (!what.includes('*')) return use(from, namesIn(what));
      return use(from, /^\s*export/.test(whole) ? 'all' : 'mentioned');
    }),
    ...[...user.text.matchAll(dynamic)].flatMap(({ groups }) => use(groups?.from ?? '', 'mentioned')),
  ];
}

/** The names in `{ a, type B as C }`, as they are called where they come from. */
function namesIn(clause: string): readonly string[] {
  const list = /\{(?<list>[^}]*)\}/.exec(clause)?.groups?.list ?? '';
  return list.split(',').flatMap((part) => /^\s*(?:type\s+)?(?<name>\w+)/.exec(part)?.groups?.name ?? []);
}

function exportsOf(text: string): readonly string[] {
  const declared =
    /^export (?:abstract )?(?:async )?(?:function\*?|class|const|interface|type|enum) (?<name>\w+)/gm;
  const listed = /^export (?:type )?\{(?<list>[^}]*)\}/gm;
  const renamed = (part: string) => /(?<name>\w+)\s*$/.exec(part)?.groups?.name ?? [];
  return [
    ...[...text.matchAll(declared)].flatMap(({ groups }) => groups?.name ?? []),
    ...[...text.matchAll(listed)].flatMap(({ groups }) => (groups?.list ?? '').split(',').flatMap(renamed)),
  ];
}

const uses = Map.groupBy(sources.flatMap(usesOf), ({ file }) => file);

function isUsed(file: string, name: string): boolean {
  return (uses.get(file) ?? []).some(({ user, names }) => {
    if (names === 'all') return isUsed(user.file, name);
    return names === 'mentioned' ? new RegExp(`\\b${name}\\b`).test(user.text) : names.includes(name);
  });
}

test('names are found, in imports of every form', () => {
  expect(namesIn('{ a, type B as C,\n  d }')).toEqual(['a', 'B', 'd']);
  expect(exportsOf("export const a = 1;\nexport { b, type C as D } from './x.js';")).toEqual(['a', 'b', 'D']);
  expect(exportsOf(read('packages/oci/src/hosts/kind.ts'))).toContain('kindOf');
  expect(isUsed('packages/oci/src/hosts/kind.ts', 'kindOf')).toBe(true);
  expect(isUsed('packages/oci/src/hosts/kind.ts', 'nobodyUsesThis')).toBe(false);
});

test('no name is exported that nobody else uses', () => {
  const unused = shipped.flatMap(({ file, text }) =>
    exportsOf(text).flatMap((name) => (isUsed(file, name) ? [] : [`${file}: ${name}`])),
  );
  expect(unused).toEqual([]);
});
