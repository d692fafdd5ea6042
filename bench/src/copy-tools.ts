import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureTool } from '@multiarch/testbed';
import { execa } from 'execa';
import { versionOf, withFolder } from './tools.js';

/** The same task for every tool: all of an index, from one repository to another. */
export interface CopyTask {
  /** `host:port/path` */
  readonly from: string;
  readonly to: string;
  readonly tag: string;
}

export interface CopyTool {
  readonly name: string;
  readonly version: string;
  /** Resolves to the most memory that the process held, in bytes. */
  run(task: CopyTask): Promise<number>;
}

const bundle = fileURLToPath(new URL('../../actions/promote/dist/index.js', import.meta.url));

/** Milliseconds between two looks at a process; its high-water mark only rises, so the last look is enough. */
const LOOK = 50;

/** Runs a process to its end and watches the high-water mark of its memory (Linux). */
async function watch(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<number> {
  // Elsewhere than in this repository, whose variants are not those of the image.
  const child = execa(command, args, { env, cwd: tmpdir() });
  let peak = 0;
  const look = async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    peak = Math.max(peak, Number(/VmHWM:\s*(\d+) kB/.exec(status)?.[1] ?? 0) * 1024);
  };
  const timer = setInterval(() => void look(), LOOK);
  try {
    await child;
  } finally {
    clearInterval(timer);
  }
  return peak;
}

/** Our `promote` action, started as the runner starts it. */
function ours(): CopyTool {
  const run = ({ from, to, tag }: CopyTask) => {
    const inputs = {
      'from-images': from,
      'to-images': to,
      tag,
      release: tag,
      platforms: 'linux/amd64,linux/arm64',
      latest: 'false',
      'check-revision': 'false',
      'arch-tags': 'none',
      'dry-run': 'false',
    };
    const named = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    return watch(process.execPath, [bundle], Object.fromEntries(named));
  };
  return { name: 'multiarch promote', version: 'this commit', run };
}

async function crane(): Promise<CopyTool> {
  const command = await ensureTool('crane');
  const run = ({ from, to, tag }: CopyTask) =>
    watch(command, ['copy', `${from}:${tag}`, `${to}:${tag}`, '--insecure']);
  return { name: 'crane copy', version: await versionOf(command, ['version']), run };
}

async function oras(): Promise<CopyTool> {
  const command = await ensureTool('oras');
  const run = ({ from, to, tag }: CopyTask) =>
    watch(command, ['cp', '-r', '--from-plain-http', '--to-plain-http', `${from}:${tag}`, `${to}:${tag}`]);
  return { name: 'oras cp -r', version: await versionOf(command, ['version']), run };
}

async function skopeo(): Promise<CopyTool> {
  const command = await ensureTool('skopeo');
  const flags = [
    '--insecure-policy',
    'copy',
    '--all',
    '--preserve-digests',
    '--src-tls-verify=false',
    '--dest-tls-verify=false',
  ];
  const run = ({ from, to, tag }: CopyTask) =>
    // It remembers in its home where it has seen which blob.
    withFolder((home) =>
      watch(command, [...flags, `docker://${from}:${tag}`, `docker://${to}:${tag}`], { HOME: home }),
    );
  return { name: 'skopeo copy --all', version: await versionOf(command, ['--version']), run };
}

async function regctl(): Promise<CopyTool | undefined> {
  const { stdout: gopath } = await execa('go', ['env', 'GOPATH'], { reject: false });
  const command = process.env.REGCTL ?? join(gopath ?? '', 'bin', 'regctl');
  if (!existsSync(command)) return undefined;
  const run = ({ from, to, tag }: CopyTask) =>
    withFolder(async (folder) => {
      const hosts = [from, to].map((image) => [image.split('/')[0] ?? '', { tls: 'disabled' }]);
      const config = join(folder, 'config.json');
      await writeFile(config, JSON.stringify({ hosts: Object.fromEntries(hosts) }));
      return watch(command, ['image', 'copy', `${from}:${tag}`, `${to}:${tag}`], { REGCTL_CONFIG: config });
    });
  return { name: 'regctl image copy', version: await versionOf(command, ['version']), run };
}

/** Ours, and every peer that can be had on this machine. */
export async function findCopyTools(): Promise<CopyTool[]> {
  const tools = await Promise.all([ours(), crane(), oras(), skopeo(), regctl()]);
  return tools.filter((tool) => tool !== undefined);
}
