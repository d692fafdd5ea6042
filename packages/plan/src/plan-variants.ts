import { inputsOf } from './architecture/own-inputs.js';
import { suffixOf } from './architecture/variant.js';
import type { BuildableVariant } from './checkout/dockerfiles.js';
import type { RepositoryFiles } from './checkout/repository.js';
import type { VariantToBuild } from './decide/legs.js';
import { recognisedBy } from './decide/standard-labels.js';
import { refuseForeignStage, refuseUnusedContext } from './dockerfile/platforms.js';
import { type Dockerfile, readDockerfile } from './dockerfile/stages.js';
import type { PlannedPlatform, PlannedTag, PlannedVariant } from './documents/plan.js';
import { checkCompression } from './inputs/compression.js';
import type { WorkflowInputs } from './inputs/workflow.js';
import { archTag, finalTag } from './names/suffixes.js';

interface VariantsRequest {
  readonly buildable: readonly BuildableVariant[];
  readonly inputs: WorkflowInputs;
  readonly tags: readonly PlannedTag[];
  /** Labels of every image of this run. */
  readonly standard: Readonly<Record<string, string>>;
  readonly files: RepositoryFiles;
}

/**
 * The variants with their tags, and with the numbers of the legs that build them.
 *
 * @throws MultiarchError `INVALID_INPUT` for what a Dockerfile itself says against it
 */
export function planVariants(request: VariantsRequest): readonly VariantToBuild[] {
  const { inputs, tags, standard } = request;
  const [naming, ...others] = inputs.archTags === 'none' ? [] : tags;
  const more = inputs.archTags === 'all' ? others : [];
  let next = 0;
  const read = rememberDockerfiles(request.files);
  // Where one is elsewhere, all images of the plan are not those of any variant.
  const isSaid = request.buildable.some(({ own }) => own?.images !== undefined);
  return request.buildable.map((buildable) => {
    const own = inputsOf(buildable, inputs);
    const { name, platforms, dockerfile } = buildable;
    checkCompression(own, name);
    const { variant: from, as: fromAs } = buildable.own?.from ?? {};
    const file = read(dockerfile);
    refuseDockerfile(buildable, own, file);
    const suffix = suffixOf(buildable);
    // Docker's types have no annotations, and a plain manifest is to be as plain as can be.
    const annotations = { ...(own.format === 'oci' ? standard : {}), ...own.annotations };
    const planPlatform = (platform: string): PlannedPlatform => ({
      platform,
      leg: next++,
      ...(naming === undefined ? {} : { archTag: archTag(naming.name, platform, suffix) }),
      ...(more.length === 0
        ? {}
        : { moreTags: more.map((tag) => ({ ...tag, name: archTag(tag.name, platform, suffix) })) }),
    });
    const variant: PlannedVariant = {
      name,
      platforms: platforms.map(planPlatform),
      ...(isSaid ? { images: own.images } : {}),
      tags: tags.map((tag) => ({ ...tag, name: finalTag(tag.name, suffix) })),
      stitched: platforms.length > 1,
      annotations,
    };
    return {
      variant,
      dockerfile,
      file,
      ownArgs: buildable.own?.buildArgs,
      inputs: own,
      labels: { ...(own.defaultLabels ? standard : recognisedBy(standard)), ...own.labels },
      ...(from === undefined ? {} : { from }),
      ...(fromAs === undefined ? {} : { fromAs }),
    };
  });
}

/** Each is read once, however many variants are built from it. */
function rememberDockerfiles(files: RepositoryFiles): (path: string) => Dockerfile | undefined {
  const known = new Map<string, Dockerfile | undefined>();
  return (path) => {
    if (!known.has(path)) known.set(path, readDockerfile(files.read(path) ?? ''));
    return known.get(path);
  };
}

/** What a Dockerfile itself ties to one platform, or to another base, can be told before anything is built. */
function refuseDockerfile(
  { name, dockerfile, platforms, own: { from } = {} }: BuildableVariant,
  inputs: WorkflowInputs,
  file: Dockerfile | undefined,
): void {
  const { buildArgs, target } = inputs;
  const buildContexts =
    from === undefined ? inputs.buildContexts : { ...inputs.buildContexts, [from.as ?? from.variant]: '' };
  const use = { dockerfile, platforms, buildArgs, buildContexts, target };
  refuseForeignStage(file, use);
  // Bake builds what a target names, whether it is used or not, and knows images by more than one name.
  if (from !== undefined && from.as === undefined) refuseUnusedContext(file, use, from.variant, name);
}

/** Where all variants are published, each image once. */
export function imagesOf(variants: readonly PlannedVariant[], images: readonly string[]): readonly string[] {
  return [...new Set(variants.flatMap((variant) => variant.images ?? images))];
}

/** What people might not expect of a format, in sentences. */
export function explainFormats(variants: readonly VariantToBuild[]): readonly string[] {
  return variants.flatMap(({ variant: { name, platforms, stitched, tags }, inputs: { format } }) => {
    const [tag] = tags;
    if (format !== 'plain' || !stitched || tag === undefined) return [];
    const who = name === '' ? 'The image' : `Variant '${name}'`;
    const archTags = platforms.flatMap((platform) => platform.archTag ?? []);
    const instead =
      archTags.length === 0
        ? 'with arch tags kept each platform has a tag of its own'
        : `give it ${archTags.join(' or ')}`;
    return [
      `${who} is plain for ${platforms.length} platforms: '${tag.name}' is an index of them, which AWS Lambda refuses; ${instead}.`,
    ];
  });
}
