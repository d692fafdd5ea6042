import { type Digest, essence, isSchema1Type, MultiarchError, parseDigest } from '@multiarch/oci';
import { MAX_MANIFEST_BYTES } from '@multiarch/oci/content';
import type { AnswerHead } from '../answer/answer.js';

/** What the headers of an answer prove of a manifest; what they say and cannot be true is left out. */
interface Proof {
  /** Without parameters; empty where nothing is said. */
  readonly mediaType: string;
  readonly digest?: Digest;
  /** Bytes. */
  readonly size?: number;
}

/** The shortest JSON object: no manifest is shorter. */
const SHORTEST = '{}'.length;

/**
 * Reads what headers prove. A header that is there and empty is absent. A length proves nothing where the content is
 * compressed, or where no manifest has that length: proxies say 0 for a HEAD, as they have no body to measure.
 *
 * @param what whose they are, for messages
 * @throws MultiarchError `INVALID_CONTENT` for schema 1, and for a digest that is none
 */
export function proofIn({ header }: AnswerHead, what: string): Proof {
  const mediaType = essence(header('content-type') ?? '');
  if (isSchema1Type(mediaType))
    throw new MultiarchError('INVALID_CONTENT', `${what} is a schema 1 manifest, which has been retired`, {
      advice: 'Push the image again with a Docker version of this decade.',
    });
  const digest = header('docker-content-digest')?.trim() || undefined;
  const size = lengthIn(header('content-length'));
  const encoding = header('content-encoding')?.trim() || 'identity';
  return {
    mediaType,
    ...(digest === undefined ? {} : { digest: parseDigest(digest, `Docker-Content-Digest of ${what}`) }),
    ...(size === undefined || encoding !== 'identity' ? {} : { size }),
  };
}

function lengthIn(text = ''): number | undefined {
  const length = /^\d{1,15}$/.test(text) ? Number(text) : 0;
  return length < SHORTEST || length > MAX_MANIFEST_BYTES ? undefined : length;
}
