import { ecr } from './ecr.js';
import { ecrPublic } from './ecr-public.js';
import { maskCredential } from './masking.js';
import { inHand, type Missing, missing, type Offer, type Sources } from './provider.js';
import { type RegistryAuth, registryAuthsExample } from './registry-auths.js';

/** The id of an AWS access key, permanent or temporary (IAM, "unique identifiers"). */
const ACCESS_KEY = /^(?:AKIA|ASIA)[A-Z0-9]{16,}$/;

/**
 * What an entry of `REGISTRY_AUTHS` offers to a host. For a host of ECR, an access key is exchanged for a token, as
 * `docker/login-action` does: ECR takes no password that lasts.
 */
export function offerEntry(
  { host, prefix, username, password }: RegistryAuth,
  sources: Sources,
): Offer | Missing {
  const how = 'REGISTRY_AUTHS';
  const provider = [ecr, ecrPublic].find(({ recognises }) => recognises(host));
  if (provider !== undefined && ACCESS_KEY.test(username)) {
    const secrets = { AWS_ACCESS_KEY_ID: username, AWS_SECRET_ACCESS_KEY: password };
    const offer = provider.offer(host, { ...sources, secrets });
    return offer.kind === 'offer' ? { ...offer, how } : offer;
  }
  const credential = maskCredential({ kind: 'password', username, password }, sources.mask);
  return inHand(`registry-auths ${host}/${prefix}`, 'given', { credential, identity: username, how });
}

/** What to set for a host that no provider knows. */
export function missingEntry(host: string): Missing {
  const example = registryAuthsExample(host).replaceAll('\n', '\n    ');
  return missing(`add it to the secret REGISTRY_AUTHS:\n    ${example}`);
}
