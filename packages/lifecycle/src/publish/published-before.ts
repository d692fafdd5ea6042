import { type Digest, formatReference, type ImageName, MultiarchError, parsePlatform } from '@multiarch/oci';
import {
  assembleIndex,
  type IndexPart,
  type Manifest,
  readManifest,
  resolvePart,
} from '@multiarch/oci/content';
import type { Leg, LegReport, PlannedVariant } from '@multiarch/plan';
import type { RegistryClient } from '@multiarch/registry';
import { type BuildIdentity, type Evidence, identityOf, noteOf, partDigest } from '../reuse/evidence.js';
import type { FoundSource } from './sources.js';

/** What a run is about to publish of a variant: a leg, and what its build reported. */
interface OwnLeg {
  readonly leg: Leg;
  readonly report: LegReport;
}

/** What another run of this commit has published. */
interface PublishedBefore {
  readonly manifest: Manifest;
  readonly parts: readonly IndexPart<FoundSource>[];
}

/**
 * What is under a fixed tag, where another run has published just what this run was to publish: there is evidence that
 * runs of this repository built each part of it for these legs, and put together again from those parts as this
 * variant is it has the same bytes. `undefined` where anything of that cannot be shown.
 *
 * @param legs all of the variant, in its order
 * @throws RegistryError where it cannot be read
 */
export async function findPublishedBefore(
  registry: RegistryClient,
  image: ImageName,
  held: Digest,
  variant: PlannedVariant,
  legs: readonly OwnLeg[],
  evidence: Evidence,
): Promise<PublishedBefore | undefined> {
  const identities = legs.flatMap(({ leg, report }) => identityOf(leg, report.inputs) ?? []);
  if (identities.length < legs.length) return undefined;
  const manifest = await registry.repository(image).getManifest({ digest: held });
  const parts = takeApart(manifest, formatReference({ ...image, digest: held }), variant, identities);
  if (parts === undefined) return undefined;
  const notes = parts.map(({ image: first, attestations }, at) => {
    const identity = identities[at] as BuildIdentity;
    const digest = variant.stitched ? partDigest([first, ...attestations], identity.platform) : held;
    return noteOf(identity, digest);
  });
  const answers = await Promise.all(notes.map((note) => evidence.has(note)));
  return answers.every(Boolean) ? { manifest, parts } : undefined;
}

/** The parts of what is there, one for each leg; `undefined` where it is not just what these parts make. */
function takeApart(
  manifest: Manifest,
  name: string,
  { stitched, annotations }: PlannedVariant,
  legs: readonly BuildIdentity[],
): readonly IndexPart<FoundSource>[] | undefined {
  try {
    const content = readManifest(manifest, name);
    const listed = content.kind === 'index' ? { manifests: content.manifests } : {};
    const { descriptor } = manifest;
    const sources = legs.map((leg) => {
      const platform = parsePlatform(leg.platform);
      return { name, platform, descriptor, ...listed, asked: { platform, digest: descriptor.digest } };
    });
    const parts = sources.map((source) => resolvePart<FoundSource>(source)).map(asReused);
    if (!stitched) return parts;
    const again = assembleIndex(sources, annotations);
    return again.descriptor.digest === descriptor.digest ? parts : undefined;
  } catch (error) {
    if (error instanceof MultiarchError) return undefined;
    throw error;
  }
}

/** A part as any other source is asked for: by the digest of its image. */
function asReused(part: IndexPart<FoundSource>): IndexPart<FoundSource> {
  const { digest } = part.image;
  return { ...part, source: { ...part.source, asked: { ...part.source.asked, digest, reused: true } } };
}
