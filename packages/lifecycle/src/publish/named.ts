import type { RegistryClient } from '@multiarch/registry';
import { mirrorRequest, NOTHING } from './optional.js';
import type { Published } from './publish.js';
import { type StitchOptions, type StitchRequest, stitch } from './stitch.js';
import { describeVariant, platformsOf } from './variant-result.js';

/** Stitches what a caller without a plan names, under just these tags, and reports it as everything is reported. */
export async function publishRequest(
  registry: RegistryClient,
  request: StitchRequest,
  options: StitchOptions = {},
): Promise<Published> {
  const { descriptor, parts } = await stitch(registry, request, options);
  const optional = options.dryRun
    ? NOTHING
    : await mirrorRequest(registry, request, { descriptor, parts }, options);
  const variant = describeVariant({
    name: '',
    stitched: true,
    descriptor,
    images: [...request.images, ...optional.complete].map((image) => ({ image })),
    behind: optional.behind,
    tags: request.tags.map(({ name }) => name),
    platforms: platformsOf(parts),
  });
  return { result: { schemaVersion: 1, variants: [variant] }, failures: [], kept: [], reports: [] };
}
