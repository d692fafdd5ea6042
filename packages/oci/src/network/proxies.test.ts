import { describe, expect, test } from 'vitest';
import { nodeProxies, proxiesOf, proxyFor } from './proxies.js';

test.each([
  [{}, {}],
  [
    { HTTP_PROXY: 'http://a', HTTPS_PROXY: 'http://b', NO_PROXY: 'c' },
    { httpProxy: 'http://a', httpsProxy: 'http://b', noProxy: 'c' },
  ],
  [{ http_proxy: 'http://a', HTTP_PROXY: 'http://b' }, { httpProxy: 'http://a' }],
  [{ https_proxy: '', HTTPS_PROXY: 'http://b' }, { httpsProxy: 'http://b' }],
  [
    { ALL_PROXY: 'http://a', https_proxy: 'http://b' },
    { httpProxy: 'http://a', httpsProxy: 'http://b' },
  ],
])('%j names %j', (environment, proxies) => {
  expect(proxiesOf(environment)).toEqual(proxies);
});

const proxies = { httpProxy: 'http://plain:1', httpsProxy: 'http://secure:2' };

describe('the proxy of a request', () => {
  test.each([
    ['http://registry.test/v2/', 'http://plain:1'],
    ['https://registry.test/v2/', 'http://secure:2'],
    ['https://localhost:5000/', undefined],
    ['https://127.0.0.1:5000/', undefined],
    ['https://[::1]/', undefined],
  ])('of %s is %s', (url, proxy) => expect(proxyFor(new URL(url), proxies)).toBe(proxy));

  test('a name without a scheme is a proxy of plain HTTP', () =>
    expect(proxyFor(new URL('https://a.test'), { httpsProxy: 'proxy.corp:3128' })).toBe(
      'http://proxy.corp:3128',
    ));

  test('there is none for HTTPS where only one for HTTP is named', () =>
    expect(proxyFor(new URL('https://a.test'), { httpProxy: 'http://plain:1' })).toBeUndefined());

  // Rows of golang.org/x/net/http/httpproxy, and what people write.
  test.each([
    ['example.com', 'https://example.com', true],
    ['example.com', 'https://registry.example.com', true],
    ['example.com', 'https://notexample.com', false],
    ['EXAMPLE.com', 'https://Registry.Example.COM./', true],
    ['.example.com', 'https://registry.example.com', true],
    ['.example.com', 'https://example.com', false],
    ['*.example.com', 'https://registry.example.com', true],
    ['*.example.com', 'https://example.com', false],
    ['example.com:8443', 'https://example.com:8443', true],
    ['example.com:8443', 'https://registry.example.com:8443', true],
    ['example.com:8443', 'https://example.com', false],
    ['example.com:443', 'https://example.com', true],
    ['example.com:80', 'http://example.com', true],
    ['10.0.0.0/8', 'https://10.200.3.4', true],
    ['10.0.0.0/8', 'https://11.0.0.1', false],
    ['10.1.2.0/23', 'https://10.1.3.255', true],
    ['10.1.2.0/23', 'https://10.1.4.0', false],
    ['10.0.0.0/8', 'https://ten.example.com', false],
    ['10.0.0.0/99', 'https://10.0.0.1', false],
    ['192.168.1.7', 'https://192.168.1.7:5000', true],
    ['192.168.1.7:5001', 'https://192.168.1.7:5000', false],
    ['fd00::/8', 'https://[fd12:3456::1]', true],
    ['fd00::/8', 'https://[fe80::1]', false],
    ['fd12::7', 'https://[fd12::7]:5000', true],
    ['[fd12::7]:5000', 'https://[fd12::7]:5000', true],
    ['[fd12::7]:5001', 'https://[fd12::7]:5000', false],
    ['other.test, example.com', 'https://example.com', true],
    ['other.test example.com', 'https://example.com', true],
    [' ,, ', 'https://example.com', false],
    ['*', 'https://example.com', true],
  ])('NO_PROXY=%s: %s goes straight: %s', (noProxy, url, isDirect) => {
    const proxy = proxyFor(new URL(url), { ...proxies, noProxy });
    expect(proxy).toBe(isDirect ? undefined : 'http://secure:2');
  });
});

test('clients that choose themselves are told the same in the words of Node', () => {
  const noProxy = 'example.com .below.test 10.1.2.0/23 192.168.1.7:5000 [fd12::7] *';
  expect(nodeProxies({ httpsProxy: 'proxy.corp:3128', noProxy })).toEqual({
    HTTPS_PROXY: 'http://proxy.corp:3128',
    NO_PROXY: 'example.com,.example.com,.below.test,10.1.2.0-10.1.3.255,192.168.1.7:5000,fd12::7,*',
  });
  expect(nodeProxies({})).toEqual({});
});
