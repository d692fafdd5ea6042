import type { Digest } from '@multiarch/oci';
import { describe, expect, test } from 'vitest';
import { blobPath, manifestPath, tagsPath, uploadsPath } from './path.js';

const image = { registry: 'ghcr.io', repository: 'org/app' };
const digest = `sha256:${'a'.repeat(64)}` as Digest;

test('the paths of the distribution API', () => {
  expect(manifestPath({ ...image, tag: '1.2' })).toBe('/v2/org/app/manifests/1.2');
  expect(manifestPath({ ...image, tag: '1.2', digest })).toBe(`/v2/org/app/manifests/${digest}`);
  expect(blobPath(image, digest)).toBe(`/v2/org/app/blobs/${digest}`);
  expect(uploadsPath(image)).toBe('/v2/org/app/blobs/uploads/');
  expect(tagsPath({ registry: 'docker.io', repository: 'library/alpine' })).toBe(
    '/v2/library/alpine/tags/list',
  );
});

describe('nothing malformed enters a path', () => {
  test.each([
    '../../etc/passwd',
    `sha256:${'A'.repeat(64)}`,
    `sha256:${'a'.repeat(63)}`,
    `sha256:${'a'.repeat(64)}/../x`,
    `sha256:${'a'.repeat(64)}?x=y`,
    '',
  ])('digest %j', (text) => {
    expect(() => manifestPath({ ...image, digest: text as Digest })).toThrow(/is not a digest/);
    expect(() => blobPath(image, text as Digest)).toThrow(/is not a digest/);
  });

  test.each(['', '.', '..', 'a/b', '../x', 'a?b', 'a#b', 'a b', '-a', 'x'.repeat(129), 'a%2fb'])(
    'tag %j',
    (tag) => {
      expect(() => manifestPath({ ...image, tag })).toThrow(
        expect.objectContaining({ code: 'INVALID_INPUT' }),
      );
    },
  );

  test.each(['', '..', '../x', 'a//b', 'a/', 'a?b', 'a/../b', 'a:b', 'a@b', 'a%2fb'])(
    'repository %j',
    (name) => {
      const broken = { registry: 'ghcr.io', repository: name };
      for (const build of [() => tagsPath(broken), () => manifestPath({ ...broken, tag: '1' })])
        expect(build).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
    },
  );

  test('a reference needs a tag or a digest', () => {
    expect(() => manifestPath(image)).toThrow('ghcr.io/org/app: a tag or a digest is needed');
  });
});
