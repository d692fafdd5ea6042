import { createHash } from 'node:crypto';
import { invalidInput, parseTag } from '@multiarch/oci';
import {
  architectureName,
  InputReader,
  type Leg,
  legInputs,
  namesOneBuild,
  parseWorkflowInputs,
  type RawInputs,
} from '@multiarch/plan';

/**
 * Makes a leg from inputs, for callers who build without a plan.
 *
 * @param defaultPlatform what is built when no platform is named: that of the machine
 * @param revision the commit, for the report; empty outside of a repository
 * @throws MultiarchError `INVALID_INPUT` naming the input, the value and what is accepted
 */
export function parseBuildRequest(raw: RawInputs, defaultPlatform: string, revision: string): Leg {
  const { tags: _, platform: __, ...shared } = raw;
  const own = new InputReader(raw, 'build');
  const inputs = parseWorkflowInputs({ ...shared, platforms: own.text('platform') ?? defaultPlatform });
  const [platform = '', ...others] = inputs.platforms;
  if (others.length > 0)
    throw invalidInput('platform', `'${own.text('platform')}' names several`, 'one platform for each build');
  const { context, images } = inputs;
  const push = inputs.push !== false;
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
    labels: inputs.labels,
    annotations: inputs.annotations,
    cacheScope: nameCache(images[0] ?? '', platform, dockerfile, inputs.target ?? ''),
    onExisting: inputs.onExisting ?? 'overwrite',
    ...(inputs.onExisting === 'reuse' ? { trust: 'evidence' } : {}),
    movable: !tags.some((tag) => namesOneBuild(tag, revision)),
    ...legInputs(inputs),
  };
}

/** One cache for each image, architecture, Dockerfile and stage: builds that share one overwrite each other's. */
function nameCache(image: string, platform: string, dockerfile: string, target: string): string {
  const identity = JSON.stringify([image, platform, dockerfile, target]);
  const hash = createHash('sha256').update(identity).digest('hex').slice(0, 8);
  return `${image.slice(image.lastIndexOf('/') + 1).slice(0, 40)}-${architectureName(platform)}-${hash}`;
}
