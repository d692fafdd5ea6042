import {
  isJsonObject,
  parseJsonObject,
  parsePlatform,
  satisfiesPlatform,
  tryParsePlatform,
} from '@multiarch/oci';
import type { Leg } from '@multiarch/plan';
import { lineOf } from '../docker/metadata.js';

/** A stage of a Dockerfile, as BuildKit reads it: nothing is substituted in `base` and `platform`. */
export interface Stage {
  /** Empty for a stage without a name. */
  readonly name: string;
  readonly base: string;
  /** What `FROM --platform=` says. */
  readonly platform?: string;
  /** From 1; absent where BuildKit does not tell. */
  readonly line?: number;
  /** Whether it is built when no target is named. */
  readonly isDefault: boolean;
}

/** Reads what `docker buildx build --call targets,format=json` prints; `undefined` when it is something else. */
export function parseStages(text: string): readonly Stage[] | undefined {
  try {
    const { targets } = parseJsonObject(Buffer.from(text), 'targets');
    return Array.isArray(targets) ? targets.filter(isJsonObject).map(readStage) : undefined;
  } catch {
    return undefined;
  }
}

function readStage({
  name,
  base,
  platform,
  default: isDefault,
  location,
}: Readonly<Record<string, unknown>>): Stage {
  const line = lineOf(location);
  return {
    name: typeof name === 'string' ? name : '',
    base: typeof base === 'string' ? base : '',
    ...(typeof platform === 'string' && platform !== '' ? { platform } : {}),
    ...(line === undefined ? {} : { line }),
    isDefault: isDefault === true,
  };
}

/**
 * The stages whose content is in the image: the one that is built, the one it starts from, and so on. What is
 * copied from other stages is not followed: they may well be for the building machine.
 */
export function stagesOfImage(stages: readonly Stage[], target: string | undefined): readonly Stage[] {
  const chain: Stage[] = [];
  let at = indexOfTarget(stages, target);
  while (at >= 0) {
    const stage = stages[at];
    if (stage === undefined) break;
    chain.push(stage);
    // Only earlier stages can be started from, so that this ends.
    at = stages.slice(0, at).findLastIndex((other) => isNamed(other, stage.base));
  }
  return chain;
}

function indexOfTarget(stages: readonly Stage[], target: string | undefined): number {
  if (target === undefined || target === '') return stages.findIndex(({ isDefault }) => isDefault);
  const named = stages.findIndex((stage) => isNamed(stage, target));
  return named < 0 && /^\d+$/.test(target) ? Number(target) : named;
}

function isNamed({ name }: Stage, text: string): boolean {
  return name !== '' && name.toLowerCase() === text.toLowerCase();
}

/** A stage of the image that is not for the leg's platform, and what it is for. */
interface WrongStage {
  readonly stage: Stage;
  readonly platform: string;
}

/**
 * Finds the stage of the image, if any, that the Dockerfile itself ties to another platform. BuildKit builds it
 * without a word and writes the platform that was asked for into the image's configuration.
 *
 * @param machine the builder's own platform, `$BUILDPLATFORM`, where it is known
 */
export function findWrongStage(
  stages: readonly Stage[],
  leg: Leg,
  machine: string | undefined,
): WrongStage | undefined {
  const wanted = parsePlatform(leg.platform);
  const variables = { ...leg.buildArgs, BUILDPLATFORM: machine, TARGETPLATFORM: leg.platform };
  for (const stage of stages) {
    const platform = substitute(stage.platform, variables);
    // Nothing is in `scratch` that could be for a platform.
    if (platform === undefined || stage.base === 'scratch') continue;
    const found = tryParsePlatform(platform);
    if (found !== undefined && !satisfiesPlatform(found, wanted)) return { stage, platform };
  }
  return undefined;
}

/** The text with its variable replaced; `undefined` where we do not know one. */
function substitute(
  text: string | undefined,
  variables: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (text?.includes('$') !== true) return text;
  const name = /^\$(?:\{(\w+)\}|(\w+))$/.exec(text);
  return variables[name?.[1] ?? name?.[2] ?? ''];
}
