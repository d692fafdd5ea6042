import * as core from '@actions/core';
import { readSources, type Sources } from '@multiarch/credentials';
import { mask } from '@multiarch/door';
import { type ImageName, invalidInput, parseReference } from '@multiarch/oci';

export interface Inputs {
  readonly images: readonly ImageName[];
  readonly sources: Sources;
  readonly insecureRegistries: readonly string[];
}

/** @throws MultiarchError `INVALID_INPUT` */
export function readInputs(): Inputs {
  const sources = readSources(readSecret, process.env, mask);
  const images = readList('images').map((image) => parseReference(image, 'images'));
  if (images.length === 0)
    throw invalidInput('images', 'no image is named', 'host/path, e.g. ghcr.io/org/app');
  return { images, sources, insecureRegistries: readList('insecure-registries') };
}

/** Each secret has an input of its name in lower case with dashes; the secret's own name is accepted too. */
function readSecret(name: string): string {
  const input = name.toLowerCase().replaceAll('_', '-');
  return core.getInput(input) || core.getInput(name);
}

function readList(name: string): string[] {
  const items = core.getInput(name).split(/[,\s]+/);
  return items.filter((item) => item !== '');
}
