import { parseImageName } from '@multiarch/oci';

/** Names of images, and what was changed in them, in sentences for people. */
interface LoweredImages {
  readonly text: string;
  readonly notes: readonly string[];
}

/**
 * Names of images in which the repository's name stands as GitHub writes it, in the lower case that registries take. What
 * has capitals otherwise stays, and is refused: it may be meant for something else.
 *
 * @param text names, separated by blanks, commas or lines
 * @param repository `Org/App`
 */
export function lowerRepository(text: string, repository: string): LoweredImages {
  const name = repository.slice(repository.indexOf('/') + 1);
  const notes: string[] = [];
  const images = text
    .split(/[,\s]+/)
    .filter((image) => image !== '')
    .map((image) => {
      if (repository === '' || isName(image)) return image;
      const tail = [repository, name].find((one) => image.endsWith(`/${one}`)) ?? '';
      const lowered = image.slice(0, image.length - tail.length) + tail.toLowerCase();
      if (!isName(lowered)) return image;
      notes.push(`'${image}' is published as '${lowered}': registries take no capitals.`);
      return lowered;
    });
  return { text: images.join('\n'), notes };
}

function isName(image: string): boolean {
  try {
    parseImageName(image);
    return true;
  } catch {
    return false;
  }
}
