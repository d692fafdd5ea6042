import { defuse } from '@multiarch/oci';

/**
 * Makes text that a registry sent safe to print: no control characters (which could forge lines, and with them
 * workflow commands such as `::set-output`, or drive a terminal), nothing that a runner takes for a command
 * (`::` at the start of a line, `##[` anywhere in one), and no more than `limit` characters.
 */
export function printable(text: string, limit = 500): string {
  const clean = text
    .slice(0, 64 * limit)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/^[\s:]+/, '')
    .trimEnd();
  return defuse(clean.length > limit ? `${clean.slice(0, limit)}…` : clean);
}

/** A URL for messages: without user, password, query or fragment, where presigned URLs carry their signature. */
export function redactUrl(url: URL): string {
  const query = url.search === '' ? '' : '?…';
  return printable(`${url.protocol}//${url.host}${url.pathname}${query}`, 300);
}
