import type { ImageName } from '@multiarch/oci';
import type { RegistryClient } from '../client/client.js';

/** One end of a copy: a repository, and the client with the identity that we have there. */
export interface CopySide {
  readonly registry: RegistryClient;
  readonly image: ImageName;
}
