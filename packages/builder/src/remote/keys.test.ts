import { mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyFolder, writeKeys } from './key-files.js';
import { readBuilderKeys } from './keys.js';

const pem = (what: string, body: string) => `-----BEGIN ${what}-----\n${body}\n-----END ${what}-----`;
const key = pem('PRIVATE KEY', 'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49\nAwEHBG0wawIBAQQgl2mn3aXB');
const entry = (name: string, text: string) => `${name}<<END\n${text}\nEND`;

function read(text: string, platform = 'linux/arm64') {
  const masked: string[] = [];
  return { keys: readBuilderKeys(text, platform, (secret) => void masked.push(secret)), masked };
}

test('what opens something is masked, whole and by lines, and what anybody may see is not', () => {
  const { keys, masked } = read(
    [entry('ca', pem('CERTIFICATE', 'AAAABBBBCCCCDDDDEEEE')), entry('key', key)].join('\n'),
  );
  expect(keys).toEqual({ ca: pem('CERTIFICATE', 'AAAABBBBCCCCDDDDEEEE'), key });
  expect(masked).toEqual([key, 'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49', 'AwEHBG0wawIBAQQgl2mn3aXB']);
});

test('of a kubeconfig the values are masked, and not the words of every log', () => {
  const kubeconfig =
    'apiVersion: v1\nkind: Config\nusers:\n- name: ci\n  user:\n    token: "eyJhbGciOiJSUzI1NiIsImtpZCI6"';
  expect(read(entry('kubeconfig', kubeconfig)).masked).toEqual([kubeconfig, 'eyJhbGciOiJSUzI1NiIsImtpZCI6']);
});

test('keys of one platform come before those of all, and those of another are masked as well', () => {
  const text = ['ca=shared', 'arm64.ca=own', 'amd64.key=of-another-machine-0', 'armv7.ca=x'].join('\n');
  const { keys, masked } = read(text);
  expect(keys).toEqual({ ca: 'own' });
  expect(masked).toContain('of-another-machine-0');
  expect(read(text, 'linux/arm/v7').keys).toEqual({ ca: 'x' });
});

test.each([
  ['ca', "line 1 has no '='"],
  ['cacert=x', 'line 1 has a key that is not known; accepted: ca, cert, key, ssh-key'],
  ['ca=x\nca=y', 'line 2 repeats a key'],
  ['ca=', 'line 1 has no value'],
])('%j is refused without being shown', (text, message) => {
  expect(() => read(text)).toThrow(`builder-keys: ${message}`);
});

test('keys are files of one folder for one user, and a file of somebody is left where it is', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'multiarch-keys-test-'));
  try {
    const folder = keyFolder(parent, 'multiarch-1');
    {
      await using files = await writeKeys({ key: 'secret', ca: '/etc/buildkit/ca.pem' }, folder);
      expect(files.paths).toEqual({ key: join(folder, 'key'), ca: '/etc/buildkit/ca.pem' });
      expect((await stat(folder)).mode & 0o777).toBe(0o700);
      expect((await stat(join(folder, 'key'))).mode & 0o777).toBe(0o600);
      expect(await readFile(join(folder, 'key'), 'utf8')).toBe('secret\n');
    }
    await expect(stat(folder)).rejects.toThrow('ENOENT');
    await mkdir(folder);
    // Somebody else's folder of this name may be a trap.
    await expect(writeKeys({ key: 'secret' }, folder)).rejects.toThrow('EEXIST');
  } finally {
    await rm(parent, { recursive: true });
  }
});
