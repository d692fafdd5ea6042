import { type Digest, type ImageName, isJsonObject, kindOf } from '@multiarch/oci';
import { digestOf } from '@multiarch/oci/content';

/** What a repository does for a trial. */
export interface PushTrialRepository {
  readonly image: ImageName;
  /** Asks for a blob of another repository, which opens an upload where there is none, and ends that again. */
  mountBlob(digest: Digest, from: string): Promise<boolean>;
  listTags(): AsyncIterable<string>;
}

/** Of no bytes at all: nobody is hurt if a registry has it. */
const NOTHING = digestOf(new Uint8Array());

/**
 * Tries whether an image may be pushed, without leaving anything: the token for a push is fetched and an upload is
 * begun and cancelled. Tokens alone do not tell; GitHub issues one to everybody.
 *
 * @throws what the repository throws when it is refused, and where a push does not make the repository, for one that does not exist
 */
export async function tryPush(repository: PushTrialRepository): Promise<void> {
  const { image } = repository;
  const isDone = await repository.mountBlob(NOTHING, image.repository);
  if (!isDone && !kindOf(image.registry).makesRepositories) await requireRepository(repository);
}

async function requireRepository(repository: PushTrialRepository): Promise<void> {
  try {
    for await (const _ of repository.listTags()) return;
  } catch (error) {
    // Who may push need not be allowed to list.
    if (!isJsonObject(error) || error.status === 404) throw error;
  }
}
