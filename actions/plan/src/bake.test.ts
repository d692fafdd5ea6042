import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unseal } from '@multiarch/door';
import { parsePlan } from '@multiarch/plan';
import { runAction } from '@multiarch/testbed';
import { expect, test } from 'vitest';

const PRINTED = {
  target: {
    base: { context: '.', dockerfile: 'base.Dockerfile', output: [{ type: 'cacheonly' }] },
    app: {
      context: '.',
      dockerfile: 'Dockerfile',
      contexts: { base: 'target:base' },
      platforms: ['linux/arm64'],
    },
  },
};

/** A `docker` that prints this, and keeps what it was started with. */
async function machine() {
  const folder = await mkdtemp(join(tmpdir(), 'multiarch-plan-bake-'));
  const [checkout, bin] = [join(folder, 'checkout'), join(folder, 'bin')];
  for (const path of [checkout, bin]) await mkdir(path);
  for (const name of ['docker-bake.hcl', 'Dockerfile', 'base.Dockerfile'])
    await writeFile(join(checkout, name), 'FROM base\n');
  const docker = join(bin, 'docker');
  await writeFile(
    docker,
    `#!/bin/sh\nenv > ${folder}/env; echo "$@" > ${folder}/args\ncat <<'END'\n${JSON.stringify(PRINTED)}\nEND\n`,
  );
  await chmod(docker, 0o755);
  return {
    ...{ checkout, bin },
    kept: (name: 'env' | 'args') => readFile(join(folder, name), 'utf8'),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

const run = (
  { checkout, bin }: Pick<Awaited<ReturnType<typeof machine>>, 'checkout' | 'bin'>,
  PATH = `${bin}:/usr/bin:/bin`,
) =>
  runAction({
    action: 'plan',
    cwd: checkout,
    env: {
      ...{ GITHUB_API_URL: '', GITHUB_REPOSITORY: 'org/app', GITHUB_REF: 'refs/tags/v1.2.3', PATH },
      ...{ ACTIONS_RUNTIME_TOKEN: 'do-not-tell', GITHUB_TOKEN: 'do-not-tell' },
    },
    event: { name: 'push', payload: { ref: 'refs/tags/v1.2.3' } },
    inputs: { images: 'ghcr.io/org/app', 'bake-file': 'docker-bake.hcl', 'bake-targets': 'app' },
  });

test('targets of a Bake file are planned, and no token is theirs to know', async () => {
  await using here = await machine();
  const { exitCode, outputs, stdout } = await run(here);
  expect(exitCode, stdout).toBe(0);
  const { legs } = parsePlan(unseal(outputs.plan ?? '', 'plan'));
  expect(legs.map(({ variant, platform, base }) => [variant, platform, base?.variant])).toEqual([
    ['app', 'linux/arm64', 'base'],
    ['base', 'linux/arm64', undefined],
  ]);
  expect(await here.kept('args')).toBe('buildx bake --print --file docker-bake.hcl app\n');
  const environment = await here.kept('env');
  expect(environment).toContain('GITHUB_REF_NAME=');
  expect(environment).not.toMatch(/do-not-tell|TOKEN|^INPUT_/m);
});

test('a runner without Docker is told of one that has it', async () => {
  await using here = await machine();
  const { exitCode, stdout } = await run(here, '/nowhere');
  expect(exitCode).toBe(1);
  expect(stdout).toContain('ubuntu-24.04');
});
