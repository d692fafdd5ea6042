import { isJsonObject, type JsonObject } from '@multiarch/oci';

/** What a token says of itself (RFC 7519), nothing of it verified; empty where it is no JWT. For messages and times. */
export function claimsOf(token: string): JsonObject {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
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
