import { type Digest, isAttestation, type Manifest, type Reference, readManifest } from '@multiarch/oci';
import { type RegistryClient, RegistryError } from '@multiarch/registry';
import { type ImageContent, readImageContent } from './image-content.js';
import type { Provenance } from './mutable-tag.js';
import { REVISION_LABEL, VERSION_LABEL } from './standard-labels.js';

/** What a tag holds now. */
export interface HeldImage extends Provenance {
  readonly digest: Digest;
}

/**
 * What is behind a tag that is about to be moved, with version and commit as the index or its first image says
 * them; `undefined` when there is no such tag.
 *
 * @throws RegistryError; MultiarchError `INVALID_CONTENT`
 */
export async function readHeldImage(
  registry: RegistryClient,
  reference: Reference,
): Promise<HeldImage | undefined> {
  let manifest: Manifest;
  try {
    manifest = await registry.getManifest(reference);
  } catch (error) {
    if (error instanceof RegistryError && error.notFound) return undefined;
    throw error;
  }
  const content = readManifest(manifest);
  const entries = content.kind === 'index' ? content.manifests : [manifest.descriptor];
  const [first] = entries.filter((entry) => !isAttestation(entry));
  const image =
    first === undefined || content.kind === 'unknown'
      ? undefined
      : await readImageContent(registry, reference, first, manifest);
  const provenance = provenanceOf(manifest, image === undefined ? [] : [image]);
  return { digest: manifest.descriptor.digest, ...provenance };
}

/** What annotations say goes before labels: they are of what is published, labels of what it was built from. */
export function provenanceOf(manifest: Manifest, images: readonly ImageContent[]): Provenance {
  const content = readManifest(manifest);
  const annotations = content.kind === 'unknown' ? {} : content.annotations;
  const find = (name: string) =>
    [annotations, ...images.map(({ labels }) => labels)]
      .map((labels) => labels[name])
      .find((value) => value !== undefined && value !== '');
  return { revision: find(REVISION_LABEL), version: find(VERSION_LABEL) };
}
