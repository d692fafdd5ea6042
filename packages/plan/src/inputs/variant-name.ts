import { cite, invalidInput, isArchitecture, type Location } from '@multiarch/oci';

/** Longest name of a variant: tags have 128 characters, and the rest belongs to the tag and the architecture. */
const MAX_VARIANT_LENGTH = 63;

const GRAMMAR = /^[a-z0-9][a-z0-9._-]*$/;
const ACCEPTED = `1 to ${MAX_VARIANT_LENGTH} of a-z 0-9 . _ -, starting with a letter or digit, e.g. gpu`;

/**
 * Checks a variant's name. It becomes part of tags and of a file name (`Dockerfile-gpu`), and no part of it may
 * be an architecture: `<tag>-arm64` has to mean one thing.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
export function parseVariantName(name: string, input: string, location?: Location): string {
  const refuse = (why: string) => invalidInput(input, `${cite(name)} ${why}`, ACCEPTED, location);
  if (!GRAMMAR.test(name) || name.length > MAX_VARIANT_LENGTH) throw refuse('is not a variant name');
  const architecture = name.split('-').find(isCalled) ?? (isCalled(name) ? name : undefined);
  if (architecture !== undefined)
    throw refuse(`contains the architecture '${architecture}', which tags have anyway`);
  return name;
}

/** Whether tags or people call an architecture by this word: `arm64`, `aarch64`, `armv7`, … */
function isCalled(word: string): boolean {
  return /^armv[0-9]/.test(word) || isArchitecture(word);
}
