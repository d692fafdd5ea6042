import { credentialSource, dockerConfigPath, readDockerConfig } from '@multiarch/credentials/docker-config';
import { proxiesOf } from '@multiarch/oci/network';
import { openRegistry, type RegistryClient } from '@multiarch/registry';
import type { Terminal } from './terminal.js';

/** A registry client with the logins of Docker's `config.json`. */
export async function openRegistries(
  { environment, log, mask }: Terminal,
  access: 'pull' | 'push',
  insecureRegistries: readonly string[],
): Promise<RegistryClient> {
  const config = await readDockerConfig(dockerConfigPath(environment));
  const credentials = credentialSource(config, { environment, mask });
  return openRegistry({
    credentials,
    access,
    rememberManifests: true,
    insecureRegistries,
    proxies: proxiesOf(environment),
    log,
    mask,
  });
}
