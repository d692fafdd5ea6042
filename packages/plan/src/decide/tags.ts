import { invalidInput, isTag, MAX_TAG_LENGTH, MultiarchError, parseTag, type Sha256 } from '@multiarch/oci';
import type { Mode, PlannedTag } from '../documents/plan.js';
import { ownerOf, tagOfBranch } from '../names/owners.js';
import { tagOfRef } from '../names/suffixes.js';
import { isComponentRelease, isPrerelease, versionIn } from '../names/version.js';
import type { TagTemplate } from '../templates/grammar.js';
import { type RunFacts, uses } from '../templates/render.js';
import type { TagSource } from './event.js';
import { withheldNames, writeNames } from './written-names.js';

export interface TagRequest {
  readonly mode: Mode;
  /** The branch or Git tag that the event is about. */
  readonly source?: TagSource;
  /** Whether the release event says that this is a prerelease. */
  readonly prerelease?: boolean;
  /** Whether the repository has Git tags of complete versions below this one (`v1.18.3` for `v1.18`). */
  readonly hasFinerTags?: boolean;
  readonly revision: string;
  /** The caller's own name for this build; written as it is, or refused. */
  readonly tag?: string;
  readonly additionalTags: readonly string[];
  /** The caller's lines of names in place of the default one, and what they are filled with. */
  readonly templates?: readonly TagTemplate[];
  readonly facts?: RunFacts;
  /** Whether the caller says which Git tags are releases, and with it whose `latest` is. */
  readonly namesReleases?: boolean;
  /** Whether the caller has decided about this very run: `push` is `true`. */
  readonly isAsked?: boolean;
  readonly latest: 'auto' | boolean;
  readonly semverTags: boolean;
  /** What this plan appends to a tag (`-gpu`, `-arm64-cpu`, …). */
  readonly suffixes: readonly string[];
  readonly sha256: Sha256;
}

/**
 * The tags of a build without any variant's suffix: first the one that names it, then the caller's additional
 * tags, then those that follow versions. None in `verify` and `skip`.
 *
 * A tag is fixed (`mutable: false`) when it names one build: a Git tag, a complete version, or a name that
 * contains the commit. A tag that may name another build tomorrow is mutable: a branch, `latest`, `1`, and
 * any other name that the caller gives (`stable`, `nightly`, `1.2`). A Git tag `1.2` is fixed, unless there are Git
 * tags such as `1.2.3` that show that it moves.
 *
 * A preview writes its own tag and no other: additional tags belong to releases and branches, unless `push: true` says
 * that this very run is to be published; even then it takes none that looks like a release's.
 *
 * @throws MultiarchError `INVALID_INPUT` for a given tag that is none, is too long with its suffixes, or is a release's
 *   where a branch gives it, and when nothing names this build
 */
export function planTags(request: TagRequest): readonly PlannedTag[] {
  if (request.mode === 'verify' || request.mode === 'skip') return [];
  const given = additionalTags(request).map((name) => giveTag(name, 'additional-tags', request));
  return fold([...nameBuild(request), ...given, ...floatingTags(request)]);
}

/**
 * The name of a run, whether anything is published or not; empty where there is none, or it is none that could be
 * written. Of a published run it is the first of `planTags`.
 */
export function nameRun(request: TagRequest): string {
  try {
    return nameBuild(request)[0]?.name ?? '';
  } catch {
    return '';
  }
}

/** In a preview those that are nobody else's, and only where it was asked for. */
function additionalTags({ mode, additionalTags: names, isAsked = false }: TagRequest): readonly string[] {
  if (mode !== 'preview') return names;
  return isAsked ? names.filter((name) => ownerOf(name) === undefined) : [];
}

/**
 * What people might not expect of the tags, in sentences.
 *
 * @param tags as `planTags` gives them
 */
export function explainTags(request: TagRequest, tags: readonly PlannedTag[]): readonly string[] {
  const { mode, source, tag, templates = [], facts } = request;
  const own = tags[0]?.name;
  const plain = source?.name.replaceAll('/', '-') ?? '';
  const isOwn = tag === undefined && templates.length === 0 && source?.kind === 'branch';
  const owner = isOwn ? ownerOf(plain) : undefined;
  const written = additionalTags(request);
  const dropped = mode === 'preview' ? request.additionalTags.filter((name) => !written.includes(name)) : [];
  const withheld = facts === undefined ? [] : withheldNames(templates, facts);
  return [
    ...(owner === undefined || own === undefined
      ? []
      : [
          `Branch ${source?.name} is tagged ${own}: ${plain} looks like ${owner}, which is not for branches.`,
        ]),
    ...(dropped.length > 0
      ? [`A preview has its own tag alone: ${dropped.join(', ')} of additional-tags is not written.`]
      : []),
    ...withheld.map(
      (name) => `A preview has no ${name} by itself: write '${name} if=preview' in tags where it should.`,
    ),
  ];
}

/** How the refusal of a build without a name begins. */
const NAMELESS = 'nothing names this build';

/** Whether that is why there is no plan, so that who knows more of the checkout can say more. */
export function isNameless(error: unknown): error is MultiarchError {
  return error instanceof MultiarchError && error.message.startsWith(`tag: ${NAMELESS}`);
}

/** What names this build, the most important first. */
function nameBuild(request: TagRequest): readonly PlannedTag[] {
  const { tag, source, templates = [], facts } = request;
  const first = tag === undefined ? [] : [giveTag(refuseTaken(tag, request), 'tag', request)];
  if (templates.length > 0 && facts !== undefined)
    return [...first, ...fillTemplates(request, templates, facts)];
  if (tag !== undefined) return first;
  if (source === undefined)
    throw invalidInput('tag', `${NAMELESS}: it runs outside of any branch or Git tag`, 'a tag');
  const room = roomIn(request);
  if (source.kind === 'branch')
    return [{ name: tagOfBranch(source.name, request.sha256, room), mutable: true }];
  return [{ name: tagOfRef(source.name, request.sha256, room), mutable: !isFixedSource(request) }];
}

function roomIn({ suffixes }: TagRequest): number {
  return MAX_TAG_LENGTH - Math.max(0, ...suffixes.map((suffix) => suffix.length));
}

function isFixedSource({ source, revision, hasFinerTags = false }: TagRequest): boolean {
  if (source?.kind !== 'git-tag') return false;
  return isFixedGitTag(source.name, revision) && !(hasFinerTags && mayHaveFinerTags(source.name));
}

/** A name that holds a whole version or Git tag moves as that does, and one that holds the commit not at all. */
function fillTemplates(
  request: TagRequest,
  templates: readonly TagTemplate[],
  facts: RunFacts,
): readonly PlannedTag[] {
  const names = writeNames(templates, facts, request.sha256, roomIn(request));
  return names.map(({ name, template: { parts } }) => {
    const given = giveTag(name, 'tags', request);
    const isWhole = uses(parts, 'version') || uses(parts, 'tag');
    return isWhole && isFixedSource(request) ? { ...given, mutable: false } : given;
  });
}

/** A name that is given in a preview, or is the branch's own, is the branch's: `tag: ${{ github.head_ref }}`. */
function refuseTaken(tag: string, { mode, source }: TagRequest): string {
  const isOfBranch = source?.kind === 'branch' && source.name.replaceAll('/', '-') === tag;
  const owner = mode === 'preview' || isOfBranch ? ownerOf(tag) : undefined;
  if (owner === undefined) return tag;
  throw invalidInput(
    'tag',
    `'${tag}' looks like ${owner}, and ${mode === 'preview' ? 'a preview' : 'a branch'} may not take that`,
    'another name; without this input the branch has a tag of its own',
  );
}

/** Whether a Git tag may stand for what comes below it: `v1.18` for `v1.18.3`. */
export function mayHaveFinerTags(name: string): boolean {
  const version = versionIn(name);
  return version?.numbers.length === 2 && version.marker === '' && version.build === '';
}

function giveTag(name: string, input: string, { suffixes, source, revision }: TagRequest): PlannedTag {
  // The length is checked below, together with the suffix that makes it too long.
  if (!isTag(name) && name.length <= MAX_TAG_LENGTH) parseTag(name, input);
  const longest = suffixes.reduce((a, b) => (b.length > a.length ? b : a), '');
  const length = name.length + longest.length;
  if (length > MAX_TAG_LENGTH)
    throw invalidInput(
      input,
      `'${name}' has ${name.length} characters${longest === '' ? '' : `, ${length} with '${longest}' behind it`}`,
      `at most ${MAX_TAG_LENGTH - longest.length}${longest === '' ? '' : `, so that all fit into ${MAX_TAG_LENGTH}`}`,
    );
  const isSource = source?.kind === 'git-tag' && source.name === name;
  const fixed = isSource ? isFixedGitTag(name, revision) : namesOneBuild(name, revision);
  return { name: parseTag(name, input), mutable: !fixed };
}

/** A commit is recognised by at least this many of its digits, as Git abbreviates it. */
const SHORT_COMMIT = 7;

/** Whether a tag can only mean one build: it holds the commit, or a whole version. */
export function namesOneBuild(name: string, revision: string): boolean {
  const hasCommit = revision.length >= SHORT_COMMIT && name.includes(revision.slice(0, SHORT_COMMIT));
  return hasCommit || /^v?\d+\.\d+\.\d+/.test(name);
}

/** The largest number that is taken for a major version or a year, and no date or count. */
const LARGEST_MAJOR = 9999;

/** Git tags stay, but for those that people move on purpose: `v1`, `nightly`. A release may be `v1.18`. */
export function isFixedGitTag(name: string, revision: string): boolean {
  const version = versionIn(name);
  const [major = Infinity, ...others] = version?.numbers ?? [];
  const isMajor = others.length === 0 && version?.marker === '' && major <= LARGEST_MAJOR;
  return !(isMajor || !/\d/.test(name)) || namesOneBuild(name, revision);
}

function floatingTags(request: TagRequest): PlannedTag[] {
  const names = [...versionTags(request), ...(wantsLatest(request) ? ['latest'] : [])];
  return names.map((name) => ({ name, mutable: true }));
}

/** `1.2` and `1` of `1.2.3`, with what stands before it (`v`, `app-v`); never `0`, which promises nothing. */
function versionTags({ mode, semverTags, tag, source, prerelease, sha256 }: TagRequest): string[] {
  const version = versionIn(tag ?? source?.name ?? '');
  if (!semverTags || mode !== 'release' || prerelease === true || version === undefined) return [];
  // Dates and the like have no minor versions: their numbers are another count, or begin with 0.
  const written = /^(?<v>[vV]?)(?<major>0|[1-9]\d*)\.(?<minor>0|[1-9]\d*)\.(?:0|[1-9]\d*)(?=$|\+)/.exec(
    version.text,
  );
  if (written === null || version.prerelease) return [];
  const { v = '', major = '', minor = '' } = written.groups ?? {};
  const before = version.component.replace(/[/@]/g, '-') + v;
  return [`${before}${major}.${minor}`, ...(major === '0' ? [] : [before + major])].map((name) =>
    tagOfRef(name, sha256),
  );
}

/**
 * `true` means releases and branches; a preview is never the latest of anything. `auto` means releases that are
 * no prereleases, and something that has a number at least: `nightly` is no release that others wait for. What is
 * released of one component (`app-v1.2.3`) is not the latest of the repository, unless the caller says that these are
 * the releases.
 */
function wantsLatest({ mode, latest, tag, source, prerelease, namesReleases = false }: TagRequest): boolean {
  if (latest === true) return mode !== 'preview';
  if (latest === false || mode !== 'release' || prerelease === true) return false;
  const names = [tag, source?.name].filter((name) => name !== undefined);
  if (!namesReleases && names.some(isComponentRelease)) return false;
  return names.some((name) => /\d/.test(name)) && !names.some(isPrerelease);
}

/** Each name once, where it came first; mutable when any of its meanings is. */
function fold(tags: readonly PlannedTag[]): readonly PlannedTag[] {
  const byName = new Map<string, PlannedTag>();
  for (const { name, mutable } of tags)
    byName.set(name, { name, mutable: mutable || (byName.get(name)?.mutable ?? false) });
  return [...byName.values()];
}
