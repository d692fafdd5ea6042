import type { Advice, Credential, HostKindName } from '@multiarch/oci';
import type { Session } from './session.js';

/** A credential, and what may be said of it. */
export interface Grant {
  readonly credential: Credential;
  /** Who we are with it, for people: a user, a service account, an access key's id. Never a secret. */
  readonly identity: string;
  /** Where it came from, for people: `DOCKER_USERNAME and DOCKER_TOKEN`. */
  readonly how: string;
  /** When it ends, where that is known. */
  readonly expiresAt?: Date;
}

/**
 * How much the user meant this credential.
 *
 * - `given`: named for this purpose; comes before anything that Docker's config has
 * - `ambient`: found in the environment (AWS); comes before stored entries, but after a credential helper
 * - `default`: always there, or perhaps there; only where Docker's config has nothing
 */
type Strength = 'given' | 'ambient' | 'default';

/** How to log in to one host. */
export interface Offer {
  readonly kind: 'offer';
  readonly strength: Strength;
  /** Offers with the same key are one exchange, whose grant serves all their hosts. */
  readonly key: string;
  readonly identity: string;
  readonly how: string;
  /** The AWS account of the identity, where that is known without asking. */
  readonly account?: string;
  /** Tells, before any login, that there is no credential after all, and what to set. */
  readonly missing?: () => Promise<Advice | undefined>;
  /**
   * Gets the credential, masked.
   *
   * @throws MultiarchError `CREDENTIALS`: one sentence with host and identity, and what to do
   */
  readonly obtain: () => Promise<Grant>;
}

/** There is no credential for a host. */
export interface Missing {
  readonly kind: 'missing';
  /** What to set, by name, with the lines to type. */
  readonly advice: Advice;
}

/**
 * Something that a login reads, declared once: workflows have a secret of its name, the `login` action an input of its
 * name in lower case with dashes, and the command line a variable of the environment. `make generate` writes them.
 */
export interface LoginValue {
  /** A secret is masked before anything else sees it. */
  readonly kind: 'secret' | 'plain';
  /** One sentence for people, in Markdown, without a full stop. */
  readonly says: string;
  /** What the action's input is where it is not given; workflows then need no secret for it. */
  readonly default?: string;
  /** What the action's input is called elsewhere. */
  readonly aliases?: readonly string[];
}

/** How one logs in to the registries of one kind. */
export interface Provider {
  readonly name: string;
  /** The secrets and plain values it reads, by name; secret ones are masked before anything else happens. */
  readonly reads: Readonly<Record<string, LoginValue>>;
  /** Hosts of this kind are its own. */
  readonly kind: HostKindName;
  /** @throws MultiarchError `INVALID_INPUT` when a value that was given cannot be right */
  offer(host: string, session: Session): Offer | Missing;
}

/** An offer that needs no exchange: the credential is in hand. */
export function inHand(key: string, strength: Strength, grant: Grant): Offer {
  const { identity, how } = grant;
  return { kind: 'offer', strength, key, identity, how, obtain: async () => grant };
}

export function missing(advice: Advice): Missing {
  return { kind: 'missing', advice };
}
