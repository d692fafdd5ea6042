import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silent } from '@multiarch/oci';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { legOf } from '../testing/leg-fixture.js';
import { recordedRun } from '../testing/recorded-run.js';
import { sshSources, withoutKeys, withSsh } from './ssh.js';

const KEY = '-----BEGIN KEY-----\nhush\n-----END KEY-----';
const secrets = [
  { id: 'DEPLOY', value: KEY },
  { id: 'TOKEN', value: 'other' },
];
const agent = { SSH_AUTH_SOCK: '/run/agent' };
const env = { PATH: process.env.PATH ?? '' };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ssh-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test.each([
  ['the agent', ['default'], agent, [{ id: 'default' }]],
  ['a key', ['git=DEPLOY'], {}, [{ id: 'git', key: `${KEY}\n` }]],
  ['no agent, no key', ['default', 'git=NONE'], {}, []],
  ['nothing asked', [], agent, []],
])('is given what there is: %s', (_, ssh, environment, given) => {
  expect(sshSources(legOf({ ssh }), secrets, environment, silent)).toEqual(given);
});

test('a key is no secret that a step could mount', () => {
  expect(withoutKeys(legOf({ ssh: ['git=DEPLOY'] }), secrets)).toEqual([{ id: 'TOKEN', value: 'other' }]);
});

test('a key is read once, from no file, and is gone afterwards', async () => {
  const { run, commands } = recordedRun();
  const runtime = { run, process: { env, cwd: folder }, folder };
  const read = await withSsh([{ id: 'default' }, { id: 'git', key: `${KEY}\n` }], runtime, async (values) => {
    expect(values).toEqual(['default', `git=${join(folder, 'ssh-1')}`]);
    return readFile(join(folder, 'ssh-1'), 'utf8');
  });
  expect(read).toBe(`${KEY}\n`);
  expect(await readdir(folder)).toEqual([]);
  expect(commands.join()).not.toContain('hush');
});

test('a key that nobody reads keeps nobody waiting', async () => {
  const { run } = recordedRun();
  const runtime = { run, process: { env, cwd: folder }, folder };
  await expect(
    withSsh([{ id: 'git', key: KEY }], runtime, () => Promise.reject(new Error('no builder'))),
  ).rejects.toThrow('no builder');
  expect(await readdir(folder)).toEqual([]);
});
