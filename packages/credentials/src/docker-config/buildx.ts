import { join } from 'node:path';
import { apiHost, type Credential, type Environment, type ImageName } from '@multiarch/oci';

/** A credential for one repository where its host has others. */
export interface RepositoryLogin {
  readonly image: ImageName;
  readonly credential: Credential;
}

/**
 * Where Buildx (0.31 and later) looks for the credential of one repository, before Docker's own config:
 * `<buildx>/config/<host>/<repository>/config.json`.
 *
 * @param directory of Docker's config
 */
export function buildxConfigPath(
  { registry, repository }: ImageName,
  directory: string,
  { BUILDX_CONFIG: buildx }: Environment,
): string {
  const base = buildx || join(directory, 'buildx');
  return join(base, 'config', apiHost(registry), ...repository.split('/'), 'config.json');
}
