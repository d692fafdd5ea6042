import { realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { ensureBundle } from '../debian/bundle.js';
import { cacheFolder, hostArchitecture } from '../machine/machine.js';
import { dockerBundle } from './catalogue.js';
import type { DockerEngine } from './docker-engine.js';
import { importPrograms } from './program-image.js';

/** The name of an image that nobody can answer for, so that it is never pulled. */
const TOOLS_IMAGE = 'localhost:1/multiarch/tools:1';

/**
 * Puts an image into an engine that has what the CLI starts, and nothing else, not even a shell: this process's Node,
 * Docker's client, Buildx and Git.
 *
 * @returns its name
 * @throws Error when this machine has no Git, or the engine does not take the image
 */
export async function importToolsImage({ env, ours }: DockerEngine): Promise<string> {
  const programs = {
    'usr/bin/node': process.execPath,
    'usr/bin/git': await find('git', env),
    ...(await transports(env)),
    ...(ours ? await ownDocker() : await machinesDocker(env)),
  };
  const changes = ['ENV PATH=/usr/local/bin:/usr/bin', 'ENV HOME=/root'];
  await importPrograms({ names: [TOOLS_IMAGE], programs, changes }, { ...env }, tmpdir());
  return TOOLS_IMAGE;
}

/** What Git starts to speak HTTP; it looks for them where it was built to. */
async function transports(env: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const { stdout: folder } = await execa('git', ['--exec-path'], { env });
  const files = ['git-remote-http', 'git-remote-https'].map((name) => join(folder, name));
  return Object.fromEntries(files.map((file) => [file.slice(1), file]));
}

const BUILDX = 'usr/libexec/docker/cli-plugins/docker-buildx';

async function ownDocker(): Promise<Record<string, string>> {
  const folder = await ensureBundle(
    dockerBundle(hostArchitecture()),
    cacheFolder(process.env),
    () => undefined,
  );
  return {
    'usr/bin/docker': join(folder, 'libexec/docker'),
    [BUILDX]: join(folder, 'cli-plugins/docker-buildx'),
  };
}

async function machinesDocker(env: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const format = '{{range .ClientInfo.Plugins}}{{if eq .Name "buildx"}}{{.Path}}{{end}}{{end}}';
  const { stdout } = await execa('docker', ['info', '--format', format], { env });
  return { 'usr/bin/docker': await find('docker', env), [BUILDX]: stdout };
}

async function find(program: string, env: Readonly<Record<string, string>>): Promise<string> {
  const { stdout } = await execa('sh', ['-c', `command -v ${program}`], { env });
  return await realpath(stdout);
}
