import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Run } from '../docker/process-runner.js';
import { findBuildx, startingBuildx } from './plugin.js';

const PROGRAM = Buffer.from('7f454c4602010100', 'hex');
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'multiarch-plugin-'));
  await put('bin/docker', PROGRAM);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(name: string, content: Buffer | string, mode = 0o755): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await rm(path, { force: true });
  await writeFile(path, content);
  await chmod(path, mode);
  return path;
}

const find = (environment: Readonly<Record<string, string>> = {}) =>
  findBuildx({ PATH: join(folder, 'bin'), HOME: join(folder, 'home'), ...environment }, [
    join(folder, 'system'),
  ]);
const IN = {
  extra: 'extra/docker-buildx',
  home: 'home/.docker/cli-plugins/docker-buildx',
  config: 'config/cli-plugins/docker-buildx',
  system: 'system/docker-buildx',
};

describe('the executable of Buildx is found where Docker finds it', () => {
  test.each<[string, readonly (keyof typeof IN)[], Readonly<Record<string, string>>, keyof typeof IN]>([
    ['where packages put it', ['system'], {}, 'system'],
    ['in the home folder first', ['home', 'system'], {}, 'home'],
    ['not there, with another configuration', ['home', 'system'], { DOCKER_CONFIG: 'config' }, 'system'],
    ['with that configuration', ['home', 'config', 'system'], { DOCKER_CONFIG: 'config' }, 'config'],
  ])('%s', async (_, there, { DOCKER_CONFIG }, expected) => {
    for (const one of there) await put(IN[one], PROGRAM);
    const variables = DOCKER_CONFIG === undefined ? {} : { DOCKER_CONFIG: join(folder, DOCKER_CONFIG) };
    expect(await find(variables)).toBe(join(folder, IN[expected]));
  });

  test('before all others in the folders that config.json names', async () => {
    for (const path of Object.values(IN)) await put(path, PROGRAM);
    await put('home/.docker/config.json', JSON.stringify({ cliPluginsExtraDirs: [join(folder, 'extra')] }));
    expect(await find()).toBe(join(folder, IN.extra));
  });

  test('behind links', async () => {
    await put('cellar/docker', PROGRAM);
    await put('cellar/docker-buildx', PROGRAM);
    await rm(join(folder, 'bin/docker'));
    await symlink(join(folder, 'cellar/docker'), join(folder, 'bin/docker'));
    await mkdir(join(folder, 'system'));
    await symlink(join(folder, 'cellar/docker-buildx'), join(folder, IN.system));
    expect(await find()).toBe(join(folder, IN.system));
  });
});

describe('it is left to Docker', () => {
  test.each<[string, () => Promise<unknown>, Readonly<Record<string, string>>?]>([
    ['where it is not found', () => rm(join(folder, IN.system))],
    ['where `docker` is a script', () => put('bin/docker', '#!/bin/sh\nexec sudo docker "$@"\n')],
    ['where `docker` is another program', () => linked('podman')],
    ['where there is no `docker`', () => rm(join(folder, 'bin'), { recursive: true })],
    ['where a script takes its place', () => put(IN.home, '#!/bin/sh\n')],
    ['where it may not be started', () => put(IN.home, PROGRAM, 0o644)],
    ['where the configuration cannot be read', () => put('home/.docker/config.json', '{')],
    ['where folders are none', () => put('home/.docker/config.json', '{"cliPluginsExtraDirs":["plugins"]}')],
    ['where nobody knows whose home it is', async () => {}, { HOME: '' }],
  ])('%s', async (_, change, environment) => {
    await put(IN.system, PROGRAM);
    await change();
    expect(await find(environment)).toBeUndefined();
  });

  async function linked(name: string): Promise<void> {
    await put(`other/${name}`, PROGRAM);
    await rm(join(folder, 'bin/docker'));
    await symlink(join(folder, `other/${name}`), join(folder, 'bin/docker'));
  }
});

test('Buildx is started as Docker starts it, and everything else by Docker', async () => {
  const plugin = await put(IN.system, PROGRAM);
  const started: unknown[] = [];
  const run: Run = async (command, args, { env }) => {
    started.push([command, args, Object.keys(env)]);
    return { exitCode: 0, stdout: '', stderr: '' };
  };
  const start = startingBuildx(run, [join(folder, 'system')]);
  const options = { env: { PATH: join(folder, 'bin'), HOME: folder }, cwd: folder };
  await start('docker', ['buildx', 'inspect'], options);
  await start('docker', ['run', 'buildx'], options);
  await start('docker', ['buildx', 'ls'], { ...options, env: {} });
  expect(started).toEqual([
    [plugin, ['buildx', 'inspect'], ['PATH', 'HOME', 'DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND']],
    ['docker', ['run', 'buildx'], ['PATH', 'HOME']],
    ['docker', ['buildx', 'ls'], []],
  ]);
});
