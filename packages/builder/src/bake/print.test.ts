import { mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printBake } from './print.js';

const inputs = { bakeFile: ['docker-bake.hcl'], bakeTargets: ['app', 'all'] };

async function checkout() {
  const folder = await mkdtemp(join(tmpdir(), 'multiarch-bake-'));
  const [directory, temporaryDirectory] = [join(folder, 'checkout'), join(folder, 'temporary')];
  for (const path of [directory, temporaryDirectory]) await mkdir(path);
  await writeFile(join(directory, 'docker-bake.hcl'), '');
  return { directory, temporaryDirectory, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}

const ended = (exitCode: number, stdout = '', stderr = '') => ({ exitCode, stdout, stderr });

test('Buildx prints the targets that are asked for, with an agent that is none', async () => {
  await using world = await checkout();
  const text = await printBake(inputs, {
    ...world,
    environment: { PATH: '/bin', GONE: undefined },
    run: async (command, args, { env, cwd }) => {
      const { SSH_AUTH_SOCK: socket = '', ...others } = env;
      expect((await stat(socket)).isSocket()).toBe(true);
      expect(others).toEqual({ PATH: '/bin' });
      expect(cwd).toBe(world.directory);
      return ended(0, [command, ...args].join(' '));
    },
  });
  expect(text).toBe('docker buildx bake --print --file docker-bake.hcl app all');
  expect(await readdir(world.temporaryDirectory)).toEqual([]);
});

test('an agent that is there stays', async () => {
  await using world = await checkout();
  const environment = { SSH_AUTH_SOCK: '/agent' };
  await printBake(inputs, {
    ...world,
    environment,
    run: async (_command, _args, { env }) => {
      expect(env).toEqual(environment);
      return ended(0);
    },
  });
});

const SAID = `#1 [internal] load local bake definitions
#1 DONE 0.0s
docker-bake.hcl:1
ERROR: docker-bake.hcl:1,1-2: Invalid block`;

test.each<[string, ReturnType<typeof ended>, string]>([
  [
    'a mistake in the file',
    ended(1, '', SAID),
    'docker-bake.hcl: docker-bake.hcl:1\nERROR: docker-bake.hcl:1,1-2',
  ],
  ['no Buildx', ended(1, '', "docker: 'buildx' is not a docker command."), 'Docker has no Buildx here'],
  [
    'no Buildx, as of Docker 28',
    ended(125, '', 'docker: unknown command: docker buildx'),
    'has no Buildx here',
  ],
])('says %s', async (_, result, problem) => {
  await using world = await checkout();
  const printed = printBake(inputs, { ...world, environment: {}, run: async () => result });
  await expect(printed).rejects.toThrow(problem);
  expect(await readdir(world.temporaryDirectory)).toEqual([]);
});

test('says that there is no Docker', async () => {
  await using world = await checkout();
  const run = () => Promise.reject(new Error('spawn docker ENOENT'));
  await expect(printBake(inputs, { ...world, environment: {}, run })).rejects.toThrow('could not be started');
});

test('a file that is not there, or leads out of the checkout, is not looked at', async () => {
  await using world = await checkout();
  const run = () => expect.fail('started');
  const print = (bakeFile: string[]) =>
    printBake({ ...inputs, bakeFile }, { ...world, environment: {}, run });
  await expect(print(['none.hcl'])).rejects.toThrow("bake-file: there is no file 'none.hcl'");
  await symlink('/etc/hostname', join(world.directory, 'link'));
  await expect(print(['docker-bake.hcl', 'link'])).rejects.toThrow('link out of the repository');
});
