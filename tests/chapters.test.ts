import { basename, dirname, extname } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  exists,
  importsOf,
  read,
  readMembers,
  readSources,
  resolveImport,
  type Source,
} from './workspace.js';

/**
 * Inside a package: chapters. A folder is one, and so is a file that stands beside folders. Each imports only those
 * below it, and says in few files what it is about.
 */
const MOST_FILES = 12;

const members = readMembers();
/** What is shipped: tests, and what only tests share, may look into everything. */
const shipped = members.flatMap(({ sources }) => sources.filter(({ isTest }) => !isTest));

const relativeImports = ({ file, text }: Source): string[] =>
  importsOf(text)
    .filter((name) => name.startsWith('.'))
    .map((name) => resolveImport(file, name));

/** The chapter of a file: its folder, or the file itself where it stands at the top of its package. */
function chapterOf(file: string): string {
  const folder = dirname(file);
  return basename(folder) === 'src' ? file : folder;
}

/** A way round in a graph, as the names on it; none where there is no way back to where one came from. */
function findCircle(edges: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (node: string): readonly string[] => {
    const at = path.indexOf(node);
    if (at >= 0) return [...path.slice(at), node];
    if (done.has(node)) return [];
    path.push(node);
    for (const next of edges.get(node) ?? []) {
      const circle = visit(next);
      if (circle.length > 0) return circle;
    }
    path.pop();
    done.add(node);
    return [];
  };
  return [...edges.keys()].map(visit).find((circle) => circle.length > 0) ?? [];
}

/** Who imports whom, types too. */
function graphOf(nameOf: (file: string) => string): Map<string, Set<string>> {
  const edges = new Map<string, Set<string>>();
  for (const source of shipped) {
    const from = nameOf(source.file);
    const targets = edges.get(from) ?? new Set();
    edges.set(from, targets);
    for (const target of relativeImports(source)) if (nameOf(target) !== from) targets.add(nameOf(target));
  }
  return edges;
}

test('a circle is found where there is one', () => {
  const edges = new Map([
    ['a', new Set(['b', 'c'])],
    ['b', new Set(['c'])],
    ['c', new Set(['d'])],
    ['d', new Set(['b'])],
  ]);
  expect(findCircle(edges)).toEqual(['b', 'c', 'd', 'b']);
  edges.delete('d');
  expect(findCircle(edges)).toEqual([]);
});

test('no file imports itself by way of others, not even its types', () => {
  expect(findCircle(graphOf((file) => file))).toEqual([]);
});

test('a chapter imports only chapters below it', () => {
  expect(findCircle(graphOf(chapterOf))).toEqual([]);
});

test(`no folder holds more than ${MOST_FILES} source files`, () => {
  const counts = new Map<string, number>();
  for (const { file } of [...shipped, ...['e2e/src', 'bench/src', 'scripts'].flatMap(readSources)])
    if (!file.endsWith('.test.ts')) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  const [fullest] = sorted;
  console.log(`the fullest folder: ${fullest?.[0]}, ${fullest?.[1]} files`);
  expect(sorted.filter(([, count]) => count > MOST_FILES)).toEqual([]);
});

test('a file does not repeat the name of its folder', () => {
  const repeats = shipped.filter(({ file }) => {
    const [folder, name] = [basename(dirname(file)), basename(file, extname(file))];
    return name.startsWith(`${folder}-`) || name.endsWith(`-${folder}`);
  });
  expect(repeats.map(({ file }) => file)).toEqual([]);
});

describe('the public face of a package', () => {
  /** A program has none. */
  const packages = members.filter(
    ({ folder }) => folder.startsWith('packages/') && exists(`${folder}/src/index.ts`),
  );
  const users = [
    ...members.flatMap(({ sources }) => sources),
    ...['scripts', 'tests', 'e2e', 'bench'].flatMap(readSources),
  ];

  /** The names that a statement `export { … } from` lists. */
  const namesOf = (text: string): string[] =>
    [...text.matchAll(/^export (?:type )?\{(?<names>[^}]*)\} from/gm)].flatMap(({ groups }) =>
      (groups?.names ?? '')
        .split(',')
        .map((name) => name.trim().replace(/^type /, ''))
        .filter((name) => name !== ''),
    );

  test.each(packages.map(({ folder, manifest }) => [folder, manifest.name] as const))(
    '%s lists its names, and only those that somebody outside uses',
    (folder, name) => {
      const index = read(`${folder}/src/index.ts`);
      if (folder !== 'packages/testbed')
        expect(index, 'export * hides what is offered').not.toMatch(/^export \*/m);
      const outside = users.filter(({ file }) => !file.startsWith(`${folder}/`)).map(({ text }) => text);
      const importing = outside.filter((text) => importsOf(text).includes(name));
      const unused = namesOf(index).filter(
        (offered) => !importing.some((text) => new RegExp(`\\b${offered}\\b`).test(text)),
      );
      expect(unused).toEqual([]);
    },
  );

  test('lifecycle offers at most 50 names', () => {
    expect(namesOf(read('packages/lifecycle/src/index.ts')).length).toBeLessThanOrEqual(50);
  });
});

describe('packages/plan runs where there is no Node', () => {
  const ofFile = new Map(shipped.map((source) => [source.file, source]));

  /** All files of ours that a file needs, through `index.ts` of other packages too. */
  function closure(start: string): Source[] {
    const found = new Map<string, Source>();
    const open = [start];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      const source = ofFile.get(file);
      if (source === undefined || found.has(file)) continue;
      found.set(file, source);
      const packages = importsOf(source.text).flatMap(
        (name) => /^@multiarch\/(?<name>\w+)$/.exec(name)?.groups?.name ?? [],
      );
      open.push(...relativeImports(source), ...packages.map((name) => `packages/${name}/src/index.ts`));
    }
    return [...found.values()];
  }

  test('neither it nor what it takes from oci imports Node', () => {
    const files = closure('packages/plan/src/index.ts');
    expect(files.map(({ file }) => file)).toContain('packages/oci/src/reference.ts');
    const node = files.filter(({ text }) =>
      importsOf(text).some((name) => name.startsWith('node:') || name === '@multiarch/oci/content'),
    );
    expect(node.map(({ file }) => file)).toEqual([]);
  });

  test('nor do they use what only Node has', () => {
    const users = closure('packages/plan/src/index.ts').filter(({ text }) =>
      /\bBuffer\b|\bprocess\.(?!env`)|\bsetImmediate\b|\brequire\(/.test(text),
    );
    expect(users.map(({ file }) => file)).toEqual([]);
  });
});
