import { isIP, isIPv6 } from 'node:net';

/** Hosts that are this machine by name: RFC 6761 reserves `localhost` and everything below it. */
function isLocalName(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost');
}

/** The host name without brackets or a final dot, lower-cased. */
function bare(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
}

/** Whether this host name or address literal is this machine: `localhost`, 127.0.0.0/8, ::1. */
export function isLoopback(hostname: string): boolean {
  const host = bare(hostname);
  if (isLocalName(host)) return true;
  const v4 = ipv4Of(host);
  return v4 === undefined ? host === '::1' : v4[0] === 127;
}

/**
 * Whether an address literal belongs to a network that a public server has no business sending us to: loopback,
 * private, link-local (cloud metadata services), shared, unspecified. Names are not resolved.
 */
export function isInternalAddress(hostname: string): boolean {
  const host = bare(hostname);
  if (isLoopback(host)) return true;
  const v4 = ipv4Of(host);
  if (v4 !== undefined) return isInternalV4(v4);
  if (!isIPv6(host)) return false;
  // fc00::/7 unique local, fe80::/10 link-local, fec0::/10 site-local, :: unspecified.
  return /^(?:f[cd]|fe[89a-f])/.test(host) || /^[0:]+$/.test(host);
}

function isInternalV4([a = 0, b = 0]: readonly number[]): boolean {
  if (a === 0 || a === 10 || a === 127) return true;
  if (a === 100) return b >= 64 && b <= 127;
  if (a === 169) return b === 254;
  if (a === 172) return b >= 16 && b <= 31;
  return a === 192 && b === 168;
}

/** The four bytes of an IPv4 literal, also of one inside an IPv6 literal (`::ffff:7f00:1`, NAT64). */
function ipv4Of(host: string): number[] | undefined {
  if (isIP(host) === 4) return host.split('.').map(Number);
  const mapped = /^(?:::ffff:|64:ff9b::)(?:([0-9.]+)|([0-9a-f]{1,4}):([0-9a-f]{1,4}))$/.exec(host);
  if (mapped === null) return undefined;
  if (mapped[1] !== undefined) return isIP(mapped[1]) === 4 ? mapped[1].split('.').map(Number) : undefined;
  const high = Number.parseInt(mapped[2] ?? '0', 16);
  const low = Number.parseInt(mapped[3] ?? '0', 16);
  return [high >> 8, high & 255, low >> 8, low & 255];
}
