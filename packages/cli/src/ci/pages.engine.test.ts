import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  canBring,
  type DockerEngine,
  type RegistryServer,
  startDocker,
  startRegistry,
} from '@multiarch/testbed';
import { execa } from 'execa';
import { afterAll, test as always, beforeAll, describe, expect } from 'vitest';
import { gitIn } from '../testing.js';
import { COMMIT, DOCUMENTED, type Variables } from './testing/documented.js';
import { type Job, PIPELINES } from './testing/pipelines.js';

const isPossible = await canBring('docker', 'docker-registry');
const test = always.runIf(isPossible);
const MAIN = fileURLToPath(new URL('../../lib/main.js', import.meta.url));
const PAGE = fileURLToPath(new URL('../../../../docs/other-ci.md', import.meta.url));

let started: AsyncDisposableStack | undefined;
let docker: DockerEngine;
let registry: RegistryServer;
let folder: string;
let sha: string;

beforeAll(async () => {
  if (!isPossible) return;
  await using stack = new AsyncDisposableStack();
  docker = stack.use(await startDocker());
  registry = stack.use(await startRegistry({ engine: docker }));
  folder = await mkdtemp(join(tmpdir(), 'multiarch-pages-'));
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  const [source, programs] = [join(folder, 'source'), join(folder, 'bin')];
  for (const made of [source, programs]) await mkdir(made);
  // Nothing of it is run, so that any machine builds it for any architecture.
  await writeFile(join(source, 'Dockerfile'), 'FROM scratch\nARG TARGETARCH\nCOPY ${TARGETARCH}.txt /\n');
  for (const name of ['amd64', 'arm64']) await writeFile(join(source, `${name}.txt`), name);
  await gitIn(source, 'init', '--quiet');
  await gitIn(source, 'add', '.');
  await gitIn(source, 'commit', '--quiet', '--message', 'First');
  sha = await gitIn(source, 'rev-parse', 'HEAD');
  const program = (name: string, text: string) =>
    writeFile(join(programs, name), `#!/bin/bash\n${text}\n`, { mode: 0o755 });
  await program('multiarch', `exec '${process.execPath}' '${MAIN}' "$@"`);
  // `buildkite-agent artifact download <pattern> <folder>`
  await program('buildkite-agent', 'cp "$ARTIFACTS"/$3 "$4"');
  started = stack.move();
});
afterAll(() => started?.disposeAsync());

/** Runs the jobs of a pipeline as the CI would, each in its own checkout of the commit; what they keep goes to the next. */
async function runPipeline(name: string, jobs: readonly Job[], variables: Variables): Promise<string> {
  const kept = await mkdtemp(join(folder, 'kept-'));
  const image = `${registry.host}/${name.toLowerCase().replaceAll(' ', '-')}/app`;
  let all = '';
  for (const job of jobs) {
    const checkout = await mkdtemp(join(folder, 'job-'));
    await gitIn(folder, 'clone', '--quiet', join(folder, 'source'), checkout);
    await gitIn(checkout, 'checkout', '--quiet', '--detach', sha);
    for (const file of job.takes) await cp(join(kept, file), join(checkout, file));
    const told = Object.entries(variables).map(([key, value]) => [key, value.replace(COMMIT, sha)]);
    const ran = await execa('bash', ['-e', '-c', job.commands.join('\n')], {
      cwd: checkout,
      env: {
        ...docker.env,
        ...Object.fromEntries(told),
        ...job.variables,
        PATH: `${join(folder, 'bin')}:${docker.env.PATH ?? process.env.PATH}`,
        // A machine of its own: nothing but what the pipeline hands on is known to the next.
        HOME: await mkdtemp(join(folder, 'home-')),
        TMPDIR: folder,
        ARTIFACTS: kept,
        IMAGE: image,
      },
      extendEnv: false,
      reject: false,
      all: true,
    });
    all += `${ran.all}\n`;
    expect(ran.exitCode, all).toBe(0);
    for (const file of job.keeps) await cp(join(checkout, file), join(kept, file));
  }
  return image;
}

const accept = 'application/vnd.oci.image.index.v1+json';

async function read(image: string, path: string): Promise<Readonly<Record<string, unknown>>> {
  const answer = await fetch(`http://${image.replace('/', '/v2/')}/${path}`, { headers: { accept } });
  return (await answer.json()) as Record<string, unknown>;
}

describe.each(Object.entries(PIPELINES))('the page for %s', (name, pipelineOf) => {
  const variables = DOCUMENTED[name.replace(' CI', '')];

  test('publishes a push for both architectures', async () => {
    const jobs = pipelineOf(await readFile(PAGE, 'utf8'));
    expect(jobs.length).toBeGreaterThan(2);
    const image = await runPipeline(name, jobs, variables?.push ?? {});
    const { tags } = await read(image, 'tags/list');
    expect([...(tags as string[])].sort()).toEqual(['main', 'main-amd64', 'main-arm64']);
    const { manifests } = (await read(image, 'manifests/main')) as { manifests: { platform: object }[] };
    const platforms = manifests.map(({ platform }) => platform);
    expect(platforms).toContainEqual({ os: 'linux', architecture: 'amd64' });
    expect(platforms).toContainEqual({ os: 'linux', architecture: 'arm64' });
  });
});

test('the page for CodeBuild builds a pull request, and pushes nothing', async () => {
  const jobs = PIPELINES.CodeBuild?.(await readFile(PAGE, 'utf8')) ?? [];
  const image = await runPipeline('request', jobs, DOCUMENTED.CodeBuild?.request ?? {});
  expect(await read(image, 'tags/list')).toHaveProperty('errors');
});
