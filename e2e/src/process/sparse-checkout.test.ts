import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unseal } from '@multiarch/door';
import { parsePlan } from '@multiarch/plan';
import { runAction } from '@multiarch/testbed';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../multiarch.js';
import { Checkouts, checkoutStep, type Files, git, type Inputs, write } from './git-checkouts.js';
import { serveGit } from './git-server.js';
import { tagPushed } from './sample-call.js';

let place: Checkouts;
beforeAll(async () => {
  place = new Checkouts(await mkdtemp(join(tmpdir(), 'multiarch-sparse-')));
});
afterAll(() => rm(place.folder, { recursive: true, force: true }));

function planIn(cwd: string, commit: string, inputs: Inputs, more: Inputs = {}) {
  return runAction({
    action: 'plan',
    cwd,
    event: tagPushed('v1.2.3'),
    env: {
      GITHUB_REPOSITORY: 'octo-org/octo-app',
      GITHUB_SHA: commit,
      GITHUB_REF: 'refs/tags/v1.2.3',
      GITHUB_API_URL: '',
    },
    inputs: {
      'workflow-inputs': JSON.stringify({ images: 'ghcr.io/octo-org/octo-app', ...inputs }),
      ...more,
    },
  });
}

type Planned = Awaited<ReturnType<typeof planIn>>;

/** All that a plan says to anybody. */
const saying = ({ exitCode, outputs, annotations, summary }: Planned) => ({
  ...{ exitCode, outputs, annotations, summary },
  plan: exitCode === 0 ? parsePlan(unseal(outputs.plan ?? '', 'plan')) : undefined,
});

const TWO = JSON.stringify({ gpu: 'linux/amd64', cpu: ['linux/amd64', 'linux/arm64'] });
const yaml = (...lines: string[]) => `${lines.join('\n')}\n`;

const SHAPES: readonly (readonly [string, Files, Inputs?])[] = [
  ['one Dockerfile', { Dockerfile: 'FROM scratch\n', 'src/app.c': 'int main;' }],
  ['variants', { '.aws-architecture': TWO, 'Dockerfile-gpu': 'FROM a\n', 'Dockerfile-cpu': 'FROM a\n' }],
  ['a variant without a Dockerfile', { '.aws-architecture': TWO, 'Dockerfile-gpu': 'FROM a\n' }],
  ['no Dockerfile at all', { 'README.md': 'hello' }],
  [
    'a Dockerfile in a context',
    {
      'docker/Dockerfile': 'FROM a\n',
      'docker/multiarch.yaml': 'amd: linux/amd64\n',
      'docker/Dockerfile-amd': 'FROM b\n',
    },
    { context: 'docker' },
  ],
  [
    'a context that holds nothing of the patterns',
    { Dockerfile: 'FROM a\n', 'src/deep/app.c': '' },
    { context: 'src/deep' },
  ],
  ['a context that is not there', { Dockerfile: 'FROM a\n' }, { context: 'src' }],
  ['a Dockerfile of another name', { 'images/app.build': 'FROM a\n' }, { dockerfile: 'images/app.build' }],
  [
    'a Dockerfile of another name, written otherwise',
    { 'images/app.build': 'FROM a\n' },
    { dockerfile: './images//app.build' },
  ],
  [
    'a pattern of Dockerfiles',
    { '.aws-architecture': TWO, 'cpu/image.build': 'FROM a\n', 'gpu/image.build': 'FROM a\n' },
    { dockerfile: '<variant>/image.build' },
  ],
  [
    'an architecture file of another name',
    { 'ci/images.json': TWO, 'Dockerfile-gpu': 'FROM a\n', 'Dockerfile-cpu': 'FROM a\n' },
    { 'architecture-file': 'ci/images.json' },
  ],
  [
    'an architecture file that is not there',
    { Dockerfile: 'FROM a\n' },
    { 'architecture-file': 'ci/images.json' },
  ],
  ['names that differ in case', { DOCKERFILE: 'FROM a\n', 'MULTIARCH.yaml': 'x: linux/amd64\n' }],
  ['a link to a Dockerfile', { Dockerfile: '->docker/prod.build', 'docker/prod.build': 'FROM a\n' }],
  ['a link to nothing', { Dockerfile: '->docker/prod.build' }],
  ['a link out of the repository', { Dockerfile: '->/etc/hostname' }],
  [
    'a link to a folder on the way',
    { 'own/docker': '->../docker', 'docker/prod.build': 'FROM a\n' },
    { dockerfile: 'own/docker/prod.build' },
  ],
  ['a link as context', { context: '->src', 'src/Dockerfile': 'FROM a\n' }, { context: 'context' }],
  [
    'a Dockerfile for another platform',
    { 'docker/x.build': 'FROM --platform=linux/arm64 a\n' },
    { dockerfile: 'docker/x.build', platforms: 'linux/amd64' },
  ],
  [
    'a pointer to a large file',
    {
      Dockerfile: 'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 1\n',
      '.gitattributes': 'Dockerfile filter=lfs diff=lfs merge=lfs -text\n',
    },
  ],
  [
    'line ends',
    { 'app.build': 'FROM --platform=linux/arm64 a\n', '.gitattributes': '*.build text eol=crlf\n' },
    { dockerfile: 'app.build', platforms: 'linux/arm64' },
  ],
  [
    'names with blanks, brackets and stars',
    { 'a [b] *.build': 'FROM a\n', '.aws-architecture': '{"x":"linux/amd64"}' },
    { dockerfile: 'a [b] *.build' },
  ],
  [
    'variants made of files',
    {
      'multiarch.yaml': yaml(
        'api:',
        '  dockerfile: api/build.docker',
        '  paths: [api]',
        'web:',
        '  dockerfile: web/build.docker',
        '  paths: [web, "lib/**"]',
        'tool:',
        '  context: tools',
        '  target: tool',
      ),
      'api/build.docker': 'FROM a\n',
      'api/main.go': 'package main',
      'web/build.docker': 'FROM a\nCOPY . .\n',
      'lib/x.js': 'export {}',
      'tools/Dockerfile': 'FROM a AS tool\n',
    },
  ],
  [
    'paths that mean no file',
    { 'multiarch.yaml': yaml('api:', '  paths: [nowhere]'), 'Dockerfile-api': 'FROM a\n' },
  ],
];

/** The plans of a whole checkout and of that of the workflow. */
async function both(url: string, commit: string, inputs: Inputs): Promise<[Planned, Planned, string]> {
  const sparse = await place.checkOut(url, commit, checkoutStep(inputs));
  const whole = await planIn(await place.checkOut(url, commit, {}), commit, inputs);
  return [whole, await planIn(sparse, commit, inputs), sparse];
}

describe('the plan of a checkout without most files is that of a whole one', () => {
  const shapes = SHAPES.map(([name, files, inputs = {}]) => ({ name, files, inputs }));
  test.each(shapes)('$name', async ({ files, inputs }) => {
    const { server, commit } = await place.publish(write(files));
    const [whole, sparse] = await both(`file://${server}`, commit, inputs);
    expect(saying(sparse)).toEqual(saying(whole));
  });

  test('this repository', async () => {
    const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
    const { server, commit } = await place.publish((tree) => {
      for (const file of files.filter((name) => name !== '')) {
        mkdirSync(dirname(join(tree, file)), { recursive: true });
        cpSync(join(root, file), join(tree, file), { verbatimSymlinks: true });
      }
    });
    const [whole, sparse] = await both(`file://${server}`, commit, {});
    expect(saying(sparse)).toEqual(saying(whole));
  });
});

test('paths of variants are hashed without their files', async () => {
  const { server, commit } = await place.publish(
    write(SHAPES.find(([name]) => name === 'variants made of files')?.[1] ?? {}),
  );
  const [, sparse, folder] = await both(`file://${server}`, commit, {});
  const { variants } = parsePlan(unseal(sparse.outputs.plan ?? '', 'plan'));
  expect(variants.map(({ content }) => content?.length)).toEqual([64, 64, undefined]);
  expect(globSync('**/*.{go,js}', { cwd: folder })).toEqual([]);
});

test.each([
  ['Bake, which reads what it likes', { 'bake-file': 'docker-bake.hcl' }, 'github-hosted'],
  ['the jobs that share a folder', {}, 'self-hosted'],
])('%s: all files are there', async (_, inputs: Inputs, environment) => {
  const { server, commit } = await place.publish(write({ 'docker-bake.hcl': '', 'deep/vars.hcl': 'x' }));
  const folder = await place.checkOut(`file://${server}`, commit, checkoutStep(inputs, environment));
  expect(readFileSync(join(folder, 'deep/vars.hcl'), 'utf8')).toBe('x');
  expect(await git(folder, 'config', '--list', '--local')).not.toContain('promisor');
});

describe('a repository that only its token reads', () => {
  const TOKEN = 'ghs_token-of-the-plan';
  const basic = Buffer.from(`x-access-token:${TOKEN}`).toString('base64');
  const files = {
    'multiarch.yaml': yaml('a:', '  dockerfile: a.build', 'b:', '  dockerfile: b.build'),
    'a.build': 'FROM a\n',
    'b.build': 'FROM b\n',
  };

  async function plan(token: string) {
    const { server, commit } = await place.publish(write(files));
    await using host = await serveGit(place.folder, basic);
    const url = `${host.origin}${server.slice(place.folder.length)}`;
    const folder = await place.checkOut(url, commit, checkoutStep({}), basic);
    // A machine that reaches its server by another name, as its own environment says.
    const alias = 'http://git.example.org';
    execFileSync('git', ['remote', 'set-url', 'origin', url.replace(host.origin, alias)], { cwd: folder });
    host.requests.length = 0;
    const planned = await runAction({
      action: 'plan',
      cwd: folder,
      event: tagPushed('v1.2.3'),
      env: {
        GITHUB_REPOSITORY: 'octo-org/octo-app',
        GITHUB_SHA: commit,
        GITHUB_API_URL: '',
        GITHUB_SERVER_URL: host.origin,
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `url.${host.origin}/.insteadOf`,
        GIT_CONFIG_VALUE_0: `${alias}/`,
      },
      inputs: { images: 'ghcr.io/octo-org/octo-app', 'github-token': token },
    });
    return { planned, requests: host.requests, folder };
  }

  test('is read with it, all files at once, and nothing of it stays', async () => {
    const { planned, requests, folder } = await plan(TOKEN);
    expect(planned.exitCode, planned.log).toBe(0);
    expect(
      parsePlan(unseal(planned.outputs.plan ?? '', 'plan')).legs.map(({ dockerfile }) => dockerfile),
    ).toEqual(['a.build', 'a.build', 'b.build', 'b.build']);
    // Without it first, as most are public; then what the protocol's second version asks: what there is, and for it.
    expect(requests.map((line) => line.replace(/\/repository-\d+\.git/, ''))).toEqual([
      'GET /info/refs?service=git-upload-pack',
      'GET /info/refs?service=git-upload-pack',
      'POST /git-upload-pack',
    ]);
    expect(readFileSync(join(folder, '.git/config'), 'utf8')).not.toContain('AUTHORIZATION');
    expect(planned.log).not.toContain(TOKEN);
  });

  test('is not said to lack what another token cannot read', async () => {
    const { planned } = await plan('');
    expect(planned.exitCode).toBe(1);
    expect(planned.log).toContain(
      'a.build: the commit has the file, this checkout has it not, and it could not be fetched',
    );
    expect(planned.log).not.toContain('there is no');
  });
});
