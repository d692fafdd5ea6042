import type { Run } from '@multiarch/builder';
import { expect, test } from 'vitest';
import { freeBytesOf, freeSpace, isDisposable } from './free-space.js';

const hosted = { RUNNER_ENVIRONMENT: 'github-hosted', RUNNER_OS: 'Linux', PATH: '/usr/bin', SECRET: 'x' };

async function free(
  environment: Readonly<Record<string, string>>,
  answer: () => Promise<number> = async () => 0,
) {
  const commands: { line: string; env: unknown }[] = [];
  const log: string[] = [];
  const run: Run = async (command, args, { env }) => {
    commands.push({ line: [command, ...args].join(' '), env });
    return { exitCode: await answer(), stdout: '', stderr: 'not allowed\n' };
  };
  const [add, warn] = [(line: string) => void log.push(line), (line: string) => void log.push(`! ${line}`)];
  const free = [20e9, 38.2e9];
  const freeBytes = async () => free.shift() ?? 0;
  await freeSpace({ run, log: { debug: add, info: add, warning: warn }, environment, freeBytes });
  return { commands, log };
}

test('removes what is preinstalled, and says what it brought', async () => {
  const { commands, log } = await free(hosted);
  expect(commands).toHaveLength(1);
  expect(commands[0]?.line).toMatch(/^sudo rm -rf (?:\/\S+ ?)+$/);
  expect(commands[0]?.line).toContain('/usr/share/dotnet');
  expect(commands[0]?.env).toEqual({ PATH: '/usr/bin' });
  expect(log).toEqual(['free-space: 20.0 GB were free, now 38.2 GB.']);
});

test.each([{ RUNNER_ENVIRONMENT: 'self-hosted' }, { RUNNER_OS: 'macOS' }, { RUNNER_ENVIRONMENT: '' }])(
  'touches nothing with %j',
  async (changes) => {
    expect(isDisposable({ ...hosted, ...changes })).toBe(false);
    const { commands, log } = await free({ ...hosted, ...changes });
    expect(commands).toEqual([]);
    expect(log).toEqual(['free-space: this is not a Linux runner of GitHub’s, nothing is removed.']);
  },
);

test('never fails', async () => {
  expect((await free(hosted, async () => 1)).log[0]).toBe('! free-space: not allowed');
  const noSudo = async () => {
    throw new Error('there is no sudo');
  };
  expect((await free(hosted, noSudo)).log).toEqual(['! free-space: there is no sudo']);
});

test('knows how much is free', async () => {
  expect(await freeBytesOf('/')).toBeGreaterThan(0);
});
