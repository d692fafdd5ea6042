import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startTestRegistry } from '@multiarch/testbed';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { multiarchIn } from '../multiarch.js';
import { startFakeDocker } from './fake-docker.js';
import { sampleCheckout } from './sample-call.js';

const PATH = 'octo-org/octo-app';

test('a build of edited files is published again after the next edit, and not promoted', async () => {
  await using registry = await startTestRegistry();
  await using docker = await startFakeDocker([[registry, PATH]], { buildsAnew: true });
  await using checkout = await sampleCheckout();
  const { folder } = checkout;
  const git = async (...args: string[]) =>
    (await execa('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd: folder })).stdout;
  await git('init', '--quiet');
  await git('remote', 'add', 'origin', 'https://github.com/octo-org/octo-app.git');
  await git('add', '.');
  await git('commit', '--quiet', '--message', 'one');
  const commit = await git('rev-parse', 'HEAD');
  // A home of its own, in which nothing counts as an edit.
  const env = { PATH: docker.PATH, HOME: join(folder, '.git', 'home') };
  const run = (...args: string[]) => multiarchIn(folder, args, env);
  const image = `${registry.host}/${PATH}`;

  /** As `make publish-dev-cpu` does. */
  const edit = async (text: string) => {
    await appendFile(join(folder, 'Dockerfile-cpu'), `# ${text}\n`);
    const tag = `make-${await git('describe', '--always', '--dirty')}`;
    expect(tag).toMatch(/-dirty$/);
    const args = ['--tag', tag, '--additional-tags', 'make-latest', '--images', image, '--variants', 'cpu'];
    const { exitCode, all } = await run('build', ...args, '--emulation', '--cache', 'none');
    expect(exitCode, all).toBe(0);
    const { [`${PATH}:make-latest-cpu`]: latest = '', [`${PATH}:${tag}-cpu`]: own } = registry.tags;
    expect(own).toBe(latest);
    const index = registry.repository(PATH).manifests.get(latest) ?? expect.fail();
    const { annotations } = JSON.parse(Buffer.from(index.bytes).toString());
    return {
      digest: latest,
      changes: annotations['dev.multiarch.changes'],
      revision: annotations['org.opencontainers.image.revision'],
    };
  };

  const first = await edit('one');
  const second = await edit('two');
  expect(second.digest).not.toBe(first.digest);
  expect(second.changes).toMatch(/^sha256:/);
  expect(second.changes).not.toBe(first.changes);
  expect(second.revision).toBe(`${commit}-dirty`);

  const { exitCode, all } = await run(
    ...['promote', '--from-images', image, '--to-images', `${registry.host}/prod`, '--variants', 'cpu'],
    ...['--digest', second.digest, '--revision', commit],
  );
  expect(exitCode).toBe(1);
  expect(all).toContain(`${commit}-dirty`);
  expect(all.replaceAll(`${commit}-dirty`, '')).toContain(commit);
  expect(Object.keys(registry.tags).filter((name) => name.startsWith('prod'))).toEqual([]);
});
