import type { IncomingHttpHeaders } from 'node:http';

/** A request that arrived at a server of the test's internet. */
export interface SiteRequest {
  readonly host: string;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface SiteAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text is sent as it is, anything else as JSON. */
  readonly body: unknown;
}

/** What is behind a host name: the origin of a server on this machine, or a function that answers or names one. */
export type Site = string | ((request: SiteRequest) => SiteAnswer | string);

export type Sites = Readonly<Record<string, Site>>;

/** What a field must be; a function tells what is wrong with it. */
type Expected = string | RegExp | ((value: string) => string | undefined);

/**
 * Checks every field of a form: what is missing, wrong, given twice, or not known is told. `undefined`: all is well.
 *
 * @param optional fields that may be absent
 */
export function complaintAbout(
  request: SiteRequest,
  fields: Readonly<Record<string, Expected>>,
  optional: readonly string[] = [],
): string | undefined {
  if (request.method !== 'POST') return `method ${request.method}`;
  if (!String(request.headers['content-type']).startsWith('application/x-www-form-urlencoded'))
    return `content-type ${request.headers['content-type']}`;
  const form = new URLSearchParams(request.body);
  const unknown = [...form.keys()].find((name) => !Object.hasOwn(fields, name));
  if (unknown !== undefined) return `unknown field ${unknown}`;
  for (const [name, expected] of Object.entries(fields)) {
    const [value, ...more] = form.getAll(name);
    if (value === undefined && optional.includes(name)) continue;
    if (value === undefined) return `no ${name}`;
    if (more.length > 0) return `${name} twice`;
    const wrong = complaint(expected, value);
    if (wrong !== undefined) return `${name}: ${wrong}`;
  }
  return undefined;
}

function complaint(expected: Expected, value: string): string | undefined {
  if (typeof expected === 'function') return expected(value);
  const isRight = typeof expected === 'string' ? value === expected : expected.test(value);
  return isRight ? undefined : `'${value}' is not ${expected}`;
}
