import { access, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Leg, LegReport } from '@multiarch/lifecycle';
import {
  type Digest,
  type Environment,
  formatPlatform,
  type ImageName,
  invalidInput,
  type Logger,
  type Mask,
  MultiarchError,
  type Platform,
  parseImageName,
  parsePlatform,
  satisfiesPlatform,
} from '@multiarch/oci';
import { type PushedImage, readBuildMetadata } from './build-metadata.js';
import { type BuildSecret, parseSecrets, redactor } from './build-secret.js';
import { openBuilder } from './builder-instance.js';
import { buildCommand, canHoldAnnotations } from './command.js';
import { explainFailure, isCacheRefusal, isTransient, legName } from './failure.js';
import type { Run, RunResult } from './process-runner.js';

/** The world around a build. */
export interface BuildSurroundings {
  readonly run: Run;
  readonly log: Logger;
  readonly mask: Mask;
  /** Handed on to Docker, which needs its own variables, proxies and credential helpers. */
  readonly environment: Environment;
  /** The repository's root: the leg's paths are relative to it. */
  readonly directory: string;
  readonly temporaryDirectory: string;
  /** Reads from the registry which platforms the configurations of a pushed image name. */
  readonly imagePlatforms: (image: ImageName, digest: Digest) => Promise<readonly Platform[]>;
  /** Milliseconds, from any origin. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** A name for a builder that no other run on the same engine uses: letters, digits and `-`. */
  readonly uniqueName: () => string;
}

export interface BuildOptions {
  /** The secret `IMAGE_SECRETS`, see {@link parseSecrets}. */
  readonly secrets?: string;
  /** Hosts that are spoken to in plain HTTP, for a builder that has to be created. */
  readonly insecureRegistries?: readonly string[];
  /** BuildKit's image for such a builder; absent: Buildx's default. */
  readonly buildkitImage?: string;
}

/** Waits before the second and the third attempt. BuildKit has retried each request before it gives up. */
const PAUSES: readonly number[] = [5_000, 20_000];

/**
 * Builds a leg and pushes it to all of its images under all of its tags, in one `docker buildx build`. What was
 * pushed is then read back: its configuration must name the platform that was asked for.
 *
 * @throws MultiarchError `INVALID_INPUT` before anything is done, `ENVIRONMENT` when there is nothing to build
 *   with, `CREDENTIALS` or `REGISTRY` when a push fails, `BUILD` when the build fails or made another platform
 */
export async function buildLeg(
  leg: Leg,
  surroundings: BuildSurroundings,
  options: BuildOptions = {},
): Promise<LegReport> {
  const start = surroundings.now();
  const secrets = parseSecrets(options.secrets ?? '', surroundings.mask);
  await checkDockerfile(leg, surroundings.directory);
  if (!canHoldAnnotations(leg) && Object.keys(leg.annotations).length > 0)
    surroundings.log.warning('Annotations are left out: format docker cannot hold them.');
  const pushed = await withMetadataFile(surroundings, (metadataFile) =>
    buildAndPush(leg, { ...surroundings, ...quiet(surroundings, secrets) }, options, secrets, metadataFile),
  );
  if (pushed !== undefined) await assertPlatform(leg, pushed.digest, surroundings);
  return {
    schemaVersion: 1,
    leg: leg.index,
    variant: leg.variant,
    platform: leg.platform,
    ...pushed,
    images: leg.images,
    tags: leg.tags,
    reused: false,
    seconds: Math.round((surroundings.now() - start) / 100) / 10,
  };
}
