import type { RegistryClient } from '@multiarch/registry';
import type { Result } from './result-document.js';
import { type StitchOptions, type StitchRequest, stitch } from './stitch.js';
import { describeVariant } from './variant-result.js';

/** Stitches what a caller without a plan names, and reports it as everything is reported. */
export async function publishRequest(
  registry: RegistryClient,
  request: StitchRequest,
  options: StitchOptions = {},
): Promise<Result> {
  const { descriptor, parts } = await stitch(registry, request, options);
  const variant = describeVariant({
    name: '',
    stitched: true,
    descriptor,
    images: request.images,
    tags: request.tags.map(({ name }) => name),
    parts,
    builds: request.sources.map(({ tag }) => ({ archTag: tag })),
  });
  return { schemaVersion: 1, variants: [variant] };
}
