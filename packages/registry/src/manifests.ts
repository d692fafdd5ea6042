import {
  type Descriptor,
  type Digest,
  essence,
  formatReference,
  hasDigest,
  type ImageName,
  isDigest,
  isSchema1Type,
  MANIFEST_TYPES,
  MAX_MANIFEST_BYTES,
  type Manifest,
  MultiarchError,
  manifestOf,
  parseDigest,
  type Reference,
} from '@multiarch/oci';
import { readBody } from './body.js';
import type { Host } from './host.js';
import { RegistryError } from './registry-error.js';
import type { Scope } from './scope.js';
import type { WireResponse } from './transport.js';

const ACCEPT = MANIFEST_TYPES.join(', ');

/** What `references` in the paths of the manifest API are: a digest decides where both are given. */
function nameOf({ tag, digest }: Reference): string {
  const name = digest ?? tag;
  if (name === undefined) throw new MultiarchError('INVALID_INPUT', 'a reference needs a tag or a digest');
  return name;
}

function manifestPath(reference: Reference): string {
  return `/v2/${reference.repository}/manifests/${nameOf(reference)}`;
}

/**
 * Asks what is behind a reference, without its content (distribution-spec end-3): one HEAD. Registries that do
 * not answer HEAD fully (no digest, no length, no HEAD at all) are asked with GET instead.
 *
 * @throws RegistryError; `notFound` when there is no such manifest
 */
export async function headManifest(host: Host, reference: Reference, scope: Scope): Promise<Descriptor> {
  let response: WireResponse;
  try {
    response = await host.call({
      method: 'HEAD',
      reference,
      path: manifestPath(reference),
      headers: { accept: ACCEPT },
      scopes: [scope],
      expect: [200],
    });
  } catch (error) {
    // 405: no HEAD here. Other refusals come without words, as HEAD has no body: GET brings them.
    const needsWords = error instanceof RegistryError && [400, 403, 405].includes(error.status);
    if (needsWords) return (await getManifest(host, reference, scope)).descriptor;
    throw error;
  }
  await response.discard();
  return describe(response, reference) ?? (await getManifest(host, reference, scope)).descriptor;
}

/** The descriptor that the headers make, or `undefined` when they do not suffice. */
function describe(response: WireResponse, reference: Reference): Descriptor | undefined {
  const what = formatReference(reference);
  const contentType = response.header('content-type');
  const length = response.header('content-length');
  const header = response.header('docker-content-digest');
  if (contentType !== undefined && isSchema1Type(essence(contentType)))
    throw new MultiarchError('INVALID_CONTENT', `${what} is a schema 1 manifest, which has been retired`);
  const claimed = header === undefined ? undefined : parseDigest(header, `Docker-Content-Digest of ${what}`);
  if (claimed !== undefined && reference.digest !== undefined && claimed !== reference.digest)
    throw new MultiarchError('INVALID_CONTENT', `${what} was answered with ${claimed}`);
  const digest = claimed ?? reference.digest;
  const isWhole = response.header('content-encoding') === undefined;
  const mediaType = contentType === undefined ? '' : essence(contentType);
  if (digest === undefined || length === undefined || !isWhole || !/^\d{1,15}$/.test(length))
    return undefined;
  return MANIFEST_TYPES.includes(mediaType) ? { mediaType, digest, size: Number(length) } : undefined;
}

/**
 * Fetches a manifest (distribution-spec end-3) and verifies it: its bytes against the digest that was asked for
 * or that the registry claims, its type against what it says of itself. At most 4 MiB.
 *
 * @throws RegistryError, MultiarchError `INVALID_CONTENT`
 */
export async function getManifest(host: Host, reference: Reference, scope: Scope): Promise<Manifest> {
  const what = formatReference(reference);
  const response = await host.call({
    method: 'GET',
    reference,
    path: manifestPath(reference),
    headers: { accept: ACCEPT },
    scopes: [scope],
    expect: [200],
  });
  const bytes = await readBody(response, MAX_MANIFEST_BYTES, what);
  const header = response.header('docker-content-digest');
  const claimed = header === undefined ? undefined : parseDigest(header, `Docker-Content-Digest of ${what}`);
  for (const digest of [reference.digest, claimed]) verify(bytes, digest, what);
  return manifestOf(bytes, response.header('content-type'), what);
}

function verify(bytes: Uint8Array, digest: Digest | undefined, what: string): void {
  if (digest !== undefined && hasDigest(bytes, digest) === false)
    throw new MultiarchError('INVALID_CONTENT', `${what}: the content does not have the digest ${digest}`, {
      advice: 'The registry or something on the way to it changed the content; nothing was used of it.',
    });
}

/**
 * Writes a manifest under a tag or its own digest (distribution-spec end-7): exactly these bytes. Writing what is
 * there already is success, also where tags are immutable.
 *
 * @param reference a tag, or the manifest's digest
 * @throws RegistryError; MultiarchError `CONFLICT` when an immutable tag holds another manifest
 */
export async function putManifest(
  host: Host,
  image: ImageName,
  reference: string,
  manifest: Manifest,
  scope: Scope,
): Promise<void> {
  const { mediaType, digest, size } = manifest.descriptor;
  const target: Reference = isDigest(reference)
    ? { ...image, digest: reference }
    : { ...image, tag: reference };
  const question = `PUT ${formatReference(target)}`;
  if (size > MAX_MANIFEST_BYTES)
    throw new MultiarchError(
      'INVALID_CONTENT',
      `${question}: ${size} bytes; registries take ${MAX_MANIFEST_BYTES}`,
    );
  try {
    const response = await host.call({
      method: 'PUT',
      reference: target,
      path: manifestPath(target),
      headers: { 'content-type': mediaType },
      body: manifest.bytes,
      scopes: [scope],
      expect: [201, 200, 202, 204],
    });
    const header = response.header('docker-content-digest');
    await response.discard();
    if (header === digest && response.status === 201) return;
    if (isDigest(header) && header !== digest)
      throw new MultiarchError('REGISTRY', `${question}: stored as ${header} instead of ${digest}`);
    await confirm(
      host,
      target,
      digest,
      scope,
      `it answered ${response.status} without saying what it stored`,
    );
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    if (!isImmutable(error)) throw error;
    await settleImmutable(host, target, digest, scope, error);
  }
}

/** A web page answers 200 to everything: what was written must be readable. */
async function confirm(
  host: Host,
  target: Reference,
  digest: Digest,
  scope: Scope,
  why: string,
): Promise<void> {
  const found = await headManifest(host, target, scope);
  if (found.digest !== digest)
    throw new MultiarchError(
      'REGISTRY',
      `PUT ${formatReference(target)}: ${why}, and now holds ${found.digest} instead of ${digest}`,
    );
}

/** How registries say that a tag may not be written again: ECR, Quay, Docker Hub, Artifact Registry, Harbor. */
const IMMUTABLE = /immutab|TAG_IMMUTABLE|ImageTagAlreadyExists|ImageAlreadyExists|already exists/i;

function isImmutable(error: RegistryError): boolean {
  return [400, 403, 405, 409, 412].includes(error.status) && error.says(IMMUTABLE);
}

async function settleImmutable(
  host: Host,
  target: Reference,
  digest: Digest,
  scope: Scope,
  error: RegistryError,
): Promise<void> {
  const found = await headManifest(host, target, scope);
  if (found.digest === digest) return;
  throw new MultiarchError(
    'CONFLICT',
    `${formatReference(target)} is immutable and holds ${found.digest}; this run made ${digest}`,
    { cause: error, advice: 'Choose another tag, or delete that one first if it was a mistake.' },
  );
}
