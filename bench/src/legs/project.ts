import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DockerEngine, ensureTool } from '@multiarch/testbed';
import { execa } from 'execa';

/** This machine's own. */
export const ARCHITECTURE = process.arch === 'arm64' ? 'arm64' : 'amd64';

/** A repository that is built again and again, each time with another file of this many bytes. */
export class Project {
  readonly folder: string;
  readonly #bytes: number;

  private constructor(folder: string, bytes: number) {
    this.folder = folder;
    this.#bytes = bytes;
  }

  /** @param extra further lines of its Dockerfile */
  static async make(bytes: number, ...extra: string[]): Promise<Project> {
    const folder = await mkdtemp(join(tmpdir(), 'multiarch-bench-project-'));
    await copyFile(await ensureTool(`busybox-${ARCHITECTURE}`), join(folder, 'busybox'));
    const lines = ['FROM scratch', 'COPY --chmod=0755 busybox /bin/sh', ...extra, 'COPY data /data'];
    await writeFile(join(folder, 'Dockerfile'), `${lines.join('\n')}\n`);
    await writeFile(join(folder, '.gitignore'), 'data\n');
    const project = new Project(folder, bytes);
    await project.change();
    for (const args of [
      ['init', '--quiet'],
      ['add', '.'],
      ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', 'commit', '--quiet', '--message', 'x'],
    ])
      await execa('git', args, { cwd: folder });
    return project;
  }

  /** So that the next build has something to do. */
  async change(): Promise<void> {
    await writeFile(join(this.folder, 'data'), randomBytes(this.#bytes));
  }
}

/** The environment of a step of a job: with these inputs, on this engine. */
export async function stepEnvironment(
  docker: DockerEngine,
  workspace: string,
  inputs: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const temp = await mkdtemp(join(tmpdir(), 'multiarch-bench-job-'));
  const home = join(temp, 'home');
  await mkdir(home);
  const files = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'].map(
    (name) => [name, join(temp, name)] as const,
  );
  for (const [, path] of files) await writeFile(path, '');
  return {
    ...engineEnvironment(docker),
    HOME: home,
    RUNNER_TEMP: temp,
    RUNNER_ARCH: process.arch,
    GITHUB_WORKSPACE: workspace,
    GITHUB_SHA: 'a'.repeat(40),
    ...Object.fromEntries(files.map(([name, path]) => [`GITHUB_${name}`, path])),
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
}

/** What an installed Docker finds. */
export function engineEnvironment({ env, plain }: DockerEngine): Record<string, string> {
  return { PATH: process.env.PATH ?? '', ...env, ...plain };
}
