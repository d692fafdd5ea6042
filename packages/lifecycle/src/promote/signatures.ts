import { type Digest, formatImageName, MultiarchError, settle } from '@multiarch/oci';
import { type Manifest, readManifest } from '@multiarch/oci/content';
import type { SignatureResult } from '@multiarch/plan';
import type { RegistryClient } from '@multiarch/registry';
import { TAGS_AND_INDEX_DIFFER } from '../advice.js';
import { requireSignature } from '../signature/require.js';
import type { TrustSource } from '../signature/trust-root.js';
import type { PromotionPlan } from './plan.js';
import type { VerifiedVariant } from './verify.js';

/** What verified, by the source as `host/path`. */
type Signatures = ReadonlyMap<string, readonly SignatureResult[]>;

export interface CheckedVariant {
  readonly variant: VerifiedVariant;
  readonly signatures: Signatures;
}

/** Checks the variants at each of their sources, and returns them with what verified. */
type CheckSignatures = (
  registry: RegistryClient,
  variants: readonly VerifiedVariant[],
) => Promise<readonly CheckedVariant[]>;

/**
 * Prepares the check that a plan asks for. Where it asks for none, nothing is loaded.
 *
 * @throws MultiarchError when there is no trust root that can be used
 */
export async function openSignatureCheck(
  { signature: policy, routes }: Pick<PromotionPlan, 'signature' | 'routes'>,
  trust?: TrustSource,
): Promise<CheckSignatures> {
  if (policy === undefined)
    return async (_, variants) => variants.map((variant) => ({ variant, signatures: new Map() }));
  const { openVerifier } = await import('../signature/verifier.js');
  const verify = await openVerifier(policy, trust);
  const sources = [...new Map(routes.map(({ from }) => [formatImageName(from), from]))];
  return async (registry, variants) => {
    for (const variant of variants) refuseUncovered(variant);
    const checks = variants.map((variant) => ({
      variant,
      verified: sources.map(async ([name, image]) => {
        const repository = registry.repository(image);
        const { manifest, builtFrom } = variant;
        return [name, await requireSignature(repository, manifest, policy, verify, builtFrom)] as const;
      }),
    }));
    await settle(checks.flatMap(({ verified }) => verified));
    return Promise.all(
      checks.map(async ({ variant, verified }) => ({
        variant,
        signatures: new Map(await Promise.all(verified)),
      })),
    );
  };
}

/**
 * The signature is that of the variant as a whole. What its arch tags hold is promoted too, so it may consist of
 * nothing but parts of that whole, which its digest covers.
 *
 * @throws MultiarchError `CONFLICT`
 */
function refuseUncovered({ manifest, platforms }: VerifiedVariant): void {
  const whole = manifest.descriptor.digest;
  const covered = new Set([whole, ...entriesOf(manifest)]);
  for (const { archManifest: arch } of platforms) {
    if (arch === undefined) continue;
    const { digest } = arch.descriptor;
    const entries = entriesOf(arch);
    const parts = covered.has(digest) || entries.length === 0 ? [digest] : entries;
    const stranger = parts.find((part) => !covered.has(part));
    if (stranger === undefined) continue;
    throw new MultiarchError(
      'CONFLICT',
      `an arch tag holds ${stranger}, which is no part of ${whole}: the signature of that does not cover it`,
      {
        advice: TAGS_AND_INDEX_DIFFER,
      },
    );
  }
}

function entriesOf(manifest: Manifest): readonly Digest[] {
  const content = readManifest(manifest);
  return content.kind === 'index' ? content.manifests.map(({ digest }) => digest) : [];
}
