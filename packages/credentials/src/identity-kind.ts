import type { HostKindName, MultiarchError } from '@multiarch/oci';
import type { Missing, Offer } from './provider.js';
import type { RegistryScope } from './registry-scope.js';
import type { Session } from './session.js';

/** An entry of `registry-identities` whose keys are known to be right for its type. */
export interface IdentityEntry extends RegistryScope {
  /** The value of a key, empty when it is not there. */
  text(key: string): string;
  /** The values of a key that may have several, none when it is not there. */
  list(key: string): readonly string[];
  /** The error for a key's value; the value is quoted by the caller, where it cannot be a secret. */
  refuse(key: string, problem: string, accepted: string): MultiarchError;
}

/** How to log in to a host with an identity that was given. */
export type IdentityOffer = (host: string, session: Session) => Offer | Missing;

/** A way of proving who we are without a stored password. */
export interface IdentityKind {
  readonly type: string;
  /** `list`: one text or several. `registry` and `type` are keys of every kind. */
  readonly keys: Readonly<Record<string, 'required' | 'optional' | 'list'>>;
  /** The host of an entry that names none. */
  readonly registry?: string;
  /** The kinds of registries that take it. */
  readonly kinds: readonly HostKindName[];
  /** Their hosts, for messages. */
  readonly hosts: string;
  /** @throws MultiarchError `INVALID_INPUT` with the line */
  read(entry: IdentityEntry): IdentityOffer;
}
