import { expect, test } from 'vitest';
import { moduleOf } from './go-tool.js';

test.each([
  ['github.com/nektos/act', 'github.com/nektos/act'],
  ['github.com/rhysd/actionlint/cmd/actionlint', 'github.com/rhysd/actionlint'],
  ['github.com/distribution/distribution/v3/cmd/registry', 'github.com/distribution/distribution/v3'],
  ['github.com/owner/v3name/cmd', 'github.com/owner/v3name'],
  ['oras.land/oras/cmd/oras', 'oras.land/oras'],
])('the module of %s', (path, expected) => {
  expect(moduleOf(path)).toBe(expected);
});
