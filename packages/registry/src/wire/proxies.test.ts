import { expect, test } from 'vitest';
import { proxiesOf } from './proxies.js';

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
