import { expect, test } from 'vitest';
import { pathMatcher, readPathPattern } from '../names/path-pattern.js';
import { SortedTree } from './sorted-tree.js';

const treeOf = (paths: readonly string[]) =>
  new SortedTree(paths.map((path) => ({ path, mode: '100644', id: 'a'.repeat(40) })));

test('the last pattern that means a file decides', () => {
  const paths = ['web/a.ts', 'api/docs/schema.json', 'api/a.go', 'api/docs/a.md'];
  const tree = treeOf(paths);
  const listed = tree.list(['api', '!api/docs', 'api/docs/schema.json'].map(readPathPattern), []);
  const line = (path: string) => `100644 ${'a'.repeat(40)}\t${path}\0`;
  expect(listed).toBe(line('api/a.go') + line('api/docs/schema.json'));
  expect(tree.list([], [3, 0, 3])).toBe(line('api/a.go') + line('web/a.ts'));
});

test('finds what each pattern means, as each file alone would be judged', () => {
  const names = ['api', 'api-x', 'api.d', 'a', 'é', '\u{1F600}', '[id]'];
  const files = names.flatMap((one) => [
    one,
    ...names.flatMap((two) => [`${one}/${two}.go`, `${one}/${two}/b.proto`]),
  ]);
  const tree = treeOf(files);
  const patterns =
    'api|api/|a*|api*|**|.|**/*.proto|*/api/**|*.go|a/**/b*|!api|é|[id]/a|none|\u{1F600}/*'.split('|');
  for (const pattern of patterns.map(readPathPattern)) {
    const means = pathMatcher(pattern);
    const found = tree.meant(pattern).map((at) => tree.entries[at]?.path);
    expect(found, pattern.text).toEqual(tree.entries.map(({ path }) => path).filter(means));
  }
  for (const path of files) expect(tree.entries[tree.find(path) ?? -1]?.path).toBe(path);
  expect(tree.find('ap')).toBeUndefined();
});
