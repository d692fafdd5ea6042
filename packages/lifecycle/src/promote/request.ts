import {
  formatImageName,
  type ImageName,
  invalidInput,
  isDigest,
  MAX_TAG_LENGTH,
  parseImageName,
  parseTag,
} from '@multiarch/oci';
import {
  type ArchitectureVariant,
  archSuffix,
  commitTag,
  finalSuffix,
  type InputName,
  InputReader,
  isComponentRelease,
  isFixedGitTag,
  isPrerelease,
  type PlannedTag,
  PlatformCollector,
  parseVariantName,
  type RawInputs,
  type ReadYaml,
  type RepositoryFiles,
  selectVariants,
  suffixOf,
} from '@multiarch/plan';
import { parseSignaturePolicy } from '../signature/request.js';
import type { PlannedPromotion, PromotionPlan, PromotionRoute } from './plan.js';

/** What a promotion knows of where it runs. */
interface PromotionContext {
  readonly files: RepositoryFiles;
  /** The commit that is checked out, or that the event is about; empty where there is none. */
  readonly revision: string;
  /** The default branch of the repository, whose builds a signature may be of; absent where it is not known. */
  readonly defaultBranch?: string | undefined;
  /** What {@link loadYaml} gave for these files, where the architecture file is YAML. */
  readonly readYaml?: ReadYaml | undefined;
}

const REVISION = /^[0-9a-f]{7,40}$/;

/**
 * Reads what is to be promoted. By default: what was built from this commit, which stage has under the first digits
 * of the commit, as every variant of the architecture file.
 *
 * @throws MultiarchError `INVALID_INPUT` naming the input, the value and what is accepted
 */
export function parsePromotion(raw: RawInputs, context: PromotionContext): PromotionPlan {
  const read = new InputReader(raw, 'promotion');
  const to = readImages(read, 'to-images');
  const shaLength = read.integer('sha-length');
  // All that is promoted has its arch tags under every name.
  const archTags = read.choice('arch-tags') === 'none' ? 'none' : 'keep';
  const policy = parseSignaturePolicy(read, context.files, context.defaultBranch);
  const signature = policy === undefined ? {} : { signature: policy };
  const rollback = read.text('rollback-to');
  if (rollback !== undefined) {
    refuseTogether(read, 'rollback-to', [
      'from-images',
      'tag',
      'digest',
      'release',
      'latest',
      'allow-backwards',
    ]);
    const revision = readRevision(read);
    return {
      routes: to.map((image) => ({ from: image, to: image })),
      variants: readVariants(read, context, rollback, 'rollback-to'),
      ...(revision === undefined ? {} : { revision }),
      shaLength: 0,
      tags: [{ name: 'latest', mutable: true }],
      archTags,
      allowBackwards: true,
      ...signature,
    };
  }
  refuseTogether(read, 'digest', ['tag']);
  const named = read.text('digest') ?? read.text('tag');
  const revision = wantedRevision(read, context, named !== undefined);
  const source = named ?? (revision === undefined ? undefined : commitTag(revision, shaLength));
  if (source === undefined)
    throw invalidInput('tag', 'nothing says what to promote: no tag, no digest, and no commit', 'a tag');
  const release = read.text('release');
  const plan: PromotionPlan = {
    routes: readRoutes(readImages(read, 'from-images'), to),
    variants: readVariants(read, context, source, read.text('digest') === undefined ? 'tag' : 'digest'),
    ...(revision === undefined || !read.boolean('check-revision') ? {} : { revision }),
    ...(release === undefined ? {} : { release: parseTag(release, 'release') }),
    shaLength,
    tags: readTags(read, release, revision ?? ''),
    archTags,
    allowBackwards: read.boolean('allow-backwards'),
    ...signature,
  };
  refuseLongTags(plan);
  return plan;
}

/** What was named may be of any commit, unless one is asked for; otherwise it must be of this one. */
function wantedRevision(read: InputReader, context: PromotionContext, isNamed: boolean): string | undefined {
  const given = readRevision(read);
  if (given !== undefined) return given;
  const isChecked = read.text('digest') === undefined && read.boolean('check-revision');
  return (isChecked || !isNamed) && context.revision !== '' ? context.revision : undefined;
}

function readRevision(read: InputReader): string | undefined {
  const text = read.text('revision');
  if (text === undefined || REVISION.test(text)) return text;
  throw invalidInput('revision', `'${text}' is not a commit`, '7 to 40 lower-case hexadecimal digits');
}

function readImages(read: InputReader, input: 'from-images' | 'to-images'): readonly ImageName[] {
  const images = read.list(input).map((text) => parseImageName(text, input));
  if (images.length === 0)
    throw invalidInput(input, 'no image is given', 'host/path, separated by commas or lines');
  return images;
}

/** One source for all targets, or each its own. */
function readRoutes(from: readonly ImageName[], to: readonly ImageName[]): readonly PromotionRoute[] {
  const [first, ...others] = from;
  if (first === undefined || (others.length > 0 && from.length !== to.length))
    throw invalidInput(
      'from-images',
      `${from.length} images are to be promoted to ${to.length}`,
      'one for all of to-images, or one for each, in their order',
    );
  return to.map((image, position) => {
    const source = from[position] ?? first;
    const route = { from: others.length > 0 ? source : first, to: image };
    if (formatImageName(route.from) !== formatImageName(image)) return route;
    throw invalidInput(
      'to-images',
      `'${formatImageName(image)}' is also where it comes from`,
      'another image; to point latest elsewhere within one image, use rollback-to',
    );
  });
}

function readVariants(
  read: InputReader,
  { files, readYaml }: PromotionContext,
  source: string,
  input: string,
): readonly PlannedPromotion[] {
  const platforms = new PlatformCollector('platforms');
  for (const text of read.list('platforms')) platforms.addOnce(text);
  const file = read.text('architecture-file');
  const { chosen } = selectVariants(
    {
      variants: read.list('variants').map((name) => parseVariantName(name, 'variants')),
      platforms: platforms.list,
      ...(file === undefined ? {} : { architectureFile: file }),
    },
    files,
    readYaml,
  );
  const elsewhere = chosen.find(({ own }) => own?.images !== undefined);
  if (elsewhere !== undefined && chosen.length > 1)
    throw invalidInput(
      'variants',
      `'${elsewhere.name}' is in images of its own`,
      `one variant at a time, e.g. '${elsewhere.name}', with its from-images and to-images`,
    );
  if (!isDigest(source)) {
    const tag = parseTag(source, input);
    return chosen.map((variant) => ({ ...named(variant), source: { tag } }));
  }
  const [only, ...others] = chosen;
  if (only === undefined || others.length > 0)
    throw invalidInput(
      input,
      `a digest is one variant, and there are ${chosen.map(({ name }) => name).join(', ')}`,
      'a tag, or one of them as variants',
    );
  return [{ ...named(only), source: { digest: source } }];
}

function named(variant: ArchitectureVariant): Omit<PlannedPromotion, 'source'> {
  const { name, platforms } = variant;
  const suffix = suffixOf(variant);
  return { name, platforms, ...(suffix === name ? {} : { suffix }) };
}

function readTags(read: InputReader, release: string | undefined, revision: string): readonly PlannedTag[] {
  const latest = read.choice('latest');
  const isFull = release !== undefined && !isPrerelease(release) && !read.boolean('prerelease');
  const names = release === undefined ? [] : [{ name: release, mutable: !isFixedGitTag(release, revision) }];
  const wantsLatest = latest === 'true' || (latest === 'auto' && isFull && !isComponentRelease(release));
  return wantsLatest ? [...names, { name: 'latest', mutable: true }] : names;
}

function refuseTogether(read: InputReader, input: InputName, others: readonly InputName[]): void {
  const other =
    read.text(input) === undefined ? undefined : others.find((name) => read.text(name) !== undefined);
  if (other !== undefined) throw invalidInput(other, `cannot be given together with ${input}`, 'one of them');
}

function refuseLongTags({ variants, tags, archTags }: PromotionPlan): void {
  for (const { name, suffix = name, platforms } of variants)
    for (const tag of tags) {
      const suffixes = [finalSuffix(suffix)];
      if (archTags === 'keep') suffixes.push(...platforms.map((text) => archSuffix(text, suffix)));
      const longest = Math.max(...suffixes.map((suffix) => suffix.length));
      if (tag.name.length + longest > MAX_TAG_LENGTH)
        throw invalidInput(
          'release',
          `'${tag.name}' has ${tag.name.length + longest} characters with what is appended to it`,
          `at most ${MAX_TAG_LENGTH}`,
        );
    }
}
