import { invalidInput, parseTag } from '@multiarch/oci';
import { sha256 } from '@multiarch/oci/content';
import {
  builtElsewhere,
  InputReader,
  type Leg,
  legInputs,
  nameCache,
  namesOneBuild,
  parseWorkflowInputs,
  type RawInputs,
  type RepositoryFiles,
  readDockerfile,
} from '@multiarch/plan';

/**
 * Makes a leg from inputs, for callers who build without a plan.
 *
 * @param defaultPlatform what is built when no platform is named: that of the machine
 * @param revision the commit, for the report; empty outside of a repository
 * @param files for what the Dockerfile says of its arguments
 * @throws MultiarchError `INVALID_INPUT` naming the input, the value and what is accepted
 */
export function parseBuildRequest(
  raw: RawInputs,
  defaultPlatform: string,
  revision: string,
  { read }: Pick<RepositoryFiles, 'read'>,
): Leg {
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
    cacheScope: nameCache(
      { ...inputs, variant: '', platform, dockerfile, file: readDockerfile(read(dockerfile) ?? '') },
      sha256,
    ),
    onExisting: inputs.onExisting ?? 'overwrite',
    ...(inputs.onExisting === 'reuse' ? { trust: 'evidence' } : {}),
    movable: !tags.some((tag) => namesOneBuild(tag, revision)),
    ...legInputs(inputs),
    ...builtElsewhere(platform, inputs),
  };
}
