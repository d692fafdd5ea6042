import { kindOf, quote } from '@multiarch/oci';
import { ecr, ecrService } from '../aws/ecr.js';
import { ecrPublic, ecrPublicService } from '../aws/ecr-public.js';
import { offerAmbient } from '../aws/token.js';
import { connectionOfStep } from '../docker-hub/provider.js';
import { maskCredential } from '../exchange/masking.js';
import { adviseEntry, type RegistryAuth } from '../lists/registry-auths.js';
import { inHand, type Missing, missing, type Offer } from '../provider.js';
import type { Session } from '../session.js';

/** The id of an AWS access key, permanent or temporary (IAM, "unique identifiers"). */
const ACCESS_KEY = /^(?:AKIA|ASIA)[A-Z0-9]{16,}$/;

/**
 * What an entry of `REGISTRY_AUTHS` offers. For a host of ECR, an access key is exchanged for a token, as
 * `docker/login-action` does: ECR takes no password that lasts. Docker Hub without a password is an OIDC connection
 * that the step's environment names.
 */
export function offerEntry(auth: RegistryAuth, session: Session): Offer | Missing {
  const { host, prefix, username, password, exchange, line } = auth;
  const how = 'REGISTRY_AUTHS';
  if (exchange && kindOf(host).accounts === 'aws' && (username === '' || ACCESS_KEY.test(username)))
    return offerEcr(auth, session, how);
  if (password === '' && kindOf(host).name === 'docker-hub')
    return (
      connectionOfStep(host, username, session) ??
      missing(
        `the entry of ${quote(username)} in line ${line} of ${how} has no password: set what it takes it from`,
      )
    );
  const credential = maskCredential({ kind: 'password', username, password }, session.mask);
  return inHand(`registry-auths ${host}/${prefix}`, 'given', { credential, identity: username, how });
}

function offerEcr(
  { host, username, password }: RegistryAuth,
  session: Session,
  how: string,
): Offer | Missing {
  if (username === '') return offerAmbient(ecrService(host) ?? ecrPublicService(host), session);
  const secrets = { AWS_ACCESS_KEY_ID: username, AWS_SECRET_ACCESS_KEY: password };
  const provider = kindOf(host).name === 'ecr' ? ecr : ecrPublic;
  const offer = provider.offer(host, { ...session, secrets });
  return offer.kind === 'offer' ? { ...offer, how } : offer;
}

/** What to set for a host that no provider knows. */
export function missingEntry(host: string): Missing {
  return missing((door) => adviseEntry(door, host));
}
