import { apiHost, canonicalHost, kindOf, MultiarchError } from '@multiarch/oci';
import { redactUrl } from '../answer/printable.js';
import { networkOf } from './address.js';

/** Where a registry answers, and what it may send us on to. */
export interface Endpoint {
  /** The canonical host, as users name the registry. */
  readonly registry: string;
  /** `https://host` or, for loopback and explicitly insecure hosts, `http://host`. */
  readonly origin: string;
  /** Hosts, with port, that the user has named as insecure and so as their own. */
  readonly insecure: readonly string[];
}

/**
 * The endpoint of a registry. Plain HTTP is used for loopback hosts and hosts in `insecure` (exact match with
 * port), for nothing else; there is never a fall-back from a failed TLS handshake.
 */
export function endpointOf(registry: string, insecure: readonly string[]): Endpoint {
  const named = insecure.map(canonicalHost);
  const host = apiHost(registry);
  const scheme = kindOf(registry).name === 'loopback' || named.includes(registry) ? 'http' : 'https';
  return { registry, origin: new URL(`${scheme}://${host}`).origin, insecure: named };
}

/**
 * Checks an address that a registry sent us to (token realm, redirect, upload location) before anything is sent
 * there: HTTPS, unless the registry itself is spoken to in plain HTTP, and never from a public registry into
 * this machine or its network, nor from one of these into the other. The registry's own origin is always fine,
 * and so is, for a plain HTTP registry, a host that the user has named as insecure too.
 *
 * @param what what the address is for the registry, for the message: `token realm`
 * @throws MultiarchError `REGISTRY`
 */
export function checkTarget(endpoint: Endpoint, text: string, base: string, what: string): URL {
  const refuse = (why: string, hint = 'Check that this is the registry you meant.') =>
    new MultiarchError('REGISTRY', `${endpoint.registry} named a ${what} that ${why}`, {
      advice: `Nothing was sent there. ${hint}`,
    });
  if (!URL.canParse(text, base)) throw refuse('is not a URL');
  const url = new URL(text, base);
  const own = new URL(endpoint.origin);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw refuse(`is not HTTP (${url.protocol})`);
  if (url.username !== '' || url.password !== '') throw refuse('holds a user name or password');
  if (url.origin === own.origin) return url;
  if (url.protocol === 'http:' && own.protocol === 'https:') throw refuse(`is not HTTPS (${redactUrl(url)})`);
  const isNamed = own.protocol === 'http:' && endpoint.insecure.includes(url.host);
  if (!isNamed && !mayReach(own.hostname, url.hostname))
    throw refuse(
      `is an internal address (${redactUrl(url)})`,
      own.protocol === 'http:' ? `If it is yours, name ${url.host} in insecure-registries.` : undefined,
    );
  return url;
}

function mayReach(own: string, target: string): boolean {
  const network = networkOf(target);
  if (network === 'public' || target === own) return true;
  return network !== 'link-local' && network !== 'reserved' && network === networkOf(own);
}
