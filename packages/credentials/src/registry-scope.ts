import { kindOf, parseImageName } from '@multiarch/oci';

/** A host, or a path of it with everything below. */
export interface RegistryScope {
  /** Canonical. */
  readonly host: string;
  /** Empty: the whole host. */
  readonly prefix: string;
}

/**
 * Of a list that holds passwords: a value may be one, in the wrong place, and no message shows it.
 *
 * @throws what `refuse` makes
 */
export function parseSecretScope(
  registry: string,
  refuse: (problem: string, accepted: string) => Error,
): RegistryScope {
  try {
    return parseRegistryScope(registry, '', refuse);
  } catch {
    throw refuse("'registry' is not a host, or a host and a path", 'a host as ghcr.io, or a host and a path');
  }
}

/**
 * Reads `host`, `host/path`, or the address that Docker's config has for Docker Hub.
 *
 * @param refuse makes the error for what is wrong with it
 * @param place what an error of the grammar is said to be in: `REGISTRY_AUTHS: line 3`
 */
export function parseRegistryScope(
  registry: string,
  place: string,
  refuse: (problem: string, accepted: string) => Error,
): RegistryScope {
  const bare = registry.replace(/^https:\/\//, '').replace(/\/+$/, '');
  const [first = '', ...path] = bare.split('/');
  const isHub = kindOf(first).name === 'docker-hub' && path.join('/') === 'v1';
  const prefix = isHub ? '' : path.join('/');
  if (!/[.:]/.test(first) && first !== 'localhost')
    throw refuse(`'${registry}' is not a host`, 'a host as ghcr.io, or a host and a path');
  // The grammar of hosts and paths is that of images, which always have a path.
  const { registry: host } = parseImageName(`${first}/${prefix || 'any/any'}`, place);
  return { host, prefix: kindOf(host).foldsCase ? prefix.toLowerCase() : prefix };
}

/**
 * Refuses the second of two entries for one scope.
 *
 * @param refuse makes the error for a line
 */
export function refuseDuplicates(
  entries: readonly (RegistryScope & { readonly line: number })[],
  refuse: (line: number, problem: string, accepted: string) => Error,
): void {
  const seen = new Map<string, number>();
  for (const { host, prefix, line } of entries) {
    const scope = prefix === '' ? host : `${host}/${prefix}`;
    const earlier = seen.get(scope);
    if (earlier !== undefined)
      throw refuse(line, `'registry' is the one of line ${earlier}`, 'one entry for each');
    seen.set(scope, line);
  }
}
