import * as v from 'valibot';
import * as m from './members.js';

/** A signature or attestation that verified, and whose it is: of a key, or of a certificate's identity. */
export type SignatureResult = m.Immutable<v.InferOutput<typeof signatureResult>>;

const signatureResult = v.pipe(
  m.open({
    form: m.about(
      m.oneOf('bundle', 'simple-signing', 'envelope'),
      'A Sigstore bundle, or what cosign 2 made: a payload for a signature, an envelope for an attestation.',
    ),
    digest: m.about(m.digest, 'The blob that it is in.'),
    key: m.optional(m.about(m.digest, 'Digest of the public key in DER.')),
    identity: m.optional(m.about(m.text, 'Subject alternative name of the certificate.')),
    issuer: m.optional(m.about(m.text, 'OIDC issuer that vouched for the identity.')),
    repository: m.optional(
      m.about(m.text, 'Source repository that the certificate names; absent where it names none.'),
    ),
    repositoryId: m.optional(m.about(m.text, 'Its number, which no other repository gets.')),
    owner: m.optional(m.about(m.text, "That repository's owner.")),
    ownerId: m.optional(m.about(m.text, 'Its number.')),
    commit: m.optional(m.about(m.text, 'The commit that the certificate names.')),
    ref: m.optional(m.about(m.text, 'The ref that the run was for.')),
    event: m.optional(m.about(m.text, 'The event that started it.')),
    runner: m.optional(m.about(m.text, '`github-hosted` or `self-hosted`.')),
    run: m.optional(m.about(m.text, 'URL of the run and its attempt.')),
    predicateType: m.optional(
      m.about(m.text, 'What the attestation is about; absent for a plain signature.'),
    ),
  }),
  v.check(
    ({ key, identity, issuer }) => (key !== undefined) !== (identity !== undefined && issuer !== undefined),
    'a signature by a key, or by an identity with its issuer',
  ),
  v.description(
    'What verified at promotedFrom before anything was written; absent where no signature was asked for.',
  ),
  v.metadata({ oneOf: [{ required: ['key'] }, { required: ['identity', 'issuer'] }] }),
);

export type ImageResult = m.Immutable<v.InferOutput<typeof imageResult>>;

const imageResult = m.open({
  image: m.about(m.image, 'host/path'),
  ref: m.about(m.reference, 'host/path@digest'),
  tags: m.list(m.tag),
  promotedFrom: m.optional(
    m.about(
      m.reference,
      'host/path@digest that it was copied from, byte for byte; absent where it was built.',
    ),
  ),
  signature: m.optional(signatureResult),
  moreSignatures: m.optional(
    m.about(m.list(signatureResult), 'Where attestations of several types were asked for: the others.'),
  ),
});

export type PlatformResult = m.Immutable<v.InferOutput<typeof platformResult>>;

const platformResult = m.open({
  platform: m.platform,
  digest: m.about(m.digest, 'The image manifest, not an index around it.'),
  mediaType: m.mediaType,
  size: m.bytes,
  archTag: m.optional(m.about(m.tag, 'Absent when it was pushed by digest alone.')),
  reused: m.about(m.flag, 'Whether it was there already and nothing was built.'),
  attestations: m.about(m.list(m.digest), 'Attestation manifests of this image.'),
});

export type VariantResult = m.Immutable<v.InferOutput<typeof variantResult>>;

const behind = m.open({ image: m.image, reason: m.about(m.text, 'One sentence.') });

const variantResult = v.pipe(
  m.open({
    name: m.about(m.text, 'Empty for the default variant.'),
    stitched: m.about(
      m.flag,
      "Whether `digest` is an index (two platforms or more) or the single platform's image.",
    ),
    digest: m.about(m.digest, 'The same in every registry.'),
    mediaType: m.mediaType,
    size: m.bytes,
    adopted: m.optional(
      m.about(
        m.flag,
        'Whether another run of this commit had published it, and it was taken in place of what this run built; absent: it was not.',
      ),
    ),
    unchangedSince: m.optional(
      m.about(
        m.revision,
        'The commit that it was built from, where nothing of it has changed since: it was tagged anew, and not built; absent: it was built.',
      ),
    ),
    images: m.some(imageResult),
    behind: m.optional(
      m.about(
        m.list(behind),
        'Optional images that do not have it yet; absent where all have. The next run sends what is missing there.',
      ),
    ),
    platforms: m.some(platformResult),
  }),
  v.description('One Dockerfile of the repository and what was published of it.'),
);

/** What was published: the same document from GitHub runners, Batch, promotion and the CLI. */
export type Result = m.Immutable<v.InferOutput<typeof resultSchema>>;

export const resultSchema = v.pipe(
  m.open({
    schemaVersion: m.version,
    mode: m.optional(
      m.about(
        m.mode,
        'What the event meant; absent where a person or another workflow named what to publish, and no event was read.',
      ),
    ),
    revision: m.optional(
      m.about(
        m.revision,
        'The commit, 40 or 64 hexadecimal digits; empty outside of a repository, absent where it is not known.',
      ),
    ),
    supersededBy: m.optional(
      m.about(
        m.revision,
        'The newer commit that was published before this one, where the tag that names this build stays on it; what was made is there by its digest.',
      ),
    ),
    variants: m.list(variantResult),
  }),
  v.title('Result'),
  v.description(
    'What was published. The same document from GitHub runners, AWS Batch, promotion and the command line.',
  ),
);
