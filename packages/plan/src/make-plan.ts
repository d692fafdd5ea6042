import { invalidInput, type Sha256 } from '@multiarch/oci';
import { DEFAULT_ARCHITECTURE_FILE, type ReadYaml } from './architecture/file.js';
import { type ArchitectureVariant, suffixOf } from './architecture/variant.js';
import { findDockerfiles } from './checkout/dockerfiles.js';
import { type RepositoryFiles, rememberFiles, type SourceRepository } from './checkout/repository.js';
import { type SelectedVariants, selectVariants } from './checkout/variants.js';
import { fetchedFrom } from './decide/batch-job.js';
import { cacheOfRef } from './decide/cache-scope.js';
import { type Event, sourceOf } from './decide/event.js';
import { planLegs } from './decide/legs.js';
import { decideMode, type ModeDecision } from './decide/mode.js';
import { standardLabels } from './decide/standard-labels.js';
import { refuseTagCollisions } from './decide/tag-collisions.js';
import { explainTags, nameRun, planTags, type TagRequest } from './decide/tags.js';
import { factsOf, requireName, writeNames } from './decide/written-names.js';
import { warnNamedArchitecture } from './dockerfile/named-architecture.js';
import { type Leg, MAX_LEGS } from './documents/leg.js';
import type { Plan, PlannedTag, PlannedVariant, UnchangedVariant } from './documents/plan.js';
import type { WorkflowInputs } from './inputs/workflow.js';
import { archSuffix, finalSuffix } from './names/suffixes.js';
import { explainFormats, imagesOf, planVariants } from './plan-variants.js';
import { parseTagTemplates } from './templates/grammar.js';
import { hashContents } from './unchanged/content.js';
import { mayTake, type PublishedContent, takePublished } from './unchanged/take.js';

/** Far more than 256 builds need, and less than whoever takes a plan unfolds: 16 MiB. What a step can be handed is packed. */
const MAX_PLAN_CHARACTERS = 4_000_000;

interface PlanRequest {
  readonly inputs: WorkflowInputs;
  readonly event: Event;
  readonly files: RepositoryFiles;
  /** What {@link loadYaml} gave for these inputs and files. */
  readonly readYaml?: ReadYaml | undefined;
  /** What `docker buildx bake --print` printed for these inputs, where they name a Bake file. */
  readonly bake?: string | undefined;
  readonly source?: SourceRepository;
  readonly sha256: Sha256;
  /** What is to be said of the inputs, in sentences. */
  readonly notes?: readonly string[];
  /** What is published by the `content` of variants, as far as there is evidence of it; absent: nothing. */
  readonly published?: ReadonlyMap<string, PublishedContent>;
}

/**
 * Decides everything that will happen, and does none of it. Equal requests give equal plans.
 *
 * @throws MultiarchError `INVALID_INPUT` for anything that could only fail later
 */
export function makePlan(request: PlanRequest): Plan {
  const { inputs, event } = request;
  const decision = decideNamed(request);
  const { mode, reason, hint, warning } = decision;
  const plan =
    mode === 'skip' ? { ...NOTHING, tag: nameSkipped(request, decision) } : planBuild(request, decision);
  const notes = [...(hint === undefined ? [] : [hint]), ...(request.notes ?? []), ...plan.notes];
  const warnings = [...(warning === undefined ? [] : [warning]), ...plan.warnings];
  // It is for fixed tags alone: that the first one may move says nothing of the others.
  const onExisting = isPushed(decision) ? (inputs.onExisting ?? 'reuse') : undefined;
  return refuseHugePlan({
    schemaVersion: 1,
    mode,
    reason,
    ...(notes.length === 0 ? {} : { notes }),
    ...(warnings.length === 0 ? {} : { warnings }),
    push: isPushed(decision),
    ...(decision.isForeign ? { foreign: true } : {}),
    revision: event.sha,
    tag: plan.tag,
    images: plan.images ?? inputs.images,
    ...(inputs.optionalImages.length === 0 ? {} : { optionalImages: inputs.optionalImages }),
    insecureRegistries: inputs.insecureRegistries,
    ...(onExisting === undefined ? {} : { onExisting }),
    ...(inputs.allowBackwards ? { allowBackwards: true } : {}),
    ...(inputs.sameContent ? { sameContent: true } : {}),
    variants: plan.variants,
    ...(plan.unchanged.length === 0 ? {} : { unchanged: plan.unchanged }),
    legs: plan.legs,
  });
}

/** What the event means, and whether the caller's lines have a name for it. */
function decideNamed({ inputs, event, source = {}, sha256 }: PlanRequest): ModeDecision {
  const templates = parseTagTemplates(inputs.tags);
  const decision = decideMode(event, inputs);
  const names = writeNames(templates, factsOf(event, decision, source), sha256);
  return requireName(decision, event, names, inputs);
}

/** What it would be called, for who cleans up after it. No file is read for it. */
function nameSkipped({ inputs, event, source = {}, sha256 }: PlanRequest, decision: ModeDecision): string {
  return nameRun(tagRequest({ inputs, event, source, decision, declared: [], sha256 }));
}

interface PlannedBuild {
  readonly tag: string;
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
  /** Everything that is published to; absent: the input. */
  readonly images?: readonly string[];
  readonly variants: readonly PlannedVariant[];
  readonly unchanged: readonly UnchangedVariant[];
  readonly legs: readonly Leg[];
}

const NOTHING = { notes: [], warnings: [], variants: [], unchanged: [], legs: [] };

function planBuild(
  { inputs: given, event, files: asked, readYaml, bake, source = {}, sha256, published }: PlanRequest,
  decision: ModeDecision,
): PlannedBuild {
  const inputs: WorkflowInputs =
    source.changes && given.onExisting === 'reuse' ? { ...given, onExisting: 'overwrite' } : given;
  const files = rememberFiles(asked);
  const selected = selectVariants(inputs, files, readYaml, bake);
  const { built: declared } = selected;
  refuseTooManyLegs(declared);
  const buildable = findDockerfiles(declared, inputs, files);
  const naming = tagRequest({ inputs, event, source, decision, declared, sha256 });
  const tags = source.changes === undefined ? planTags(naming) : planTags(naming).map(movable);
  // What is not pushed is a build of no version.
  const standard = standardLabels(source, event.sha, tags[0]?.name ?? '');
  const toBuild = planVariants({ buildable, inputs, tags, standard, files });
  const all = toBuild.map(({ variant }) => variant);
  refuseTagCollisions(all, inputs.images);
  refuseOptionalBesideOwn(all, inputs.optionalImages);
  const legs = planLegs({
    variants: toBuild,
    push: isPushed(decision),
    cacheWrite: isTrusted(decision),
    cacheRef:
      inputs.cache === 'registry' || inputs.cacheTo.length > 0 ? cacheOfRef(event, sha256) : undefined,
    mode: decision.mode,
    revision: event.sha,
    fetched: fetchedFrom(event, source),
    sha256,
  });
  const tree = () => (isPushed(decision) && source.changes === undefined ? files.tree?.() : undefined);
  const contents = hashContents({ buildable, variants: toBuild, legs, tree, sha256 });
  const hashed = all.map((variant) => {
    const content = contents.get(variant.name);
    return content === undefined ? variant : { ...variant, content };
  });
  const usable = published !== undefined && mayTake(inputs, event) ? published : new Map();
  const taken = takePublished({ variants: hashed, legs }, usable, inputs.images);
  const notes = [
    ...explainChanges(source),
    ...explainSelection(selected),
    ...explainTags(naming, tags),
    ...explainFormats(toBuild),
  ];
  const { path = DEFAULT_ARCHITECTURE_FILE } = selected;
  const warnings = buildable.flatMap((one) => warnNamedArchitecture(one, path) ?? []);
  return { tag: nameRun(naming), notes, warnings, images: imagesOf(all, inputs.images), ...taken };
}

/** An optional image is the same one in another place, and variants with images of their own have no one image. */
function refuseOptionalBesideOwn(variants: readonly PlannedVariant[], optional: readonly string[]): void {
  const own = variants.find(({ images }) => images !== undefined);
  if (own === undefined || optional.length === 0) return;
  throw invalidInput(
    'optional-images',
    'some variants have an `image` of their own, which has no place in them',
    '`images` for all registries, or a run for each of these variants',
  );
}

/** What is built without having been asked for, and what is not read. */
function explainSelection({ chosen, built, notes }: SelectedVariants): string[] {
  const asked = new Set(chosen.map(({ name }) => name));
  const besides = built.flatMap(({ name }) => (asked.has(name) ? [] : [name]));
  return [
    ...(besides.length === 0
      ? []
      : [`Built as well, as what was asked for is built from it: ${besides.join(', ')}.`]),
    ...notes,
  ];
}

/** What is built of changes that no commit has is another image each time, whatever its tag says. */
function movable(tag: PlannedTag): PlannedTag {
  return { ...tag, mutable: true };
}

function explainChanges({ changes }: SourceRepository): string[] {
  if (changes === undefined) return [];
  return [
    `The checkout has changes that no commit has (${changes.file}): nothing is reused, its tags move, and it cannot be promoted.`,
  ];
}

function isPushed({ mode }: ModeDecision): boolean {
  return mode !== 'verify' && mode !== 'skip';
}

/** What a pull request proposes may read caches; it never writes those that a release is built with. */
function isTrusted({ mode }: ModeDecision): boolean {
  return mode === 'release' || mode === 'branch';
}

interface Naming {
  readonly inputs: WorkflowInputs;
  readonly event: Event;
  readonly source: SourceRepository;
  readonly decision: ModeDecision;
  readonly declared: readonly ArchitectureVariant[];
  readonly sha256: Sha256;
}

function tagRequest({ inputs, event, source, decision, declared, sha256 }: Naming): TagRequest {
  const tagSource = decision.source ?? sourceOf(event);
  return {
    sha256,
    mode: decision.mode,
    revision: event.sha,
    ...(tagSource === undefined ? {} : { source: tagSource }),
    ...(source.hasFinerTags === undefined ? {} : { hasFinerTags: source.hasFinerTags }),
    ...(event.prerelease === undefined ? {} : { prerelease: event.prerelease }),
    ...(inputs.tag === undefined ? {} : { tag: inputs.tag }),
    additionalTags: inputs.additionalTags,
    templates: parseTagTemplates(inputs.tags),
    facts: factsOf(event, decision, source),
    namesReleases: !inputs.releases.includes('*'),
    isAsked: inputs.push === true,
    latest: inputs.latest,
    semverTags: inputs.semverTags,
    suffixes: declared.flatMap((variant) => {
      const suffix = suffixOf(variant);
      const { platforms } = variant;
      return [
        finalSuffix(suffix),
        ...(inputs.archTags !== 'none' ? platforms.map((platform) => archSuffix(platform, suffix)) : []),
      ];
    }),
  };
}

function refuseTooManyLegs(variants: readonly ArchitectureVariant[]): void {
  const count = variants.reduce((sum, { platforms }) => sum + platforms.length, 0);
  if (count > MAX_LEGS)
    throw invalidInput(
      'variants',
      `${variants.length} variants on their platforms are ${count} builds`,
      `at most ${MAX_LEGS} in one run; split them by the input 'variants'`,
    );
}

function refuseHugePlan(plan: Plan): Plan {
  const { length } = JSON.stringify(plan);
  if (length > MAX_PLAN_CHARACTERS)
    throw invalidInput(
      'inputs',
      `build arguments, labels and annotations make a plan of ${length} characters`,
      `at most ${MAX_PLAN_CHARACTERS}; move long values into files of the repository`,
    );
  return plan;
}
