/** Proves to a registry who we are. */
export type Credential =
  /** A name and a secret: sent by Basic, or exchanged for a token where the registry asks for that. */
  | { readonly kind: 'password'; readonly username: string; readonly password: string }
  /** An OAuth2 refresh token: only ever sent to the registry's token service (Docker's `identitytoken`). */
  | { readonly kind: 'refresh-token'; readonly token: string }
  /** A token that the registry takes as it is (Docker's `registrytoken`). */
  | { readonly kind: 'bearer'; readonly token: string };

/**
 * Finds the credential for a repository: a function, so that anything can be one. `registry` is the canonical
 * host (`docker.io`, never one of its aliases) and is matched exactly. `undefined` means anonymous.
 */
export type CredentialSource = (registry: string, repository: string) => Promise<Credential | undefined>;

export const anonymous: CredentialSource = async () => undefined;

/** `username:password` in base64: what the header `Authorization: Basic` (RFC 7617) and Docker's `auth` hold. */
export function encodeBasic(username: string, password: string): string {
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
