import { canonicalHost, type ImageName, invalidInput, MultiarchError } from '@multiarch/oci';
import { isBelow } from './docker-config/document.js';
import { missingEntry, offerEntry } from './generic.js';
import { isLoopbackHost } from './loopback.js';
import type { Missing, Offer, Sources } from './provider.js';
import { providers, REGISTRY_AUTHS } from './providers.js';
import { parseRegistryAuths, type RegistryAuth } from './registry-auths.js';

/** A host, or a path of it, that needs a login, and what there is for it. */
export interface Target {
  readonly host: string;
  /** Empty: the whole host. */
  readonly prefix: string;
  /** A repository that is to be used with it. */
  readonly repository: string;
  readonly offer: Offer | Missing;
}

/** What Docker's config has for a host already. */
export interface Stored {
  readonly host: string;
  readonly identity: string;
  readonly how: string;
  /** A helper makes fresh credentials; an entry may be old. */
  readonly from: 'helper' | 'entry';
}

/** What is to be done for one host. */
export type Login =
  | { readonly kind: 'obtain'; readonly host: string; readonly prefix: string; readonly offer: Offer }
  /** Docker's config has it; it stays as it is. */
  | { readonly kind: 'stored'; readonly host: string; readonly stored: Stored }
  | { readonly kind: 'anonymous'; readonly host: string }
  | { readonly kind: 'missing'; readonly host: string; readonly advice: string };

/**
 * Matches each image to a credential: `REGISTRY_AUTHS` first (the longest path wins), then the provider of the
 * host. One target for each host, or path with a credential of its own, in the order of the images.
 *
 * @throws MultiarchError `INVALID_INPUT` for a value that cannot be right, or a host that is almost one
 */
export function matchTargets(images: readonly ImageName[], sources: Sources): readonly Target[] {
  const auths = parseRegistryAuths(sources.secrets[REGISTRY_AUTHS] ?? '', sources.mask);
  const targets = new Map<string, Target>();
  for (const { registry, repository } of images) {
    const host = canonicalHost(registry);
    const entry = longestMatch(auths, host, repository);
    const prefix = entry?.prefix ?? '';
    const key = `${host}/${prefix}`;
    if (targets.has(key)) continue;
    const offer = entry === undefined ? offerHost(host, sources) : offerEntry(entry, sources);
    targets.set(key, { host, prefix, repository, offer });
  }
  return [...targets.values()];
}

function longestMatch(auths: readonly RegistryAuth[], host: string, repository: string) {
  return auths
    .filter((auth) => auth.host === host && isBelow(repository, auth.prefix))
    .sort((a, b) => b.prefix.length - a.prefix.length)[0];
}

function offerHost(host: string, sources: Sources): Offer | Missing {
  const provider = providers.find(({ recognises }) => recognises(host));
  if (provider !== undefined) return provider.offer(host, sources);
  for (const { correct, name } of providers) {
    const meant = correct?.(host);
    if (meant !== undefined) throw invalidInput('images', `'${host}' is not a host of ${name}`, meant);
  }
  return missingEntry(host);
}

/**
 * Decides what to do for each target. A credential that was given comes first, then what Docker's config has
 * (a helper before ambient credentials, an entry after them), then what is always there. A host of this machine or
 * in `insecure` may do without.
 */
export function resolveLogins(
  targets: readonly Target[],
  stored: readonly Stored[] = [],
  insecure: readonly string[] = [],
): readonly Login[] {
  return targets.map(({ host, prefix, offer }) => {
    const found = stored.find((entry) => entry.host === host);
    if (offer.kind === 'offer' && !(found !== undefined && yields(offer, found)))
      return { kind: 'obtain', host, prefix, offer };
    if (found !== undefined) return { kind: 'stored', host, stored: found };
    if (isLoopbackHost(host) || insecure.includes(host)) return { kind: 'anonymous', host };
    return { kind: 'missing', host, advice: offer.kind === 'missing' ? offer.advice : '' };
  });
}

function yields({ strength }: Offer, { from }: Stored): boolean {
  return strength === 'default' || (strength === 'ambient' && from === 'helper');
}

/**
 * Refuses to go on while a host has no credential: one error with all of them, each with what to set.
 *
 * @throws MultiarchError `CREDENTIALS`
 */
export async function requireCredentials(logins: readonly Login[]): Promise<void> {
  const answers = new Map<string, Promise<string | undefined> | undefined>();
  const asked = logins.map(async (login) => {
    if (login.kind === 'missing') return login;
    if (login.kind !== 'obtain') return undefined;
    const { host, offer } = login;
    if (!answers.has(offer.key)) answers.set(offer.key, offer.missing?.());
    const advice = await answers.get(offer.key);
    return advice === undefined ? undefined : { host, advice };
  });
  const lacking = (await Promise.all(asked)).filter((login) => login !== undefined);
  if (lacking.length === 0) return;
  const hosts = lacking.map(({ host }) => host).join(', ');
  throw new MultiarchError('CREDENTIALS', `no credentials for ${hosts}; nothing was done`, {
    advice: lacking.map(({ host, advice }) => `  ${host}: ${advice}`).join('\n'),
  });
}
