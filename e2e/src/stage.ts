import { type DockerEngine, startDocker, startRegistry } from '@multiarch/testbed';
import { openAccount } from './account.js';
import { pushBaseImage } from './base-image.js';

/** What a stage, and whoever looks at what was published, needs of the machine. */
export const STAGE_NEEDS = [
  'docker',
  'emulation',
  'docker-registry',
  'passwords',
  'busybox',
  'crane',
] as const;

/** What stands around a run: an engine, and two registries, of which one asks for a password. */
export interface Stage extends AsyncDisposable {
  readonly docker: DockerEngine;
  /** `host:port` of the registry that is open to all. */
  readonly open: string;
  /** `host:port` of the registry that asks for a password. */
  readonly guarded: string;
  readonly password: string;
  /** Value of the secret `REGISTRY_AUTHS`. */
  readonly auths: string;
  /** Variables for tools that read from the guarded registry. */
  readonly reader: Readonly<Record<string, string>>;
  /** Reference of a base image with a shell, for both architectures. */
  readonly base: string;
  /** An image of this path in both registries. */
  images(path: string): string[];
}

const PASSWORD = 'correct horse battery staple';

/** Starts it all; whatever fails, nothing is left behind. */
export async function openStage(): Promise<Stage> {
  await using stack = new AsyncDisposableStack();
  const docker = stack.use(await startDocker());
  const { host: open } = stack.use(await startRegistry());
  const { host: guarded, auths, reader } = stack.use(await openAccount('bot', PASSWORD));
  const base = await pushBaseImage(docker, open);
  const started = stack.move();
  return {
    docker,
    open,
    guarded,
    password: PASSWORD,
    auths,
    reader,
    base,
    images: (path) => [`${open}/${path}`, `${guarded}/${path}`],
    [Symbol.asyncDispose]: () => started.disposeAsync(),
  };
}
