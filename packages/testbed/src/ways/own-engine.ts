import { execa } from 'execa';
import type { Environment } from '../machine/machine.js';

/** What `docker` answers about the machine's own engine. */
interface OwnEngine {
  readonly buildx: boolean;
  /** Architectures that its builder can run, its own first. */
  readonly architectures: readonly string[];
  /** It runs in a virtual machine, as Docker Desktop's does: this machine's loopback is not its own. */
  readonly isElsewhere: boolean;
}

/** Asks the engine that `docker` finds; `undefined` where none answers. */
export async function askOwnEngine(environment: Environment): Promise<OwnEngine | undefined> {
  const docker = (...args: string[]) =>
    execa('docker', args, { env: environment, extendEnv: false, reject: false, timeout: 20_000 });
  const [engine, buildx, builder] = await Promise.all([
    docker('info', '--format', '{{.ServerVersion}}\n{{.OperatingSystem}}'),
    docker('buildx', 'version'),
    docker('buildx', 'inspect'),
  ]);
  const [version = '', system = ''] = engine.failed ? [] : (engine.stdout ?? '').split('\n');
  if (version === '') return undefined;
  return {
    buildx: !buildx.failed,
    architectures: builder.failed ? [] : builderArchitectures(builder.stdout ?? ''),
    isElsewhere: isElsewhere(process.platform, system),
  };
}

/** Whether an engine's network is another than this machine's: everywhere but on Linux, and in Docker Desktop. */
export function isElsewhere(platform: string, operatingSystem: string): boolean {
  return platform !== 'linux' || operatingSystem === 'Docker Desktop';
}

/** The architectures that `docker buildx inspect` names, each once, in its order. */
export function builderArchitectures(inspection: string): string[] {
  const platforms = /^Platforms:\s*(.*)$/m.exec(inspection)?.[1] ?? '';
  return [...new Set([...platforms.matchAll(/linux\/(\w+)/g)].map((match) => match[1] ?? ''))];
}
