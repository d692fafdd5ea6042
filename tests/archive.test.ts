import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { exists, read, root } from './workspace.js';

/** Megabytes, compressed as a forge does it. */
const LARGEST = 2.4;
const MOST_FILES = 100;

const git = (args: readonly string[]): Buffer =>
  execFileSync('git', args, { cwd: root, maxBuffer: 1024 * 1024 * 1024 });

/** What a runner downloads for a job that names one of our actions, from the files as they are now. */
function archiveNow(): Buffer {
  const tree =
    git(['-c', 'user.name=test', '-c', 'user.email=test@localhost', 'stash', 'create']).toString().trim() ||
    'HEAD';
  return git(['archive', '--worktree-attributes', tree]);
}

describe('the archive that each job downloads', () => {
  const archive = archiveNow();
  const names = execFileSync('tar', ['-t'], { input: archive })
    .toString()
    .split('\n')
    .filter((name) => name !== '' && !name.endsWith('/'));

  test('is small', () => {
    const size = gzipSync(archive).length / 1e6;
    console.log(`${names.length} files, ${size.toFixed(2)} MB`);
    expect(size).toBeLessThanOrEqual(LARGEST);
    expect(names.length).toBeLessThanOrEqual(MOST_FILES);
  });

  test('has every action, whole', () => {
    const actions = names.filter((name) => name.endsWith('/action.yml'));
    expect(actions.length).toBeGreaterThanOrEqual(6);
    for (const action of actions) {
      const folder = action.replace('/action.yml', '');
      const entries = [...read(action).matchAll(/^ {2}(?:main|pre|post): ['"]?(?<path>[\w./-]+)/gm)];
      for (const { groups } of entries) expect(names).toContain(`${folder}/${groups?.path}`);
    }
    const bundles = names.filter((name) => name.endsWith('.js'));
    const links = bundles.flatMap((name) =>
      [...read(name).matchAll(/"\.\.\/\.\.\/(?<path>\w+\/dist\/[\w.]+)"/g)].map(
        ({ groups }) => `actions/${groups?.path}`,
      ),
    );
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(names).toContain(link);
  });

  test('has nothing that no action needs', () => {
    const others = names.filter((name) => !/^actions\/\w+\/(?:action\.yml|dist\/[^/]+)$/.test(name));
    expect(others).toEqual(['LICENSE', 'README.md']);
    expect(exists('LICENSE')).toBe(true);
  });
});
