import { expect, test } from 'vitest';
import { isLoopback } from './loopback.js';

test.each([
  ['localhost', true],
  ['LOCALHOST:5000', true],
  ['registry.localhost:5000', true],
  ['127.0.0.1', true],
  ['127.8.8.8:5000', true],
  // What a URL turns into 127.0.0.1 is where a request would go.
  ['127.1', true],
  ['2130706433', true],
  ['[::1]:5000', true],
  ['::1', true],
  ['[0:0:0:0:0:0:0:1]', true],
  ['::ffff:127.0.0.1', true],
  ['localhost.example.com', false],
  ['mylocalhost', false],
  ['registry.local', false],
  ['127.0.0.1.example.com', false],
  ['128.0.0.1', false],
  ['10.0.0.1', false],
  ['0.0.0.0', false],
  ['[::2]', false],
  ['::ffff:10.0.0.1', false],
  ['', false],
  ['a b', false],
  ['user@localhost', false],
  ['localhost@evil.example', false],
  ['localhost/../x', false],
])('%s: %j', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});
