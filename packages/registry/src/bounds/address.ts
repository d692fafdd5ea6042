import { BlockList } from 'node:net';
import { isLoopback } from '@multiarch/oci';
import { ipVersion } from '@multiarch/oci/network';

/** Where an address literal belongs. Names are not resolved: all but `localhost` count as public. */
type Network = 'public' | 'loopback' | 'private' | 'link-local' | 'reserved';

/** IANA's special-purpose registries, as far as a public server has no business sending us there. */
const SUBNETS: Readonly<Record<Exclude<Network, 'public' | 'loopback'>, readonly string[]>> = {
  private: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7', 'fec0::/10'],
  // 169.254.169.254 and its like: metadata services that hand out credentials.
  'link-local': ['169.254.0.0/16', 'fe80::/10'],
  // Unspecified, benchmarks, multicast, broadcast; forms of IPv6 that hide an IPv4 address.
  reserved: [
    '0.0.0.0/8',
    '192.0.0.0/24',
    '198.18.0.0/15',
    '224.0.0.0/3',
    '::/96',
    'ff00::/8',
    '64:ff9b::/96',
    '2002::/16',
  ],
};

interface Addresses {
  readonly network: Network;
  readonly list: BlockList;
}

let lists: readonly Addresses[] | undefined;

/** Made when an address is asked about first: most hosts have names. */
function addressLists(): readonly Addresses[] {
  lists ??= Object.entries(SUBNETS).map(([network, subnets]) => {
    const list = new BlockList();
    for (const subnet of subnets) {
      const [address = '', prefix] = subnet.split('/');
      list.addSubnet(address, Number(prefix), familyOf(address));
    }
    return { network: network as Network, list };
  });
  return lists;
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return ipVersion(address) === 6 ? 'ipv6' : 'ipv4';
}

/** The network of a host as `URL.hostname` spells it; IPv4 addresses inside IPv6 (`::ffff:…`) are seen through. */
export function networkOf(hostname: string): Network {
  if (isLoopback(hostname)) return 'loopback';
  const address = hostname.replace(/^\[|\]$/g, '');
  if (ipVersion(address) === 0) return 'public';
  return addressLists().find(({ list }) => list.check(address, familyOf(address)))?.network ?? 'public';
}
