import { proxiesOf } from '@multiarch/oci/network';
import { type Ahead, connectAhead } from '@multiarch/registry/ahead';

/**
 * Connects to the registries of images that inputs name, before all else that an action is made of is loaded: the
 * network is under way meanwhile. Reads the inputs itself, for the library that does so else is among what is loaded.
 *
 * @param inputs names of inputs that are lists of images
 */
export async function connectFirst(inputs: readonly string[]): Promise<Ahead> {
  const insecureRegistries = namesIn('insecure-registries');
  const ahead = connectAhead(inputs.flatMap(namesIn), {
    insecureRegistries,
    proxies: proxiesOf(process.env),
  });
  // A turn of the loop: what is asked of the system goes out before a bundle keeps this thread busy.
  await new Promise((resolve) => setTimeout(resolve));
  return ahead;
}

function namesIn(input: string): readonly string[] {
  const text = process.env[`INPUT_${input.toUpperCase()}`] ?? '';
  return text.split(/[,\s]+/).filter((name) => name !== '');
}
