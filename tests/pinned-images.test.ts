import { expect, test } from 'vitest';
import { read } from './workspace.js';

test('tests build the BuildKit that builds are given', () => {
  const pinned = /BuildKit (\d+\.\d+\.\d+)/.exec(read('packages/builder/src/docker/pinned-image.ts'))?.[1];
  const built = /^const VERSION = 'v([\d.]+)';$/m.exec(read('packages/testbed/src/engines/buildkit.ts'))?.[1];
  expect(pinned).toBeDefined();
  expect(built).toBe(pinned);
});

test('every image that a build takes for itself is named by its digest', () => {
  const images = read('packages/builder/src/docker/pinned-image.ts').match(/'docker\.io\/[^']+'/g) ?? [];
  expect(images).toHaveLength(3);
  for (const image of images) expect(image).toMatch(/@sha256:[0-9a-f]{64}'$/);
});
