import { formatReference, parseReference } from '@multiarch/oci';
import type { BuildOptions } from './runtime.js';

type Images = Pick<BuildOptions, 'buildkitImage' | 'mountsImage' | 'emulatorImage'>;

const OPTIONS = {
  buildkitImage: 'buildkit-image',
  mountsImage: 'cache-mounts-image',
  emulatorImage: 'binfmt-image',
} as const;

/**
 * The images that a build takes for itself, where a caller names others than the pinned ones: those of a mirror.
 *
 * @param input value of an input or flag; empty where it is not given
 * @throws MultiarchError `INVALID_INPUT` for what is no image
 */
export function readBuilderImages(input: (name: string) => string): Images {
  const given = Object.entries(OPTIONS).map(([option, name]) => [option, name, input(name)] as const);
  return Object.fromEntries(
    given
      .filter(([, , value]) => value !== '')
      .map(([option, name, value]) => [option, formatReference(parseReference(value, name))]),
  );
}
