import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  type AwsBatch,
  type DockerEngine,
  type GitServer,
  importToolsImage,
  type RegistryServer,
  startAwsBatch,
  startDocker,
  startGitServer,
  startRegistry,
} from '@multiarch/testbed';
import { execa } from 'execa';
import { pushBaseImage } from '../base-image.js';
import { root } from '../multiarch.js';

const CLI = join(root, 'packages/cli/lib/main.js');
const JOB_IMAGE = 'multiarch-job-test:1';
const SECRET = 'git-token';

/** Looked for wherever it must not be. */
export const TOKEN = 'ghp_TokenOfThePrivateRepository0123456789';

/** A run of the command line, and how it ended. */
export interface Ran {
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
}

interface RunChanges {
  readonly env?: Readonly<Record<string, string>>;
  /** Interrupts the command, as Ctrl-C does, once it has said this. */
  readonly interruptAt?: string;
  /** Kills it then, so that it cleans nothing up. */
  readonly killAt?: string;
}

/**
 * Everything that a build by AWS Batch takes, on this machine: AWS, a private repository, a registry, the image of the command line
 * as the job's image, and an engine that stands for the machines of both queues.
 */
export class BatchStage implements AsyncDisposable {
  readonly docker: DockerEngine;
  readonly registry: RegistryServer;
  readonly aws: AwsBatch;
  /** Speaks what Git servers speak today. */
  readonly git: GitServer;
  /** Gives no commit by its hash. */
  readonly oldGit: GitServer;
  readonly checkout: string;
  /** An image with a shell, for both architectures. */
  readonly base: string;
  readonly #started: AsyncDisposableStack;
  readonly #home: string;

  private constructor(
    parts: Pick<BatchStage, 'docker' | 'registry' | 'aws' | 'git' | 'oldGit' | 'checkout' | 'base'>,
    home: string,
    started: AsyncDisposableStack,
  ) {
    this.docker = parts.docker;
    this.registry = parts.registry;
    this.aws = parts.aws;
    this.git = parts.git;
    this.oldGit = parts.oldGit;
    this.checkout = parts.checkout;
    this.base = parts.base;
    this.#home = home;
    this.#started = started;
  }

  static async open(log: (line: string) => void = () => undefined): Promise<BatchStage> {
    await using started = new AsyncDisposableStack();
    log('a Docker engine, a registry, a Git server, and AWS');
    const docker = started.use(await startDocker());
    const registry = started.use(await startRegistry({ engine: docker }));
    const folder = await mkdtemp(join(tmpdir(), 'multiarch-batch-'));
    started.defer(() => rm(folder, { recursive: true, force: true }));
    const checkout = join(folder, 'checkout');
    const repositories = join(folder, 'repositories');
    await execa('git', [
      'init',
      '--quiet',
      '--bare',
      '--initial-branch',
      'main',
      join(repositories, 'org/app.git'),
    ]);
    await execa('git', ['init', '--quiet', '--initial-branch', 'main', checkout]);
    await execa('git', ['remote', 'add', 'origin', join(repositories, 'org/app.git')], { cwd: checkout });
    const git = started.use(await startGitServer(repositories, { token: TOKEN }));
    const oldGit = started.use(await startGitServer(repositories, { token: TOKEN, oldest: true }));
    const aws = started.use(await startAwsBatch(docker, process.env));
    log("the job's image");
    await buildJobImage(docker);
    await aws.createQueue('amd64');
    await aws.createQueue('arm64');
    await aws.createQueue('without-machines', false);
    await aws.createSecret(SECRET, TOKEN);
    await aws.registerJobDefinition({
      name: 'multiarch',
      image: JOB_IMAGE,
      logGroup: 'builds',
      logPrefix: 'job',
    });
    await aws.registerJobDefinition({ name: 'twice', image: JOB_IMAGE, logGroup: 'builds', attempts: 2 });
    await aws.registerJobDefinition({ name: 'without-log', image: JOB_IMAGE, logPrefix: 'lost' });
    const base = await pushBaseImage(docker, registry.host);
    const parts = { docker, registry, aws, git, oldGit, checkout, base };
    const home = join(folder, 'home');
    await mkdir(home);
    return new BatchStage(parts, home, started.move());
  }

  /** Commits these files, pushes them, and resolves to the commit. */
  async commit(files: Readonly<Record<string, string>>): Promise<string> {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(this.checkout, name)), { recursive: true });
      await writeFile(join(this.checkout, name), text);
    }
    const git = (...args: string[]) => execa('git', args, { cwd: this.checkout });
    await git('add', '.');
    const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
    await git(...identity, 'commit', '--quiet', '--allow-empty', '--message', 'Change');
    await git('push', '--quiet', 'origin', 'HEAD:main');
    return (await git('rev-parse', 'HEAD')).stdout;
  }

  /** Flags of a build of both architectures by jobs. */
  flags(tag: string, changes: Readonly<Record<string, string>> = {}): readonly string[] {
    const flags = {
      images: `${this.registry.host}/org/app`,
      tag,
      platforms: 'linux/amd64,linux/arm64',
      backend: 'aws-batch',
      'batch-queues': 'linux/amd64=amd64\nlinux/arm64=arm64',
      'batch-job-definition': 'multiarch',
      'batch-repository': `${this.git.url}/org/app.git`,
      'batch-git-secret': SECRET,
      'build-args': `BASE=${this.base}`,
      cache: 'none',
      ...changes,
    };
    return Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);
  }

  /** Runs the command line in the checkout. */
  async multiarch(args: readonly string[], { env = {}, interruptAt, killAt }: RunChanges = {}): Promise<Ran> {
    const start = performance.now();
    const child = execa(process.execPath, [CLI, ...args], {
      cwd: this.checkout,
      env: { ...this.aws.env, ...this.docker.env, HOME: this.#home, ...env },
      reject: false,
      stdin: 'ignore',
    });
    const awaited = interruptAt ?? killAt;
    if (awaited !== undefined)
      child.stderr.on('data', (piece: Buffer) => {
        if (piece.toString().includes(awaited)) child.kill(killAt === undefined ? 'SIGINT' : 'SIGKILL');
      });
    const { exitCode, stdout, stderr } = await child;
    return { exitCode, stdout, stderr, seconds: (performance.now() - start) / 1000 };
  }

  /** Runs `git` in the checkout. */
  async runGit(...args: string[]): Promise<void> {
    await execa('git', args, { cwd: this.checkout });
  }

  /** Runs `docker` against the engine of the jobs. Resolves to all that it printed. */
  async runDocker(...args: string[]): Promise<string> {
    return (await execa('docker', args, { env: this.docker.env, reject: false, all: true })).all;
  }

  /** All that anybody on this machine can see of what runs: containers with their settings, and each process's arguments. */
  async visible(): Promise<string> {
    const ids = (await this.runDocker('ps', '--all', '--quiet')).split('\n').filter((id) => id !== '');
    const containers = ids.length === 0 ? '' : await this.runDocker('inspect', ...ids);
    const processes = (await readdir('/proc')).filter(
      (name) => /^\d+$/.test(name) && Number(name) !== process.pid,
    );
    const read = (name: string) =>
      Promise.all(
        ['cmdline', 'environ'].map((file) => readFile(`/proc/${name}/${file}`, 'latin1').catch(() => '')),
      );
    return [containers, ...(await Promise.all(processes.map(read))).flat()].join('\n');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#started.disposeAsync();
  }
}

async function buildJobImage(docker: DockerEngine): Promise<void> {
  const args = ['--build-arg', `BASE=${await importToolsImage(docker)}`];
  const file = 'packages/cli/image/Dockerfile';
  await execa('docker', ['buildx', 'build', ...args, '--file', file, '--tag', JOB_IMAGE, '--load', '.'], {
    env: docker.env,
    cwd: root,
  });
}
