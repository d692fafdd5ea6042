import { MAX_TAG_LENGTH, type Sha256 } from '@multiarch/oci';
import { tagOfRef } from './suffixes.js';
import { versionIn } from './version.js';

/** What a branch's tag begins with where its own name is another's. */
const BRANCH = 'branch-';

/**
 * Whose a tag is by its name: the one rule by which a name that comes from a branch or a pull request never takes a tag
 * that belongs to something else.
 *
 * - Versions (`v1`, `1.2`, `v1.2.3-rc.1`, `2025-11-27`) and `latest` belong to releases. Behind a word, only a complete
 *   version is one (`app-v1.2.3`): `release/1.2` is a usual name of a branch.
 * - `sha256-…` belongs to signatures and attestations (distribution-spec, "Referrers Tag Schema"; cosign).
 * - `buildcache-…` belongs to our caches.
 * - 7 to 40 hexadecimal digits, or 64, are a commit, as promotion names images.
 * - What ends in `-<arch>` is an arch tag.
 * - `branch-…` is a branch's, whatever follows it.
 *
 * @returns what it looks like, completing "… looks like "; `undefined` for a name that is anybody's
 */
export function ownerOf(tag: string): string | undefined {
  if (/^latest(?:$|-)/i.test(tag)) return "the newest release's tag";
  if (/^sha\d+-/i.test(tag)) return 'the tag of a signature or attestation';
  if (/^buildcache-/i.test(tag)) return 'the tag of a cache';
  if (/^(?:[0-9a-f]{7,40}|[0-9a-f]{64})$/i.test(tag)) return 'a commit';
  if (isArchTag(tag)) return 'the tag of one architecture';
  if (tag.startsWith(BRANCH)) return undefined;
  const version = versionIn(tag);
  if (version === undefined) return undefined;
  return version.component === '' || version.numbers.length > 2 ? 'a version' : undefined;
}

/** As `architectureName` names them. */
const ARCH_TAG =
  /-(?:amd64(?:v\d)?|arm64(?:v\d)?|armv\d|arm|386|ppc64le|s390x|riscv64|mips64le|mips64|mipsle|mips|loong64)$/;

function isArchTag(tag: string): boolean {
  return ARCH_TAG.test(tag);
}

/**
 * The tag of a branch: that of its name, unless that is another's. Then `branch-` stands in front (`v1.2` is
 * `branch-v1.2`), and where that does not help, as for `main-arm64`, the first 8 digits of the name's sha256 follow; so
 * they do for a branch that is called as another one's tag.
 *
 * @param room the longest tag that leaves place for every suffix that this build appends; above 16
 */
export function tagOfBranch(name: string, sha256: Sha256, room: number = MAX_TAG_LENGTH): string {
  const plain = tagOfRef(name, sha256, room);
  if (plain.startsWith(BRANCH) && ownerOf(plain.slice(BRANCH.length)) !== undefined)
    return withHash(plain, name, sha256, room);
  if (ownerOf(plain) === undefined) return plain;
  if (isArchTag(plain)) return withHash(plain, name, sha256, room);
  const own = BRANCH + plain;
  return own.length <= room ? own : withHash(own, name, sha256, room);
}

function withHash(tag: string, name: string, sha256: Sha256, room: number): string {
  const hash = `-${sha256(name).slice(0, 8)}`;
  const own = tag.slice(0, room - hash.length) + hash;
  return ownerOf(own) === undefined ? own : (BRANCH + tag).slice(0, room - hash.length) + hash;
}
