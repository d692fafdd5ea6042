import {
  type Advice,
  adviceAt,
  canonicalHost,
  DOCKER_HUB,
  type Door,
  type ImageName,
  invalidInput,
  kindOf,
  MultiarchError,
  nearMiss,
  Once,
} from '@multiarch/oci';
import { isBelow } from '../docker-config/document.js';
import type { IdentityOffer } from '../identity-kind.js';
import { parseRegistryAuths } from '../lists/registry-auths.js';
import { parseRegistryIdentities } from '../lists/registry-identities.js';
import { missingEntry, offerEntry } from '../others/generic.js';
import type { Missing, Offer } from '../provider.js';
import type { RegistryScope } from '../registry-scope.js';
import { adviseOrigin, type RunOrigin } from '../run-origin.js';
import { openSession, type Session, type Sources } from '../session.js';
import { identityKinds, providerOf, REGISTRY_AUTHS, REGISTRY_IDENTITIES } from './providers.js';

/** A host, or a path of it, that needs a login, and what there is for it. */
export interface Target extends RegistryScope {
  /** The images that it is for; none where a list names the host and no image does. */
  readonly images: readonly ImageName[];
  readonly offer: Offer | Missing;
  /** No image needs it: a build may pull from there. */
  readonly isExtra?: boolean;
  /** Only images need it that a run may do without. */
  readonly isOptional?: boolean;
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
export type Login = Omit<Target, 'offer'> &
  (
    | { readonly kind: 'obtain'; readonly offer: Offer }
    /** Docker's config has it; it stays as it is. */
    | { readonly kind: 'stored'; readonly stored: Stored }
    | { readonly kind: 'anonymous' }
    | { readonly kind: 'missing'; readonly advice: Advice }
  );

/**
 * Matches each image to a credential: an entry of `registry-identities` or `REGISTRY_AUTHS` with its exact host (the
 * longest path wins, of two alike the identity), then the provider of the host. One target for each host, or path with
 * a credential of its own, in the order of the images; without images, one for each entry.
 *
 * @param everything whether there is one, too, for each entry that no image needs, and for Docker Hub, which base images
 *   come from, where there are credentials for it
 * @param optional images without which a run goes on: a credential that others need as well is no less needed for them
 * @throws MultiarchError `INVALID_INPUT` for a value that cannot be right, or a host that is almost one
 */
export function matchTargets(
  images: readonly ImageName[],
  sources: Sources,
  everything = false,
  optional: readonly ImageName[] = [],
): readonly Target[] {
  const session = openSession(sources);
  const { listed } = readLists(session);
  if (images.length === 0 && optional.length === 0)
    return listed.map(({ host, prefix, offer }) => ({
      host,
      prefix,
      images: [],
      offer: offer(host, session),
    }));
  const targets = new Map<string, Target>();
  for (const [image, isOptional] of [
    ...images.map((one) => [one, false] as const),
    ...optional.map((one) => [one, true] as const),
  ]) {
    const host = canonicalHost(image.registry);
    const entry = longestMatch(listed, host, image.repository);
    const prefix = entry?.prefix ?? '';
    const key = `${host}/${prefix}`;
    const known = targets.get(key);
    if (isOptional && known !== undefined && known.isOptional !== true) continue;
    const offer =
      known?.offer ?? (entry === undefined ? offerHost(host, session) : entry.offer(host, session));
    targets.set(key, {
      ...{ host, prefix, images: [...(known?.images ?? []), image], offer },
      ...(isOptional ? { isOptional } : {}),
    });
  }
  const needed = [...targets.values()];
  return everything ? [...needed, ...unneeded(needed, listed, session)] : needed;
}

/**
 * Entries of the two lists that no login is made of, each in a sentence: of a host that no image has, unless `everything`
 * is logged in to, or with an identity for the same.
 */
export function findUnused(
  images: readonly ImageName[],
  sources: Sources,
  everything = false,
): readonly string[] {
  const session = openSession(sources);
  const { listed, shadowed } = readLists(session);
  const isUsed = (entry: Listed) =>
    images.some(
      ({ registry, repository }) => longestMatch(listed, canonicalHost(registry), repository) === entry,
    );
  const idle = everything || images.length === 0 ? [] : listed.filter((entry) => !isUsed(entry));
  return [
    ...shadowed.map(
      (entry) => `${REGISTRY_AUTHS}: ${scopeOf(entry)} is not used: there is an identity for it`,
    ),
    ...idle.map((entry) => `${scopeOf(entry)} is not logged in to, as no image here is there`),
  ];
}

function scopeOf({ host, prefix }: Listed): string {
  return prefix === '' ? host : `${host}/${prefix}`;
}

function unneeded(needed: readonly Target[], listed: readonly Listed[], session: Session): readonly Target[] {
  const extra = listed
    .filter(({ host, prefix }) => !needed.some((target) => target.host === host && target.prefix === prefix))
    .map(
      ({ host, prefix, offer }): Target => ({
        ...{ host, prefix, images: [], isExtra: true },
        offer: offer(host, session),
      }),
    );
  if ([...needed, ...extra].some(({ host }) => host === DOCKER_HUB)) return extra;
  const hub = offerHost(DOCKER_HUB, session);
  return hub.kind === 'missing'
    ? extra
    : [...extra, { host: DOCKER_HUB, prefix: '', images: [], isExtra: true, offer: hub }];
}

/** An entry of one of the two lists. */
interface Listed extends RegistryScope {
  readonly offer: IdentityOffer;
}

function readLists({ secrets, mask }: Session): {
  readonly listed: readonly Listed[];
  readonly shadowed: readonly Listed[];
} {
  const identities = parseRegistryIdentities(secrets[REGISTRY_IDENTITIES] ?? '', identityKinds);
  const auths = parseRegistryAuths(secrets[REGISTRY_AUTHS] ?? '', mask);
  const given = auths.map((auth): Listed => ({ ...auth, offer: (_, session) => offerEntry(auth, session) }));
  const isShadowed = ({ host, prefix }: Listed) =>
    identities.some((identity) => identity.host === host && identity.prefix === prefix);
  return {
    listed: [...identities, ...given.filter((auth) => !isShadowed(auth))],
    shadowed: given.filter(isShadowed),
  };
}

function longestMatch(listed: readonly Listed[], host: string, repository: string): Listed | undefined {
  return listed
    .filter((entry) => entry.host === host && isBelow(repository, entry.prefix))
    .sort((a, b) => b.prefix.length - a.prefix.length)[0];
}

function offerHost(host: string, session: Session): Offer | Missing {
  const provider = providerOf(kindOf(host).name);
  if (provider !== undefined) return provider.offer(host, session);
  const near = nearMiss(host);
  const almost = near && providerOf(near.kind);
  if (almost !== undefined)
    throw invalidInput('images', `'${host}' is not a host of ${almost.name}`, near?.meant);
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
  return targets.map(({ offer, ...target }): Login => {
    const { host } = target;
    const found = stored.find((entry) => entry.host === host);
    if (offer.kind === 'offer' && !(found !== undefined && yields(offer, found)))
      return { ...target, kind: 'obtain', offer };
    if (found !== undefined) return { ...target, kind: 'stored', stored: found };
    if (mayDoWithout(host, insecure)) return { ...target, kind: 'anonymous' };
    return { ...target, kind: 'missing', advice: offer.kind === 'missing' ? offer.advice : '' };
  });
}

/** A host of this machine or one that is spoken to in plain HTTP: often nobody has to log in there. */
export function mayDoWithout(host: string, insecure: readonly string[]): boolean {
  return kindOf(host).name === 'loopback' || insecure.includes(host);
}

function yields({ strength }: Offer, { from }: Stored): boolean {
  return strength === 'default' || (strength === 'ambient' && from === 'helper');
}

/** A login for which there is no credential, and what to set. */
export interface MissingLogin {
  readonly login: Login;
  readonly advice: Advice;
}

/** Finds every login that cannot succeed, before any is tried. */
export async function findMissingLogins(logins: readonly Login[]): Promise<readonly MissingLogin[]> {
  const answers = new Once<string, Advice | undefined>();
  const asked = logins.map(async (login): Promise<MissingLogin | undefined> => {
    if (login.kind === 'missing') return { login, advice: login.advice };
    if (login.kind !== 'obtain') return undefined;
    const { offer } = login;
    const advice = await answers.get(offer.key, async () => offer.missing?.());
    return advice === undefined ? undefined : { login, advice };
  });
  return (await Promise.all(asked)).filter((missing) => missing !== undefined);
}

/** One error for all hosts without a credential, each with what to set. */
export function explainMissingLogins(missing: readonly MissingLogin[], origin?: RunOrigin): MultiarchError {
  const hosts = [...new Set(missing.map(({ login }) => login.host))].join(', ');
  return new MultiarchError('CREDENTIALS', `no credentials for ${hosts}; nothing was done`, {
    advice: (door) => adviseMissing(missing, origin, door),
  });
}

function adviseMissing(lacking: readonly MissingLogin[], origin: RunOrigin | undefined, door: Door): string {
  // Several hosts often lack the same thing, which is said once.
  const byAdvice = Map.groupBy(lacking, ({ advice }) => adviceAt(advice, door));
  const lines = [...byAdvice].map(
    ([advice = '', alike]) => `  ${[...new Set(alike.map(({ login }) => login.host))].join(', ')}: ${advice}`,
  );
  const why = origin && adviceAt(adviseOrigin(origin), door);
  const said = why === undefined || lines.some((line) => line.includes(why)) ? lines : [...lines, why];
  return said.join('\n');
}

/**
 * Refuses to go on while a host has no credential: one error with all of them, each with what to set.
 *
 * @throws MultiarchError `CREDENTIALS`
 */
export async function requireCredentials(logins: readonly Login[], origin?: RunOrigin): Promise<void> {
  const missing = await findMissingLogins(logins);
  if (missing.length > 0) throw explainMissingLogins(missing, origin);
}
