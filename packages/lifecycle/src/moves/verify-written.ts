import { during, formatReference, type ImageName, settle } from '@multiarch/oci';
import type { Manifest } from '@multiarch/oci/content';
import type { RegistryClient } from '@multiarch/registry';
import { readBack, requireSame, type WrittenPart } from '../image/read-back.js';

/** One image whose content is there, and the fixed tags that name it by now. */
export interface Written {
  readonly image: ImageName;
  readonly tags: readonly string[];
}

/**
 * Reads back what was written, before a tag is moved to it: under each fixed tag, and where there is none, by its
 * digest, under which it is written then.
 *
 * @throws MultiarchError `INVALID_CONTENT` or `CONFLICT` with everything that is wrong; RegistryError
 */
export async function verifyWritten(
  registry: RegistryClient,
  manifest: Manifest,
  written: readonly Written[],
  parts: readonly WrittenPart[],
): Promise<void> {
  const { descriptor } = manifest;
  const reads = settle(
    written.map(async ({ image, tags }) => {
      const repository = registry.repository(image);
      const { digest } = descriptor;
      if (tags.length === 0) await repository.putManifest({ digest }, manifest);
      const names = tags.length === 0 ? [{ digest }] : tags.map((tag) => ({ tag }));
      const [top = manifest] = await settle(
        names.map(async (name) => {
          const found = await repository.readWritten(name, (one) => one.digest === digest);
          requireSame(formatReference({ ...image, ...name }), found.descriptor, descriptor);
          return found;
        }),
      );
      await readBack(repository, top, parts);
    }),
  );
  await during('reading back what was written', reads);
}
