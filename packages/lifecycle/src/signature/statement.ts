import {
  type Digest,
  isJsonObject,
  type JsonObject,
  MultiarchError,
  parseJsonObject,
  quote,
} from '@multiarch/oci';

/** What a signature says, once it is known whose it is. */
interface Claim {
  /** Digests of what it is about. */
  readonly digests: readonly string[];
  readonly predicateType?: string;
}

const STATEMENT_TYPES: readonly unknown[] = [
  'https://in-toto.io/Statement/v1',
  'https://in-toto.io/Statement/v0.1',
];

/**
 * Reads an in-toto statement.
 *
 * @throws MultiarchError `INVALID_CONTENT`
 */
export function readStatement(payloadType: string, payload: Uint8Array): Claim {
  if (payloadType !== 'application/vnd.in-toto+json')
    throw new MultiarchError('INVALID_CONTENT', `it is an envelope of ${quote(payloadType)}`);
  const { _type: type, subject, predicateType } = parseJsonObject(payload, 'the statement');
  if (!STATEMENT_TYPES.includes(type))
    throw new MultiarchError('INVALID_CONTENT', `it is a statement of the type ${quote(type)}`);
  if (typeof predicateType !== 'string' || !Array.isArray(subject))
    throw new MultiarchError('INVALID_CONTENT', 'it is a statement without a subject or predicate type');
  const digests = subject.filter(isJsonObject).map(({ digest }) => digest);
  return { digests: digests.filter(isJsonObject).flatMap(digestsOf), predicateType };
}

function digestsOf(set: JsonObject): readonly string[] {
  return Object.entries(set).flatMap(([algorithm, hex]) =>
    typeof hex === 'string' ? [`${algorithm}:${hex}`] : [],
  );
}

/**
 * Reads cosign's payload ("simple signing"). The name in it is not looked at, as for cosign: what is promoted has
 * another one.
 *
 * @throws MultiarchError `INVALID_CONTENT`
 */
export function readSimpleSigning(payload: Uint8Array): Claim {
  const { critical } = parseJsonObject(payload, 'the payload');
  const { type, image } = isJsonObject(critical) ? critical : {};
  if (type !== 'cosign container image signature')
    throw new MultiarchError('INVALID_CONTENT', `it is a payload of the type ${quote(type)}`);
  const digest = isJsonObject(image) ? image['docker-manifest-digest'] : undefined;
  return { digests: typeof digest === 'string' ? [digest] : [] };
}

/** Why a claim is not what was asked for; nothing when it is. */
export function judgeClaim(
  { digests, predicateType }: Claim,
  digest: Digest,
  predicateTypes: readonly string[],
): string | undefined {
  if (!digests.includes(digest))
    return `it is about ${digests.slice(0, 3).map(quote).join(', ') || 'nothing'}, not about this image`;
  if (predicateTypes.length === 0) return undefined;
  if (predicateType === undefined) return 'it is a signature, not an attestation';
  return predicateTypes.includes(predicateType)
    ? undefined
    : `it is an attestation of the type ${quote(predicateType)}`;
}
