import { randomUUID } from 'node:crypto';
import { type Digest, isDigest } from '@multiarch/oci';
import { hasDigest } from '@multiarch/oci/content';
import type { Behaviour } from './behaviour.js';
import { type Answer, complaint, empty, NO_ANSWER, type RecordedRequest } from './fault.js';
import type { Repository } from './store.js';

export function answerBlob(
  behaviour: Behaviour,
  request: RecordedRequest,
  repository: Repository,
  digest: string,
): Answer {
  if (!isDigest(digest)) return complaint(400, 'DIGEST_INVALID', 'invalid digest format');
  if (request.method === 'DELETE') return deleteBlob(behaviour, repository, digest);
  commit(repository, digest);
  const bytes = repository.blobs.get(digest);
  if (request.method === 'HEAD' && bytes !== undefined && behaviour.blobHead === 'refusing-store')
    return empty(307, { location: '/storage/blob' });
  if (request.method === 'HEAD' && typeof behaviour.blobHead === 'number' && behaviour.blobHead !== 200)
    return complaint(behaviour.blobHead, 'UNSUPPORTED', 'The operation is unsupported.');
  if (behaviour.collects && request.method === 'HEAD' && repository.isStray(digest))
    repository.blobs.delete(digest);
  if (bytes === undefined) return complaint(404, 'BLOB_UNKNOWN', 'blob unknown to registry');
  const headers = { 'content-type': 'application/octet-stream', 'docker-content-digest': digest };
  const size = bytes.byteLength;
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(String(request.headers.range ?? '')) ?? [];
  if (first === '' && last === '') return { status: 200, headers, body: bytes };
  // `-5`: the last five bytes (RFC 9110, 14.1.2).
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (start > end) return empty(416, { 'content-range': `bytes */${size}` });
  const contentRange = `bytes ${start}-${end}/${size}`;
  return {
    status: 206,
    headers: { ...headers, 'content-range': contentRange },
    body: bytes.subarray(start, end + 1),
  };
}

function deleteBlob({ deleteDigest }: Behaviour, repository: Repository, digest: string): Answer {
  if (!deleteDigest) return complaint(405, 'UNSUPPORTED', 'The operation is unsupported.');
  return repository.blobs.delete(digest)
    ? empty(202)
    : complaint(404, 'BLOB_UNKNOWN', 'blob unknown to registry');
}

/** Somebody has asked for a blob that is on its way to its place. */
function commit(repository: Repository, digest: string): void {
  const waiting = repository.committing.get(digest);
  if (waiting === undefined) return;
  waiting.left -= 1;
  if (waiting.left > 0) return;
  repository.committing.delete(digest);
  repository.uploads.delete(waiting.id);
  repository.addBlob(waiting.bytes, digest as Digest);
}

export function startUpload(
  behaviour: Behaviour,
  request: RecordedRequest,
  repository: Repository,
  name: string,
  findRepository: (name: string) => Repository | undefined,
): Answer {
  const query = new URLSearchParams(request.path.split('?')[1]);
  const mount = query.get('mount');
  const from = query.get('from');
  const blob = mount === null || from === null ? undefined : findRepository(from)?.blobs.get(mount);
  if (behaviour.mounts && mount !== null && blob !== undefined) {
    if (!behaviour.phantomMounts) repository.blobs.set(mount, blob);
    return empty(201, { location: `/v2/${name}/blobs/${mount}`, 'docker-content-digest': mount });
  }
  const id = randomUUID();
  repository.uploads.set(id, []);
  return empty(202, {
    location: `/v2/${name}/blobs/uploads/${id}?state=${id}%2Fopaque`,
    range: '0-0',
    ...(behaviour.minChunk > 0 ? { 'oci-chunk-min-length': String(behaviour.minChunk) } : {}),
  });
}

function withHeaders(answer: Answer, headers: Answer['headers']): Answer {
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

export function answerUpload(
  behaviour: Behaviour,
  request: RecordedRequest,
  repository: Repository,
  name: string,
  id: string,
): Answer {
  const chunks = repository.uploads.get(id);
  if (chunks === undefined) return complaint(404, 'BLOB_UPLOAD_UNKNOWN', 'blob upload unknown to registry');
  const location = `/v2/${name}/blobs/uploads/${id}?state=${id}%2Fopaque`;
  if (request.method === 'GET') {
    const there = chunks.reduce((sum, { byteLength }) => sum + byteLength, 0);
    return empty(204, { location, range: `0-${Math.max(0, there - 1)}` });
  }
  if (request.method === 'DELETE') {
    repository.uploads.delete(id);
    repository.committing.clear();
    return empty(204);
  }
  const range = /^(\d+)-(\d+)$/.exec(String(request.headers['content-range'] ?? ''));
  const sent = chunks.reduce((sum, { byteLength }) => sum + byteLength, 0);
  if (range !== null && Number(range[1]) !== sent)
    // What follows goes on from here.
    return withHeaders(
      complaint(416, 'BLOB_UPLOAD_INVALID', 'the part does not follow what was sent before'),
      {
        location,
        range: `0-${Math.max(0, sent - 1)}`,
      },
    );
  chunks.push(request.body);
  const bytes = Buffer.concat(chunks);
  if (request.method === 'PATCH') {
    return empty(202, { location, range: `0-${bytes.byteLength - 1}` });
  }
  const digest = new URLSearchParams(request.path.split('?')[1]).get('digest') as Digest | null;
  if (digest === null || (behaviour.checksBlobs && (!isDigest(digest) || hasDigest(bytes, digest) === false)))
    return complaint(400, 'DIGEST_INVALID', 'provided digest did not match');
  const parts = chunks.slice(0, -1).filter(({ byteLength }) => byteLength > 0);
  if (parts.slice(0, -1).some(({ byteLength }) => byteLength < behaviour.minChunk))
    return complaint(400, 'BLOB_UPLOAD_INVALID', 'a part is too small');
  repository.uploaded.add(digest);
  if (behaviour.commitsAfter > 0) {
    repository.committing.set(digest, { bytes, id, left: behaviour.commitsAfter });
    return empty(NO_ANSWER);
  }
  repository.uploads.delete(id);
  repository.addBlob(bytes, digest);
  return empty(behaviour.uploadEnd, {
    location: `/v2/${name}/blobs/${digest}`,
    'docker-content-digest': digest,
  });
}
