import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { findReusable, type ReuseDecision } from '@multiarch/lifecycle';
import { invalidInput, parseImageName } from '@multiarch/oci';
import { sha256 } from '@multiarch/oci/content';
import { type Leg, type LegReport, labelInputs } from '@multiarch/plan';
import { assertPushed } from '../checks/platform.js';
import { assertTested } from '../checks/smoke-test.js';
import { canHoldAnnotations, childEnvironment } from '../docker/command.js';
import { completePush } from '../docker/complete-push.js';
import { parseSecrets } from '../docker/secret.js';
import { type BuiltImage, LegBuild } from './attempt.js';
import type { BuildOptions, BuildSurroundings } from './surroundings.js';
import { Timeline } from './timeline.js';

/**
 * Builds a leg and pushes it to all of its images under all of its tags, in one `docker buildx build`; or takes what
 * an earlier run pushed, where the leg allows it and it was built from the same. What is made must be for the platform
 * that was asked for, see platform-check.ts, and must pass the leg's test before anything is pushed.
 *
 * @throws MultiarchError `INVALID_INPUT` before anything is done; `ENVIRONMENT` when there is nothing to build
 *   with, `CREDENTIALS` or `REGISTRY` when a push fails, `CONFLICT` when a tag may not be overwritten, `BUILD` when
 *   the build or the test fails or another platform was made
 */
export async function buildLeg(
  leg: Leg,
  surroundings: BuildSurroundings,
  options: BuildOptions = {},
): Promise<LegReport> {
  const timeline = new Timeline(surroundings.now);
  const secrets = parseSecrets(options.secrets ?? '', surroundings.mask);
  const labelled = labelInputs(
    leg,
    secrets.map(({ id }) => id),
    sha256,
  );
  await checkLeg(labelled, surroundings);
  timeline.enter('look up');
  const found = await findReusable(labelled, surroundings.images);
  const made =
    found.kind === 'reuse'
      ? await reuse(labelled, found, surroundings, timeline)
      : await build(labelled, found.why, surroundings, timeline, () =>
          new LegBuild(labelled, surroundings, options, secrets, timeline).run(),
        );
  return {
    schemaVersion: 1,
    leg: leg.index,
    variant: leg.variant,
    platform: leg.platform,
    ...made,
    images: leg.images,
    tags: leg.tags,
    reused: found.kind === 'reuse',
    ...timeline.end(),
  };
}

/** What a report says of an image. */
type Made = Pick<LegReport, 'digest' | 'mediaType' | 'size' | 'compressedSize'>;

async function reuse(
  leg: Leg,
  found: Extract<ReuseDecision, { readonly kind: 'reuse' }>,
  { run, log, sleep, environment, directory }: BuildSurroundings,
  timeline: Timeline,
): Promise<Made> {
  const { digest, mediaType, size } = found.descriptor;
  log.info(
    `Reusing ${found.from.image}:${found.from.tag}, built from this commit and these inputs: ${digest}`,
  );
  timeline.enter('copy');
  const process = { env: childEnvironment(environment, []), cwd: directory };
  await completePush(leg, found, { run, log, sleep, process });
  return { digest, mediaType, size, compressedSize: found.content.compressedSize };
}

async function build(
  leg: Leg,
  why: string | undefined,
  { log, images }: BuildSurroundings,
  timeline: Timeline,
  run: () => Promise<BuiltImage>,
): Promise<Made> {
  if (why !== undefined) log.info(`${why}. Building it anew.`);
  const { pushed, tested } = await run();
  if (pushed === undefined) return {};
  timeline.enter('check');
  const [image = ''] = leg.images;
  const contents = await images.read(parseImageName(image), pushed.digest);
  assertPushed(leg, pushed.digest, contents);
  if (tested !== undefined)
    assertTested(
      leg,
      tested,
      contents.map(({ config }) => config),
    );
  const compressedSize = contents.reduce((sum, content) => sum + content.compressedSize, 0);
  return { ...pushed, compressedSize };
}

async function checkLeg(leg: Leg, { directory, log }: BuildSurroundings): Promise<void> {
  const { dockerfile, context, annotations } = leg;
  const isLocal = !/^[a-z+]+:\/\/|^git@/.test(context);
  if (isLocal && !(await exists(resolve(directory, dockerfile))))
    throw invalidInput('dockerfile', `there is no file '${dockerfile}'`, 'a path from the repository’s root');
  if (!canHoldAnnotations(leg) && Object.keys(annotations).length > 0)
    log.warning('Annotations are left out: format docker cannot hold them.');
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
