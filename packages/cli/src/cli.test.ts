import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedImage, startTestRegistry, type TestRegistry } from '@multiarch/testbed';
import { execa } from 'execa';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { webUrl } from './ci/web-page.js';
import { runCli } from './cli.js';
import { openTerminal } from './world/terminal.js';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'multiarch-cli-'));
});

afterEach(() => rm(directory, { recursive: true, force: true }));

async function run(args: readonly string[], environment: Record<string, string> = {}) {
  let out = '';
  let err = '';
  const world = {
    environment: { HOME: directory, ...environment },
    directory,
    temporaryDirectory: directory,
  };
  const terminal = openTerminal(world, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  const status = await runCli(args, terminal);
  return { status, out, err };
}

function seedLegs(server: TestRegistry): string {
  const repository = server.repository('org/app');
  for (const architecture of ['amd64', 'arm64'])
    repository.tags.set(`1-${architecture}`, seedImage(repository, architecture).digest);
  return `${server.host}/org/app`;
}

async function git(...args: string[]): Promise<void> {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'init.defaultBranch=main'];
  await execa('git', [...identity, ...args], { cwd: directory });
}

describe('plan', () => {
  beforeEach(async () => {
    await writeFile(join(directory, 'Dockerfile'), 'FROM scratch\n');
    await git('init', '--quiet');
    await git('add', '.');
    await git('commit', '--quiet', '--message', 'first');
  });

  test('a branch is called after itself', async () => {
    const { status, out } = await run(['plan', '--images', 'ghcr.io/Org/App', '--json']);
    expect(status).toBe(0);
    const plan = JSON.parse(out);
    expect(plan).toMatchObject({ mode: 'branch', tag: 'main', images: ['ghcr.io/org/app'] });
    expect(plan.revision).toMatch(/^[0-9a-f]{40}$/);
  });

  test('a checked-out Git tag is a release', async () => {
    await git('tag', 'v1.2.3');
    await git('checkout', '--quiet', 'v1.2.3');
    const { out } = await run(['plan', '--images', 'ghcr.io/org/app', '--semver-tags', '--json']);
    expect(JSON.parse(out)).toMatchObject({ mode: 'release', tag: 'v1.2.3' });
  });

  test('for people it is a table', async () => {
    const { out } = await run(['plan', '--images', 'ghcr.io/org/app', '--tag', 'x']);
    expect(out).toContain('ghcr.io/org/app:x');
    expect(out).toContain('ubuntu-24.04-arm');
  });
});

describe('manifest', () => {
  test('writes the final tag and prints the result', async () => {
    await using server = await startTestRegistry();
    const image = seedLegs(server);
    const flags = ['--images', image, '--tags', '1', '--platforms', 'linux/amd64,linux/arm64'];
    const { status, out } = await run(['manifest', ...flags, '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(out).variants[0].digest).toBe(server.tags['org/app:1']);
  });

  test('a dry run knows the digest and writes nothing', async () => {
    await using server = await startTestRegistry();
    const image = seedLegs(server);
    const flags = ['--images', image, '--tags', '1', '--platforms', 'linux/amd64,linux/arm64', '--dry-run'];
    const { status, out } = await run(['manifest', ...flags]);
    expect(status).toBe(0);
    expect(out).toMatch(/index sha256:[0-9a-f]{64}/);
    expect(server.tags['org/app:1']).toBeUndefined();
  });

  test('a missing arch tag is status 1 with advice', async () => {
    await using server = await startTestRegistry();
    const image = seedLegs(server);
    const flags = ['--images', image, '--tags', '2', '--platforms', 'linux/amd64'];
    const { status, err } = await run(['manifest', ...flags]);
    expect(status).toBe(1);
    expect(err).toContain(`HEAD ${image}:2-amd64`);
    expect(err).toContain("Check that the image was pushed to this repository under the tag '2-amd64'");
  });
});

test('inspect shows the platforms that the configs name', async () => {
  await using server = await startTestRegistry();
  const image = seedLegs(server);
  await run(['manifest', '--images', image, '--tags', '1', '--platforms', 'linux/amd64,linux/arm64']);
  const { status, out } = await run(['inspect', `${image}:1`, '--json']);
  expect(status).toBe(0);
  expect(JSON.parse(out).images.map(({ platform }: { platform: string }) => platform)).toEqual([
    'linux/amd64',
    'linux/arm64',
  ]);
  expect((await run(['inspect', `${image}:1`])).out).toContain('linux/arm64');
});

describe('login', () => {
  const auths = (host: string) => JSON.stringify([{ registry: host, username: 'bot', password: 'hunter22' }]);

  test('what it writes is what later commands use', async () => {
    await using server = await startTestRegistry({ users: { bot: 'hunter22' } });
    const image = seedLegs(server);
    const login = await run(['login', '--images', image], { REGISTRY_AUTHS: auths(server.host) });
    expect(login).toMatchObject({ status: 0 });
    expect(login.out + login.err).not.toContain('hunter22');
    expect(await readFile(join(directory, '.docker', 'config.json'), 'utf8')).toContain(server.host);
    const manifest = ['manifest', '--images', image, '--tags', '1', '--platforms', 'linux/amd64,linux/arm64'];
    expect((await run(manifest)).status).toBe(0);
  });

  test('a host without a credential is one sentence', async () => {
    const { status, err } = await run(['login', '--images', 'registry.example.com/a/b']);
    expect(status).not.toBe(0);
    expect(err).toContain('registry.example.com');
    expect(err).toContain('REGISTRY_AUTHS');
  });
});

describe('wrong calls are status 2 and say what is right', () => {
  test.each([
    [['plan', '--images', 'ghcr.io/org/app:1'], "images: 'ghcr.io/org/app:1' has a tag or digest"],
    [['plan', '--images', 'ghcr.io/org/app', '--platforms', 'linux/amd65'], "'linux/amd65'"],
    [['plan', '--imagse', 'x'], '--images'],
    [['build', '--plan', 'no-such-file'], 'no-such-file'],
    [['manifest', '--images', 'ghcr.io/org/app'], 'tags: no tag is given'],
    [['inspect'], 'reference'],
    [['deploy'], 'deploy'],
  ])('%s', async (args, message) => {
    const { status, err } = await run(args);
    expect(status).toBe(2);
    expect(err).toContain(message);
    expect(err).not.toMatch(/^\s+at /m);
  });
});

test('the program starts as a process and explains itself', async () => {
  const main = new URL('../lib/main.js', import.meta.url).pathname;
  const { stdout, exitCode } = await execa(process.execPath, [main, '--help']);
  expect(exitCode).toBe(0);
  for (const command of ['plan', 'login', 'build', 'manifest', 'inspect']) expect(stdout).toContain(command);
});

test('secrets that the terminal was told of are hidden, line by line', () => {
  let shown = '';
  const write = (text: string) => {
    shown += text;
  };
  const terminal = openTerminal(
    { environment: {}, directory: '/', temporaryDirectory: '/' },
    { out: write, err: write },
  );
  terminal.mask('first line\nsecond line');
  terminal.print('a first line b');
  terminal.log.warning('a second line b');
  expect(shown).toBe('a *** b\nwarning: a *** b\n');
});

test.each([
  ['https://github.com/org/app.git', 'https://github.com/org/app'],
  ['https://x-access-token:secret@github.com/org/app', 'https://github.com/org/app'],
  ['git@github.com:org/app.git', 'https://github.com/org/app'],
  ['ssh://git@gitlab.example.com/a/b/c.git', 'https://gitlab.example.com/a/b/c'],
  ['ssh://me@gitlab.example.com:2222/a/b', 'https://gitlab.example.com/a/b'],
  ['me@github.com:/org/app/', 'https://github.com/org/app'],
  ['https://secret:secret@github.com:8443/org/app.git/', 'https://github.com/org/app'],
  ['https://user:se@cret@github.com/org/app', 'https://github.com/org/app'],
  ['https://github.com/org/app?token=secret#secret', 'https://github.com/org/app'],
  ['https://user:sec/ret@github.com/org/app', undefined],
  ['https://sec/ret@github.com/org/app', undefined],
  ['https://user:12/secret@github.com/org/app', undefined],
  ['https://user:sec#ret@github.com/org/app', undefined],
  ['https://user:sec?ret@github.com/org/app', undefined],
  ['https://github.com/user%3Asecret%40org/app', undefined],
  ['user:secret@github.com:org/app', undefined],
  ['git@github.com:user:secret@org/app', undefined],
  ['https://[::1]/org/app', undefined],
  ['https://github.com/', undefined],
  ['ext::sh -c secret', undefined],
  ['/srv/git/app', undefined],
])('the page of %s', (origin, page) => {
  expect(webUrl(origin)).toBe(page);
});
