import {
  formatImageName,
  formatPlatform,
  type ImageName,
  invalidInput,
  isDigest,
  parseImageName,
  parsePlatform,
  parseTag,
} from '@multiarch/oci';
import { archTag, InputReader, namesOneBuild, PlatformCollector, type RawInputs } from '@multiarch/plan';
import type { Source } from './sources.js';
import type { StitchRequest } from './stitch.js';

const SOURCE_FORM = 'platform=tag or platform=digest, e.g. linux/amd64=1.2.3-amd64';

/**
 * Reads what is to be stitched, for callers who build without a plan. `sources` (lines `platform=tag-or-digest`)
 * default to the arch tags of `platforms`: `<first tag>-<arch>`.
 *
 * @throws MultiarchError `INVALID_INPUT` naming the input, the value and what is accepted
 */
export function parseManifestRequest(raw: RawInputs): StitchRequest {
  const read = new InputReader(raw, 'manifest');
  const images = read.list('images').map((text) => parseImageName(text));
  if (images.length === 0)
    throw invalidInput('images', 'no image is given', 'host/path, separated by commas or lines');
  const tags = read.list('tags').map((name) => parseTag(name, 'tags'));
  const [first] = tags;
  if (first === undefined)
    throw invalidInput('tags', 'no tag is given', 'tags, separated by commas or lines');
  const given = read.list('sources').map(parseSource);
  const sources = given.length > 0 ? given : defaultSources(read, first);
  const optional = dedupe(read.list('optional-images').map((text) => parseImageName(text)));
  const twice = optional.find((image) => dedupe([...images, image]).length === dedupe(images).length);
  if (twice !== undefined)
    throw invalidInput(
      'optional-images',
      `'${formatImageName(twice)}' is among images as well`,
      'an image that is in one of the two',
    );
  return {
    ...(optional.length === 0 ? {} : { optionalImages: optional }),
    images: dedupe(images),
    sources,
    tags: tags.map((name) => ({ name, mutable: !namesOneBuild(name, '') })),
    annotations: read.pairs('annotations', /^[A-Za-z0-9][A-Za-z0-9._/-]*$/, 'lines key=value'),
  };
}

function parseSource(line: string): Source {
  const at = line.indexOf('=');
  if (at < 0) throw invalidInput('sources', `'${line}' has no '='`, SOURCE_FORM);
  const platform = parsePlatform(line.slice(0, at), 'sources');
  const name = line.slice(at + 1).trim();
  return isDigest(name) ? { platform, digest: name } : { platform, tag: parseTag(name, 'sources') };
}

function defaultSources(read: InputReader, tag: string): Source[] {
  const platforms = new PlatformCollector('platforms');
  for (const text of read.list('platforms')) platforms.addOnce(text);
  if (platforms.list.length === 0)
    throw invalidInput('platforms', 'neither platforms nor sources are given', 'linux/amd64, linux/arm64');
  return platforms.list.map((text) => {
    const platform = parsePlatform(text, 'platforms');
    return { platform, tag: parseTag(archTag(tag, formatPlatform(platform), ''), 'tags') };
  });
}

function dedupe(images: readonly ImageName[]): ImageName[] {
  return [...new Map(images.map((image) => [`${image.registry}/${image.repository}`, image])).values()];
}
