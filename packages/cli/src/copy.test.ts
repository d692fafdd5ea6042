import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedImage, startTestRegistry } from '@multiarch/testbed';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runIn } from './testing.js';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'multiarch-copy-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

test('gives an image further names outside of any repository, and says which', async () => {
  await using server = await startTestRegistry();
  const { digest } = seedImage(server.repository('org/app'), 'amd64');
  server.repository('org/app').tags.set('v1.2.3', digest);
  const image = `${server.host}/org/app`;
  const first = await runIn(
    directory,
    'copy',
    '--from',
    `${image}:v1.2.3`,
    '--to',
    ':v1.2.3-eu',
    '--dry-run',
  );
  expect(first.status, first.err).toBe(0);
  expect(Object.keys(server.tags)).toEqual(['org/app:v1.2.3']);

  const to = ['--to', ':v1.2.3-eu', '--to', `${server.host}/org/mirror`];
  const done = await runIn(directory, 'copy', '--from', `${image}:v1.2.3`, ...to);
  expect(done.status, done.err).toBe(0);
  expect(done.out).toContain(
    `${image}@${digest}\n\n→ ${image}:v1.2.3-eu\n→ ${server.host}/org/mirror:v1.2.3`,
  );
  expect(done.out).toMatch(/org\/mirror +\S+ .?B +0 +2 +0 +1 +0/);

  const again = await runIn(
    directory,
    'copy',
    '--from',
    `${image}@${digest}`,
    '--to',
    ':v1.2.3-eu',
    '--json',
  );
  expect(JSON.parse(again.out)).toMatchObject({
    ...{ digest, tags: [`${image}:v1.2.3-eu`], present: [`${image}:v1.2.3-eu`], kept: [], copied: [] },
  });
});

test('a name that is taken is refused with the flag that takes it', async () => {
  await using server = await startTestRegistry();
  const repository = server.repository('org/app');
  for (const tag of ['v1.0.0', 'v2.0.0'])
    repository.tags.set(tag, seedImage(repository, 'amd64', { label: tag }).digest);
  const args = ['copy', '--from', `${server.host}/org/app:v2.0.0`, '--to', ':v1.0.0'];
  const refused = await runIn(directory, ...args);
  expect(refused.status).toBe(1);
  expect(refused.err).toContain(':v1.0.0 is fixed and holds ');
  expect(refused.err).toContain(
    'Nothing was written. Take another name, or give this one to what is copied:\n  --overwrite',
  );
  const done = await runIn(directory, ...args, '--overwrite');
  expect(done.status, done.err).toBe(0);
  expect(server.tags['org/app:v1.0.0']).toBe(server.tags['org/app:v2.0.0']);
});
