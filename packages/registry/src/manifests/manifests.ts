import {
  type Descriptor,
  type Digest,
  formatReference,
  MANIFEST_TYPES,
  MultiarchError,
  type Reference,
} from '@multiarch/oci';
import { hasDigest, MAX_MANIFEST_BYTES, type Manifest, manifestOf } from '@multiarch/oci/content';
import { type Answer, isWebPage } from '../answer/answer.js';
import { RegistryError } from '../answer/registry-error.js';
import { type RepositoryContext, referenceIn, type TagOrDigest } from '../questions/context.js';
import { manifestPath } from '../questions/path.js';
import { contentOf } from '../wire/exchange.js';
import { proofIn } from './proof.js';

const ACCEPT = MANIFEST_TYPES.join(', ');

/** Refusals of a HEAD after which GET is worth a request: it has no HEAD, or its words come in a body alone. */
const ASK_WITH_GET = new Set([400, 401, 403, 405, 501]);

/**
 * Asks what is behind a reference, without its content (distribution-spec end-3): one HEAD. Registries that do
 * not answer HEAD fully (no digest, no length, no HEAD at all) are asked with GET instead, and so is one that
 * names a type that we do not know: then the content has to say what it is.
 *
 * @throws RegistryError; `notFound` when there is no such manifest
 */
export async function headManifest(context: RepositoryContext, wanted: TagOrDigest): Promise<Descriptor> {
  const reference = referenceIn(context, wanted);
  let answer: Answer;
  try {
    answer = await context.host.call({
      method: 'HEAD',
      reference,
      path: manifestPath(reference),
      headers: { accept: ACCEPT },
      scopes: [context.scope],
      expect: [200],
    });
  } catch (error) {
    if (!(error instanceof RegistryError) || !ASK_WITH_GET.has(error.status)) throw error;
    const once = error.status === 401;
    return (await fetchManifest(context, wanted, once)).descriptor;
  }
  const described = describe(answer, reference);
  if (described === undefined) return (await getManifest(context, wanted)).descriptor;
  remember(context, described.digest);
  return described;
}

/** The descriptor that the headers make, or `undefined` when they do not suffice. */
function describe(answer: Answer, reference: Reference): Descriptor | undefined {
  const what = formatReference(reference);
  const { mediaType, digest: claimed, size } = adviseOn(what, () => proofIn(answer, what));
  if (contradicts(claimed, reference.digest))
    throw new MultiarchError('INVALID_CONTENT', `${what} was answered with ${claimed}`, {
      advice: 'The registry, or a cache before it, mixes up its content: nothing was used of it.',
    });
  const digest = reference.digest ?? claimed;
  if (digest === undefined || size === undefined || !MANIFEST_TYPES.includes(mediaType)) return undefined;
  return { mediaType, digest, size };
}

/** Content that breaks its specification: whoever wrote it or passed it on has to mend it. */
function adviseOn<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof MultiarchError) || cause.advice !== undefined) throw cause;
    const advice = `Nothing was used of it. Push ${what} again with a current tool; if it stays so, the registry is at fault.`;
    throw new MultiarchError(cause.code, cause.message, { cause, advice });
  }
}

/** Digests of different algorithms may both be right (distribution-spec: the canonical digest may differ). */
function contradicts(claimed: Digest | undefined, asked: Digest | undefined): boolean {
  const algorithm = (digest: Digest) => digest.split(':', 1)[0];
  if (claimed === undefined || asked === undefined || claimed === asked) return false;
  return algorithm(claimed) === algorithm(asked);
}

/**
 * Fetches a manifest (distribution-spec end-3) and verifies it: its bytes against the digest that was asked for
 * or that the registry claims, its type against what it says of itself. At most 4 MiB.
 *
 * @throws RegistryError, MultiarchError `INVALID_CONTENT`
 */
export async function getManifest(context: RepositoryContext, wanted: TagOrDigest): Promise<Manifest> {
  return fetchManifest(context, wanted, false);
}

async function fetchManifest(
  context: RepositoryContext,
  wanted: TagOrDigest,
  once: boolean,
): Promise<Manifest> {
  const reference = referenceIn(context, wanted);
  const what = formatReference(reference);
  const answer = await context.host.call({
    method: 'GET',
    reference,
    path: manifestPath(reference),
    headers: { accept: ACCEPT },
    scopes: [context.scope],
    expect: [200],
    limit: MAX_MANIFEST_BYTES,
    once,
  });
  refuseWebPage(answer, `GET ${what}`);
  const bytes = contentOf(answer, MAX_MANIFEST_BYTES, what);
  const { digest: claimed } = adviseOn(what, () => proofIn(answer, what));
  verify(bytes, reference.digest, what);
  if (claimed !== undefined && hasDigest(bytes, claimed) !== undefined) verify(bytes, claimed, what);
  const manifest = adviseOn(what, () => manifestOf(bytes, answer.header('content-type'), what));
  const digest = reference.digest ?? verifiable(bytes, claimed) ?? manifest.descriptor.digest;
  remember(context, digest);
  return { bytes, descriptor: { ...manifest.descriptor, digest } };
}

function remember({ host, image }: RepositoryContext, digest: Digest): void {
  host.seenManifests.add(`${image.repository}@${digest}`);
}

function verifiable(bytes: Uint8Array, claimed: Digest | undefined): Digest | undefined {
  return claimed !== undefined && hasDigest(bytes, claimed) === true ? claimed : undefined;
}

function verify(bytes: Uint8Array, digest: Digest | undefined, what: string): void {
  if (digest === undefined) return;
  const isRight = hasDigest(bytes, digest);
  if (isRight === undefined)
    throw new MultiarchError(
      'INVALID_CONTENT',
      `${what}: content with the digest ${digest} cannot be verified`,
      {
        advice: 'Ask for it by its tag, or by its sha256 or sha512 digest.',
      },
    );
  if (!isRight)
    throw new MultiarchError('INVALID_CONTENT', `${what}: the content does not have the digest ${digest}`, {
      advice: 'The registry or something on the way to it changed the content; nothing was used of it.',
    });
}

/**
 * Something on the way answers everything with its own page.
 *
 * @throws RegistryError
 */
export function refuseWebPage(answer: Answer, question: string): void {
  if (!isWebPage(answer)) return;
  throw new RegistryError(
    'REGISTRY',
    `${question}: ${answer.url.host} answered ${answer.status} with a web page, as no registry does`,
    { status: answer.status },
    { advice: `Check that ${answer.url.host} is a registry, and that no proxy asks for a login.` },
  );
}
