import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DockerEngine, ensureTool } from '@multiarch/testbed';
import { execa } from 'execa';

/** The same task for every tool: one index of `sources`, under all of `tags`. */
export interface Task {
  /** `host:port/path` */
  readonly image: string;
  /** Tags of the two platforms' images. */
  readonly sources: readonly string[];
  readonly tags: readonly string[];
}

/** A way to do the task. Each run starts from nothing: no cache, no state of an earlier run. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  run(task: Task): Promise<void>;
  /** Whether a failure on attested sources is how the tool is, not a mistake of ours. */
  readonly plainOnly?: boolean;
}

const bundle = fileURLToPath(new URL('../../actions/manifest/dist/index.js', import.meta.url));

/** Our `manifest` action, started as the runner starts it. */
function ours(): Tool {
  const run = async ({ image, sources, tags }: Task) => {
    const lines = sources.map((tag) => `linux/${tag.split('-').at(-1)}=${tag}`);
    const env = {
      PATH: process.env.PATH ?? '',
      HOME: tmpdir(),
      INPUT_IMAGES: image,
      INPUT_TAGS: tags.join(','),
      INPUT_SOURCES: lines.join('\n'),
      'INPUT_DRY-RUN': 'false',
    };
    await execa(process.execPath, [bundle], { env, extendEnv: false });
  };
  return { name: 'multiarch manifest', version: 'this commit', run };
}

export async function versionOf(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<string> {
  const { stdout } = await execa(command, args, { env, reject: false });
  // What Debian builds does not always know its version; the folder that it is kept in does.
  return (
    /v?\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? /-(\d+\.\d+\.\d+)[^/]*\/[^/]+$/.exec(command)?.[1] ?? 'unknown'
  );
}

function names({ image }: Task, tags: readonly string[]): string[] {
  return tags.map((tag) => `${image}:${tag}`);
}

async function crane(): Promise<Tool> {
  const command = await ensureTool('crane');
  const run = async (task: Task) => {
    const [first = '', ...others] = task.tags;
    const manifests = names(task, task.sources).flatMap((name) => ['-m', name]);
    await execa(command, ['index', 'append', ...manifests, '-t', `${task.image}:${first}`, '--insecure']);
    // It writes one tag; the others are its own `tag` command's, each a process of its own.
    for (const tag of others) await execa(command, ['tag', `${task.image}:${first}`, tag, '--insecure']);
  };
  return { name: 'crane index append', version: await versionOf(command, ['version']), run };
}

async function oras(): Promise<Tool> {
  const command = await ensureTool('oras');
  const run = async (task: Task) => {
    const target = `${task.image}:${task.tags.join(',')}`;
    await execa(command, ['manifest', 'index', 'create', '--plain-http', target, ...task.sources]);
  };
  return { name: 'oras manifest index create', version: await versionOf(command, ['version']), run };
}

/** Installed where `go install` puts it, or in PATH; there is no package of it. */
async function regctl(): Promise<Tool | undefined> {
  const { stdout: gopath } = await execa('go', ['env', 'GOPATH'], { reject: false });
  const candidates = [process.env.REGCTL, join(gopath ?? '', 'bin', 'regctl')].filter(
    (path) => path !== undefined,
  );
  const command = candidates.find((path) => path !== '' && existsSync(path));
  if (command === undefined) return undefined;
  const run = (task: Task) =>
    withFolder(async (folder) => {
      const [host = ''] = task.image.split('/');
      const config = join(folder, 'config.json');
      await writeFile(config, JSON.stringify({ hosts: { [host]: { tls: 'disabled' } } }));
      const env = { REGCTL_CONFIG: config };
      const [first = '', ...others] = task.tags;
      const refs = names(task, task.sources).flatMap((name) => ['--ref', name]);
      await execa(command, ['index', 'create', `${task.image}:${first}`, ...refs], { env });
      for (const tag of others)
        await execa(command, ['image', 'copy', `${task.image}:${first}`, `${task.image}:${tag}`], { env });
    });
  return { name: 'regctl index create', version: await versionOf(command, ['version']), run };
}

async function imagetools({ env }: DockerEngine): Promise<Tool> {
  const run = async (task: Task) => {
    const tags = names(task, task.tags).flatMap((name) => ['-t', name]);
    await execa('docker', ['buildx', 'imagetools', 'create', ...tags, ...names(task, task.sources)], { env });
  };
  return {
    name: 'docker buildx imagetools create',
    version: await versionOf('docker', ['buildx', 'version'], env),
    run,
  };
}

async function dockerManifest({ env }: DockerEngine): Promise<Tool> {
  const run = (task: Task) =>
    // It keeps what it learned in its configuration folder, and would not ask again.
    withFolder(async (folder) => {
      await mkdir(folder, { recursive: true });
      const clean = { ...env, DOCKER_CONFIG: folder };
      for (const target of names(task, task.tags)) {
        await execa('docker', ['manifest', 'create', '--insecure', target, ...names(task, task.sources)], {
          env: clean,
        });
        await execa('docker', ['manifest', 'push', '--insecure', target], { env: clean });
      }
    });
  return {
    name: 'docker manifest',
    version: await versionOf('docker', ['--version'], env),
    run,
    plainOnly: true,
  };
}

export async function withFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'multiarch-bench-'));
  try {
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Ours, and every peer that can be had on this machine. */
export async function findTools(docker: DockerEngine): Promise<Tool[]> {
  const tools = await Promise.all([
    ours(),
    crane(),
    oras(),
    regctl(),
    imagetools(docker),
    dockerManifest(docker),
  ]);
  return tools.filter((tool) => tool !== undefined);
}
