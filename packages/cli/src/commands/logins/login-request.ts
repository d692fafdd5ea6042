import {
  type LoginRequest,
  type LoginTrials,
  REGISTRY_IDENTITIES,
  readSources,
  trialsWith,
} from '@multiarch/credentials';
import { dockerConfigPath } from '@multiarch/credentials/docker-config';
import { invalidInput, parseImageName } from '@multiarch/oci';
import { proxiesOf } from '@multiarch/oci/network';
import { splitNames } from '@multiarch/plan';
import { openRegistry } from '@multiarch/registry';
import type { Terminal } from '../../world/terminal.js';

export interface LoginFlags {
  readonly images: string;
  /** Without which a run goes on; may be empty. */
  readonly optionalImages: string;
  /** YAML; holds no secrets. Otherwise the variable `REGISTRY_IDENTITIES`. */
  readonly registryIdentities?: string;
  readonly insecureRegistries: readonly string[];
}

/**
 * The login that these flags ask for, with secrets from the environment and never from flags.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
export function loginRequest(
  { environment, mask, log }: Terminal,
  { images, optionalImages, registryIdentities, insecureRegistries }: LoginFlags,
): LoginRequest {
  const names = splitNames(images);
  const optional = splitNames(optionalImages);
  if (names.length === 0 && optional.length === 0)
    throw invalidInput('images', 'no image is given', 'host/path, separated by commas, blanks or lines');
  const read = (name: string) =>
    name === REGISTRY_IDENTITIES ? (registryIdentities ?? environment[name]) : environment[name];
  return {
    images: names.map((image) => parseImageName(image)),
    optionalImages: optional.map((image) => parseImageName(image)),
    sources: readSources(read, environment, mask),
    config: dockerConfigPath(environment),
    insecureRegistries,
    logger: log,
  };
}

/** The trials of a login, as this terminal reaches registries. */
export function loginTrials(
  { environment, log, mask }: Terminal,
  { insecureRegistries }: Pick<LoginFlags, 'insecureRegistries'>,
): LoginTrials {
  const proxies = proxiesOf(environment);
  return trialsWith((options) => openRegistry({ ...options, insecureRegistries, proxies, log, mask }));
}
