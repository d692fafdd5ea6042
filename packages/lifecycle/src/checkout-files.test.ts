import { mkdir, mkdtemp, realpath, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insideCheckout, repositoryFiles } from './checkout-files.js';

let outside = '';
let root = '';

beforeAll(async () => {
  outside = await mkdtemp(join(await realpath(tmpdir()), 'multiarch-checkout-'));
  root = join(outside, 'app');
  await mkdir(join(root, 'docker'), { recursive: true });
  await writeFile(join(outside, 'secret'), 'root:x:0:0');
  await mkdir(join(outside, 'app-of-others'));
  await writeFile(join(root, '.aws-architecture'), 'linux/arm64');
  await writeFile(join(root, 'docker', 'Dockerfile'), 'FROM scratch');
  await writeFile(join(root, 'large'), '');
  await truncate(join(root, 'large'), 1024 * 1024 + 1);
  await symlink('docker/Dockerfile', join(root, 'Dockerfile'));
  await symlink('../secret', join(root, 'Dockerfile-relative'));
  await symlink(join(outside, 'secret'), join(root, 'Dockerfile-absolute'));
  await symlink('Dockerfile-relative', join(root, 'Dockerfile-chain'));
  await symlink('..', join(root, 'parent'));
  await symlink('../app-of-others', join(root, 'neighbour'));
  await symlink('../gone', join(root, 'dangling'));
});

afterAll(() => rm(outside, { recursive: true }));

describe('in the checkout', () => {
  test.each([
    ['.aws-architecture', 'linux/arm64'],
    ['docker/Dockerfile', 'FROM scratch'],
    ['Dockerfile', 'FROM scratch'],
    ['docker', undefined],
    ['Dockerfile-gone', undefined],
    ['dangling', undefined],
  ])('%s reads %j', (path, expected) => {
    expect(repositoryFiles(root).read(path)).toBe(expected);
  });

  test('the root itself, and through a link to it', async () => {
    expect(insideCheckout(root, '.')).toBe(root);
    await symlink(root, join(outside, 'link-to-app'));
    expect(repositoryFiles(join(outside, 'link-to-app')).read('Dockerfile')).toBe('FROM scratch');
  });
});

describe('what a link leads out to', () => {
  test.each([
    'Dockerfile-relative',
    'Dockerfile-absolute',
    'Dockerfile-chain',
    'parent',
    'parent/secret',
    'neighbour',
    '../secret',
  ])('%s is refused, and not read', (path) => {
    const files = repositoryFiles(root);
    expect(() => files.read(path)).toThrow(`${path}: this is a link out of the repository`);
    expect(() => files.exists(path)).toThrow(/link out of the repository/);
  });
});

test('a file that is too large is refused before it is read', () => {
  expect(() => repositoryFiles(root).read('large')).toThrow(/large: the file has 1048577 bytes/);
});
