import { formatImageName, invalidInput, parseImageName } from '@multiarch/oci';

/** Stands for each image of the inputs. */
const PLACEHOLDER = '<image>';

const ACCEPTED = `host/path, a name beside those of 'images' (tools), or a pattern (${PLACEHOLDER}-tools)`;

/**
 * The images of a variant that names its own: as they are, where they name a host; in a pattern with `<image>` once for
 * each image of the inputs; else in the place of the last part of each: `tools` beside `ghcr.io/org/app` is
 * `ghcr.io/org/tools`.
 *
 * @param images canonical, `host/path`
 * @returns canonical names, none twice
 * @throws MultiarchError `INVALID_INPUT`
 */
export function ownImages(names: readonly string[], images: readonly string[]): readonly string[] {
  const all = names.flatMap((name) => {
    if (hasHost(name)) return [name];
    if (name.includes(PLACEHOLDER)) return images.map((image) => name.replaceAll(PLACEHOLDER, image));
    return images.map((image) => image.slice(0, image.lastIndexOf('/') + 1) + name);
  });
  return [...new Set(all.map((name) => formatImageName(parseImageName(name, 'image'))))];
}

/** @throws MultiarchError `INVALID_INPUT` for what can be no image, whatever the inputs name */
export function checkOwnImage(name: string): void {
  const [before, ...after] = name.split(PLACEHOLDER);
  if (after.length > 0 && (before !== '' || after.length > 1))
    throw invalidInput('image', `'${name}' has ${PLACEHOLDER} elsewhere than at its beginning`, ACCEPTED);
  try {
    ownImages([name], ['host.example/path']);
  } catch {
    throw invalidInput('image', `'${name}' is not an image`, ACCEPTED);
  }
}

/** Whether the name is complete: its first part has a dot or a port, or is `localhost`, as in a reference. */
function hasHost(name: string): boolean {
  const [host = '', ...path] = name.split('/');
  return path.length > 0 && (/[.:]/.test(host) || host === 'localhost');
}
