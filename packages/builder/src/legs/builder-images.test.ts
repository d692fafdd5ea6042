import { expect, test } from 'vitest';
import { readBuilderImages } from './builder-images.js';

const read = (values: Readonly<Record<string, string>>) => readBuilderImages((name) => values[name] ?? '');

test('are those that are named, and no others', () => {
  expect(read({})).toEqual({});
  expect(read({ 'buildkit-image': 'mirror.example/moby/buildkit:v1' })).toEqual({
    buildkitImage: 'mirror.example/moby/buildkit:v1',
  });
  expect(read({ 'cache-mounts-image': 'busybox:1' })).toEqual({
    mountsImage: 'docker.io/library/busybox:1',
  });
  expect(read({ 'binfmt-image': 'mirror.example/binfmt:1' })).toEqual({
    emulatorImage: 'mirror.example/binfmt:1',
  });
});

test.each([
  { 'buildkit-image': 'moby/buildkit,network=host' },
  { 'cache-mounts-image': 'busybox\nRUN evil' },
  { 'cache-mounts-image': 'busybox AS mounts' },
  { 'binfmt-image': '--help' },
])('refuses %j', (values) => {
  expect(() => read(values)).toThrow(/^(?:buildkit|cache-mounts|binfmt)-image: /);
});
