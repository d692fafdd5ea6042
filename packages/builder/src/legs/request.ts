import { createHash } from 'node:crypto';
import { invalidInput, parseTag } from '@multiarch/oci';
import {
  architectureName,
  InputReader,
  type Leg,
  namesOneBuild,
  parseWorkflowInputs,
  type RawInputs,
} from '@multiarch/plan';

/** The inputs of the `build` action on its own, and the flags of `multiarch build`. */
export const BUILD_INPUT_NAMES = [
  'images',
  'tags',
  'platform',
  'dockerfile',
  'context',
  'target',
  'build-args',
  'build-contexts',
  'labels',
  'annotations',
  'cache',
  'cache-mounts',
  'smoke-test',
  'on-existing',
  'free-space',
  'provenance',
  'sbom',
  'format',
  'push',
  'emulation',
] as const;

/**
 * Makes a leg from inputs, for callers who build without a plan.
 *
 * @param defaultPlatform what is built when no platform is named: that of the machine
 * @param revision the commit, for the report; empty outside of a repository
 * @throws MultiarchError `INVALID_INPUT` naming the input, the value and what is accepted
 */
export function parseBuildRequest(raw: RawInputs, defaultPlatform: string, revision: string): Leg {
  const { tags: _, platform: __, ...shared } = raw;
  const own = new InputReader(raw, BUILD_INPUT_NAMES);
  const inputs = parseWorkflowInputs({ ...shared, platforms: own.text('platform') ?? defaultPlatform });
  const [platform = '', ...others] = inputs.platforms;
  if (others.length > 0)
    throw invalidInput('platform', `'${own.text('platform')}' names several`, 'one platform for each build');
  const { context, format, push, images } = inputs;
  const tags = push ? own.list('tags').map((tag) => parseTag(tag, 'tags')) : [];
  const dockerfile = inputs.dockerfile ?? (context === '.' ? 'Dockerfile' : `${context}/Dockerfile`);
  return {
    index: 0,
    variant: '',
    platform,
    runner: '',
    emulation: inputs.emulation,
    images,
    tags,
    push,
    revision,
    dockerfile,
    context,
    ...(inputs.target === undefined ? {} : { target: inputs.target }),
    buildArgs: inputs.buildArgs,
    buildContexts: inputs.buildContexts,
    labels: inputs.labels,
    annotations: inputs.annotations,
    cache: inputs.cache,
    cacheScope: nameCache(images[0] ?? '', platform, dockerfile, inputs.target ?? ''),
    ...(inputs.provenance === undefined ? {} : { provenance: inputs.provenance }),
    ...(inputs.sbom === undefined ? {} : { sbom: inputs.sbom }),
    format,
    onExisting: inputs.onExisting ?? 'overwrite',
    movable: !tags.some((tag) => namesOneBuild(tag, revision)),
    ...(inputs.cacheMounts.length === 0 ? {} : { cacheMounts: inputs.cacheMounts }),
    ...(inputs.smokeTest === undefined ? {} : { smokeTest: inputs.smokeTest }),
    ...(inputs.freeSpace ? { freeSpace: true } : {}),
  };
}

/** One cache for each image, architecture, Dockerfile and stage: builds that share one overwrite each other's. */
function nameCache(image: string, platform: string, dockerfile: string, target: string): string {
  const identity = JSON.stringify([image, platform, dockerfile, target]);
  const hash = createHash('sha256').update(identity).digest('hex').slice(0, 8);
  return `${image.slice(image.lastIndexOf('/') + 1).slice(0, 40)}-${architectureName(platform)}-${hash}`;
}
