import { invalidInput, isTag, MAX_TAG_LENGTH, parseTag, type Sha256 } from '@multiarch/oci';
import parseVersion from 'semver/functions/parse.js';
import type { Mode, PlannedTag } from '../documents/plan.js';
import type { TagSource } from './mode.js';
import { tagOfRef } from './tag-names.js';

export interface TagRequest {
  readonly mode: Mode;
  /** The branch or Git tag that the event is about. */
  readonly source?: TagSource;
  /** Whether the release event says that this is a prerelease. */
  readonly prerelease?: boolean;
  readonly revision: string;
  /** The caller's own name for this build; written as it is, or refused. */
  readonly tag?: string;
  readonly additionalTags: readonly string[];
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
 * contains the commit. A tag that may name another build tomorrow is mutable: a branch, `latest`, `1`, `1.2`, and
 * any other name that the caller gives (`stable`, `nightly`).
 *
 * @throws MultiarchError `INVALID_INPUT` for a given tag that is none, or is too long with its suffixes, and
 *   when nothing names this build
 */
export function planTags(request: TagRequest): readonly PlannedTag[] {
  if (request.mode === 'verify' || request.mode === 'skip') return [];
  const named = nameBuild(request);
  const given = request.additionalTags.map((name) => giveTag(name, 'additional-tags', request));
  return fold([named, ...given, ...floatingTags(request)]);
}

function nameBuild(request: TagRequest): PlannedTag {
  const { tag, source, suffixes, sha256 } = request;
  if (tag !== undefined) return giveTag(tag, 'tag', request);
  if (source === undefined)
    throw invalidInput('tag', 'nothing names this build: it runs outside of any branch or Git tag', 'a tag');
  const room = MAX_TAG_LENGTH - Math.max(0, ...suffixes.map((suffix) => suffix.length));
  return {
    name: tagOfRef(source.name, sha256, room),
    mutable: source.kind === 'branch' || !isFixedGitTag(source.name, request.revision),
  };
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

/** Git tags stay, but for those that people move on purpose: `v1`, `1.2`, `nightly`. */
export function isFixedGitTag(name: string, revision: string): boolean {
  const moves = /^v?\d+(?:\.\d+)?$/.test(name) || !/\d/.test(name);
  return !moves || namesOneBuild(name, revision);
}

function floatingTags(request: TagRequest): PlannedTag[] {
  const names = [...versionTags(request), ...(wantsLatest(request) ? ['latest'] : [])];
  return names.map((name) => ({ name, mutable: true }));
}

/** `1.2` and `1` of `1.2.3`, with its `v` where it has one; never `0`, which promises nothing. */
function versionTags({ mode, semverTags, tag, source, prerelease }: TagRequest): string[] {
  const name = tag ?? source?.name ?? '';
  const version = /^v?\d/.test(name) ? parseVersion(name) : null;
  if (!semverTags || mode !== 'release' || prerelease === true) return [];
  if (version === null || version.prerelease.length > 0) return [];
  const v = name.startsWith('v') ? 'v' : '';
  const minor = `${v}${version.major}.${version.minor}`;
  return version.major === 0 ? [minor] : [minor, `${v}${version.major}`];
}

/**
 * `true` means releases and branches; a preview is never the latest of anything. `auto` means releases that are
 * no prereleases, and something that has a number at least: `nightly` is no release that others wait for.
 */
function wantsLatest({ mode, latest, tag, source, prerelease }: TagRequest): boolean {
  if (latest === true) return mode !== 'preview';
  if (latest === false || mode !== 'release' || prerelease === true) return false;
  const names = [tag, source?.name].filter((name) => name !== undefined);
  return names.some((name) => /\d/.test(name)) && !names.some(isPrerelease);
}

/** Python's and others' ways to mark a prerelease: `1.2.3rc1`, `1.2.0.dev4`, `v27_0_0_beta`. */
const MARKED_PRERELEASE =
  /^v?\d+(?:[._]\d+)*[._-]?(?:a|b|c|rc|alpha|beta|dev|pre|preview|snapshot)(?![a-z])/i;

/** Whether a version, or what people write for one, is a prerelease. */
export function isPrerelease(name: string): boolean {
  return (parseVersion(name)?.prerelease.length ?? 0) > 0 || MARKED_PRERELEASE.test(name);
}

/** Each name once, where it came first; mutable when any of its meanings is. */
function fold(tags: readonly PlannedTag[]): readonly PlannedTag[] {
  const byName = new Map<string, PlannedTag>();
  for (const { name, mutable } of tags)
    byName.set(name, { name, mutable: mutable || (byName.get(name)?.mutable ?? false) });
  return [...byName.values()];
}
