import { apiHost, MultiarchError } from '@multiarch/oci';
import { isInternalAddress, isLoopback } from './address.js';
import { redactUrl } from './printable.js';

/** Where a registry answers, and what it may send us on to. */
export interface Endpoint {
  /** The canonical host, as users name the registry. */
  readonly registry: string;
  /** `https://host` or, for loopback and explicitly insecure hosts, `http://host`. */
  readonly origin: string;
}

/**
 * The endpoint of a registry. Plain HTTP is used for loopback hosts and hosts in `insecure` (exact match with
 * port), for nothing else; there is never a fall-back from a failed TLS handshake.
 */
export function endpointOf(registry: string, insecure: readonly string[]): Endpoint {
  const host = apiHost(registry);
  const { hostname } = new URL(`https://${host}`);
  const scheme = isLoopback(hostname) || insecure.includes(registry) ? 'http' : 'https';
  return { registry, origin: new URL(`${scheme}://${host}`).origin };
}

/**
 * Checks an address that a registry sent us to (token realm, redirect, upload location) before anything is sent
 * there: HTTPS, unless the registry itself is spoken to in plain HTTP, and never from a public registry into
 * this machine or its network. The registry's own origin is always fine.
 *
 * @param what what the address is for the registry, for the message: `token realm`
 * @throws MultiarchError `REGISTRY`
 */
export function checkTarget(endpoint: Endpoint, text: string, base: string, what: string): URL {
  const refuse = (why: string) =>
    new MultiarchError('REGISTRY', `${endpoint.registry} named a ${what} that ${why}`, {
      advice: 'Nothing was sent there. Check that this is the registry you meant.',
    });
  if (!URL.canParse(text, base)) throw refuse('is not a URL');
  const url = new URL(text, base);
  const own = new URL(endpoint.origin);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw refuse(`is not HTTP (${url.protocol})`);
  if (url.username !== '' || url.password !== '') throw refuse('holds a user name or password');
  if (url.origin === own.origin) return url;
  if (url.protocol === 'http:' && own.protocol === 'https:') throw refuse(`is not HTTPS (${redactUrl(url)})`);
  if (isInternalAddress(url.hostname) && !isInternalAddress(own.hostname))
    throw refuse(`is an internal address (${redactUrl(url)})`);
  return url;
}
