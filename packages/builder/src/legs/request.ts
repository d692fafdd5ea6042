import { createHash } from 'node:crypto';
import { invalidInput, isJsonObject, parseTag } from '@multiarch/oci';
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
 * Reads a leg of a plan.
 *
 * @throws MultiarchError `INVALID_INPUT` when it is not one
 */
export function parseLeg(text: string, input = 'leg'): Leg {
  const accepted = 'one entry of the output legs of the plan action, as JSON';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalidInput(input, 'is not JSON', accepted);
  }
  if (!isJsonObject(value)) throw invalidInput(input, 'is not an object', accepted);
  const missing = LEG_MEMBERS.find(([name, is]) => !is(value[name]));
  if (missing !== undefined) throw invalidInput(input, `has no valid '${missing[0]}'`, accepted);
  return value as unknown as Leg;
}

const isText = (value: unknown) => typeof value === 'string';
const isFlag = (value: unknown) => typeof value === 'boolean';
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText);
const isPairs = (value: unknown) => isJsonObject(value) && Object.values(value).every(isText);
const isOneOf =
  (...texts: readonly string[]) =>
  (value: unknown) =>
    isText(value) && texts.includes(value as string);

const isOptional = (is: (value: unknown) => boolean) => (value: unknown) => value === undefined || is(value);

const LEG_MEMBERS: readonly (readonly [keyof Leg, (value: unknown) => boolean])[] = [
  ['index', (value) => Number.isSafeInteger(value)],
  ['variant', isText],
  ['platform', isText],
  ['emulation', isFlag],
  ['images', isTexts],
  ['tags', isTexts],
  ['push', isFlag],
  ['dockerfile', isText],
  ['context', isText],
  ['buildArgs', isPairs],
  ['buildContexts', isPairs],
  ['labels', isPairs],
  ['annotations', isPairs],
  ['cache', isOneOf('gha', 'registry', 'none')],
  ['cacheScope', isText],
  ['format', isOneOf('oci', 'docker', 'plain')],
  ['onExisting', isOptional(isOneOf('reuse', 'overwrite', 'fail'))],
  ['movable', isOptional(isFlag)],
  ['cacheMounts', isOptional(isTexts)],
  ['cacheWrite', isOptional(isFlag)],
  ['smokeTest', isOptional(isText)],
  ['freeSpace', isOptional(isFlag)],
];

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
  const { context, push, images } = inputs;
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
