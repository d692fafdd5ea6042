import type { SourceRepository } from '../checkout/repository.js';

/** What is known of an image: from its labels, or from the release that it is published as. */
export interface Origin {
  /** `org.opencontainers.image.version` */
  readonly version?: string | undefined;
  /** `org.opencontainers.image.revision`: the commit. */
  readonly revision?: string | undefined;
}

/** The commit that an image was built from (image-spec `annotations.md`). */
export const REVISION_LABEL = 'org.opencontainers.image.revision';
/** The repository that an image was built from. */
export const SOURCE_LABEL = 'org.opencontainers.image.source';
/** The version of what is inside, often the tag that named the build. */
export const VERSION_LABEL = 'org.opencontainers.image.version';

/** When the commit was made. */
export const CREATED_LABEL = 'org.opencontainers.image.created';

/**
 * The annotations of image-spec `annotations.md` that a build can tell by itself, for labels and annotations alike.
 * Equal inputs give equal labels: nothing depends on when or where the build runs.
 *
 * @param version the tag that names the build; empty when nothing is pushed
 */
export function standardLabels(
  source: SourceRepository,
  revision: string,
  version: string,
): Readonly<Record<string, string>> {
  const labels: Record<string, string | undefined> = {
    [CREATED_LABEL]: normalizeTime(source.commitTime),
    // Nobody can check it out, and promotion refuses it.
    [REVISION_LABEL]: source.changes === undefined || revision === '' ? revision : `${revision}-dirty`,
    [CHANGES_LABEL]: source.changes && `sha256:${source.changes.sha256}`,
    [SOURCE_LABEL]: source.url,
    'org.opencontainers.image.title': source.title,
    'org.opencontainers.image.url': source.url,
    [VERSION_LABEL]: version,
  };
  const known = Object.entries(labels).filter(
    (pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '',
  );
  return Object.fromEntries(known);
}

/** Those of them by which an image is recognised, when it is to be taken again, moved or promoted. */
export function recognisedBy(labels: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const names = [REVISION_LABEL, SOURCE_LABEL, CHANGES_LABEL];
  return Object.fromEntries(Object.entries(labels).filter(([name]) => names.includes(name)));
}

/** Of an image that was built from changes that no commit has: what they were. */
export const CHANGES_LABEL = 'dev.multiarch.changes';

/** Commit and version, each from the first of several sets of labels or annotations that says it. */
export function readOrigin(sources: readonly Readonly<Record<string, string>>[]): Origin {
  const find = (name: string) =>
    sources.map((labels) => labels[name]).find((value) => value !== undefined && value !== '');
  return { revision: find(REVISION_LABEL), version: find(VERSION_LABEL) };
}

/** RFC 3339 in UTC; nothing for a time that cannot be read. */
function normalizeTime(text: string | undefined): string | undefined {
  const time = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().replace('.000Z', 'Z');
}
