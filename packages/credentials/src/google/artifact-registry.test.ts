import { generateKeyPairSync } from 'node:crypto';
import { adviceAt, nearMiss } from '@multiarch/oci';
import { describe, expect, test } from 'vitest';
import { openSession } from '../session.js';
import { artifactRegistry } from './artifact-registry.js';

const host = 'us-central1-docker.pkg.dev';
const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const key = {
  type: 'service_account',
  client_email: 'pusher@my-project.iam.gserviceaccount.com',
  private_key_id: '0123456789abcdef',
  private_key: privateKey,
};
const pretty = JSON.stringify(key, undefined, 2);
const encode = (text: string) => Buffer.from(text, 'utf8').toString('base64');

async function grantFor(value: string) {
  const masked: string[] = [];
  const session = openSession({
    secrets: { GAR_PUSH_TOKEN: value },
    environment: {},
    mask: (text: string) => masked.push(text),
  });
  const offer = artifactRegistry.offer(host, session);
  if (offer.kind === 'missing') throw new Error(adviceAt(offer.advice, 'action'));
  return { grant: await offer.obtain(), masked };
}

describe('GAR_PUSH_TOKEN', () => {
  test.each([
    ['JSON', pretty, '_json_key', pretty],
    ['JSON with spaces around it', `\n ${pretty}\n`, '_json_key', pretty],
    ['base64', encode(pretty), '_json_key_base64', encode(pretty)],
    [
      'base64 in lines, as the base64 program makes them',
      encode(pretty).replace(/.{76}/g, '$&\n'),
      '_json_key_base64',
      encode(pretty),
    ],
  ])('takes %s', async (_name, value, username, password) => {
    const { grant, masked } = await grantFor(value);
    expect(grant.credential).toEqual({ kind: 'password', username, password });
    expect(grant.identity).toBe(key.client_email);
    expect(masked).toContain(encode(`${username}:${password}`));
    expect(masked).toContain(JSON.stringify(privateKey).slice(1, -1));
    for (const line of privateKey.trim().split('\n')) expect(masked).toContain(line);
    expect(masked).not.toContain('{');
  });

  test('takes an access token', async () => {
    const { grant, masked } = await grantFor('ya29.short-lived');
    expect(grant.credential).toMatchObject({ username: 'oauth2accesstoken', password: 'ya29.short-lived' });
    expect(masked).toContain('ya29.short-lived');
  });

  test.each([
    ['text', 'hunter2', /not JSON, and not JSON in base64/],
    ['base64 of text', encode('hunter2 hunter2'), /not JSON, and not JSON in base64/],
    ['JSON that was cut off', pretty.slice(0, 200), /damaged/],
    ['base64 of JSON that was cut off', encode(pretty.slice(0, 200)), /damaged/],
    [
      'a person’s login',
      JSON.stringify({ type: 'authorized_user', refresh_token: 'hunter2' }),
      /login of a person/,
    ],
    ['a federation', JSON.stringify({ type: 'external_account' }), /Workload Identity Federation/],
    ['other JSON', '{}', /other JSON/],
    ['a key without address', JSON.stringify({ ...key, client_email: undefined }), /no client_email/],
    ['a damaged private key', JSON.stringify({ ...key, private_key: 'hunter2' }), /private_key/],
  ])('refuses %s, without showing it', async (_name, value, message) => {
    const error = await grantFor(value).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringMatching(message) });
    expect(String(error)).toContain('GAR_PUSH_TOKEN');
    expect(String(error)).not.toContain('hunter2');
  });
});

test.each([
  ['us-central1.docker.pkg.dev', 'us-central1-docker.pkg.dev'],
  ['docker.pkg.dev', undefined],
  ['us-central1-docker.pkg.dev', undefined],
])('corrects %s to %s', (wrong, meant) => {
  expect(nearMiss(wrong)?.meant).toBe(meant);
});
