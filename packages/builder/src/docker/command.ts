import { type Environment, MultiarchError } from '@multiarch/oci';
import type { Leg } from '@multiarch/plan';
import { compressionOf, freshArguments, runArguments } from './build-flags.js';
import { type CacheOptions, cacheOptions, NO_CACHE } from './cache.js';
import { type LocalOutput, localArguments } from './local-output.js';
import type { BuildSecret } from './secret.js';

/** What a command depends on besides its leg. */
export interface CommandContext {
  readonly environment: Environment;
  readonly secrets: readonly BuildSecret[];
  /** Where Buildx writes what it pushed. */
  readonly metadataFile: string;
  /** The builder to use; absent: the current one. */
  readonly builder?: string;
  /** Puts the image into the engine under this name, without attestations, and pushes nothing. */
  readonly load?: string;
  /** Builds into the builder's cache alone: what is pushed follows later. */
  readonly withoutPush?: boolean;
  /** What becomes of an image that is not pushed; absent: it stays in the builder's cache. */
  readonly output?: LocalOutput;
  /** Where an image that is not pushed is left as an OCI layout, without attestations. */
  readonly layout?: string;
  /**
   * What is done with the cache in this pass; absent: it is read and written. With `read`, none is written but the one
   * within the image; with `write`, nothing else is made.
   */
  readonly cachePart?: 'read' | 'write';
  /** Layers that are cached, in place of what the leg says. */
  readonly cacheMode?: 'max' | 'min';
  /** Leaves the cache out, for a cache service that refuses us. */
  readonly withoutCache?: boolean;
  /** Whether this builder has built it before: nothing is made anew once more. */
  readonly again?: boolean;
  /** Values of `--ssh`. */
  readonly ssh?: readonly string[];
  /** Where it is pushed to; absent: to all of the leg's images. */
  readonly pushed?: readonly string[];
  /** Pushes to all of them at once, by an output for each: without attestations, which would differ. */
  readonly atOnce?: boolean;
}

/** Arguments of `docker` and the child's whole environment. */
interface BuildCommand {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/**
 * The one `docker buildx build` of a leg: builds it once and pushes it to every image under every tag. Secrets
 * are named in the arguments and carried by the environment.
 *
 * @throws MultiarchError `INVALID_INPUT` when a leg is to be pushed but names no image
 */
export function buildCommand(asked: Leg, context: CommandContext): BuildCommand {
  const { cacheMode } = context;
  const leg = cacheMode === undefined ? asked : { ...asked, cacheMode };
  const isLast = (context.load === undefined && context.withoutPush !== true) || !leg.push;
  const cache = context.withoutCache ? NO_CACHE : cacheOptions(leg, context.environment);
  const args = [
    ['buildx', 'build'],
    context.builder === undefined ? [] : ['--builder', context.builder],
    ['--progress', 'plain', '--metadata-file', context.metadataFile],
    ['--platform', leg.platform, '--file', leg.dockerfile],
    leg.target === undefined || leg.target === '' ? [] : ['--target', leg.target],
    context.load === undefined ? pushArguments(leg, context) : loadArguments(leg, context.load),
    pairArguments('--label', leg.labels),
    pairArguments('--build-arg', leg.buildArgs),
    pairArguments('--build-context', leg.buildContexts),
    runArguments(leg),
    context.again === true ? [] : freshArguments(leg),
    (context.ssh ?? []).flatMap((value) => ['--ssh', value]),
    secretSources(context.secrets).flatMap((source) => ['--secret', source]),
    // What is built twice, first to be tested or without a push, is kept once.
    cacheArguments({
      from: context.cachePart === 'write' ? [] : cache.from,
      to: isLast ? (context.cachePart === 'read' ? inline(cache) : cache.to) : [],
    }),
    ['--', leg.context],
  ].flat();
  return { args, env: childEnvironment(context.environment, context.secrets) };
}

/** Arguments of `docker` that print the stages of the leg's Dockerfile as JSON; nothing is built. */
export function stagesCommand(leg: Leg, builder: string | undefined): readonly string[] {
  return [
    ['buildx', 'build', '--call', 'targets,format=json', '--progress', 'quiet'],
    builder === undefined ? [] : ['--builder', builder],
    ['--file', leg.dockerfile, '--', leg.context],
  ].flat();
}

/** Where Buildx finds each secret, `id=…,env=…`. */
export function secretSources(secrets: readonly BuildSecret[]): readonly string[] {
  return secrets.map(({ id }, index) => `id=${id},env=${secretVariable(index)}`);
}

/** A name of our own for each secret: a secret called `PATH` must not change the child's. */
function secretVariable(index: number): string {
  return `MULTIARCH_BUILD_SECRET_${index}`;
}

const NOT_HANDED_ON: ReadonlySet<string> = new Set(['GITHUB_EVENT_PATH', 'BUILDER_KEYS']);

/**
 * What a `docker` of ours is started with: what we have ourselves, and the secrets; not where the event's payload is,
 * nor the keys to a builder, which go by files.
 * Buildx hands that to the builders that it creates, and BuildKit 0.34 writes it, whole, into the provenance of what
 * it builds: e-mail addresses, and the texts of a private repository's pull requests, in a public image.
 */
export function childEnvironment(
  environment: Environment,
  secrets: readonly BuildSecret[],
): Record<string, string> {
  const inherited = Object.entries(environment).filter(
    (pair): pair is [string, string] => pair[1] !== undefined && !NOT_HANDED_ON.has(pair[0]),
  );
  return {
    ...Object.fromEntries(inherited),
    // The metadata file is read for the digest only; the provenance in it is one more round trip.
    BUILDX_METADATA_PROVENANCE: 'disabled',
    // What BuildKit notices about base images is read from there too.
    BUILDX_METADATA_WARNINGS: '1',
    ...Object.fromEntries(secrets.map(({ value }, index) => [secretVariable(index), value])),
  };
}

function pushArguments(
  leg: Leg,
  { environment, withoutPush = false, layout, output: local, pushed, atOnce, cachePart }: CommandContext,
): string[] {
  if (cachePart === 'write') return CACHE_ALONE;
  if (!leg.push && !withoutPush) {
    // What others are built from goes to them first.
    if (layout !== undefined) return layoutArguments(layout);
    if (local !== undefined) return localArguments(local);
  }
  const output = withoutPush ? ['--output', 'type=cacheonly'] : outputArguments(leg, pushed, atOnce);
  return [output, attestationArguments(leg), annotationArguments(leg, environment)].flat();
}

/** Nothing is attested of what is not made. */
const CACHE_ALONE = ['--output', 'type=cacheonly', '--provenance', 'false', '--sbom', 'false'];

/** The engine's exporters know neither attestations nor annotations; the image itself is the same without them. */
function loadArguments(leg: Leg, name: string): string[] {
  const packed = compressionOf(leg);
  // Layers that are there once are pushed as they are: those of a test are packed as the image is to be.
  const output =
    packed.length === 0
      ? ['--load', '--tag', name]
      : ['--output', ['type=docker', `name=${name}`, 'oci-mediatypes=true', ...packed].join(',')];
  return [...output, '--provenance', 'false', '--sbom', 'false'];
}

/** It stays on this machine for a moment: compressing it would take longer than writing it. */
function layoutArguments(folder: string): string[] {
  const output = `type=oci,tar=false,compression=uncompressed,"dest=${folder}"`;
  return ['--output', output, '--provenance', 'false', '--sbom', 'false'];
}

function outputArguments(leg: Leg, images = leg.images, atOnce = false): string[] {
  if (!leg.push) return ['--output', 'type=cacheonly'];
  if (images.length === 0)
    throw new MultiarchError('INVALID_INPUT', 'images: this build is to be pushed, but no image is named');
  const types = `oci-mediatypes=${leg.format !== 'docker'}`;
  // `store`: the image is for the registries; a copy in the engine would cost its size in disk and time.
  const output = `type=image,push=true,store=false,${[types, ...compressionOf(leg)].join(',')}`;
  const named = (names: readonly string[]) =>
    names.length === 1 ? `name=${names[0]}` : `"name=${names.join(',')}"`;
  const tagged = (image: string) => leg.tags.map((tag) => `${image}:${tag}`);
  if (isPushedByDigest(leg)) {
    const places = atOnce ? images.map((image) => [image]) : [images];
    return places.flatMap((names) => [
      '--output',
      `${output},push-by-digest=true,name-canonical=true,${named(names)}`,
    ]);
  }
  if (atOnce) return images.flatMap((image) => ['--output', `${output},${named(tagged(image))}`]);
  return [...images.flatMap(tagged).flatMap((tag) => ['--tag', tag]), '--output', output];
}

/** Whether the leg is pushed without any tag, named by its digest alone. */
export function isPushedByDigest(leg: Leg): boolean {
  return leg.push && leg.tags.length === 0;
}

/** Attestations make an index around the image, which `plain` excludes and Docker's types cannot express. */
function attestationArguments(leg: Leg): string[] {
  if (leg.format !== 'oci') return ['--provenance', 'false', '--sbom', 'false'];
  return [
    leg.provenance === undefined ? [] : ['--provenance', leg.provenance],
    leg.sbom === undefined ? [] : ['--sbom', leg.sbom],
  ].flat();
}

/** Whether Buildx puts an index with attestations around this leg's image. */
export function isAttested(leg: Leg, environment: Environment): boolean {
  if (leg.format !== 'oci') return false;
  const byDefault = !isTrue(environment.BUILDX_NO_DEFAULT_ATTESTATIONS);
  const hasProvenance = leg.provenance === undefined ? byDefault : isAsked(leg.provenance);
  return hasProvenance || isAsked(leg.sbom);
}

/** Go's `strconv.ParseBool`, which Buildx uses. */
function isTrue(text: string | undefined): boolean {
  return /^(?:1|t|true)$/i.test(text ?? '');
}

function isAsked(value: string | undefined): boolean {
  return value !== undefined && value !== '' && !/^(?:0|f|false)$|(?:^|,)disabled=true/i.test(value);
}

/** Docker's manifest type has no annotations (image-spec `annotations.md` defines them for OCI's types). */
export function canHoldAnnotations(leg: Leg): boolean {
  return leg.format !== 'docker';
}

/**
 * Annotations go onto the image and, where there is one, onto the index around it: a variant of one platform is
 * published as this leg made it. Buildx refuses index annotations where there is no index.
 */
function annotationArguments(leg: Leg, environment: Environment): string[] {
  if (!leg.push || !canHoldAnnotations(leg)) return [];
  const level = isAttested(leg, environment) ? 'manifest,index' : 'manifest';
  return Object.entries(leg.annotations).flatMap(([key, value]) => [
    '--annotation',
    `${level}:${key}=${value}`,
  ]);
}

function pairArguments(flag: string, pairs: Readonly<Record<string, string>>): string[] {
  return Object.entries(pairs).flatMap(([key, value]) => [flag, `${key}=${value}`]);
}

/** What is within the image is of it: without, it would be another one. */
function inline({ to }: CacheOptions): readonly string[] {
  return to.filter((value) => /(?:^|,)type=inline(?:,|$)/.test(value));
}

function cacheArguments({ from, to }: CacheOptions): string[] {
  return [
    from.flatMap((value) => ['--cache-from', value]),
    to.flatMap((value) => ['--cache-to', value]),
  ].flat();
}
