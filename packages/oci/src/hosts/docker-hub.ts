/**
 * Docker Hub has several names for one registry, and a default namespace. This file is the only place that
 * knows them; everything else sees this name, and `library/…`.
 */
export const DOCKER_HUB = 'docker.io';

const ALIASES: ReadonlySet<string> = new Set([DOCKER_HUB, 'index.docker.io', 'registry-1.docker.io']);

/** `docker.io` for each of Docker Hub's names; any other host lower-cased. Exact match, never by suffix. */
export function canonicalHost(host: string): string {
  const lower = host.toLowerCase();
  return ALIASES.has(lower) ? DOCKER_HUB : lower;
}

export function isDockerHub(host: string): boolean {
  return canonicalHost(host) === DOCKER_HUB;
}

/** The host that answers the distribution API for this registry. */
export function apiHost(host: string): string {
  return isDockerHub(host) ? 'registry-1.docker.io' : host;
}

/** The key under `auths` in Docker's `config.json`. */
export function configKey(host: string): string {
  return isDockerHub(host) ? 'https://index.docker.io/v1/' : host;
}

/** Official images have no namespace of their own: `alpine` is `library/alpine`. */
export function withNamespace(host: string, repository: string): string {
  return isDockerHub(host) && !repository.includes('/') ? `library/${repository}` : repository;
}
