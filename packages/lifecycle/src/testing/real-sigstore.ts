import { type Digest, parseDigest, parseImageName, silent } from '@multiarch/oci';
import { openRegistry, systemClock } from '@multiarch/registry';
import {
  type JobClaims,
  RELEASE_JOB,
  type SigstoreServices,
  seedImage,
  seedIndex,
  startRekorV1,
  startSigstoreServices,
  startTestRegistry,
} from '@multiarch/testbed';
import type { IdentityPolicy } from '../signature/policy.js';
import { requireSignature } from '../signature/require.js';
import { openVerifier } from '../signature/verifier.js';
import { parseSigningConfig, type Services } from '../signing/services.js';
import { openStatementSigner, type StatementSigner } from '../signing/sign.js';

/** The kinds of proof of time. */
export type Way = 'the second Rekor' | 'the first Rekor' | 'timestamps alone';

/** Whom the certificates of {@link RELEASE_JOB} name. */
export const IDENTITY = `https://github.com/${RELEASE_JOB.job_workflow_ref}`;

/** The real services of Sigstore, the first Rekor, and a registry with images to sign. */
export async function startRealSigstore() {
  const running = new AsyncDisposableStack();
  const sigstore: SigstoreServices = running.use(await startSigstoreServices(console.log));
  const first = running.use(await startRekorV1());
  const registry = running.use(await startTestRegistry({ behaviour: { referrers: true } }));

  const servicesOf = (way: Way, firstUrl = first.url): Services => {
    const all = parseSigningConfig(sigstore.signingConfig, Date.now());
    if (way === 'the second Rekor') return all;
    if (way === 'timestamps alone') return { ...all, logs: [] };
    return { ...all, logs: [{ url: firstUrl, version: 1 }], timestamps: [] };
  };

  const rootOf = (way: Way, trusted = first.trusted): string => {
    if (way === 'the second Rekor') return sigstore.trustedRoot;
    if (way === 'timestamps alone') return sigstore.rootWithoutLog;
    return JSON.stringify({ ...JSON.parse(sigstore.rootWithoutLog), tlogs: [trusted] });
  };

  const signerFor = (way: Way, claims: JobClaims = RELEASE_JOB): Promise<StatementSigner> => {
    const world = { environment: {}, clock: systemClock, log: silent, deadline: Date.now() + 60_000 };
    return openStatementSigner(servicesOf(way), async () => sigstore.issuer.token(claims), world);
  };

  /** An index of two platforms, of which no other has the digest. */
  let count = 0;
  const seed = () => {
    count += 1;
    const name = `app-${count}`;
    const repository = registry.repository(name);
    const images = ['amd64', 'arm64'].map((architecture) => ({
      platform: { os: 'linux', architecture },
      image: seedImage(repository, architecture, { label: name }),
    }));
    const { digest } = seedIndex(repository, images);
    repository.tags.set('v1', digest);
    const platforms = images.map(({ image }) => parseDigest(image.digest));
    return { name, repository, index: parseDigest(digest), platforms };
  };

  const policyOf = (way: Way, changes: Partial<IdentityPolicy> = {}): IdentityPolicy => ({
    kind: 'identity',
    identity: IDENTITY,
    issuer: sigstore.issuer.url,
    trustedRoot: rootOf(way),
    predicateTypes: [],
    refs: { patterns: ['refs/tags/**'], isUsual: true },
    ...changes,
  });

  /** Our own verification, as a promotion does it. */
  const verify = async (name: string, digest: Digest, policy: IdentityPolicy) => {
    await using client = openRegistry();
    const repository = client.repository(parseImageName(`${registry.host}/${name}`));
    const manifest = await repository.getManifest({ digest });
    return await requireSignature(repository, manifest, policy, await openVerifier(policy), RELEASE_JOB.sha);
  };

  return {
    ...{ sigstore, registry, servicesOf, rootOf, signerFor, seed, policyOf, verify },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

export type RealSigstore = Awaited<ReturnType<typeof startRealSigstore>>;
