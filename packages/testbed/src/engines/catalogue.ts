import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bundle } from '../debian/bundle.js';
import type { Architecture } from '../machine/machine.js';

/** Docker's engine, client and Buildx, with everything that the engine starts. */
export function dockerBundle(architecture: Architecture): Bundle {
  return {
    name: 'docker',
    architecture,
    advice: 'install Docker with Buildx and start it',
    parts: [
      {
        package: 'docker.io',
        suite: 'newer',
        files: { 'usr/sbin/dockerd': 'bin/dockerd', 'usr/sbin/docker-proxy': 'bin/docker-proxy' },
      },
      {
        package: 'containerd',
        suite: 'newer',
        files: {
          'usr/bin/containerd': 'bin/containerd',
          'usr/bin/containerd-shim-runc-v2': 'bin/containerd-shim-runc-v2',
        },
      },
      { package: 'docker-cli', suite: 'newer', files: { 'usr/bin/docker': 'libexec/docker' } },
      {
        package: 'docker-buildx',
        suite: 'newer',
        files: { 'usr/libexec/docker/cli-plugins/docker-buildx': 'cli-plugins/docker-buildx' },
      },
      { package: 'tini-static', suite: 'newer', files: { 'usr/bin/tini-static': 'bin/docker-init' } },
      // The newer suite's runc needs a newer C library than the machine may have.
      { package: 'runc', suite: 'own', files: { 'usr/sbin/runc': 'bin/runc' } },
    ],
    finish: writeDockerLauncher,
  };
}

/**
 * An installed Docker finds Buildx in a system folder, whatever DOCKER_CONFIG says. Ours is in no system
 * folder, so this launcher stands in for that: it finds Buildx when the configuration folder has none.
 */
async function writeDockerLauncher(folder: string): Promise<void> {
  await writeExecutable(
    join(folder, 'bin/docker'),
    launcher('$here/libexec/docker', '$here/cli-plugins/docker-buildx'),
  );
}

/** The same for one engine with a Buildx of its own. @param folder of {@link dockerBundle} */
export async function writeEngineLauncher(path: string, folder: string, buildx: string): Promise<void> {
  await writeExecutable(path, launcher(join(folder, 'libexec/docker'), buildx));
}

function launcher(docker: string, buildx: string): string {
  return `#!/bin/sh
here=$(dirname "$(dirname "$(readlink -f "$0")")")
if [ ! -e "\${DOCKER_CONFIG:-\${HOME:-}/.docker}/cli-plugins/docker-buildx" ]; then
  case \${1:-} in
    buildx) shift; exec "${buildx}" "$@" ;;
    build) exec "${buildx}" "$@" ;;
  esac
fi
exec "${docker}" "$@"
`;
}

/** The static BusyBox of an architecture. */
export function busyboxBundle(architecture: Architecture): Bundle {
  return {
    name: `busybox-${architecture}`,
    architecture,
    advice: `put a static BusyBox for ${architecture} in place yourself`,
    parts: [{ package: 'busybox-static', suite: 'newer', files: { 'usr/bin/busybox': 'busybox' } }],
  };
}

/** QEMU's user emulation of the other architecture, linked statically so that it works in containers. */
export function qemuBundle(host: Architecture, emulated: Architecture): Bundle {
  const machine = emulated === 'arm64' ? 'aarch64' : 'x86_64';
  return {
    name: `qemu-${machine}`,
    architecture: host,
    advice: 'install qemu-user-static and binfmt-support',
    parts: [
      { package: 'qemu-user', suite: 'newer', files: { [`usr/bin/qemu-${machine}`]: `qemu-${machine}` } },
    ],
    // Debian's QEMU knows by this name that the kernel passes the program's own argv[0] (binfmt's flag P).
    finish: (folder) => symlink(`qemu-${machine}`, join(folder, `${machine}-binfmt-P`)),
  };
}

/** A tool that is one executable needing nothing but a C library that every supported release has. */
export function singleToolBundle(
  name: 'docker-registry' | 'crane' | 'oras' | 'cosign',
  architecture: Architecture,
): Bundle {
  return {
    name,
    architecture,
    advice: `install ${name} and put it in PATH`,
    parts: [{ package: name, suite: 'newer', files: { [`usr/bin/${name}`]: name } }],
  };
}

/** Skopeo, which needs libraries that a bare machine lacks. */
export function skopeoBundle(architecture: Architecture): Bundle {
  return {
    name: 'skopeo',
    architecture,
    advice: 'install skopeo and put it in PATH',
    parts: [
      { package: 'skopeo', suite: 'own', files: { 'usr/bin/skopeo': 'libexec/skopeo' }, libraries: true },
    ],
    finish: writeSkopeoLauncher,
  };
}

async function writeSkopeoLauncher(folder: string): Promise<void> {
  const launcher = `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
LD_LIBRARY_PATH="$here/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" exec "$here/libexec/skopeo" --policy "$here/policy.json" "$@"
`;
  // Skopeo refuses to copy anything without a policy; its package takes the same one from another package.
  await writeFile(join(folder, 'policy.json'), '{"default":[{"type":"insecureAcceptAnything"}]}\n');
  await writeExecutable(join(folder, 'skopeo'), launcher);
}

async function writeExecutable(path: string, text: string): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, text);
  await chmod(path, 0o755);
}
