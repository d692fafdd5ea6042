import { isIPv4, isIPv6 } from 'node:net';

/**
 * The version of an address literal; 0 for a name. As `isIP` of Node.js, which compiles the expression for IPv6 at the
 * first names that it is asked about: 20 milliseconds of two, and there are no colons in a name.
 *
 * @param text without brackets
 */
export function ipVersion(text: string): 0 | 4 | 6 {
  if (isIPv4(text)) return 4;
  return text.includes(':') && isIPv6(text) ? 6 : 0;
}
