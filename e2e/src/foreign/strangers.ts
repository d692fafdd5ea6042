import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import {
  bytesOf,
  type ForeignLines,
  type RepeatedRun,
  seedImage,
  seedIndex,
  type TestRegistry,
} from '@multiarch/testbed';

/** What the runs of one process share. */
export interface Place {
  readonly foreign: ForeignLines;
  /** Empty, and this process's own. */
  readonly folder: string;
  readonly registry: TestRegistry;
}

/** A run into which strangers write from all sides. */
export type Stranger = (place: Place, index: number) => Promise<RepeatedRun>;

/** A program on PATH that prints these on its standard error, or output, in pieces of any length, and ends so. */
interface Printing {
  readonly prints: readonly string[];
  readonly to?: 1 | 2;
  readonly status?: number;
}

const PRINTER = `
const { readFileSync, writeSync } = require('node:fs');
function print({ file, to, status, seed }) {
  const bytes = readFileSync(file);
  let state = seed;
  for (let at = 0; at < bytes.length; ) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const size = 1 + Math.floor((state / 2147483648) * 9000);
    at += write(to, bytes.subarray(at, at + size));
  }
  process.exitCode = status;
}
function write(to, bytes) {
  for (;;)
    try {
      return writeSync(to, bytes);
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
    }
}
const args = process.argv.slice(2).join(' ');
const found = programs.find(({ when }) => args.includes(when));
if (found !== undefined) print(found);
`;

/** Puts such a program on the path; the first entry counts whose text is among its arguments. */
async function program(
  folder: string,
  name: string,
  foreign: ForeignLines,
  programs: Readonly<Record<string, Printing>>,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const entries = [];
  for (const [index, [when, { prints, to = 2, status = 0 }]] of Object.entries(programs).entries()) {
    const file = join(folder, `${name}-${index}`);
    await writeFile(file, bytesOf(prints.join('\n')));
    entries.push({ when, file, to, status, seed: foreign.below(1_000_000) });
  }
  const text = `#!${process.execPath}\nconst programs = ${JSON.stringify(entries)};${PRINTER}`;
  await writeFile(join(folder, name), text);
  await chmod(join(folder, name), 0o755);
  return [folder, process.env.PATH ?? ''].join(delimiter);
}

/** As a registry's JSON carries it. */
function refusal(foreign: ForeignLines, complaints: number): string {
  const words = () => foreign.lines(6).join('\n');
  const errors = Array.from({ length: complaints }, () => ({
    code: foreign.line(),
    message: words(),
    detail: { name: words() },
  }));
  return JSON.stringify({ errors });
}

/** Of a header: no line ends, nothing that Node would not send. */
function header(foreign: ForeignLines, lines: number): string {
  const sent = (text: string) => text.replaceAll(/[^\t\x20-\x7e]/g, ' ').replaceAll(/["\\]/g, '');
  return foreign
    .lines(lines)
    .map((line) => `299 - "${sent(line).slice(0, 400)}"`)
    .join(', ');
}

/** From now on each write is refused in other words. */
export function refuseWrites({ foreign, registry }: Place): void {
  registry.fail({
    match: ({ method }) => method !== 'GET' && method !== 'HEAD',
    times: Number.POSITIVE_INFINITY,
    how: {
      kind: 'status',
      status: 403,
      get headers() {
        return { warning: header(foreign, 4), 'content-type': 'application/json' };
      },
      get body() {
        return refusal(foreign, 10);
      },
    },
  });
}

/** From now on these reads are refused in other words. */
export function refuseReads({ foreign, registry }: Place, path: RegExp): void {
  registry.fail({
    match: ({ method, path: asked }) => method === 'GET' && path.test(asked),
    times: Number.POSITIVE_INFINITY,
    how: {
      kind: 'status',
      status: 403,
      get body() {
        return refusal(foreign, 10);
      },
    },
  });
}

const PLATFORMS = 'linux/amd64, linux/arm64';

/** A build whose Dockerfile, whose smoke test and whose builder print; every second one fails. */
export const build: Stranger = async ({ foreign, folder, registry }, index) => {
  const fails = index % 2 === 0;
  const builder = { prints: foreign.lines(20), status: index % 8 === 7 ? 1 : 0 };
  const own = join(folder, String(index));
  const image = `sha256:${'a'.repeat(64)}`;
  const works = ['Name: default', 'Driver: docker', 'Platforms: linux/amd64, linux/arm64'];
  const PATH = await program(own, 'docker', foreign, {
    'buildx inspect': { ...builder, prints: [...works, ...builder.prints], to: 1 },
    '--call': { prints: foreign.lines(20), status: 1 },
    'buildx build': { prints: steps(foreign, 18_000), status: fails ? 1 : 0 },
    'image inspect': { prints: [JSON.stringify({ Id: image, Said: foreign.lines(20) })], to: 1 },
    run: { prints: foreign.lines(1000), to: 1, status: index % 3 },
  });
  await writeFile(join(own, 'Dockerfile'), bytesOf(foreign.lines(100).join('\n')));
  const said = foreign.lines(20).map((line) => line.replaceAll(/[\r\n]/g, ' '));
  return {
    cwd: own,
    env: { PATH },
    inputs: {
      ...{ images: `${registry.host}/app-${index}`, tags: '1', platform: 'linux/amd64', emulation: 'true' },
      ...{ push: String(index % 4 === 3), 'smoke-test': 'true', cache: 'none' },
      labels: said.map((line, number) => `l${number}=${line}`).join('\n'),
    },
  };
};

/** Some behind the number and the time of a step, some without, and what looks like the end of a build that failed. */
function steps(foreign: ForeignLines, count: number): string[] {
  const lines = Array.from({ length: count }, (_, index) =>
    foreign.below(3) === 0 ? foreign.line() : `#${index} 0.1 ${foreign.line()}`,
  );
  return [
    ...lines,
    '------',
    ` > [2/2] RUN ${foreign.line()}:`,
    ...foreign.lines(30).map((line) => `0.2 ${line}`),
    '------',
    'Dockerfile:2',
    '--------------------',
    ...foreign.lines(8).map((line) => `   2 | >>> ${line}`),
    '--------------------',
    `ERROR: failed to build: failed to solve: ${foreign.line()}`,
  ];
}

/** An index of many images, each refused by its registry; or sources that say strange things of themselves. */
export const manifest: Stranger = async ({ foreign, registry }, index) => {
  const names = Array.from({ length: 12 }, (_, number) => `app-${index}-${number}`);
  const isStrange = index % 8 === 0;
  const labels = { said: foreign.line() };
  const platform = { os: foreign.line(), architecture: foreign.line(), 'os.version': foreign.line() };
  for (const name of names) {
    const repository = registry.repository(name);
    for (const architecture of ['amd64', 'arm64']) {
      const image = seedImage(repository, architecture, { labels });
      const source = isStrange ? seedIndex(repository, [{ image, platform }]) : image;
      repository.tags.set(`1-${architecture}`, source.digest);
    }
  }
  return {
    inputs: {
      images: names.map((name) => `${registry.host}/${name}`).join('\n'),
      ...{ tags: '1', platforms: PLATFORMS },
    },
  };
};

const COMMIT = 'a'.repeat(40);

/** What an image in the registry says of itself, and what the registries say of it. */
export const promote: Stranger = async ({ foreign, folder, registry }, index) => {
  const from = `stage-${index}`;
  const repository = registry.repository(from);
  const isStrange = index % 8 === 0;
  const labels = {
    ...Object.fromEntries(foreign.lines(10).map((line) => [line, foreign.line()])),
    'org.opencontainers.image.revision': isStrange ? foreign.lines(5).join('\n') : COMMIT,
  };
  const entries = ['amd64', 'arm64'].map((architecture) => ({
    platform: { os: 'linux', architecture, ...(isStrange ? { 'os.version': foreign.line() } : {}) },
    image: seedImage(repository, architecture, { labels }),
  }));
  repository.tags.set('main', seedIndex(repository, entries).digest);
  const own = join(folder, String(index));
  await mkdir(own, { recursive: true });
  if (index % 8 === 1) await writeFile(join(own, '.aws-architecture'), bytesOf(foreign.lines(50).join('\n')));
  const to = Array.from({ length: 12 }, (_, number) => `${registry.host}/prod-${index}-${number}`);
  return {
    cwd: own,
    env: { GITHUB_SHA: COMMIT },
    event: { name: 'release', payload: { release: { tag_name: `v1.2.${index}`, body: foreign.line() } } },
    inputs: {
      ...{ 'from-images': `${registry.host}/${from}`, 'to-images': to.join('\n'), tag: 'main' },
      ...(index % 8 === 1 ? {} : { platforms: PLATFORMS }),
      'check-revision': String(isStrange),
      ...(index % 8 === 2 ? { release: foreign.line() } : {}),
    },
  };
};

/** Registries that refuse a trial, and a helper that says why it has no login. */
export const login: Stranger = async ({ foreign, folder, registry }, index) => {
  const own = join(folder, String(index));
  const names = Array.from({ length: 12 }, (_, number) => `app-${index}-${number}`);
  const PATH = await program(own, 'docker-credential-strange', foreign, {
    get: { prints: foreign.lines(10), status: 1 },
  });
  const hasHelper = index % 8 === 1;
  if (hasHelper)
    await writeFile(
      join(own, 'config.json'),
      JSON.stringify({ credHelpers: { [registry.host]: 'strange' }, said: foreign.lines(10) }),
    );
  const auths = names.map(
    (name) => `- { registry: "${registry.host}/${name}", username: a-${name}, password: p-${name} }`,
  );
  return {
    cwd: own,
    env: { PATH, DOCKER_CONFIG: own },
    inputs: {
      ...{ images: names.map((name) => `${registry.host}/${name}`).join('\n'), verify: 'true' },
      ...(hasHelper ? {} : { 'registry-auths': auths.join('\n') }),
    },
  };
};

const WELL = '{"cpu": "linux/amd64, linux/arm64"}';

/** An event, a checkout and inputs made of them, as a fork writes them. */
export const plan: Stranger = async ({ foreign, folder, registry }, index) => {
  const own = join(folder, String(index));
  await mkdir(own, { recursive: true });
  const text = (count: number) => foreign.lines(count).join('\n');
  const one = () => foreign.line().replaceAll(/[\r\n]/g, ' ');
  const kind = index % 8;
  await writeFile(join(own, '.aws-architecture'), architectureFile(foreign, kind));
  const from = foreign
    .lines(40)
    .map((line) => `FROM --platform=${line} ${foreign.line()}\nRUN ${foreign.line()}`);
  for (const name of ['Dockerfile', 'Dockerfile-cpu'])
    await writeFile(join(own, name), bytesOf(`FROM scratch\n${from.join('\n')}`));
  const base = { ref: foreign.line(), repo: { full_name: 'octo-org/octo-app' } };
  const repo = index % 2 === 0 ? { full_name: foreign.line() } : base.repo;
  const head = { ref: foreign.line(), sha: foreign.line(), repo };
  const request = { head, base, title: text(3), body: text(10), user: { login: foreign.line() } };
  const pairs = () => Array.from({ length: 40 }, (_, number) => `k${number}=${one()}`).join('\n');
  const inputs: Record<string, string> = {
    ...{ images: `${registry.host}/app`, labels: pairs(), annotations: pairs(), 'build-args': pairs() },
    ...(kind === 1 ? { tag: one() } : {}),
    ...(kind === 2 ? { 'additional-tags': foreign.lines(20).join(',') } : {}),
    ...(kind === 3 ? { images: foreign.lines(20).join('\n') } : {}),
    ...(kind === 4 ? { labels: text(50) } : {}),
    ...(kind === 5 ? { runners: text(20) } : {}),
    ...(kind === 6 ? { 'preview-branches': '*', branches: '*' } : {}),
  };
  return {
    cwd: own,
    event: {
      name: ['pull_request', 'release', 'push'][index % 3] ?? '',
      payload: {
        pull_request: request,
        number: index,
        release: { tag_name: foreign.line() },
        action: ['opened', 'published'][index % 3] ?? '',
      },
    },
    env: {
      ...{ GITHUB_REF: `refs/heads/${one()}`, GITHUB_HEAD_REF: one(), GITHUB_BASE_REF: one() },
      ...{ GITHUB_ACTOR: one(), GITHUB_TRIGGERING_ACTOR: one(), GITHUB_SHA: COMMIT },
      GITHUB_API_URL: `http://${registry.host}/api`,
    },
    inputs,
  };
};

function architectureFile(foreign: ForeignLines, kind: number): string | Buffer {
  if (kind === 0) return bytesOf(foreign.lines(100).join('\n'));
  if (kind === 7) return JSON.stringify(Object.fromEntries(foreign.lines(100).map((line) => [line, line])));
  return WELL;
}
