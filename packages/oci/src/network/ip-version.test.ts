import { isIP } from 'node:net';
import { expect, test } from 'vitest';
import { ipVersion } from './ip-version.js';

test.each([
  ['127.0.0.1', 4],
  ['::1', 6],
  ['::ffff:127.0.0.1', 6],
  ['fe80::1%eth0', 6],
  ['2001:db8::', 6],
  ['ghcr.io', 0],
  ['localhost:5000', 0],
  ['1.2.3', 0],
  ['256.1.1.1', 0],
  ['', 0],
  [':', 0],
  ['beef', 0],
] as const)('%s is of version %i, as Node.js has it', (text, version) => {
  expect(ipVersion(text)).toBe(version);
  expect(isIP(text)).toBe(version);
});
