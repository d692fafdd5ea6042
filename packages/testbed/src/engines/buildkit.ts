import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { exists } from '../exists.js';
import { ensureGoTool, type GoTool } from '../go-tool.js';
import type { Environment, Log } from '../machine/machine.js';

/** The release that the builder takes where nobody names another: see `pinned-image.ts` of packages/builder. */
const VERSION = 'v0.34.0';

const BUILDKIT: GoTool = {
  name: 'buildkitd',
  path: 'github.com/moby/buildkit/cmd/buildkitd',
  beside: ['github.com/moby/buildkit/cmd/buildctl'],
  version: VERSION,
  // Buildx asks which version it speaks with.
  linked: { 'github.com/moby/buildkit/version.Version': VERSION },
};

/** The Buildx of GitHub's images of today. */
export const BUILDX: GoTool = {
  name: 'buildx',
  path: 'github.com/docker/buildx/cmd/buildx',
  version: 'v0.36.1',
  linked: { 'github.com/docker/buildx/version.Version': 'v0.36.1' },
};

/** What Buildx asks for where nobody names another image. */
const USUAL_IMAGE = 'moby/buildkit:buildx-stable-1';

/**
 * The same by a name that nobody can answer for: where a machine reaches Docker Hub, the usual name would be pulled, and
 * on containerd's store Buildx holds what has it against a policy.
 */
export const BUILDKIT_IMAGE = `localhost:1/${USUAL_IMAGE}`;

/**
 * Folder of BuildKit's two programs.
 *
 * @throws Error when they cannot be built
 */
export async function ensureBuildKit(log: Log, environment: Environment): Promise<string> {
  return dirname(await ensureGoTool(BUILDKIT, log, environment));
}

/** Where an image of BuildKit gets its parts: nothing of it is pulled. */
interface BuildKitParts {
  /** Folder of {@link ensureBuildKit}. */
  readonly buildkit: string;
  /** Debian's `runc`, with the libraries that this machine has for it. */
  readonly runc: string;
  /** Static QEMU for the other architecture, under the name that BuildKit looks for: `buildkit-qemu-aarch64`. */
  readonly emulator?: { readonly name: string; readonly path: string };
}

/**
 * Puts an image of BuildKit into an engine, as {@link BUILDKIT_IMAGE} and under the name that Buildx asks for: the two
 * programs that its authors publish as Go source, Debian's runc, certificates.
 *
 * @param docker environment of `docker …`
 * @param folder where it is put together; what is written there is removed
 * @throws Error when the engine does not take it
 */
export async function importBuildKit(
  { buildkit, runc, emulator }: BuildKitParts,
  docker: Readonly<Record<string, string>>,
  folder: string,
): Promise<void> {
  const root = await mkdtemp(join(folder, 'buildkit-'));
  try {
    const programs = [
      [join(buildkit, 'buildkitd'), 'buildkitd'],
      [join(buildkit, 'buildctl'), 'buildctl'],
      [runc, 'buildkit-runc'],
      ...(emulator === undefined ? [] : [[emulator.path, emulator.name] as const]),
    ] as const;
    for (const folders of ['usr/bin', 'tmp', 'etc/ssl/certs'])
      await mkdir(join(root, folders), { recursive: true });
    for (const [from, name] of programs) await symlink(from, join(root, 'usr/bin', name));
    for (const library of await librariesOf(runc)) {
      await mkdir(join(root, library, '..'), { recursive: true });
      await symlink(library, join(root, library));
    }
    await writeFile(join(root, 'etc/passwd'), 'root:x:0:0:root:/root:/bin/sh\n');
    const certificates = 'etc/ssl/certs/ca-certificates.crt';
    if (await exists(`/${certificates}`)) await copyFile(`/${certificates}`, join(root, certificates));
    await importFolder(root, docker);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Links are followed, so that nothing is copied before the engine takes it. */
async function importFolder(root: string, env: Readonly<Record<string, string>>): Promise<void> {
  const changes = ['ENTRYPOINT ["/usr/bin/buildkitd"]', 'ENV PATH=/usr/bin'];
  const options = changes.flatMap((change) => ['--change', change]);
  const pack = execa('tar', ['-C', root, '--dereference', '-cf', '-', '.'], {
    encoding: 'buffer',
    buffer: false,
  });
  await pack.pipe('docker', ['import', ...options, '-', USUAL_IMAGE], { env });
  await execa('docker', ['tag', USUAL_IMAGE, BUILDKIT_IMAGE], { env });
}

/** The libraries of a program, and the loader that finds them, by the paths that the program knows them by. */
async function librariesOf(program: string): Promise<readonly string[]> {
  const { stdout } = await execa('ldd', [program], { reject: false });
  return [...stdout.matchAll(/(?:=> )?(\/\S+) \(0x[0-9a-f]+\)/g)].map((match) => match[1] ?? '');
}
