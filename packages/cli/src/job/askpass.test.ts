import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Askpass } from './askpass.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'multiarch-askpass-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a login is handed to its host alone, by a file that its owner alone reads, and is gone afterwards', async () => {
  const login = { username: 'x-access-token', token: 'ghp_secret' };
  const place = join(folder, 'login');
  {
    await using askpass = await Askpass.open(place, login, 'https://github.com/org/app');
    const { GIT_ASKPASS: program = '' } = askpass.environment;
    const ask = (question: string) =>
      execa(program, [question], { env: {}, extendEnv: false, reject: false });
    expect((await ask("Username for 'https://github.com': ")).stdout).toBe('x-access-token');
    expect((await ask("Password for 'https://x-access-token@github.com': ")).stdout).toBe('ghp_secret');
    for (const other of ["Password for 'https://evil.example': ", 'Password: ', "Password for 'no url': "])
      expect(await ask(other)).toMatchObject({ exitCode: 1, stdout: '' });
    expect(JSON.stringify(askpass.environment)).not.toContain('ghp_secret');
    expect((await stat(place)).mode & 0o777).toBe(0o700);
    expect((await stat(join(place, 'login'))).mode & 0o777).toBe(0o600);
  }
  expect(await readdir(folder)).toEqual([]);
});
