import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestRegistry } from '@multiarch/testbed';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCli } from './cli.js';
import { VERBS } from './flags/flag.js';
import { gitIn, runIn, runWith } from './testing.js';
import { orCancelled, uncancelled } from './world/cancel.js';
import { openTerminal } from './world/terminal.js';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'multiarch-outcomes-'));
  await writeFile(join(directory, 'Dockerfile'), 'FROM scratch\n');
  await gitIn(directory, 'init', '--quiet');
  await gitIn(directory, 'add', '.');
  await gitIn(directory, 'commit', '--quiet', '--message', 'first');
});
afterEach(() => rm(directory, { recursive: true, force: true }));

describe('--json prints a document', () => {
  /** Nobody listens there. */
  const image = '127.0.0.1:9/org/app';
  const identities =
    '- { type: dockerhub, username: a, connection_id: 6ba7b810-9dad-11d1-80b4-00c04fd430c8 }';
  const FAILING: Readonly<Record<(typeof VERBS)[number], readonly string[]>> = {
    plan: ['--images', image, '--platforms', 'linux/amd65'],
    login: ['--images', 'registry.example.com/a/b'],
    doctor: ['--images', 'org/app', '--registry-identities', identities],
    build: ['--images', image, '--no-push', '--output', 'load'],
    manifest: ['--images', image, '--tags', '1', '--platforms', 'linux/amd64'],
    promote: ['--from-images', image, '--to-images', '127.0.0.1:9/org/b', '--tag', 'x'],
    copy: ['--from', `${image}:x`, '--to', ':y'],
    inspect: [image],
  };

  test.each(VERBS)('of a %s that failed', async (verb) => {
    // Neither a Docker nor, of a registry, more than one try.
    const { status, out, err } = await runWith(
      directory,
      { PATH: '/nowhere' },
      verb,
      ...FAILING[verb],
      '--json',
    );
    expect(status, err).not.toBe(0);
    const document = JSON.parse(out);
    if (verb === 'doctor') expect(Array.isArray(document) || 'error' in document).toBe(true);
    else if (verb !== 'build')
      expect(document.error).toMatchObject({ code: expect.any(String), message: expect.any(String) });
    expect(err).toContain('error: ');
  });

  test.each(VERBS)('of a %s that was called wrongly', async (verb) => {
    const { status, out } = await runIn(directory, verb, '--no-such-flag', '--json');
    expect(status).toBe(2);
    expect(JSON.parse(out)).toEqual({ error: { code: 'USAGE', message: "unknown option '--no-such-flag'" } });
  });

  test('and nothing else', async () => {
    const { out } = await runIn(directory, 'plan', '--no-such-flag');
    expect(out).toBe('');
  });
});

test('a push that is refused is said before anything is built', async () => {
  await using server = await startTestRegistry({ as: 'quay', users: { robot: 'robot-secret' } });
  server.tokens.withheld = ['push'];
  const { status, err } = await runWith(
    directory,
    { PATH: '/nowhere' },
    'build',
    '--tag',
    'x',
    '--images',
    `${server.host}/org/app`,
  );
  expect(status).toBe(1);
  expect(err).toContain(server.host);
  expect(err).not.toContain('docker cannot be started');
});

describe('what is cancelled', () => {
  async function cancelled(...args: string[]) {
    const [out, err]: [string[], string[]] = [[], []];
    const terminal = openTerminal(
      {
        environment: { HOME: directory },
        ...{ directory, temporaryDirectory: directory },
        signal: AbortSignal.abort(),
      },
      { out: (text) => void out.push(text), err: (text) => void err.push(text) },
    );
    return { status: await runCli(args, terminal), out: out.join(''), err: err.join('') };
  }

  test.each([
    ['plan', 'Cancelled.'],
    ['build', 'Cancelled. Nothing was tagged; run again to go on.'],
    ['manifest', 'Cancelled. Nothing was tagged; run again to go on.'],
  ])('%s says what holds', async (verb, last) => {
    const flags = ['--images', 'ghcr.io/org/app', '--json'];
    const { status, out, err } = await cancelled(verb, ...flags);
    expect(status).toBe(1);
    expect(err).toBe(`${last}\n`);
    expect(JSON.parse(out)).toEqual({ error: { code: 'CANCELLED', message: last } });
  });

  test('is left where nothing has to be removed', async () => {
    const stop = new AbortController();
    const waiting = orCancelled(stop.signal, new Promise(() => {}));
    stop.abort();
    await expect(waiting).rejects.toBe(stop.signal.reason);
  });

  test('is finished where it must not stop half-way', async () => {
    const stop = new AbortController();
    const said: string[] = [];
    const finished = uncancelled(
      stop.signal,
      (text) => void said.push(text),
      async () => {
        stop.abort();
        return 'done';
      },
    );
    expect(await finished).toBe('done');
    expect(said).toEqual([expect.stringContaining('this is finished first')]);
  });
});
