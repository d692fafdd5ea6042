import { isJsonObject, type JsonObject, objectAt } from '@multiarch/oci';

/** An image that was built from: its package URL as BuildKit has it, and the hexadecimal digits of its sha256. */
export interface Dependency {
  readonly uri: string;
  readonly sha256: string;
}

/**
 * The images that BuildKit's provenance names, of either version of its predicate, each once. Other sources (addresses of
 * Git and HTTP) are left out: they may hold what is nobody else's business.
 */
export function imagesIn(statement: JsonObject): readonly Dependency[] {
  const predicate = objectAt(statement, 'predicate');
  const listed = predicate.materials ?? objectAt(predicate, 'buildDefinition').resolvedDependencies;
  const found = new Map<string, Dependency>();
  for (const each of Array.isArray(listed) ? listed.filter(isJsonObject) : []) {
    const { uri, digest } = each;
    const sha256 = isJsonObject(digest) ? digest.sha256 : undefined;
    if (typeof uri !== 'string' || !uri.startsWith('pkg:docker/')) continue;
    if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) continue;
    found.set(`${uri} ${sha256}`, { uri, sha256 });
  }
  return [...found.values()];
}
