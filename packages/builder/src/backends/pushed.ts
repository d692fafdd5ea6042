import type { ImageContent } from '@multiarch/lifecycle';
import { type Descriptor, parseImageName } from '@multiarch/oci';
import { sha256 } from '@multiarch/oci/content';
import { INPUTS_LABEL, type Leg, type LegReport, labelInputs } from '@multiarch/plan';
import { assertPushed } from '../checks/platform.js';
import { assertTested } from '../checks/smoke-test.js';
import type { BuiltImage } from '../legs/attempt.js';
import type { BuiltBase } from '../legs/base.js';
import type { BuildRuntime } from '../legs/runtime.js';
import type { Timeline } from '../legs/timeline.js';
import { note } from './adopt.js';

/** With the labels by which the image is recognised: in them is also what it is built from, and what that is built from. */
export function labelUpon(leg: Leg, base: BuiltBase | undefined, secretNames: readonly string[]): Leg {
  if (base === undefined) return labelInputs(leg, secretNames, sha256);
  const { labels } = labelUpon(base.leg, base.base, secretNames);
  return labelInputs(leg, secretNames, sha256, labels[INPUTS_LABEL] ?? '');
}

/** What a report says of an image. */
export type Made = Pick<LegReport, 'digest' | 'mediaType' | 'size' | 'compressedSize' | 'config'>;

/** What publish holds against the plan: nothing that was asked for, only what is there. */
function configOf({ config, platform: { os, architecture, variant }, content }: ImageContent) {
  return {
    digest: config,
    os,
    architecture,
    ...(variant === undefined ? {} : { variant }),
    ...(content === undefined ? {} : { content }),
  };
}

/** An image that is there already. */
interface There {
  readonly descriptor: Descriptor;
  readonly content: ImageContent;
}

export function madeOf({ descriptor: { digest, mediaType, size }, content }: There): Made {
  return { digest, mediaType, size, compressedSize: content.compressedSize, config: configOf(content) };
}

/** The report of an image, whoever has made it: under the leg's tags, and wherever it is to be. */
export function reportOf(leg: Leg, made: Made): Omit<LegReport, 'seconds' | 'reused'> {
  const inputs = leg.labels[INPUTS_LABEL];
  return {
    schemaVersion: 1,
    leg: leg.index,
    variant: leg.variant,
    platform: leg.platform,
    ...made,
    images: leg.images,
    tags: leg.tags,
    ...(leg.push && inputs !== undefined ? { inputs } : {}),
  };
}

/** Reads what was pushed, holds it against the leg, and notes that it was made here. */
export async function checkPushed(
  leg: Leg,
  { pushed, parts, tested }: BuiltImage,
  { images, evidence }: BuildRuntime,
  timeline: Timeline,
): Promise<Made> {
  if (pushed === undefined) return {};
  timeline.enter('check');
  const [image = ''] = leg.images;
  const contents = await images.read(parseImageName(image), pushed.digest, parts);
  assertPushed(leg, pushed.digest, contents);
  if (tested !== undefined)
    assertTested(
      leg,
      tested,
      contents.map(({ config }) => config),
    );
  const compressedSize = contents.reduce((sum, content) => sum + content.compressedSize, 0);
  const [first] = contents;
  if (first !== undefined) await note(leg, pushed.digest, first.listed, evidence);
  return { ...pushed, compressedSize, ...(first === undefined ? {} : { config: configOf(first) }) };
}
