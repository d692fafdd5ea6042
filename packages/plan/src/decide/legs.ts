import { invalidInput, parsePlatform, platformKey, type Sha256 } from '@multiarch/oci';
import type { Dockerfile } from '../dockerfile/stages.js';
import type { Leg, OnExisting } from '../documents/leg.js';
import type { Mode, PlannedPlatform, PlannedVariant } from '../documents/plan.js';
import { builtElsewhere } from '../inputs/backends/builder.js';
import { legInputs } from '../inputs/in-leg.js';
import { type ChosenRunner, chooseRunner, chooseWaiter } from '../inputs/runners.js';
import type { WorkflowInputs } from '../inputs/workflow.js';
import { batchJob, type Fetched } from './batch-job.js';
import { nameCache } from './cache-scope.js';
import { codebuildTemplate } from './codebuild-runner.js';

/** A variant, and how it is built. */
export interface VariantToBuild {
  readonly variant: PlannedVariant;
  readonly dockerfile: string;
  /** What is known of the Dockerfile. */
  readonly file: Dockerfile | undefined;
  /** Build arguments that it has of its own. */
  readonly ownArgs?: Readonly<Record<string, string>> | undefined;
  /** As they are for this variant. */
  readonly inputs: WorkflowInputs;
  readonly labels: Readonly<Record<string, string>>;
  /** The variant that it is built from. */
  readonly from?: string;
  /** By what name its Dockerfile calls that; absent: by its own. */
  readonly fromAs?: string;
}

interface LegRequest {
  readonly variants: readonly VariantToBuild[];
  readonly push: boolean;
  /** Whether caches may be written that other runs read. */
  readonly cacheWrite: boolean;
  /** What caches of this branch are called in a registry; absent: those of the default branch and of releases. */
  readonly cacheRef?: string | undefined;
  readonly mode: Mode;
  readonly revision: string;
  readonly fetched: Fetched;
  readonly sha256: Sha256;
}

/**
 * One leg for each variant and platform, in their order.
 *
 * @throws MultiarchError `INVALID_INPUT` when no runner is known for a platform
 */
export function planLegs(request: LegRequest): readonly Leg[] {
  return request.variants.flatMap((one) =>
    one.variant.platforms.map((platform) => planLeg(request, one, platform)),
  );
}

function planLeg(
  request: LegRequest,
  { variant, dockerfile, file, ownArgs, inputs, labels, from, fromAs }: VariantToBuild,
  { platform, leg, archTag }: PlannedPlatform,
): Leg {
  const { push, revision, fetched } = request;
  const batch = batchJob(platform, inputs, fetched);
  const elsewhere = builtElsewhere(platform, inputs);
  if (batch !== undefined && elsewhere.builder !== undefined)
    throw invalidInput(
      'builder',
      `'${platform}' has one, and is built by AWS Batch`,
      `a line '${platform}=none', or backend: github for this platform`,
    );
  const cacheScope = nameCache(
    { ...inputs, variant: variant.name, platform, dockerfile, file, ownArgs },
    request.sha256,
  );
  return {
    index: leg,
    variant: variant.name,
    platform,
    ...templateOf(runnerFor(platform, inputs, batch, elsewhere), cacheScope),
    images: inputs.images,
    tags: push && archTag !== undefined ? [archTag] : [],
    push,
    revision,
    dockerfile,
    ...(from === undefined ? {} : { base: baseOf(request, from, platform, fromAs) }),
    ...(batch === undefined ? {} : { batch }),
    labels,
    annotations: variant.annotations,
    cacheScope,
    cacheWrite: request.cacheWrite,
    ...(request.cacheRef === undefined ? {} : { cacheRef: request.cacheRef }),
    ...(push ? { ...existing(inputs.onExisting, variant), ...tagging(request.mode, inputs, variant) } : {}),
    ...legInputs(inputs),
    ...elsewhere,
  };
}

/** Beside a build that is elsewhere a runner only waits. Whether a builder may emulate is the caller's word. */
function runnerFor(
  platform: string,
  { runners, emulation }: WorkflowInputs,
  batch: Leg['batch'],
  { builder }: Pick<Leg, 'builder'>,
) {
  if (batch !== undefined) return chooseWaiter(platform, runners);
  if (builder !== undefined) return { ...chooseWaiter(platform, runners), emulation };
  return chooseRunner(platform, runners, emulation);
}

function baseOf(
  request: LegRequest,
  from: string,
  platform: string,
  as: string | undefined,
): NonNullable<Leg['base']> {
  const leg = legOfBase(request, from, platform);
  return { leg, variant: from, ...(as === undefined || as === from ? {} : { context: as }) };
}

/** The architecture file was refused where its base has no such platform. */
function legOfBase({ variants }: LegRequest, from: string, platform: string): number {
  const base = variants.find(({ variant }) => variant.name === from)?.variant;
  const key = platformKey(parsePlatform(platform));
  const found = base?.platforms.find((one) => platformKey(parsePlatform(one.platform)) === key);
  if (found === undefined) throw new Error(`there is no leg of '${from}' for ${platform}`);
  return found.leg;
}

/** A fixed tag is not written twice; a branch is built anew, also when nothing but its base image changed. */
function existing(
  asked: OnExisting | undefined,
  { tags }: PlannedVariant,
): Required<Pick<Leg, 'onExisting' | 'movable'>> {
  const movable = tags[0]?.mutable !== false;
  return { onExisting: asked ?? (movable ? 'overwrite' : 'reuse'), movable };
}

/**
 * Whoever publishes goes by digests. What is released, or comes from a branch, is taken only on evidence; a preview is built of
 * whatever somebody proposes, and may be taken for what it says of itself.
 */
function tagging(
  mode: Mode,
  { onExisting: asked, allowBackwards }: WorkflowInputs,
  { tags }: PlannedVariant,
): Pick<Leg, 'trust' | 'byDigest' | 'moves'> {
  const isTaken =
    (asked ?? 'reuse') === 'reuse' && (asked !== undefined || tags.some(({ mutable }) => !mutable));
  return {
    ...(isTaken ? { trust: mode === 'preview' ? 'claim' : 'evidence' } : {}),
    byDigest: true,
    ...(allowBackwards ? {} : { moves: tagsOf(mode) }),
  };
}

/** Whose tags a run writes: people rewrite the history of branches, and not that of releases. */
export function tagsOf(mode: Mode): 'release' | 'branch' {
  return mode === 'branch' || mode === 'preview' ? 'branch' : 'release';
}

/** A runner of AWS CodeBuild is named anew for each attempt of a run, which only the workflow knows. */
function templateOf(chosen: ChosenRunner, cacheScope: string): ChosenRunner & Pick<Leg, 'runnerTemplate'> {
  const runnerTemplate = codebuildTemplate(chosen.runner, cacheScope);
  return { ...chosen, ...(runnerTemplate === undefined ? {} : { runnerTemplate }) };
}
