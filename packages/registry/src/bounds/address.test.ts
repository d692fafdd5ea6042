import { expect, test } from 'vitest';
import { networkOf } from './address.js';

test.each([
  ['ghcr.io', 'public'],
  ['8.8.8.8', 'public'],
  ['172.15.255.255', 'public'],
  ['172.32.0.1', 'public'],
  ['[2606:4700::1111]', 'public'],
  ['localhost', 'loopback'],
  ['localhost.', 'loopback'],
  ['a.localhost', 'loopback'],
  ['127.8.9.1', 'loopback'],
  ['[::1]', 'loopback'],
  ['[::ffff:7f00:1]', 'loopback'],
  ['10.0.0.1', 'private'],
  ['172.16.0.1', 'private'],
  ['192.168.1.1', 'private'],
  ['100.64.0.1', 'private'],
  ['[fd12::1]', 'private'],
  ['[::ffff:a00:1]', 'private'],
  ['169.254.169.254', 'link-local'],
  ['[fe80::1]', 'link-local'],
  ['[::ffff:a9fe:a9fe]', 'link-local'],
  ['0.0.0.0', 'reserved'],
  ['[::]', 'reserved'],
  ['[::a9fe:a9fe]', 'reserved'],
  ['[64:ff9b::7f00:1]', 'reserved'],
  ['[2002:7f00:1::]', 'reserved'],
  ['224.0.0.1', 'reserved'],
  ['255.255.255.255', 'reserved'],
])('%s is %s', (hostname, network) => {
  expect(networkOf(hostname)).toBe(network);
});

test.each(['127。0。0。1', '127.1', '0x7f.1', '2130706433', '017700000001', '①②⑦.0.0.1', 'LOCALHOST'])(
  '%s, spelt to hide it, is loopback once it is a URL',
  (spelling) => {
    expect(networkOf(new URL(`https://${spelling}/`).hostname)).toBe('loopback');
  },
);

test.each(['registry.local', 'localhost.example.com', 'notlocalhost', '127.0.0.1.example.com'])(
  '%s is not this machine',
  (hostname) => {
    expect(networkOf(hostname)).toBe('public');
  },
);
