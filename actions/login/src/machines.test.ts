import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Job, type StepResult, startJob } from '@multiarch/testbed';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const HOST = 'quay.io';
const basic = (user: string) => Buffer.from(`${user}:${user}-p4ssword`).toString('base64');

let machine: string;
let home: string;
beforeEach(async () => {
  machine = await mkdtemp(join(tmpdir(), 'multiarch-machine-'));
  home = join(machine, 'home');
});
afterEach(() => rm(machine, { recursive: true, force: true }));

/** One of the runners of a user. */
const runner = (name: string) => startJob({ home, temp: join(machine, name) });

function logIn(job: Job, user: string, killAtWrite?: number): Promise<StepResult> {
  return job.step({
    action: 'login',
    inputs: {
      images: `${HOST}/org/app`,
      'registry-auths': `- { registry: ${HOST}, username: ${user}, password: ${user}-p4ssword }`,
    },
    ...(killAtWrite === undefined ? {} : { killAtWrite }),
  });
}

/** The login with which the steps after this one push. */
async function loginOf({ env }: StepResult): Promise<string | undefined> {
  const file = join(env.DOCKER_CONFIG ?? join(home, '.docker'), 'config.json');
  const text = await readFile(file, 'utf8').catch(() => '{}');
  return (JSON.parse(text) as { auths?: Record<string, { auth: string }> }).auths?.[HOST]?.auth;
}

/** Files of the machine in which a password is, in any of its forms. */
async function leftBehind(): Promise<string[]> {
  const entries = await readdir(machine, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const));
  const secrets = ['one', 'two'].flatMap((user) => [`${user}-p4ssword`, basic(user)]);
  return texts
    .filter(([, text]) => secrets.some((secret) => text.includes(secret)))
    .map(([file]) => file.slice(machine.length));
}

describe('two jobs at once with one HOME', () => {
  test.each([
    ['the first ends first', [0, 1]],
    ['the second ends first', [1, 0]],
  ])('have each its own login, and leave nothing: %s', async (_, order) => {
    await using first = await runner('a');
    await using second = await runner('b');
    const jobs = [first, second];
    const results = [await logIn(first, 'one'), await logIn(second, 'two')];
    expect(await Promise.all(results.map(loginOf))).toEqual([basic('one'), basic('two')]);
    const [earlier = 0, later = 1] = order;
    await jobs[earlier]?.post();
    const [, last] = [results[earlier], results[later]];
    expect(last && (await loginOf(last))).toBe(basic(later === 0 ? 'one' : 'two'));
    await jobs[later]?.post();
    expect(await leftBehind()).toEqual([]);
  });

  test('log in at the same moment', async () => {
    await using first = await runner('a');
    await using second = await runner('b');
    const results = await Promise.all([logIn(first, 'one'), logIn(second, 'two')]);
    expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(await Promise.all(results.map(loginOf))).toEqual([basic('one'), basic('two')]);
    await Promise.all([first.post(), second.post()]);
    expect(await leftBehind()).toEqual([]);
  });
});

describe('a job that was killed', () => {
  test('has left nothing when the next one has run', async () => {
    {
      await using job = await runner('a');
      await logIn(job, 'one');
      job.kill();
    }
    await using next = await runner('a');
    const result = await logIn(next, 'two');
    expect(await loginOf(result)).toBe(basic('two'));
    await next.post();
    expect(await leftBehind()).toEqual([]);
  });

  test('has left nothing after any change of the file system, nor does it hinder the next one', async () => {
    for (let at = 1; ; at += 1) {
      let isKilled: boolean;
      {
        await using job = await runner('a');
        isKilled = (await logIn(job, 'one', at)).exitCode === 137;
        if (!isKilled) job.kill();
      }
      await using next = await runner('a');
      const result = await logIn(next, 'two');
      expect(result.exitCode, result.log).toBe(0);
      expect(await loginOf(result), `killed at ${at}`).toBe(basic('two'));
      await next.post();
      expect(await leftBehind(), `killed at ${at}`).toEqual([]);
      if (!isKilled) break;
      expect(at).toBeLessThan(100);
    }
  });
});
