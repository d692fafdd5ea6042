import { type Descriptor, type Digest, MultiarchError } from '@multiarch/oci';
import { type Manifest, readManifest } from '@multiarch/oci/content';
import { type Repository, referrersTag } from '@multiarch/registry';
import { type Candidate, candidatesIn, cosignTags, MAX_REFERRERS, orderReferrers } from './candidate.js';

/** What was found for an image: something that may be a signature, or what could not be looked at. */
type Found =
  | { readonly name: string; readonly candidate: Candidate }
  | { readonly name: string; readonly problem: string };

/**
 * Finds what may be a signature of an image, where the copier finds it too: what the registry lists as referrers, what
 * the tag `sha256-<hex>` lists in its place, and cosign's tags. Each is read only when it is asked for.
 *
 * @throws RegistryError when the registry does not list them, after all that can be found in other ways: who has what
 *   was looked for by then need not know
 */
export async function* findCandidates(repository: Repository, digest: Digest): AsyncGenerator<Found> {
  const tag = referrersTag(digest);
  const [{ listed = [], failure }, standIn] = await Promise.all([
    repository.listReferrers(digest).then(
      (found): Listing => ({ listed: found ?? [] }),
      (error: unknown): Listing => ({ failure: error }),
    ),
    tag === undefined ? undefined : readTagged(repository, tag),
  ]);
  const stoodFor = listOf(standIn);
  if (standIn !== undefined && stoodFor === undefined) yield* candidatesOf(standIn, tag ?? digest);
  const referrers = orderReferrers([...listed, ...(stoodFor ?? [])]);
  for (const { digest: referrer } of referrers.slice(0, MAX_REFERRERS))
    yield* candidatesOf(await readReferrer(repository, referrer), referrer);
  if (referrers.length > MAX_REFERRERS)
    yield { name: `${referrers.length - MAX_REFERRERS} more referrers`, problem: 'they were not looked at' };
  for (const tag of cosignTags(digest)) {
    const manifest = await readTagged(repository, tag);
    if (manifest !== undefined) yield* candidatesOf(manifest, tag);
  }
  if (failure !== undefined) throw failure;
}

/** What the registry lists, or why it does not. */
interface Listing {
  readonly listed?: readonly Descriptor[];
  readonly failure?: unknown;
}

/** What the tag that takes the place of a referrers API lists; `undefined` when it is no list that can be read. */
function listOf(standIn: Manifest | MultiarchError | undefined): readonly Descriptor[] | undefined {
  if (standIn === undefined || standIn instanceof MultiarchError) return undefined;
  const content = attempt(() => readManifest(standIn));
  return !(content instanceof MultiarchError) && content.kind === 'index' ? content.manifests : undefined;
}

function* candidatesOf(manifest: Manifest | MultiarchError, name: string): Generator<Found> {
  const all = manifest instanceof MultiarchError ? manifest : attempt(() => candidatesIn(manifest));
  if (all instanceof MultiarchError) {
    yield { name, problem: all.message };
    return;
  }
  for (const candidate of all)
    yield { name: all.length === 1 ? name : `${name} (${candidate.layer.digest})`, candidate };
}

/** A tag that is not there has no signature; a registry that does not answer is an error. */
async function readTagged(
  repository: Repository,
  tag: string,
): Promise<Manifest | MultiarchError | undefined> {
  try {
    return await repository.findManifest({ tag });
  } catch (error) {
    if (error instanceof MultiarchError && error.code === 'INVALID_CONTENT') return error;
    throw error;
  }
}

/** Of many referrers, one that cannot be read is no reason not to look at the others. */
async function readReferrer(repository: Repository, digest: Digest): Promise<Manifest | MultiarchError> {
  try {
    return await repository.getManifest({ digest });
  } catch (error) {
    if (error instanceof MultiarchError) return error;
    throw error;
  }
}

function attempt<T>(read: () => T): T | MultiarchError {
  try {
    return read();
  } catch (error) {
    if (error instanceof MultiarchError) return error;
    throw error;
  }
}
