import type { ImageContent } from '@multiarch/lifecycle';
import {
  type Digest,
  formatPlatform,
  MultiarchError,
  type Platform,
  parsePlatform,
  satisfiesPlatform,
} from '@multiarch/oci';
import type { Leg } from '@multiarch/plan';
import { legName } from '../docker/failure.js';
import type { BuildWarning } from '../docker/metadata.js';
import { findWrongStage, type Stage } from './dockerfile-stage.js';

/**
 * BuildKit takes any base image for any platform and writes the platform that was asked for into the image's
 * configuration, whatever is inside. So there are three checks: of the Dockerfile before the build, of what
 * BuildKit noticed during it, and of what it pushed.
 */

/**
 * Refuses a Dockerfile that ties the image to another platform (`FROM --platform=linux/amd64`).
 *
 * @param stages those whose content is in the image
 * @param machine the builder's own platform, where it is known
 * @throws MultiarchError `BUILD`
 */
export function assertStages(leg: Leg, stages: readonly Stage[], machine: string | undefined): void {
  const wrong = findWrongStage(stages, leg, machine);
  if (wrong === undefined) return;
  const { stage, platform } = wrong;
  throw new MultiarchError(
    'BUILD',
    `${legName(leg)}: ${leg.dockerfile} makes an image for ${platform} (FROM --platform=${stage.platform})`,
    {
      advice: `Take '--platform=${stage.platform}' out of this FROM; only stages that files are copied from may have one.`,
      location: placeOf(leg, stage.line),
    },
  );
}

/** Frontends that read `FROM` as Docker's own does. */
const KNOWN_SYNTAX = /^docker\/dockerfile(?:-upstream)?(?:[:@]|$)/;

/**
 * Whether BuildKit has to be asked for the stages of a Dockerfile, which takes a process and a moment. Not where no
 * `FROM` can have an option, however its lines are broken: in doubt BuildKit is asked.
 *
 * @param text absent: the file is not here
 */
export function mayTieStages(text: string | undefined, { buildArgs }: Pick<Leg, 'buildArgs'>): boolean {
  if (text === undefined || Object.hasOwn(buildArgs, 'BUILDKIT_SYNTAX')) return true;
  const written = text.matchAll(/syntax["']?[ \t]*[=:][ \t]*(\S*)/gi);
  if ([...written].some(([, syntax = '']) => !KNOWN_SYNTAX.test(syntax))) return true;
  // Whichever character escapes: what is joined too much only brings more words together.
  const joined = text.replaceAll(/[\\`][ \t]*\r?\n(?:[ \t]*(?:#.*)?\r?\n)*/g, '');
  return [text, joined].some((one) => /from\s+-/i.test(one));
}

/** BuildKit's rule for a base image that exists for one platform only, and that is another. */
const WRONG_BASE = 'InvalidBaseImagePlatform';

/** Whether some stage has a base image for another platform: whether it matters, its place tells. */
export function namesWrongBase(warnings: readonly BuildWarning[]): boolean {
  return warnings.some(({ rule }) => rule === WRONG_BASE);
}

/**
 * Refuses an image whose base image exists for another platform only.
 *
 * @param stages those whose content is in the image; unknown: any stage counts
 * @throws MultiarchError `BUILD`
 */
export function assertBaseImages(
  leg: Leg,
  stages: readonly Stage[] | undefined,
  warnings: readonly BuildWarning[],
): void {
  const isInImage = ({ line }: BuildWarning) => stages?.some((stage) => stage.line === line) ?? true;
  const wrong = warnings.find((warning) => warning.rule === WRONG_BASE && isInImage(warning));
  if (wrong === undefined) return;
  throw new MultiarchError('BUILD', `${legName(leg)}: ${wrong.text}`, {
    advice:
      `Take a base image that exists for ${leg.platform}, or drop that platform. ` +
      `If this is meant, put '# check=skip=${WRONG_BASE}' at the top of ${leg.dockerfile}.`,
    location: placeOf(leg, wrong.line),
  });
}

/**
 * Compares with what was read back from the registry.
 *
 * @param found what the configurations behind the pushed digest say
 * @throws MultiarchError `BUILD` when one names another platform
 */
export function assertPushed(
  leg: Leg,
  digest: Digest,
  found: readonly Pick<ImageContent, 'platform'>[],
): void {
  const wanted = parsePlatform(leg.platform);
  const wrong = found.find(({ platform }) => !satisfiesPlatform(platform, wanted));
  if (found.length > 0 && wrong === undefined) return;
  throw new MultiarchError(
    'BUILD',
    `${legName(leg)}: the build made ${describe(wrong?.platform)}, at ${leg.images[0]}@${digest}`,
    {
      advice: `See that the last stage of ${leg.dockerfile} follows the platform that is built ($TARGETPLATFORM).`,
      location: placeOf(leg, undefined),
    },
  );
}

function describe(platform: Platform | undefined): string {
  return platform === undefined ? 'no image' : `an image for ${formatPlatform(platform)}`;
}

function placeOf({ dockerfile }: Leg, line: number | undefined) {
  return line === undefined ? { file: dockerfile } : { file: dockerfile, line };
}
