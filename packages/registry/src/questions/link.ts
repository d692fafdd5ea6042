/** The target of the link whose relation is `next` (RFC 8288); there may be others. */
export function nextPage(headers: readonly string[]): string | undefined {
  for (const header of headers)
    for (const [, target, parameters = ''] of header.matchAll(
      /<([^>]*)>\s*((?:;[^,;"]*(?:"[^"]*"[^,;"]*)?)*)/g,
    ))
      if (/;\s*rel\s*=\s*"?(?:[^";]*\s)?next(?:\s|"|;|$)/i.test(parameters)) return target;
  return undefined;
}
