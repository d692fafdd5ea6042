import { isTag, MAX_TAG_LENGTH, normalizePlatform, parsePlatform, type Sha256 } from '@multiarch/oci';

/**
 * How a tag is named; nothing else in this product puts a tag together.
 *
 *     <tag>          <tag>-<variant>           final tags
 *     <tag>-<arch>   <tag>-<arch>-<variant>    arch tags
 */
export function finalTag(tag: string, variant: string): string {
  return tag + finalSuffix(variant);
}

/** The tag that one leg pushes. */
export function archTag(tag: string, platform: string, variant: string): string {
  return tag + archSuffix(platform, variant);
}

export function finalSuffix(variant: string): string {
  return variant === '' ? '' : `-${variant}`;
}

export function archSuffix(platform: string, variant: string): string {
  return `-${architectureName(platform)}${finalSuffix(variant)}`;
}

/**
 * A platform inside of a tag: the architecture, then its variant where there is a choice of them (`amd64`,
 * `arm64`, `armv7`, `amd64v3`); an operating system other than Linux stands in front.
 */
export function architectureName(platform: string): string {
  const known = architectureNames.get(platform) ?? nameArchitecture(platform);
  architectureNames.set(platform, known);
  return known;
}

/** By platform, of which there are few: a plan asks for each of its legs, several times. */
const architectureNames = new Map<string, string>();

function nameArchitecture(platform: string): string {
  const { os, architecture, variant = '' } = normalizePlatform(parsePlatform(platform));
  const suffix = architecture === 'arm64' && variant === 'v8' ? '' : variant;
  return `${os === 'linux' ? '' : `${os}-`}${architecture}${suffix}`;
}

/** Characters of a hash inside of a tag, with the dash in front of it. */
const HASH_LENGTH = 9;

/**
 * The tag for a branch or a Git tag. `/` becomes `-` (`tickets/DM-1` is `tickets-DM-1`), case is kept. Where
 * more than that had to change, the first 8 digits of the name's sha256 follow, so that no two names meet in
 * one tag.
 *
 * @param room the longest tag that leaves place for every suffix that this build appends; above 9
 */
export function tagOfRef(name: string, sha256: Sha256, room: number = MAX_TAG_LENGTH): string {
  const dashed = name.replaceAll('/', '-');
  if (isTag(dashed) && dashed.length <= room) return dashed;
  const safe = dashed.replace(/[^A-Za-z0-9._-]/gu, '-').replace(/^(?=[.-]|$)/, '_');
  const hash = sha256(name).slice(0, HASH_LENGTH - 1);
  return `${safe.slice(0, room - HASH_LENGTH)}-${hash}`;
}
