import { describe, expect, test } from 'vitest';
import type { Answer } from './answer.js';
import { noAnswer, parseRetryAfter, registryErrorOf } from './registry-error.js';

const NOW = Date.UTC(2026, 0, 1);

function answer(status: number, body: unknown, headers: Record<string, string | string[]> = {}): Answer {
  const all = (name: string) => [headers[name] ?? []].flat();
  return {
    status,
    url: new URL('https://ghcr.io/v2/org/app/manifests/1?token=hidden'),
    header: (name) => all(name)[0],
    headers: all,
    bytes: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
    isWhole: true,
    strayed: false,
  };
}

const errorOf = (...args: Parameters<typeof answer>) =>
  registryErrorOf('GET ghcr.io/org/app:1', answer(...args), NOW);

describe('what a registry said, in all the ways they say it', () => {
  const digest = `sha256:${'a'.repeat(64)}`;
  test.each([
    ['the specified list', { errors: [{ code: 'DENIED', message: 'no access' }] }, 'DENIED: no access'],
    ['several', { errors: [{ code: 'A', message: 'x' }, { code: 'B' }] }, 'A: x; B'],
    ['a single object', { code: 'DENIED', message: 'x' }, 'DENIED: x'],
    ['OAuth2', { error: 'invalid_grant', error_description: 'expired' }, 'expired'],
    ['details', { details: 'incorrect username or password' }, 'incorrect username or password'],
    ['a page', '<html><title>502</title><body>Bad <b>Gateway</b></body></html>', '502 Bad Gateway'],
    ['plain text', 'no such thing', 'no such thing'],
    ['nothing', '', ''],
    ['nonsense', { errors: [5, null, {}] }, '{"errors":[5,null,{}]}'],
    [
      'a command',
      { errors: [{ code: '::error::x', message: 'a\n::stop-commands::y' }] },
      'error::x: a ::stop-commands::y',
    ],
  ])('%s', (_, body, said) => {
    const words = said === '' ? '' : ` ${said}`;
    const { message } = errorOf(500, body);
    expect(message.replace(/ +/g, ' ')).toBe(
      `GET ghcr.io/org/app:1: https://ghcr.io/v2/org/app/manifests/1?… answered 500${words}`,
    );
  });

  test.each([
    [{ errors: [{ code: 'X', message: 'm', detail: digest }] }],
    [{ errors: [{ code: 'X', message: 'm', detail: { digest } }] }],
    [{ errors: [{ code: 'X', message: 'm', detail: { Name: 'a', Digest: digest } }] }],
    [{ errors: [{ code: 'X', message: `blob ${digest} unknown` }] }],
  ])('digests that are named: %j', (body) => {
    expect(errorOf(400, body).complaints[0]?.digests).toEqual([digest]);
  });

  test('at most ten errors, each of a readable length', () => {
    const errors = Array.from({ length: 1000 }, () => ({
      code: 'X'.repeat(5000),
      message: 'y'.repeat(5000),
    }));
    expect(errorOf(500, { errors }).message.length).toBeLessThan(10_000);
  });
});

describe('whether asking again can help', () => {
  test.each([
    ['an overload', 429, { errors: [{ code: 'TOOMANYREQUESTS' }] }, {}, true],
    [
      "Docker Hub's pull limit, by its words",
      429,
      { errors: [{ code: 'TOOMANYREQUESTS', message: 'You have reached your pull rate limit.' }] },
      {},
      false,
    ],
    ['its pull limit, by its headers', 429, '', { 'ratelimit-remaining': '0;w=21600' }, false],
    ['a limit that is not reached', 429, '', { 'ratelimit-remaining': '10;w=21600' }, true],
    [
      "ECR's throttling with another status",
      400,
      { errors: [{ code: 'ThrottlingException', message: 'Rate exceeded' }] },
      {},
      true,
    ],
    ['a mistake', 400, '', {}, false],
    ['a gateway', 502, '<html>', {}, true],
  ])('%s', (_, status, body, headers, temporary) => {
    expect(errorOf(status, body, headers).temporary).toBe(temporary);
  });

  test('the headers of the pull limit are in the message', () => {
    const headers = {
      'ratelimit-limit': '100;w=21600',
      'ratelimit-remaining': '0;w=21600',
      'docker-ratelimit-source': '192.0.2.1',
      'retry-after': '7200',
    };
    expect(errorOf(429, '', headers).message).toMatch(
      /\(ratelimit-limit: 100;w=21600, ratelimit-remaining: 0;w=21600, docker-ratelimit-source: 192\.0\.2\.1, retry-after: 7200\)$/,
    );
  });

  test.each([
    ['ECONNREFUSED', 'https://a.example/', true],
    ['ENOTFOUND', 'https://a.example/', true],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'https://a.example/', false],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'https://a.example/', false],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'https://a.example/', false],
    ['CERT_HAS_EXPIRED', 'https://a.example/', false],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'https://a.example/', false],
  ])('%s', (code, url, temporary) => {
    const cause = new Error('outer', { cause: Object.assign(new Error('inner'), { code }) });
    const error = noAnswer('HEAD x', new URL(url), cause);
    expect(error).toMatchObject({ status: 0, temporary, advice: expect.any(String) });
    expect(error.message).toBe('HEAD x: no answer from https://a.example/ (inner)');
  });
});

test.each([
  [undefined, undefined],
  ['5', 5000],
  [' 0 ', 0],
  ['7200', 7_200_000],
  ['-5', undefined],
  ['5.5', undefined],
  ['soon', undefined],
  ['Thu, 01 Jan 2026 00:00:30 GMT', 30_000],
  ['Thu, 01 Jan 2015 00:00:30 GMT', 0],
])('Retry-After %j: %j ms', (value, expected) => {
  expect(parseRetryAfter(value, NOW)).toBe(expected);
});
