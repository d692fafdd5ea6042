import { createHash } from 'node:crypto';
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Credential } from '@multiarch/oci';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readIfExists } from './document.js';
import type { ConfigLogin } from './edit.js';
import type { Restore } from './journal.js';
import { planRestore, restoreDockerConfig, writeDockerConfig } from './write.js';

const odd = '{"auths":{ "a.io":{"auth":"eA=="}},\n\n  "n": 1.0, "big": 12345678901234567890 }\n\n';

let folder: string;
let config: string;
let notes: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credentials-'));
  config = join(folder, 'home', '.docker', 'config.json');
  notes = join(folder, 'temp');
  await mkdir(notes);
  await mkdir(join(folder, 'home'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const login = (host: string, password = 'secret'): ConfigLogin => {
  const credential: Credential = { kind: 'password', username: 'user', password };
  return { host, credential };
};
const plan = (id: string) => ({ ...planRestore(config, notes, id), within: folder });
const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);

async function existing(text: string, mode = 0o600): Promise<void> {
  await mkdir(dirname(config), { recursive: true });
  await writeFile(config, text);
  await chmod(config, mode);
}

/** What is left in the folders besides `config.json`. */
async function leftOvers(): Promise<string[]> {
  const beside = await readdir(dirname(config)).catch(() => []);
  return [...beside.filter((name) => name !== 'config.json'), ...(await readdir(notes))];
}

describe('writeDockerConfig', () => {
  test('makes file and directory for this user alone', async () => {
    await writeDockerConfig(config, [login('ghcr.io')]);
    expect(await modeOf(config)).toBe('600');
    expect(await modeOf(dirname(config))).toBe('700');
    expect(JSON.parse(await readFile(config, 'utf8'))).toEqual({
      auths: { 'ghcr.io': { auth: 'dXNlcjpzZWNyZXQ=' } },
    });
    expect(await leftOvers()).toEqual([]);
  });

  test('leaves a file alone that it cannot read', async () => {
    await existing('{ broken');
    await expect(writeDockerConfig(config, [login('ghcr.io')], plan('a'))).rejects.toThrow(/is not JSON/);
    expect(await readFile(config, 'utf8')).toBe('{ broken');
    expect(await leftOvers()).toEqual([]);
  });

  test('writes through a link', async () => {
    const target = join(folder, 'dotfiles.json');
    await writeFile(target, '{}');
    await mkdir(dirname(config));
    await symlink(target, config);
    await writeDockerConfig(config, [login('ghcr.io')], plan('a'));
    expect((await lstat(config)).isSymbolicLink()).toBe(true);
    expect(await readFile(target, 'utf8')).toContain('ghcr.io');
    expect(await restoreDockerConfig(plan('a'))).toBe('as before');
    expect(await readFile(target, 'utf8')).toBe('{}');
  });

  test('writes nothing for no login', async () => {
    await writeDockerConfig(config, [], plan('a'));
    expect(await readIfExists(config)).toBeUndefined();
    expect(await restoreDockerConfig(plan('a'))).toBe('nothing');
  });
});

describe('restoreDockerConfig', () => {
  test.each([
    ['an odd layout', odd, 0o644],
    ['an empty file', '', 0o600],
    ['a store', '{\n\t"credsStore": "desktop"\n}', 0o600],
  ])('puts back byte for byte: %s', async (_name, text, mode) => {
    await existing(text, mode);
    const restore = plan('a');
    await writeDockerConfig(config, [login('ghcr.io'), login('docker.io')], restore);
    expect(await modeOf(config)).toBe('600');
    expect(await modeOf(restore.journal)).toBe('600');
    expect(await restoreDockerConfig(restore)).toBe('as before');
    expect(await readFile(config, 'utf8')).toBe(text);
    expect(await modeOf(config)).toBe(mode.toString(8));
    expect(await leftOvers()).toEqual([]);
  });

  test('removes file and directory when there were none', async () => {
    await writeDockerConfig(config, [login('ghcr.io')], plan('a'));
    expect(await restoreDockerConfig(plan('a'))).toBe('as before');
    expect(await readdir(join(folder, 'home'))).toEqual([]);
  });

  test('leaves the directory when others use it by now', async () => {
    await writeDockerConfig(config, [login('ghcr.io')], plan('a'));
    await mkdir(join(dirname(config), 'buildx'));
    await restoreDockerConfig(plan('a'));
    expect(await readdir(dirname(config))).toEqual(['buildx']);
  });

  test.each([['the last one first'], ['the first one first']])('undoes two logins, %s', async (order) => {
    await existing(odd);
    await writeDockerConfig(config, [login('ghcr.io', 'one')], plan('a'));
    await writeDockerConfig(config, [login('quay.io', 'two')], plan('b'));
    const ids = order === 'the last one first' ? ['b', 'a'] : ['a', 'b'];
    for (const id of ids) await restoreDockerConfig(plan(id));
    const text = await readFile(config, 'utf8');
    if (ids[0] === 'b') expect(text).toBe(odd);
    else expect(JSON.parse(text)).toEqual(JSON.parse(odd));
    expect(await leftOvers()).toEqual([]);
  });

  test('undoes two writes as one, also when the second one did not get to its end', async () => {
    await existing(odd);
    await writeDockerConfig(config, [login('ghcr.io', 'one')], plan('a'));
    const first = await readFile(config);
    await writeDockerConfig(config, [login('ghcr.io', 'two'), login('quay.io', 'two')], plan('a'));
    const notes = await readFile(plan('a').journal);
    expect(await restoreDockerConfig(plan('a'))).toBe('as before');
    expect(await readFile(config, 'utf8')).toBe(odd);
    // The notes are there, the second file is not.
    await writeFile(plan('a').journal, notes);
    await writeFile(config, first);
    expect(await restoreDockerConfig(plan('a'))).toBe('as before');
    expect(await readFile(config, 'utf8')).toBe(odd);
    expect(await leftOvers()).toEqual([]);
  });

  test('takes back both of its writes and keeps what others wrote between them', async () => {
    await existing('{\n  "auths": {"ghcr.io":{"auth":"b2xk"}}\n}\n');
    await writeDockerConfig(config, [login('ghcr.io', 'one')], plan('a'));
    const document = JSON.parse(await readFile(config, 'utf8'));
    await writeFile(config, JSON.stringify({ ...document, currentContext: 'theirs' }));
    await writeDockerConfig(config, [login('ghcr.io', 'two'), login('quay.io', 'two')], plan('a'));
    expect(await restoreDockerConfig(plan('a'))).toBe('own entries');
    expect(JSON.parse(await readFile(config, 'utf8'))).toEqual({
      auths: { 'ghcr.io': { auth: 'b2xk' } },
      currentContext: 'theirs',
    });
  });

  test('takes back only its own when others wrote', async () => {
    await existing('{\n  "auths": {}\n}\n');
    await writeDockerConfig(config, [login('ghcr.io'), login('quay.io')], plan('a'));
    const document = JSON.parse(await readFile(config, 'utf8'));
    document.auths['b.io'] = { auth: 'b' };
    document.auths['quay.io'] = { auth: 'theirs' };
    await writeFile(config, JSON.stringify(document, undefined, 2));
    expect(await restoreDockerConfig(plan('a'))).toBe('own entries');
    expect(JSON.parse(await readFile(config, 'utf8'))).toEqual({
      auths: { 'b.io': { auth: 'b' }, 'quay.io': { auth: 'theirs' } },
    });
  });

  test('removes a file that was not there, when others only touched its layout', async () => {
    await writeDockerConfig(config, [login('ghcr.io')], plan('a'));
    await writeFile(config, JSON.stringify(JSON.parse(await readFile(config, 'utf8'))));
    expect(await restoreDockerConfig(plan('a'))).toBe('own entries');
    expect(await readIfExists(config)).toBeUndefined();
  });

  test('is fine with being called twice, never, or after a removal', async () => {
    expect(await restoreDockerConfig(plan('never'))).toBe('nothing');
    await writeDockerConfig(config, [login('ghcr.io')], plan('a'));
    await rm(config);
    expect(await restoreDockerConfig(plan('a'))).toBe('nothing');
    expect(await restoreDockerConfig(plan('a'))).toBe('nothing');
    expect(await leftOvers()).toEqual([]);
  });

  test('cleans up after a crash between the notes and the file, and after one in the middle of the file', async () => {
    await existing(odd);
    await writeDockerConfig(config, [login('ghcr.io')], plan('a'));
    const written = await readFile(config);
    await writeFile(config, odd);
    await writeFile(join(dirname(config), '.config.json.multiarch'), written.subarray(0, 10));
    expect(await restoreDockerConfig(plan('a'))).toBe('nothing');
    expect(await readFile(config, 'utf8')).toBe(odd);
    expect(await leftOvers()).toEqual([]);
  });
});

describe('notes that name a place of others', () => {
  const innocent = { before: null, mode: null, createdDirectory: null, after: [], changes: [], also: [] };
  const ours = async (more: object, id = 'a') =>
    writeFile(plan(id).journal, JSON.stringify({ ...innocent, ...more }));

  test.each([
    ['the file itself', (): Restore => ({ ...plan('a'), within: notes }), {}],
    ['a folder to remove', () => plan('a'), { createdDirectory: '/etc' }],
    ['a file beside it', () => plan('a'), { also: ['/etc/passwd'] }],
  ])('are refused: %s', async (_, restore, more) => {
    await existing(odd);
    await ours(more);
    const beside = `${plan('a').journal}-${createHash('sha256').update('/etc/passwd').digest('hex').slice(0, 16)}`;
    await writeFile(beside, JSON.stringify(innocent));
    await expect(restoreDockerConfig(restore())).rejects.toThrow(/outside of it/);
    expect(await readFile(config, 'utf8')).toBe(odd);
  });

  test('are refused where a link leads out', async () => {
    const link = join(notes, 'docker');
    await existing(odd);
    await symlink(dirname(config), link);
    await ours({ before: 'e30=' });
    const restore = { ...plan('a'), config: join(link, 'config.json'), within: notes };
    await expect(restoreDockerConfig(restore)).rejects.toThrow(/outside of it/);
    expect(await readFile(config, 'utf8')).toBe(odd);
  });
});
