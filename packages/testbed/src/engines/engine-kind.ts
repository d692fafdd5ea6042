import type { Environment } from '../machine/machine.js';
import { KIND_VARIABLE } from '../ways/way.js';

/**
 * Where an engine keeps images: in containerd's store, as fresh installations of Docker 29 do, or in its own older
 * one, as on GitHub's `ubuntu-24.04`, where most of what we push needs BuildKit in a container.
 */
export type ImageStore = 'containerd' | 'classic';

/** `packaged`: the one that Debian has, 0.29 today. `0.36`: that of GitHub's images of today. */
type BuildxVersion = 'packaged' | '0.36';

export interface EngineKind {
  readonly store: ImageStore;
  readonly buildx: BuildxVersion;
}

/** All kinds that what builds is tested on; the first is taken where none is asked for. */
export const ENGINE_KINDS: readonly [EngineKind, ...EngineKind[]] = [
  { store: 'containerd', buildx: 'packaged' },
  { store: 'containerd', buildx: '0.36' },
  { store: 'classic', buildx: 'packaged' },
  { store: 'classic', buildx: '0.36' },
];

export { KIND_VARIABLE };

/** `classic/0.36`, as the variable has it. */
export function kindName({ store, buildx }: EngineKind): string {
  return `${store}/${buildx}`;
}

/**
 * The kind of engine that is asked for, by the options or else by the variable; `undefined` where neither says
 * anything, so that any engine will do.
 *
 * @throws Error when the variable names no kind
 */
export function wantedKind(options: Partial<EngineKind>, environment: Environment): EngineKind | undefined {
  const name = environment[KIND_VARIABLE] || undefined;
  const named = ENGINE_KINDS.find((kind) => kindName(kind) === name);
  if (name !== undefined && named === undefined)
    throw new Error(`${KIND_VARIABLE} is '${name}' and not one of ${ENGINE_KINDS.map(kindName).join(', ')}`);
  const { store = named?.store, buildx = named?.buildx } = options;
  if (store === undefined && buildx === undefined) return undefined;
  const [usual] = ENGINE_KINDS;
  return { store: store ?? usual.store, buildx: buildx ?? usual.buildx };
}
