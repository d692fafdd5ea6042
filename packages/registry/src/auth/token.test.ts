import { type Credential, silent } from '@multiarch/oci';
import { FakeClock, startTestRegistry, type TestRegistry } from '@multiarch/testbed';
import { afterAll, describe, expect, test } from 'vitest';
import { endpointOf } from '../bounds/endpoint.js';
import { BOT, USERS } from '../testing.js';
import { openTransport, type WireRequest } from '../wire/transport.js';
import { fetchToken, grantedActions, type Token, type TokenContext } from './token.js';

const transport = openTransport();
afterAll(() => transport.close());

const SCOPES = ['repository:org/app:pull,push'];

function contextFor(registry: string, secrets: string[] = []): TokenContext & { readonly clock: FakeClock } {
  const endpoint = endpointOf(registry, []);
  const mask = (secret: string) => void secrets.push(secret);
  return { endpoint, transport, clock: new FakeClock(), log: silent, patience: 2000, mask };
}

const challengeOf = ({ origin, host }: TestRegistry) => ({
  scheme: 'bearer',
  parameters: { realm: `${origin}/token`, service: host },
});

async function ask(
  server: TestRegistry,
  credential?: Exclude<Credential, { kind: 'bearer' }>,
  scopes: readonly string[] = SCOPES,
): Promise<{ token: Token; clock: FakeClock; secrets: string[] }> {
  const secrets: string[] = [];
  const context = contextFor(server.host, secrets);
  const token = await fetchToken(context, challengeOf(server), credential, scopes);
  return { token, clock: context.clock, secrets };
}

const answerWith = (body: unknown) =>
  ({ kind: 'status', status: 200, body: typeof body === 'string' ? body : JSON.stringify(body) }) as const;

describe('how a credential is exchanged', () => {
  test('a password: GET with Basic, service and scopes', async () => {
    await using server = await startTestRegistry({ as: 'acr', users: USERS });
    await ask(server, BOT, [...SCOPES, 'repository:org/base:pull']);
    const [request] = server.requests;
    expect(request?.headers.authorization).toBe(`Basic ${btoa('bot:secret')}`);
    const query = new URL(request?.path ?? '', server.origin).searchParams;
    expect(query.get('service')).toBe(server.host);
    expect(query.getAll('scope')).toEqual([...SCOPES, 'repository:org/base:pull']);
    expect(server.log).toHaveLength(1);
  });

  test.each([404, 405])('GET that does not exist (%i): POST with the password', async (status) => {
    await using server = await startTestRegistry({ as: 'acr', users: USERS });
    server.fail({ match: ({ method }) => method === 'GET', how: { kind: 'status', status } });
    await ask(server, BOT);
    const form = new URLSearchParams(Buffer.from(server.requests[1]?.body ?? []).toString());
    expect(Object.fromEntries(form)).toMatchObject({
      grant_type: 'password',
      username: 'bot',
      password: 'secret',
      scope: SCOPES[0],
    });
  });

  test.each([400, 401, 403, 500])('a refused GET (%i) is not followed by a POST', async (status) => {
    await using server = await startTestRegistry({ as: 'acr', users: USERS });
    server.fail({ how: { kind: 'status', status } });
    await expect(ask(server, BOT)).rejects.toMatchObject({ status });
    expect(server.log).toHaveLength(1);
  });

  test('a refresh token: POST, and the secret is in no URL', async () => {
    await using server = await startTestRegistry({ as: 'acr', refreshTokens: ['long-lived'] });
    const { token } = await ask(server, { kind: 'refresh-token', token: 'long-lived' });
    expect(token.value).toBe(server.tokens.issued[0]);
    expect(server.log).toEqual(['POST /token']);
  });

  test('nothing: an anonymous token', async () => {
    await using server = await startTestRegistry({ as: 'quay', users: USERS });
    const { token } = await ask(server);
    expect(server.requests[0]?.headers.authorization).toBeUndefined();
    expect(grantedActions(token.value, 'org/app')).toEqual(['pull']);
  });
});

describe('what an answer may look like', () => {
  test.each([
    ['token', { token: 'a', expires_in: 300 }, 'a'],
    ['access_token', { access_token: 'b', expires_in: 300 }, 'b'],
    ['both', { token: 'a', access_token: 'b', expires_in: 300 }, 'a'],
    ['an empty token', { token: '', access_token: 'b' }, 'b'],
    ['a token that is none', { token: null, access_token: 'b' }, 'b'],
  ])('%s', async (_, body, value) => {
    await using server = await startTestRegistry();
    server.fail({ how: answerWith(body) });
    expect((await ask(server)).token.value).toBe(value);
  });

  test.each([
    [300, 290],
    [60, 50],
    [10, 5],
    [undefined, 50],
    [0, 50],
    [-5, 50],
    ['300', 50],
  ])('expires_in %j: used for %i s by our own clock, whatever issued_at says', async (life, usable) => {
    await using server = await startTestRegistry();
    const issued_at = '2099-01-01T00:00:00Z';
    server.fail({ how: answerWith({ token: 'a', expires_in: life, issued_at }) });
    const { token, clock } = await ask(server);
    expect(token.expires - clock.now()).toBe(usable * 1000);
  });

  test.each(['', 'not json', '[]', '{}', '{"token":5}', '<html>'])(
    '%j is an error that names the service',
    async (body) => {
      await using server = await startTestRegistry();
      server.fail({ how: answerWith(body) });
      await expect(ask(server)).rejects.toThrow(`${server.host} answered the token request without a token`);
    },
  );

  test('a token of more than 128 KiB is refused', async () => {
    await using server = await startTestRegistry();
    server.fail({ how: answerWith({ token: 'x'.repeat(129 * 1024) }) });
    await expect(ask(server)).rejects.toThrow(/is larger than 131072 bytes/);
  });
});

describe('secrets are masked before anything else sees them', () => {
  test('the token, and the Basic form of the password', async () => {
    await using server = await startTestRegistry({ as: 'acr', users: USERS });
    const { token, secrets } = await ask(server, BOT);
    expect(secrets).toEqual([btoa('bot:secret'), token.value]);
  });

  test('an error names neither', async () => {
    await using server = await startTestRegistry({ as: 'acr', users: { bot: 'other' } });
    const error = await ask(server, BOT).catch((reason: Error) => reason);
    expect(error).toMatchObject({ code: 'CREDENTIALS', status: 401 });
    expect(String(error)).not.toMatch(new RegExp(`secret|${btoa('bot:secret')}|scope=`));
  });
});

/** Sends nothing, and remembers what it was to send. */
function sealed(): { sent: WireRequest[]; context: (registry: string) => TokenContext } {
  const sent: WireRequest[] = [];
  const send = async (request: WireRequest) => {
    sent.push(request);
    throw new Error('sealed');
  };
  return {
    sent,
    context: (registry) => ({ ...contextFor(registry), transport: { send, close: async () => {} } }),
  };
}

describe('where a realm may be', () => {
  test.each([
    'http://auth.example.com/token',
    'https://127.0.0.1/token',
    'https://10.0.0.1/token',
    'https://169.254.169.254/token',
    'https://[fe80::1]/token',
    'https://127。0。0。1/token',
    'https://localhost/token',
    'https://0.0.0.0/token',
    'https://user:pass@auth.example.com/token',
    'ftp://auth.example.com/token',
    'https://',
  ])('%s is refused before anything is sent', async (realm) => {
    const { sent, context } = sealed();
    const challenge = { scheme: 'bearer', parameters: { realm } };
    const failure = fetchToken(context('registry.example.com'), challenge, BOT, SCOPES);
    await expect(failure).rejects.toThrow(/^registry\.example\.com named a token realm that/);
    expect(sent).toEqual([]);
  });

  test.each(['https://auth.example.org/token', 'https://registry.example.com:8443/token'])(
    '%s is asked: a realm is often elsewhere',
    async (realm) => {
      const { sent, context } = sealed();
      const challenge = { scheme: 'bearer', parameters: { realm } };
      await fetchToken(context('registry.example.com'), challenge, BOT, SCOPES).catch(() => {});
      expect(sent[0]?.url.origin).toBe(new URL(realm).origin);
    },
  );

  test('a challenge without a realm', async () => {
    const { context } = sealed();
    const failure = fetchToken(context('a.example.com'), { scheme: 'bearer', parameters: {} }, BOT, SCOPES);
    await expect(failure).rejects.toThrow('a.example.com asks for a token but does not say where');
  });

  test.each([301, 302, 303, 307, 308])(
    'a redirect (%i) of the token request is not followed',
    async (status) => {
      await using server = await startTestRegistry({ as: 'acr', users: USERS });
      await using other = await startTestRegistry({ as: 'acr', users: USERS });
      server.fail({ how: { kind: 'redirect', status, location: `${other.origin}/token` } });
      await expect(ask(server, BOT)).rejects.toMatchObject({
        advice: expect.stringContaining('sent nowhere else'),
      });
      expect(other.log).toEqual([]);
    },
  );
});

describe('known registries keep their token service', () => {
  test.each([
    ['docker.io', 'https://evil.example/token'],
    ['ghcr.io', 'https://auth.docker.io/token'],
    ['team.azurecr.io', 'https://other.azurecr.io/oauth2/token'],
    ['us-docker.pkg.dev', 'https://evil.example/token'],
    ['quay.io', 'https://quay.io.evil.example/token'],
    ['123456789012.dkr.ecr.us-east-1.amazonaws.com', 'https://evil.example/token'],
  ])('%s cannot send a credential to %s', async (registry, realm) => {
    const { sent, context } = sealed();
    const challenge = { scheme: 'bearer', parameters: { realm } };
    await expect(fetchToken(context(registry), challenge, BOT, SCOPES)).rejects.toMatchObject({
      message: expect.stringContaining(`${registry} wants the credential sent to ${new URL(realm).origin}`),
      advice: expect.stringContaining('Nothing was sent there.'),
    });
    expect(sent).toEqual([]);
  });
});

test.each([
  ['opaque', undefined],
  ['a.b.c', undefined],
  [`a.${Buffer.from('{"access":[]}').toString('base64url')}.c`, []],
  [
    `a.${Buffer.from('{"access":[{"name":"org/app","actions":["pull",5]},null]}').toString('base64url')}.c`,
    ['pull'],
  ],
  [`a.${Buffer.from('{"access":"all"}').toString('base64url')}.c`, undefined],
])('%s says that it allows %j', (token, actions) => {
  expect(grantedActions(token, 'org/app')).toEqual(actions);
});
