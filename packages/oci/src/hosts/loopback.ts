/** What `URL` makes of 127.0.0.0/8, ::1, and both inside of an IPv4-mapped address. */
const LOOPBACK = /^(?:127(?:\.[0-9]+){3}|\[::1\]|\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\])$/;

/**
 * Whether a host, perhaps with a port, is this machine: `localhost` and names below it (RFC 6761), 127.0.0.0/8,
 * `::1`. Names are not resolved. What is no host at all is not this machine.
 */
export function isLoopback(host: string): boolean {
  const isBareIPv6 = !host.startsWith('[') && host.split(':').length > 2;
  const url = `http://${isBareIPv6 ? `[${host}]` : host}`;
  // A host alone: `localhost@elsewhere` and the like are something else.
  if (/[@/?#\\]/.test(host) || !URL.canParse(url)) return false;
  const name = new URL(url).hostname.replace(/\.$/, '');
  return name === 'localhost' || name.endsWith('.localhost') || LOOPBACK.test(name);
}
