import { type JsonObject, OCI_INDEX, OCI_MANIFEST } from '@multiarch/oci';
import { digestOf } from '@multiarch/oci/content';
import type { Repository } from '../registry/index.js';

const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const EMPTY = 'application/vnd.oci.empty.v1+json';

/** What cosign and actions/attest say of an image. */
export function statementAbout(
  digest: string,
  predicateType = 'https://sigstore.dev/cosign/sign/v1',
): JsonObject {
  const [algorithm = '', hex = ''] = digest.split(':');
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ digest: { [algorithm]: hex } }],
    predicateType,
    predicate: {},
  };
}

/** What cosign 2 signs of an image. */
export function payloadAbout(digest: string): Uint8Array {
  return encode({
    critical: {
      identity: { 'docker-reference': 'somewhere.example/else' },
      image: { 'docker-manifest-digest': digest },
      type: 'cosign container image signature',
    },
    optional: null,
  });
}

/** Attaches a blob, a bundle by default, as a referrer of an image, which the referrers API lists. */
export function attachReferrer(
  repository: Repository,
  subject: string,
  content: unknown,
  mediaType = BUNDLE,
) {
  const bytes = content instanceof Uint8Array ? content : encode(content);
  const stored = repository.manifests.get(subject);
  const manifest = encode({
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    artifactType: mediaType,
    config: { mediaType: EMPTY, digest: repository.addBlob(encode({})), size: 2 },
    layers: [{ mediaType, digest: repository.addBlob(bytes), size: bytes.byteLength }],
    subject: { mediaType: stored?.mediaType, digest: subject, size: stored?.bytes.byteLength ?? 0 },
  });
  const digest = repository.addManifest(manifest, OCI_MANIFEST);
  return { mediaType: OCI_MANIFEST, digest, size: manifest.byteLength, artifactType: EMPTY };
}

/** Lists referrers under the tag that takes the place of the API; the artifact type is as wrong as cosign writes it. */
export function listReferrersByTag(
  repository: Repository,
  subject: string,
  referrers: readonly object[],
): void {
  const index = encode({ schemaVersion: 2, mediaType: OCI_INDEX, manifests: referrers });
  repository.tags.set(subject.replace(':', '-'), repository.addManifest(index, OCI_INDEX));
}

interface Layer {
  readonly bytes: Uint8Array;
  readonly annotations: Readonly<Record<string, string>>;
}

/** Cosign 2's tag of an image: each signature is a layer. */
export function tagByCosign(
  repository: Repository,
  subject: string,
  layers: readonly Layer[],
  [suffix, mediaType] = ['.sig', 'application/vnd.dev.cosign.simplesigning.v1+json'],
): void {
  const config = encode({ layers: layers.length });
  const manifest = encode({
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    config: {
      mediaType: 'application/vnd.oci.image.config.v1+json',
      digest: repository.addBlob(config),
      size: config.byteLength,
    },
    layers: layers.map(({ bytes, annotations }) => {
      repository.addBlob(bytes);
      return { mediaType, digest: digestOf(bytes), size: bytes.byteLength, annotations };
    }),
  });
  repository.tags.set(subject.replace(':', '-') + suffix, repository.addManifest(manifest, OCI_MANIFEST));
}

/** What a bundle holds, in the annotations that cosign 2 has for it. */
export function annotationsOf(bundle: JsonObject, signature: string): Readonly<Record<string, string>> {
  const { certificate, tlogEntries = [] } = bundle.verificationMaterial as Material;
  const [entry] = tlogEntries;
  const rekor = entry && {
    SignedEntryTimestamp: entry.inclusionPromise.signedEntryTimestamp,
    Payload: {
      body: entry.canonicalizedBody,
      integratedTime: Number(entry.integratedTime),
      logIndex: Number(entry.logIndex),
      logID: Buffer.from(entry.logId.keyId, 'base64').toString('hex'),
    },
  };
  return {
    'dev.cosignproject.cosign/signature': signature,
    ...(certificate && {
      'dev.sigstore.cosign/certificate': `-----BEGIN CERTIFICATE-----\n${certificate.rawBytes}\n-----END CERTIFICATE-----\n`,
    }),
    ...(rekor && { 'dev.sigstore.cosign/bundle': JSON.stringify(rekor) }),
  };
}

interface Material {
  readonly certificate?: { readonly rawBytes: string };
  readonly tlogEntries?: readonly {
    readonly logIndex: string;
    readonly integratedTime: string;
    readonly canonicalizedBody: string;
    readonly logId: { readonly keyId: string };
    readonly inclusionPromise: { readonly signedEntryTimestamp: string };
  }[];
}

/** Cosign 2's signature of an image, from a bundle over its payload. */
export function classicLayer(digest: string, bundle: JsonObject): Layer {
  const { signature } = bundle.messageSignature as { signature: string };
  return { bytes: payloadAbout(digest), annotations: annotationsOf(bundle, signature) };
}
