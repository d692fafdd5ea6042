import { BlockList } from 'node:net';
import { isLoopback } from '../hosts/loopback.js';
import type { Environment } from '../world/runtime.js';
import { ipVersion } from './ip-version.js';

/** The proxies of a machine. A name without a scheme is one of plain HTTP, as in Go. */
export interface ProxySettings {
  /** For requests by HTTP. */
  readonly httpProxy?: string;
  /** For requests by HTTPS. */
  readonly httpsProxy?: string;
  /** Hosts that are spoken to without one, see {@link proxyFor}. */
  readonly noProxy?: string;
}

/** The proxies that the environment names, in lower or upper case; lower case wins, as in curl. */
export function proxiesOf(environment: Environment): ProxySettings {
  const find = (name: string) => environment[name] || environment[name.toUpperCase()] || undefined;
  const all = find('all_proxy');
  const httpProxy = find('http_proxy') ?? all;
  const httpsProxy = find('https_proxy') ?? all;
  const noProxy = find('no_proxy');
  return {
    ...(httpProxy === undefined ? {} : { httpProxy }),
    ...(httpsProxy === undefined ? {} : { httpsProxy }),
    ...(noProxy === undefined ? {} : { noProxy }),
  };
}

/**
 * The proxy through which a request goes, chosen as Go's `httpproxy` does it, and so as Docker: by the scheme of the
 * request, and never for this machine itself. In the list of hosts without a proxy, separated by commas or blanks,
 * `example.com` and all below it are one entry, `.example.com` and `*.example.com` only what is below; `10.0.0.0/8` and
 * `fd00::/8` are the addresses in them; a port behind a name or address makes the entry hold for that port alone; `*` is
 * every host.
 *
 * @returns its address, or `undefined` for a request that goes straight to its host
 */
export function proxyFor(url: URL, { httpProxy, httpsProxy, noProxy }: ProxySettings): string | undefined {
  const proxy = url.protocol === 'https:' ? httpsProxy : httpProxy;
  if (proxy === undefined || proxy === '' || isLoopback(url.hostname)) return undefined;
  const entries = readEntries(noProxy);
  if (entries.some((entry) => holdsFor(entry, url))) return undefined;
  return withScheme(proxy);
}

/**
 * The same proxies for clients that choose by themselves, in the words that Node's agents know. They know no networks
 * of IPv6, and a port only with a whole name.
 */
export function nodeProxies({ httpProxy, httpsProxy, noProxy }: ProxySettings): Environment {
  const entries = readEntries(noProxy);
  return {
    ...(httpProxy === undefined ? {} : { HTTP_PROXY: withScheme(httpProxy) }),
    ...(httpsProxy === undefined ? {} : { HTTPS_PROXY: withScheme(httpsProxy) }),
    ...(entries.length === 0 ? {} : { NO_PROXY: entries.flatMap(inWordsOfNode).join(',') }),
  };
}

function withScheme(proxy: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
}

interface Entry {
  /** A name, or the first address of a network; empty for all names and addresses, `*`. */
  readonly host: string;
  /** Whether it holds for the name itself. */
  readonly itself: boolean;
  readonly port?: string;
  /** Length of the prefix of a network, in bits. */
  readonly bits?: number;
}

function readEntries(noProxy = ''): readonly Entry[] {
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((text) => text !== '')
    .map(readEntry);
}

function readEntry(text: string): Entry {
  if (text === '*') return { host: '', itself: true };
  const [, network = '', bits] = /^([0-9a-f:.]+)\/(\d{1,3})$/.exec(text) ?? [];
  if (ipVersion(network) !== 0) return { host: network, itself: true, bits: Number(bits) };
  if (ipVersion(text) !== 0) return { host: text, itself: true, bits: ALL_BITS[ipVersion(text)] ?? 0 };
  const [, given = text, port] = /^(.*?)(?::(\d+))?$/.exec(text) ?? [];
  const host = bare(given);
  const atPort = port === undefined ? {} : { port };
  if (ipVersion(host) !== 0) return { host, itself: true, bits: ALL_BITS[ipVersion(host)] ?? 0, ...atPort };
  const name = host.replace(/^\*?\./, '');
  return { host: name, itself: name === host, ...atPort };
}

const ALL_BITS: Readonly<Record<number, number>> = { 4: 32, 6: 128 };
const PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

function holdsFor({ host, itself, port, bits }: Entry, url: URL): boolean {
  const name = bare(url.hostname.toLowerCase());
  if (port !== undefined && port !== (url.port || PORTS[url.protocol])) return false;
  if (host === '') return true;
  if (bits !== undefined) return ipVersion(name) !== 0 && isWithin(name, host, bits);
  return (itself && name === host) || name.endsWith(`.${host}`);
}

function isWithin(address: string, network: string, bits: number): boolean {
  const family = (text: string) => (ipVersion(text) === 4 ? 'ipv4' : 'ipv6');
  if (bits > (ALL_BITS[ipVersion(network)] ?? 0)) return false;
  const list = new BlockList();
  list.addSubnet(network, bits, family(network));
  return list.check(address, family(address));
}

/** Without the brackets of an address, and the dot that ends a name. */
function bare(host: string): string {
  return host.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

function inWordsOfNode({ host, itself, port, bits }: Entry): readonly string[] {
  if (host === '') return ['*'];
  const end = port === undefined ? '' : `:${port}`;
  if (bits === undefined) return [...(itself ? [host + end] : []), `.${host}${end}`];
  if (ipVersion(host) === 4 && bits < 32) return [`${edgeOf(host, bits, 0)}-${edgeOf(host, bits, 255)}`];
  return [host + end];
}

/** The first (`fill` 0) or last (255) address of a network of IPv4. */
function edgeOf(network: string, bits: number, fill: 0 | 255): string {
  const bytes = network.split('.').map((byte, index) => {
    const free = 255 >> Math.max(0, Math.min(8, bits - index * 8));
    return (Number(byte) & ~free & 255) | (fill & free);
  });
  return bytes.join('.');
}
