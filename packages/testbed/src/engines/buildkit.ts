import { dirname, join } from 'node:path';
import { ensureGoTool, type GoTool } from '../go-tool.js';
import type { Environment, Log } from '../machine/machine.js';
import { importPrograms } from './program-image.js';

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
  const programs = {
    'usr/bin/buildkitd': join(buildkit, 'buildkitd'),
    'usr/bin/buildctl': join(buildkit, 'buildctl'),
    'usr/bin/buildkit-runc': runc,
    ...(emulator === undefined ? {} : { [`usr/bin/${emulator.name}`]: emulator.path }),
  };
  const changes = ['ENTRYPOINT ["/usr/bin/buildkitd"]', 'ENV PATH=/usr/bin'];
  await importPrograms({ names: [USUAL_IMAGE, BUILDKIT_IMAGE], programs, changes }, docker, folder);
}
