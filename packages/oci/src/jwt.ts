import { isJsonObject, type JsonObject } from './json.js';

/** What a token says of itself (RFC 7519), nothing of it verified; empty where it is no JWT. For messages and times. */
export function claimsOf(token: string): JsonObject {
  const [, payload = ''] = token.split('.');
  try {
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
      character.charCodeAt(0),
    );
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isJsonObject(claims) ? claims : {};
  } catch {
    return {};
  }
}

/** When a token ends, where it says so (`exp`, seconds since 1970). */
export function expiryOf(token: string): Date | undefined {
  const { exp } = claimsOf(token);
  return typeof exp === 'number' ? new Date(exp * 1000) : undefined;
}
