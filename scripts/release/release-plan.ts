/** What is to be done for one tag. */
export interface Release {
  readonly tag: string;
  readonly prerelease: boolean;
  /** Whether it is shown as the newest. */
  readonly latest: boolean;
  /** Plain tags that are to point to it: `v1.2`, then `v1`. */
  readonly moves: readonly string[];
}

type Version = readonly [major: number, minor: number, patch: number];

const VERSION = /^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?$/;

/**
 * A prerelease moves nothing. A release moves the tag of its minor and of its major version, each unless a later
 * release of the same series exists: `v1.2.9` after `v1.3.0` moves `v1.2` alone.
 *
 * @param existing all tags of the repository; others than versions are ignored
 * @throws Error when the tag is no version
 */
export function planRelease(tag: string, existing: readonly string[]): Release {
  const match = VERSION.exec(tag);
  if (match === null) throw new Error(`'${tag}' is no version; a release is tagged vX.Y.Z or vX.Y.Z-rc.1`);
  if (match[4] !== undefined) return { tag, prerelease: true, latest: false, moves: [] };
  const version = numbers(match);
  const [major, minor] = version;
  const released = existing
    .map((name) => VERSION.exec(name))
    .filter((found) => found !== null && found[4] === undefined)
    .map((found) => numbers(found ?? []));
  const isNewestOf = (series: readonly Version[]): boolean =>
    series.every((other) => compare(other, version) <= 0);
  const ofMajor = released.filter((other) => other[0] === major);
  const ofMinor = ofMajor.filter((other) => other[1] === minor);
  const moves = [
    ...(isNewestOf(ofMinor) ? [`v${major}.${minor}`] : []),
    ...(isNewestOf(ofMajor) ? [`v${major}`] : []),
  ];
  return { tag, prerelease: false, latest: isNewestOf(released), moves };
}

function numbers(match: readonly (string | undefined)[]): Version {
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

function compare(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
