import type { ImageName, Reference } from '@multiarch/oci';
import type { Scope } from '../auth/scope.js';
import type { Host } from '../host/host.js';

/** A repository that is asked something: where it is, and what our token for it has to allow. */
export interface RepositoryContext {
  readonly host: Host;
  readonly image: ImageName;
  readonly scope: Scope;
}

/** What a manifest is asked for by; where it has both, the digest decides. */
export type TagOrDigest = Pick<Reference, 'tag' | 'digest'>;

/** The whole reference, for paths and messages. */
export function referenceIn({ image }: RepositoryContext, { tag, digest }: TagOrDigest): Reference {
  return {
    ...image,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
  };
}
