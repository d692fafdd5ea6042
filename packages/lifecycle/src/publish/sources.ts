import {
  type Descriptor,
  type Digest,
  during,
  formatImageName,
  formatPlatform,
  formatReference,
  type ImageName,
  isIndexType,
  MultiarchError,
  type Platform,
  quote,
  type Reference,
  settle,
  settleRows,
} from '@multiarch/oci';
import { type IndexPart, type IndexSource, readManifest } from '@multiarch/oci/content';
import type { RegistryClient } from '@multiarch/registry';
import type { WrittenPart } from '../image/read-back.js';

/** One platform's image, as it is to be found in every registry. */
export interface Source {
  readonly platform: Platform;
  /** What its build reported, and then all that it is found by: a tag may hold another run's image by now. */
  readonly digest?: Digest;
  /** Its arch tag. It is only asked where no digest is known. */
  readonly tag?: string;
  /** What its build reported with the digest: a registry's HEAD is trusted with nothing that is known already. */
  readonly mediaType?: string;
  readonly size?: number;
  /** Whether its build took what was there already. */
  readonly reused?: boolean;
}

/** A source that was found, the same in every registry. */
export interface FoundSource extends IndexSource {
  readonly asked: Source;
}

/** What is read back of parts that were written. */
export function partsToRead(parts: readonly IndexPart<FoundSource>[]): readonly WrittenPart[] {
  return parts.map(({ source, image, attestations }) => ({ platform: source.platform, image, attestations }));
}

/** Milliseconds for which a manifest that a build has just reported may still be missing in a registry. */
const VISIBLE_WITHIN = 30_000;

/**
 * Finds each source in each image's repository: one HEAD each, all in parallel, nothing is downloaded. Only
 * where a source turns out to be an index (BuildKit's attestations) its entries are read, once.
 *
 * @throws MultiarchError with everything that is wrong: a source that is missing somewhere, one that is described
 *   otherwise than its build reported it, or one that differs between registries. Nothing has been written then.
 */
export async function resolveSources(
  registry: RegistryClient,
  images: readonly ImageName[],
  sources: readonly Source[],
): Promise<FoundSource[]> {
  const found = await settleRows(
    sources.map((source) =>
      images.map(async (image) => ({
        source,
        place: await during(
          `looking for the image for ${formatPlatform(source.platform)}`,
          locate(registry, image, source),
        ),
      })),
    ),
  );
  // All agree before anything more is asked: a question whose answer nobody waits for would end the process.
  const agreed = found.map((row) => {
    const [first] = row;
    if (first === undefined) throw new MultiarchError('INVALID_INPUT', 'no image to publish to');
    const places = row.map(({ place }) => place);
    return { source: first.source, place: agree(first.source, places) };
  });
  return settle(agreed.map(({ source, place }) => readEntries(registry, place, source)));
}

interface Place {
  readonly reference: Reference;
  readonly descriptor: Descriptor;
}

async function locate(registry: RegistryClient, image: ImageName, source: Source): Promise<Place> {
  const reference = referenceTo(image, source);
  const descriptor = await headWhenVisible(registry, reference, source.digest);
  for (const member of ['mediaType', 'size'] as const)
    if (source[member] !== undefined && descriptor[member] !== source[member])
      throw new MultiarchError(
        'CONFLICT',
        `${formatReference(reference)} is said to have ${member} ${quote(descriptor[member])}, but its build reported ${quote(source[member])}`,
        { advice: 'The registry, or a proxy before it, describes what it holds wrongly.' },
      );
  return { reference, descriptor };
}

function referenceTo({ registry, repository }: ImageName, { tag, digest }: Source): Reference {
  if (digest !== undefined) return { registry, repository, digest };
  if (tag !== undefined) return { registry, repository, tag };
  throw new MultiarchError('INVALID_INPUT', 'a source needs a tag or a digest');
}

/**
 * Registries may take seconds to show what was just pushed. There is something to wait for only when a build
 * has reported the digest; otherwise a missing tag is simply missing.
 */
async function headWhenVisible(
  registry: RegistryClient,
  reference: Reference,
  expected: Digest | undefined,
): Promise<Descriptor> {
  const repository = registry.repository(reference);
  if (expected === undefined) return repository.headManifest(reference);
  return repository.headWritten(reference, undefined, VISIBLE_WITHIN);
}

/** The same push must have given the same content everywhere. */
function agree(source: Source, places: readonly Place[]): Place {
  const [first, ...others] = places;
  if (first === undefined) throw new MultiarchError('INVALID_INPUT', 'no image to publish to');
  const same = (a: Descriptor, b: Descriptor) =>
    a.digest === b.digest && a.size === b.size && a.mediaType === b.mediaType;
  const other = others.find(({ descriptor }) => !same(descriptor, first.descriptor));
  if (other === undefined) return first;
  throw new MultiarchError(
    'CONFLICT',
    `the image for ${formatPlatform(source.platform)} differs between registries: ` +
      `${describe(first)}, ${describe(other)}`,
    { advice: 'Build it once and push it to all registries in the same build.' },
  );
}

function describe({ reference, descriptor: { digest, mediaType, size } }: Place): string {
  return `${formatReference(reference)} is ${digest} (${mediaType}, ${size} bytes)`;
}

async function readEntries(
  registry: RegistryClient,
  { reference, descriptor }: Place,
  asked: Source,
): Promise<FoundSource> {
  const source = { name: formatReference(reference), platform: asked.platform, descriptor, asked };
  if (!isIndexType(descriptor.mediaType)) return source;
  const manifest = await registry.repository(reference).getManifest({ digest: descriptor.digest });
  const content = readManifest(manifest, formatImageName(reference));
  return content.kind === 'index' ? { ...source, manifests: content.manifests } : source;
}
