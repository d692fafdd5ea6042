import { execFile, execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  globSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unseal } from '@multiarch/door';
import { parsePlan } from '@multiarch/plan';
import { runAction } from '@multiarch/testbed';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readWorkflow } from '../act/build-workflow.js';
import { evaluate } from '../act/expression.js';
import { root } from '../multiarch.js';
import { tagPushed } from './sample-call.js';

/** Texts of files; one that begins with `->` is a link. */
type Files = Readonly<Record<string, string>>;
type Inputs = Readonly<Record<string, string>>;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'multiarch-sparse-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const AUTHOR = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@b',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@b',
};

function git(cwd: string, ...args: string[]): string {
  const env = { ...process.env, ...AUTHOR, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  return execFileSync('git', args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

let repositories = 0;

/** A repository on a server, as GitHub lets it be read: in part, and any object by its name. */
function publish(fill: (tree: string) => void): { readonly server: string; readonly commit: string } {
  const name = join(folder, `repository-${repositories++}`);
  const [tree, server] = [`${name}.tree`, `${name}.git`];
  mkdirSync(tree);
  git(tree, 'init', '-q');
  fill(tree);
  git(tree, 'add', '--all', '--force');
  git(tree, 'commit', '-qm', 'first');
  git(folder, 'clone', '-q', '--bare', tree, server);
  for (const setting of ['uploadpack.allowFilter', 'uploadpack.allowAnySHA1InWant'])
    git(server, 'config', setting, 'true');
  return { server, commit: git(tree, 'rev-parse', 'HEAD') };
}

function write(files: Files): (tree: string) => void {
  return (tree) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      if (text.startsWith('->')) symlinkSync(text.slice(2), join(tree, path));
      else writeFileSync(join(tree, path), text);
    }
  };
}

/** The `with` of the plan's checkout, for these inputs. */
function checkoutStep(inputs: Inputs, environment = 'github-hosted'): Record<string, unknown> {
  const { workflow } = readWorkflow('build');
  const step = workflow.jobs.plan?.steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
  const declared = workflow.on.workflow_call?.inputs ?? {};
  const defaults = Object.entries(declared).map(([name, input]) => [name, input.default]);
  const contexts = {
    inputs: { ...Object.fromEntries(defaults), ...inputs },
    github: { event_name: 'push', event: {} },
    runner: { environment },
  };
  return Object.fromEntries(
    Object.entries(step?.with ?? {}).map(([name, value]) => [name, evaluate(String(value), contexts)]),
  );
}

let checkouts = 0;

/** What actions/checkout does with these inputs (`git-source-provider.ts` of v7.0.1), and leaves no credential. */
function checkOut(
  url: string,
  commit: string,
  { 'sparse-checkout': patterns }: Record<string, unknown>,
  header?: string,
): string {
  // No pattern is as if it were not given.
  const isWhole = (patterns ?? '') === '';
  const place = join(folder, `checkout-${checkouts++}`);
  mkdirSync(place);
  git(place, 'init', '-q');
  git(place, 'remote', 'add', 'origin', url);
  const login = header === undefined ? [] : ['-c', `http.${url}.extraheader=${header}`];
  const filter = isWhole ? [] : ['--filter=blob:none'];
  const ref = `+${commit}:refs/remotes/origin/main`;
  const transport = [...login, '-c', 'protocol.version=2'];
  git(
    place,
    ...transport,
    'fetch',
    '-q',
    '--no-tags',
    '--prune',
    '--no-recurse-submodules',
    ...filter,
    '--depth=1',
    'origin',
    ref,
  );
  if (!isWhole) {
    git(place, 'config', 'core.sparseCheckout', 'true');
    const file = git(place, 'rev-parse', '--git-path', 'info/sparse-checkout');
    mkdirSync(dirname(join(place, file)), { recursive: true });
    appendFileSync(join(place, file), `\n${String(patterns)}\n`);
  }
  git(place, ...login, 'checkout', '-q', '--force', '-B', 'main', 'refs/remotes/origin/main');
  return place;
}

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
  const sparse = checkOut(url, commit, checkoutStep(inputs));
  const whole = await planIn(checkOut(url, commit, {}), commit, inputs);
  return [whole, await planIn(sparse, commit, inputs), sparse];
}

describe('the plan of a checkout without most files is that of a whole one', () => {
  const shapes = SHAPES.map(([name, files, inputs = {}]) => ({ name, files, inputs }));
  test.each(shapes)('$name', async ({ files, inputs }) => {
    const { server, commit } = publish(write(files));
    const [whole, sparse] = await both(`file://${server}`, commit, inputs);
    expect(saying(sparse)).toEqual(saying(whole));
  });

  test('this repository', async () => {
    const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
    const { server, commit } = publish((tree) => {
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
  const { server, commit } = publish(
    write(SHAPES.find(([name]) => name === 'variants made of files')?.[1] ?? {}),
  );
  const [, sparse, place] = await both(`file://${server}`, commit, {});
  const { variants } = parsePlan(unseal(sparse.outputs.plan ?? '', 'plan'));
  expect(variants.map(({ content }) => content?.length)).toEqual([64, 64, undefined]);
  expect(globSync('**/*.{go,js}', { cwd: place })).toEqual([]);
});

test.each([
  ['Bake, which reads what it likes', { 'bake-file': 'docker-bake.hcl' }, 'github-hosted'],
  ['the jobs that share a folder', {}, 'self-hosted'],
])('%s: all files are there', (_, inputs: Inputs, environment) => {
  const { server, commit } = publish(write({ 'docker-bake.hcl': '', 'deep/vars.hcl': 'x' }));
  const place = checkOut(`file://${server}`, commit, checkoutStep(inputs, environment));
  expect(readFileSync(join(place, 'deep/vars.hcl'), 'utf8')).toBe('x');
  expect(git(place, 'config', '--list', '--local')).not.toContain('promisor');
});

describe('a repository that only its token reads', () => {
  const TOKEN = 'ghs_token-of-the-plan';
  const basic = Buffer.from(`x-access-token:${TOKEN}`).toString('base64');
  const files = {
    'multiarch.yaml': yaml('a:', '  dockerfile: a.build', 'b:', '  dockerfile: b.build'),
    'a.build': 'FROM a\n',
    'b.build': 'FROM b\n',
  };

  /** Git's own server behind a password, and the requests that it was sent. */
  async function serve(project: string) {
    const requests: string[] = [];
    const server = createServer((request, response) => {
      requests.push(`${request.method} ${request.url}`);
      if (request.headers.authorization?.toLowerCase() !== `basic ${basic}`.toLowerCase()) {
        response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end();
        return;
      }
      const url = new URL(request.url ?? '', 'http://localhost');
      const backend = execFile(
        'git',
        ['http-backend'],
        {
          encoding: 'buffer',
          env: {
            ...process.env,
            GIT_PROJECT_ROOT: project,
            GIT_HTTP_EXPORT_ALL: '1',
            PATH_INFO: url.pathname,
            QUERY_STRING: url.search.slice(1),
            REQUEST_METHOD: request.method,
            CONTENT_TYPE: request.headers['content-type'] ?? '',
            HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
            GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
          },
          maxBuffer: 64 * 1024 * 1024,
        },
        (_, stdout) => {
          const end = stdout.indexOf('\r\n\r\n');
          const lines = stdout.subarray(0, end).toString().split('\r\n');
          const status = lines.find((line) => line.startsWith('Status: '))?.slice(8, 11) ?? '200';
          for (const line of lines) {
            const [name = '', value = ''] = line.split(': ');
            if (name !== 'Status') response.setHeader(name, value);
          }
          response.writeHead(Number(status)).end(stdout.subarray(end + 4));
        },
      );
      if (backend.stdin !== null) request.pipe(backend.stdin);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    return {
      origin: `http://127.0.0.1:${port}`,
      requests,
      [Symbol.asyncDispose]: () =>
        new Promise<void>((done) => {
          server.closeAllConnections();
          server.close(() => done());
        }),
    };
  }

  async function plan(token: string) {
    const { server, commit } = publish(write(files));
    await using host = await serve(folder);
    const url = `${host.origin}${server.slice(folder.length)}`;
    // As it runs outside of this process, which serves it.
    const place = await new Promise<string>((resolve, reject) => {
      setImmediate(() => checkOutAside(url, commit).then(resolve, reject));
    });
    host.requests.length = 0;
    const planned = await runAction({
      action: 'plan',
      cwd: place,
      event: tagPushed('v1.2.3'),
      env: {
        GITHUB_REPOSITORY: 'octo-org/octo-app',
        GITHUB_SHA: commit,
        GITHUB_API_URL: '',
        GITHUB_SERVER_URL: host.origin,
      },
      inputs: { images: 'ghcr.io/octo-org/octo-app', 'github-token': token },
    });
    return { planned, requests: host.requests, place };
  }

  /** {@link checkOut}, without waiting for it in this process. */
  async function checkOutAside(url: string, commit: string): Promise<string> {
    const place = join(folder, `checkout-${checkouts++}`);
    mkdirSync(join(place, '.git/info'), { recursive: true });
    const patterns = String(checkoutStep({})['sparse-checkout']);
    const script = join(folder, `checkout-${checkouts}.sh`);
    writeFileSync(
      script,
      yaml(
        '#!/bin/sh -e',
        `cd '${place}' && git init -q && git remote add origin '${url}' && git config core.sparseCheckout true`,
        `export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0='http.${url}.extraheader' GIT_CONFIG_VALUE_0='AUTHORIZATION: basic ${basic}'`,
        `cat > .git/info/sparse-checkout <<'END'\n${patterns}\nEND`,
        `git -c protocol.version=2 fetch -q --no-tags --filter=blob:none --depth=1 origin '+${commit}:refs/remotes/origin/main'`,
        'git checkout -q --force -B main refs/remotes/origin/main',
      ),
    );
    chmodSync(script, 0o755);
    await new Promise<void>((resolve, reject) => {
      execFile(script, (error, _, stderr) => (error === null ? resolve() : reject(new Error(stderr))));
    });
    return place;
  }

  test('is read with it, all files at once, and nothing of it stays', async () => {
    const { planned, requests, place } = await plan(TOKEN);
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
    expect(readFileSync(join(place, '.git/config'), 'utf8')).not.toContain('AUTHORIZATION');
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
