/** Characters of a header that are read: the address of a page has a few hundred. */
const LONGEST = 8192;

/** The target of the link whose relation is `next` (RFC 8288); there may be others. One pass, whatever is in it. */
export function nextPage(headers: readonly string[]): string | undefined {
  for (const header of headers)
    for (const { target, parameters } of linksOf(header.slice(0, LONGEST)))
      if (parameters.some(([name, value]) => name === 'rel' && value.split(/\s+/).includes('next')))
        return target;
  return undefined;
}

interface Link {
  readonly target: string;
  readonly parameters: readonly (readonly [string, string])[];
}

function linksOf(header: string): Link[] {
  if (!header.includes('<')) return bareLink(header);
  const links: Link[] = [];
  for (let at = header.indexOf('<'); at >= 0; ) {
    const end = header.indexOf('>', at);
    if (end < 0) break;
    const parameters = untilComma(header.slice(end + 1));
    links.push({
      target: header.slice(at + 1, end),
      parameters: splitUnquoted(parameters, ';').map(parseParameter),
    });
    at = header.indexOf('<', end + 1 + parameters.length);
  }
  return links;
}

/** Some registries leave the brackets out. */
function bareLink(header: string): Link[] {
  const [target = '', ...parameters] = splitUnquoted(header, ';');
  return /^\s*(?:\/|https?:)/.test(target)
    ? [{ target: target.trim(), parameters: parameters.map(parseParameter) }]
    : [];
}

/** What belongs to one link: all before the first comma that stands outside of quotes. */
function untilComma(text: string): string {
  return splitUnquoted(text, ',')[0] ?? '';
}

/** The parts between separators that stand outside of quotes. */
function splitUnquoted(text: string, separator: ',' | ';'): string[] {
  const parts: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted;
    if (text[at] !== separator || isQuoted) continue;
    parts.push(text.slice(start, at));
    start = at + 1;
  }
  return [...parts, text.slice(start)];
}

function parseParameter(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  if (at < 0) return [text.trim().toLowerCase(), ''];
  const value = text.slice(at + 1).trim();
  return [text.slice(0, at).trim().toLowerCase(), value.replaceAll('"', '').toLowerCase()];
}
