import {
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeJobConfig, currentJobConfig, openJobConfig } from './job.js';
import { writeDockerConfig } from './write.js';

const nonce = '01234567-89ab-4def-8123-456789abcdef';
let machine: string;
let docker: string;
let temporaryDirectory: string;

beforeEach(async () => {
  machine = await mkdtemp(join(tmpdir(), 'credentials-job-'));
  docker = join(machine, 'home', '.docker');
  temporaryDirectory = join(machine, 'temp');
  await mkdir(temporaryDirectory);
  await mkdir(join(docker, 'cli-plugins'), { recursive: true });
  await mkdir(join(docker, 'buildx', 'instances'), { recursive: true });
  await mkdir(join(docker, 'buildx', 'config', 'quay.io', 'org'), { recursive: true });
  await writeFile(join(docker, 'config.json'), '{"credsStore":"pass"}', { mode: 0o644 });
  await writeFile(join(docker, 'buildx', 'current'), 'mine');
  await writeFile(join(docker, 'buildx', 'config', 'quay.io', 'org', 'config.json'), '{}');
});
afterEach(() => rm(machine, { recursive: true, force: true }));

const place = (environment: Readonly<Record<string, string>> = {}) => ({
  temporaryDirectory,
  environment: { HOME: join(machine, 'home'), ...environment },
  nonce,
});
const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);

describe('a folder for the job', () => {
  test('has a copy of what is written, and links to all the rest', async () => {
    const { config, variables, restore } = await openJobConfig(place());
    const folder = join(temporaryDirectory, `docker-${nonce}`);
    expect({ config, variables, restore }).toEqual({
      config: join(folder, 'config.json'),
      variables: { DOCKER_CONFIG: folder },
    });
    expect(await Promise.all([folder, config, join(folder, 'buildx')].map(modeOf))).toEqual([
      ...['700', '600', '700'],
    ]);
    expect(await readFile(config, 'utf8')).toBe('{"credsStore":"pass"}');
    expect((await readdir(folder)).sort()).toEqual([
      ...['.multiarch.json', 'buildx', 'cli-plugins', 'config.json'],
    ]);
    expect(await readlink(join(folder, 'cli-plugins'))).toBe(join(docker, 'cli-plugins'));
    for (const name of ['current', 'instances'])
      expect(await readlink(join(folder, 'buildx', name))).toBe(join(docker, 'buildx', name));
    const logins = join(folder, 'buildx', 'config', 'quay.io', 'org');
    expect(await readFile(join(logins, 'config.json'), 'utf8')).toBe('{}');
    expect((await lstat(join(folder, 'buildx', 'config'))).isSymbolicLink()).toBe(false);
  });

  test('is removed, and nothing that is linked from it', async () => {
    const { variables } = await openJobConfig(place({ DOCKER_CONFIG: docker }));
    expect(await closeJobConfig(place(variables))).toEqual({ DOCKER_CONFIG: docker });
    expect(await readdir(temporaryDirectory)).toEqual([]);
    expect((await readdir(docker)).sort()).toEqual(['buildx', 'cli-plugins', 'config.json']);
    expect(await closeJobConfig(place(variables))).toEqual({});
  });

  test('is there for a user without any configuration', async () => {
    await rm(docker, { recursive: true });
    const { config } = await openJobConfig(place());
    await writeDockerConfig(config, [
      { host: 'quay.io', credential: { kind: 'password', username: 'u', password: 'p' } },
    ]);
    expect(await readdir(join(machine, 'home'))).toEqual([]);
  });

  test('takes the place of a configuration whose file leads out of the temporary directory', async () => {
    const own = join(temporaryDirectory, 'own');
    await mkdir(own);
    await symlink(join(docker, 'config.json'), join(own, 'config.json'));
    const { config } = await openJobConfig(place({ DOCKER_CONFIG: own }));
    expect(config).toBe(join(temporaryDirectory, `docker-${nonce}`, 'config.json'));
    expect((await lstat(config)).isSymbolicLink()).toBe(false);
  });

  test('is not made in place of one that the job has', async () => {
    const own = join(temporaryDirectory, 'own');
    const environment = { DOCKER_CONFIG: own };
    const { config, restore, variables } = await openJobConfig(place(environment));
    expect({ config, variables }).toEqual({ config: join(own, 'config.json'), variables: {} });
    expect(restore).toBeDefined();
    expect(await currentJobConfig(place(environment))).toEqual({ config, restore, variables });
    expect(await readdir(temporaryDirectory)).toEqual([]);
  });
});

test('logins outside of the job are written without notes, for they are to stay', async () => {
  expect(await currentJobConfig(place())).toEqual({ config: join(docker, 'config.json'), variables: {} });
});

test.each(['', '.', '../..', `${nonce}/..`, `${nonce}\n`, nonce.toUpperCase()])(
  'a nonce that is none is refused: %j',
  async (text) => {
    const foreign = { ...place(), nonce: text };
    for (const use of [openJobConfig, closeJobConfig, currentJobConfig])
      await expect(use(foreign)).rejects.toThrow(/it is not what the step saved; accepted: a UUID/);
    expect(await readdir(temporaryDirectory)).toEqual([]);
  },
);
