import {
  type Digest,
  formatImageName,
  type ImageName,
  invalidInput,
  isTag,
  parseReference,
  parseTag,
} from '@multiarch/oci';
import { InputReader, namesOneBuild, ownerOf, type PlannedTag, type RawInputs } from '@multiarch/plan';
import type { TagOrDigest } from '@multiarch/registry';

/** An image that gets further names. */
export interface CopyRequest {
  readonly from: ImageName;
  readonly source: TagOrDigest;
  readonly to: readonly CopyTarget[];
  /** What becomes of a fixed tag that holds something else. */
  readonly onExisting: 'fail' | 'overwrite';
  readonly allowBackwards: boolean;
}

/** One repository, which may be that of the source, and the tags that it gets. */
interface CopyTarget {
  readonly image: ImageName;
  readonly tags: readonly PlannedTag[];
}

const SOURCE_FORM = 'host/path:tag, or host/path@sha256:…';
const TARGET_FORM = ':tag in the same repository, host/path:tag, or host/path for the same tag there';

/**
 * Reads what is to be copied and where to.
 *
 * @throws MultiarchError `INVALID_INPUT` naming the input, the value and what is accepted
 */
export function parseCopy(raw: RawInputs): CopyRequest {
  const read = new InputReader(raw, 'copy');
  const named = read.text('from');
  if (named === undefined) throw invalidInput('from', 'nothing says what to copy', SOURCE_FORM);
  const from = parseReference(named, 'from');
  const source = sourceOf(from, named);
  const names = read.list('to');
  if (names.length === 0) throw invalidInput('to', 'nothing says where to', TARGET_FORM);
  const wanted = names.map((text) => readTarget(text, from));
  return {
    from: { registry: from.registry, repository: from.repository },
    source,
    to: [...Map.groupBy(wanted, ({ image }) => formatImageName(image)).values()].flatMap((same) =>
      same[0] === undefined ? [] : { image: same[0].image, tags: plannedTags(same.map(({ tag }) => tag)) },
    ),
    onExisting: read.boolean('overwrite') ? 'overwrite' : 'fail',
    allowBackwards: read.boolean('allow-backwards'),
  };
}

/** A digest goes before a tag beside it, as everywhere in the protocol. */
function sourceOf(
  { tag, digest }: { readonly tag?: string; readonly digest?: Digest },
  text: string,
): TagOrDigest {
  if (digest !== undefined) return { digest };
  if (tag !== undefined) return { tag };
  throw invalidInput('from', `'${text}' names neither a tag nor a digest`, SOURCE_FORM);
}

function readTarget(
  text: string,
  from: ImageName & { readonly tag?: string },
): { readonly image: ImageName; readonly tag: string } {
  const isHere = text.startsWith(':');
  const { registry, repository, tag, digest } = isHere
    ? { ...from, tag: parseTag(text.slice(1), 'to'), digest: undefined }
    : parseReference(text, 'to');
  if (digest !== undefined)
    throw invalidInput('to', `'${text}' names a digest, which is what the copy has anyway`, TARGET_FORM);
  const name = tag ?? from.tag;
  if (name === undefined || !isTag(name))
    throw invalidInput(
      'to',
      `'${text}' has no tag, and what is copied is named by its digest alone`,
      TARGET_FORM,
    );
  if (/^(?:sha\d+|buildcache)-/i.test(name))
    throw invalidInput('to', `'${name}' looks like ${ownerOf(name)}`, 'a name for an image');
  const image = { registry, repository };
  if (formatImageName(image) === formatImageName(from) && name === from.tag)
    throw invalidInput('to', `'${text}' is also where it comes from`, TARGET_FORM);
  return { image, tag: name };
}

function plannedTags(names: readonly string[]): PlannedTag[] {
  return [...new Set(names)].map((name) => ({ name, mutable: !namesOneBuild(name, '') }));
}
