import { findReusable, type ImageReader } from '@multiarch/lifecycle';
import { invalidInput, type Mask, MultiarchError } from '@multiarch/oci';
import type { Leg } from '@multiarch/plan';
import { legName } from '../docker/failure.js';
import { parseSecrets } from '../docker/secret.js';
import type { Backend } from './backend.js';
import { labelUpon, madeOf, reportOf } from './pushed.js';

interface TagReader {
  readonly images: ImageReader;
  readonly mask: Mask;
}

/**
 * Takes what another machine has pushed, where nothing but the registry goes from one to the other: by the arch tag, if it is of
 * this commit and these inputs. That is what the image says of itself; a report says it of what was seen being built.
 *
 * @param secrets as for the build: their names are among its inputs
 * @throws MultiarchError `BUILD` when what is there is not this leg's, or nothing is
 */
export function byTagBackend({ images, mask }: TagReader, secrets: string): Backend {
  const names = parseSecrets(secrets, mask).map(({ id }) => id);
  return async (leg, { base } = {}) => {
    if (leg.tags.length === 0)
      throw invalidInput('arch-tags', `${legName(leg)}: it has no tag to be found by`, 'keep, or reports');
    const { moves: _, ...asked }: Leg = labelUpon(leg, base, names);
    const found = await findReusable(
      { ...asked, onExisting: 'reuse', trust: 'claim', movable: true },
      { images },
    );
    if (found.kind === 'reuse') return { ...reportOf(asked, madeOf(found)), reused: false, seconds: 0 };
    const why = found.why ?? `there is no ${leg.images[0]}:${leg.tags[0]}`;
    throw new MultiarchError('BUILD', `${legName(leg)}: ${why}`, {
      advice:
        'Has its build ended, for the same commit and with the same inputs? A later commit may have taken the tag since.',
    });
  };
}
