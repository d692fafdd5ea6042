import type { Descriptor } from '@multiarch/oci';
import { RegistryError } from '../answer/registry-error.js';
import type { RepositoryContext, TagOrDigest } from '../questions/context.js';
import { headManifest } from './manifests.js';

/** Milliseconds for which what was just written may not be readable yet. */
const READABLE_WITHIN = 10_000;
const FIRST_WAIT = 250;

/**
 * Reads what was written, by us or by somebody who has just told us of it: registries may show it a moment later, and
 * until then nothing, or what was there before.
 *
 * @param isIt whether this is what was written; asked again until it is, or time is up
 * @param within milliseconds; 10 seconds by default
 * @returns what was there in the end, which may be something else
 * @throws RegistryError; `notFound` when there was nothing
 */
export async function headWritten(
  context: RepositoryContext,
  wanted: TagOrDigest,
  isIt: (found: Descriptor) => boolean = () => true,
  within: number = READABLE_WITHIN,
): Promise<Descriptor> {
  const { clock } = context.host;
  const end = clock.now() + within;
  for (let wait = FIRST_WAIT; ; wait *= 2) {
    const isLast = clock.now() + wait > end;
    try {
      const found = await headManifest(context, wanted);
      if (isLast || isIt(found)) return found;
    } catch (error) {
      if (isLast || !(error instanceof RegistryError) || !error.notFound) throw error;
    }
    await clock.sleep(wait);
  }
}

/** What is behind a reference, or `undefined` where there is no such manifest. One HEAD. */
export async function findDescriptor(
  context: RepositoryContext,
  wanted: TagOrDigest,
): Promise<Descriptor | undefined> {
  return orNothing(headManifest(context, wanted));
}

/** `undefined` where there is no such thing. */
export async function orNothing<T>(question: Promise<T>): Promise<T | undefined> {
  try {
    return await question;
  } catch (error) {
    if (error instanceof RegistryError && error.notFound) return undefined;
    throw error;
  }
}
