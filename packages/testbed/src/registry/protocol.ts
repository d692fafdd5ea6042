import { type Digest, isDigest, isJsonObject, type JsonObject, MANIFEST_TYPES } from '@multiarch/oci';
import { digestOf, hasDigest } from '@multiarch/oci/content';
import type { Behaviour } from './behaviour.js';
import { answerBlob, answerUpload, startUpload } from './blob-protocol.js';
import type { Answer, RecordedRequest } from './fault.js';
import { complaint, empty, json } from './fault.js';
import type { Repository } from './store.js';

/** What a path of the distribution API is about. */
type Target =
  | { readonly kind: 'base' }
  | {
      readonly kind: 'manifest' | 'blob' | 'upload' | 'referrers';
      readonly name: string;
      readonly reference: string;
    }
  | { readonly kind: 'start-upload' | 'tags'; readonly name: string };

export function parsePath(path: string): Target | undefined {
  const [pathname = ''] = path.split('?');
  if (/^\/v2\/?$/.test(pathname)) return { kind: 'base' };
  const match = /^\/v2\/(.+)\/(manifests|referrers|tags|blobs\/uploads|blobs)\/([^/]*)$/.exec(pathname);
  const [, name = '', kind, reference = ''] = match ?? [];
  if (kind === 'manifests') return { kind: 'manifest', name, reference };
  if (kind === 'referrers') return { kind: 'referrers', name, reference };
  if (kind === 'tags' && reference === 'list') return { kind: 'tags', name };
  if (kind === 'blobs') return { kind: 'blob', name, reference };
  if (kind === 'blobs/uploads')
    return reference === '' ? { kind: 'start-upload', name } : { kind: 'upload', name, reference };
  return undefined;
}

/** Answers one request as the distribution specification says, with the differences of this behaviour. */
export function answerRequest(
  behaviour: Behaviour,
  request: RecordedRequest,
  target: Target,
  repository: Repository,
  findRepository: (name: string) => Repository | undefined,
): Answer {
  switch (target.kind) {
    case 'base':
      return json(200, {});
    case 'manifest':
      return answerManifest(behaviour, request, repository, target.name, target.reference);
    case 'blob':
      return answerBlob(behaviour, request, repository, target.reference);
    case 'start-upload':
      return startUpload(behaviour, request, repository, target.name, findRepository);
    case 'upload':
      return answerUpload(behaviour, request, repository, target.name, target.reference);
    case 'tags':
      return listTags(behaviour, request, repository, target.name);
    case 'referrers': {
      if (!behaviour.referrers) return complaint(404, 'NOT_FOUND', 'no referrers API');
      return listReferrers(request, repository, target.reference);
    }
  }
}

function listReferrers(request: RecordedRequest, repository: Repository, subject: string): Answer {
  if (!isDigest(subject)) return complaint(400, 'DIGEST_INVALID', 'invalid digest format');
  const wanted = new URLSearchParams(request.path.split('?')[1]).get('artifactType');
  const all = repository.referrers(subject);
  const manifests = wanted === null ? all : all.filter(({ artifactType }) => artifactType === wanted);
  const mediaType = 'application/vnd.oci.image.index.v1+json';
  return json(
    200,
    { schemaVersion: 2, mediaType, manifests },
    { 'content-type': mediaType, ...(wanted === null ? {} : { 'oci-filters-applied': 'artifactType' }) },
  );
}

function answerManifest(
  behaviour: Behaviour,
  request: RecordedRequest,
  repository: Repository,
  name: string,
  reference: string,
): Answer {
  if (reference.includes(':') && !isDigest(reference))
    return complaint(400, 'DIGEST_INVALID', 'invalid digest format');
  if (request.method === 'PUT') return putManifest(behaviour, request, repository, name, reference);
  if (request.method === 'DELETE') return deleteManifest(behaviour, repository, reference);
  if (request.method === 'HEAD' && behaviour.head === 'none')
    return complaint(405, 'UNSUPPORTED', 'The operation is unsupported.');
  const digest = visibleNow(behaviour, repository, reference);
  const stored = digest === undefined ? undefined : repository.manifests.get(digest);
  if (digest === undefined || stored === undefined)
    return complaint(404, 'MANIFEST_UNKNOWN', 'manifest unknown');
  const accept = String(request.headers.accept ?? '*/*');
  const isNamed = accept.includes(stored.mediaType) || accept.includes('*/*');
  if (behaviour.heedsAccept && MANIFEST_TYPES.includes(stored.mediaType) && !isNamed)
    return complaint(404, 'MANIFEST_UNKNOWN', 'no manifest of an accepted type');
  const claims: Record<string, string> = { 'content-type': stored.mediaType + behaviour.typeParameter };
  if (behaviour.head === 'full' || behaviour.head === 'no-length') claims['docker-content-digest'] = digest;
  if (behaviour.head === 'blank') claims['docker-content-digest'] = '';
  if (behaviour.head === 'no-length' && request.method === 'HEAD') claims['content-length'] = '0';
  return { status: 200, headers: claims, body: stored.bytes };
}

/** What a registry shows that shows a write late. */
function visibleNow(
  { visibleAfter }: Behaviour,
  repository: Repository,
  reference: string,
): Digest | undefined {
  const count = (repository.asked.get(reference) ?? 0) + 1;
  repository.asked.set(reference, count);
  const now = repository.resolve(reference);
  return now !== undefined && count <= visibleAfter ? repository.before.get(reference) : now;
}

function putManifest(
  behaviour: Behaviour,
  request: RecordedRequest,
  repository: Repository,
  name: string,
  reference: string,
): Answer {
  const mediaType = String(request.headers['content-type'] ?? '');
  const body = parse(request.body);
  if (body === undefined) return complaint(400, 'MANIFEST_INVALID', 'manifest is not JSON');
  if (body.mediaType !== undefined && body.mediaType !== mediaType)
    return complaint(400, 'MANIFEST_INVALID', 'Content-Type is not that of the manifest');
  if (body.mediaType === undefined && behaviour.needsMediaType)
    return complaint(405, 'UNSUPPORTED', "Invalid parameter at 'ImageManifest': Invalid JSON syntax");
  const refusal = refuseMissing(behaviour, repository, request.body);
  if (refusal !== undefined) return refusal;
  const isByDigest = isDigest(reference);
  // Another algorithm than our own is its own name for the same bytes.
  const digest = isByDigest ? reference : digestOf(request.body);
  if (hasDigest(request.body, digest) === false)
    return complaint(400, 'DIGEST_INVALID', 'digest does not match');
  const wanted = new URLSearchParams(request.path.split('?')[1]).getAll('tag');
  const alongside = behaviour.tagParameter ? wanted : [];
  const tags = isByDigest ? alongside : [reference, ...alongside];
  const blocked = tags.find((tag) => behaviour.immutable?.test(tag) && repository.tags.has(tag));
  if (blocked !== undefined) {
    const { status, code, message } = behaviour.immutableAnswer;
    return complaint(status, code, message);
  }
  for (const written of [...tags, digest]) repository.touch(written);
  repository.addManifest(request.body, mediaType, digest);
  for (const tag of tags)
    if (!behaviour.keepsIndex || !holdsIndex(repository, tag)) repository.tags.set(tag, digest);
  if (behaviour.putAnswer === 'bare') return empty(200);
  return empty(201, {
    location: `/v2/${name}/manifests/${digest}`,
    'docker-content-digest': behaviour.head === 'blank' ? '' : digest,
    ...(behaviour.keepsIndex ? { 'x-jfrog-version': 'Artifactory/7.90.0' } : {}),
    ...(alongside.length > 0 ? { 'oci-tag': tags } : {}),
    ...(behaviour.referrers && isJsonObject(body.subject)
      ? { 'oci-subject': String(body.subject.digest) }
      : {}),
  });
}

/** The refusal of a manifest that points to what is not there. */
export function refuseMissing(
  behaviour: Behaviour,
  repository: Repository,
  manifest: Uint8Array,
): Answer | undefined {
  const missing = repository.missing(parse(manifest) ?? {});
  if (missing.length === 0) return undefined;
  const { status, code, message } = behaviour.missingChild;
  const errors = missing.map((digest) => ({ code, message, detail: digest }));
  return behaviour.namesMissing ? json(status, { errors }) : complaint(status, code, message);
}

function holdsIndex(repository: Repository, tag: string): boolean {
  const stored = repository.manifests.get(repository.tags.get(tag) ?? '');
  return stored !== undefined && /index|list/.test(stored.mediaType);
}

function deleteManifest(behaviour: Behaviour, repository: Repository, reference: string): Answer {
  const isAllowed = reference.includes(':') ? behaviour.deleteDigest : behaviour.deleteTag;
  if (!isAllowed) return complaint(405, 'UNSUPPORTED', 'The operation is unsupported.');
  return repository.deleteManifest(reference)
    ? empty(202)
    : complaint(404, 'MANIFEST_UNKNOWN', 'manifest unknown');
}

function listTags(
  behaviour: Behaviour,
  request: RecordedRequest,
  repository: Repository,
  name: string,
): Answer {
  const query = new URLSearchParams(request.path.split('?')[1]);
  const size = Number(query.get('n') ?? 100);
  if (size === 0) return json(200, { name, tags: [] });
  if (behaviour.maxPage !== undefined && size > behaviour.maxPage)
    return complaint(400, 'PAGINATION_NUMBER_INVALID', 'invalid number of results requested');
  const last = query.get('last');
  const step = Math.min(size, behaviour.pageSize);
  const sorted = [...repository.tags.keys()].sort();
  const isLexical = behaviour.tagOrder === 'lexical';
  const all = isLexical ? sorted : sorted.reverse();
  const isBehind = (tag: string) => last !== null && (isLexical ? tag > last : tag < last);
  const start = last === null ? 0 : all.findIndex(isBehind);
  const page = start < 0 ? [] : all.slice(start, start + step);
  const hasMore = start >= 0 && start + step < all.length;
  const link = `</v2/${name}/tags/list?n=${size}&last=${page.at(-1)}>; rel="next"`;
  return json(200, { name, tags: page }, hasMore ? { link } : {});
}

function parse(bytes: Uint8Array): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
