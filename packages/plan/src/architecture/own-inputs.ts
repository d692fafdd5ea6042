import type { RunnerMap } from '../inputs/runners.js';
import type { WorkflowInputs } from '../inputs/workflow.js';
import { ownImages } from './own-images.js';
import type { ArchitectureVariant, OwnSettings } from './variant.js';

/**
 * The inputs as they are for one variant: what its object in the architecture file says goes before the workflow's
 * inputs, and maps (build arguments, contexts, labels) are laid over theirs.
 *
 * @throws MultiarchError `INVALID_INPUT` for an image that is none
 */
export function inputsOf({ own }: Pick<ArchitectureVariant, 'own'>, inputs: WorkflowInputs): WorkflowInputs {
  if (own === undefined) return inputs;
  const { context, target, format, smokeTest, images, runners, buildArgs, buildContexts, labels } = own;
  const { annotations, ...options } = own.options ?? {};
  return {
    ...packed(own, inputs),
    ...options,
    ...(context === undefined ? {} : { context }),
    ...(target === undefined ? {} : { target }),
    ...(format === undefined ? {} : { format }),
    ...(smokeTest === undefined ? {} : { smokeTest }),
    ...(images === undefined ? {} : { images: ownImages(images, inputs.images) }),
    ...(runners === undefined ? {} : { runners: mergeRunners(runners, inputs.runners) }),
    buildArgs: { ...inputs.buildArgs, ...buildArgs },
    buildContexts: { ...inputs.buildContexts, ...buildContexts },
    labels: { ...inputs.labels, ...labels },
    annotations: { ...inputs.annotations, ...annotations },
    // The input is refused beside Docker's types, which have none; a variant alone leaves them out.
    ...(format === 'docker' ? { annotations: {} } : {}),
  };
}

/** A level is that of one compression: a variant with its own has none of the inputs'. */
function packed(own: OwnSettings, inputs: WorkflowInputs): WorkflowInputs {
  const { compressionLevel: level, ...others } = inputs;
  const { compression, compressionLevel, forceCompression } = own;
  const isSame = compression === undefined || compression === (inputs.compression ?? 'gzip');
  const inherited = isSame ? level : undefined;
  const chosen = compressionLevel ?? inherited;
  return {
    ...others,
    ...(compression === undefined ? {} : { compression }),
    ...(chosen === undefined ? {} : { compressionLevel: chosen }),
    ...(forceCompression === undefined ? {} : { forceCompression }),
  };
}

/** A runner for all platforms of a variant goes before what the input has for one of them. */
function mergeRunners(own: RunnerMap, { byPlatform, otherwise }: RunnerMap): RunnerMap {
  if (own.otherwise !== undefined) return own;
  return {
    byPlatform: [...own.byPlatform, ...byPlatform],
    ...(otherwise === undefined ? {} : { otherwise }),
  };
}
