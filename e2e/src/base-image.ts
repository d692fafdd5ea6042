import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DockerEngine, ensureTool } from '@multiarch/testbed';
import { execa } from 'execa';
import { multiarch } from './multiarch.js';

/** The commands of BusyBox that the sample application and its Dockerfiles use. */
const COMMANDS = [
  'sh',
  'awk',
  'cat',
  'cut',
  'date',
  'echo',
  'env',
  'grep',
  'head',
  'id',
  'ls',
  'mkdir',
  'nproc',
  'printf',
  'sed',
  'sleep',
  'sort',
  'test',
  'tr',
  'true',
  'false',
  'uname',
  'wc',
];

/**
 * Pushes a small base image with a shell for amd64 and arm64, for machines that cannot pull one: BusyBox alone.
 * The platforms are stitched by the product itself.
 *
 * @param registry `host:port`
 * @returns its reference
 */
export async function pushBaseImage(docker: DockerEngine, registry: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'multiarch-base-'));
  const image = `${registry}/base/busybox`;
  try {
    await writeFile(join(folder, 'Dockerfile'), 'FROM scratch\nARG TARGETARCH\nCOPY ${TARGETARCH}/ /\n');
    for (const architecture of ['amd64', 'arm64'] as const) {
      await layOut(join(folder, architecture), await ensureTool(`busybox-${architecture}`));
      const tag = `${image}:1-${architecture}`;
      const args = [
        'buildx',
        'build',
        '--platform',
        `linux/${architecture}`,
        '--provenance=false',
        '--push',
        '-t',
        tag,
        folder,
      ];
      await execa('docker', args, { env: docker.env });
    }
    await multiarch(
      ['manifest', '--images', image, '--tags', '1', '--platforms', 'linux/amd64,linux/arm64'],
      docker.env,
      'ignore',
    );
    return `${image}:1`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function layOut(rootfs: string, busybox: string): Promise<void> {
  await mkdir(join(rootfs, 'bin'), { recursive: true });
  for (const empty of ['tmp', 'usr/local/bin', 'usr/local/share', 'etc'])
    await mkdir(join(rootfs, empty), { recursive: true });
  await copyFile(busybox, join(rootfs, 'bin', 'busybox'));
  for (const command of COMMANDS) await symlink('busybox', join(rootfs, 'bin', command));
}
