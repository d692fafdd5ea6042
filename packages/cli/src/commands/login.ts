import { dockerConfigPath, logIn, readSources } from '@multiarch/credentials';
import { invalidInput, parseImageName } from '@multiarch/oci';
import type { Terminal } from '../terminal.js';

/** `multiarch login`: logs in to the hosts of all images, with secrets from the environment, never from flags. */
export async function login(
  { environment, mask, log, print }: Terminal,
  flags: { images: string; insecureRegistries: readonly string[]; json: boolean },
): Promise<void> {
  const images = flags.images.split(/[,\s]+/).filter((image) => image !== '');
  if (images.length === 0) throw invalidInput('images', 'none given', 'host/path, separated by commas');
  const reports = await logIn({
    images: images.map((image) => parseImageName(image)),
    sources: readSources((name) => environment[name], environment, mask),
    config: dockerConfigPath(environment),
    insecureRegistries: flags.insecureRegistries,
    logger: log,
  });
  if (flags.json) print(JSON.stringify(reports, null, 2));
  else for (const { host, identity, how } of reports) print(`${host}: ${identity} (${how})`);
}
