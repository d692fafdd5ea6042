import { randomUUID } from 'node:crypto';
import type { Behaviour } from './behaviour.js';
import type { Answer, RecordedRequest } from './fault.js';

export interface Users {
  readonly [username: string]: string;
}

interface Grant {
  readonly scopes: readonly string[];
  readonly expires: number;
}

/** Issues and checks tokens as Docker's token specification says, for a registry on the same server. */
export class TokenService {
  readonly #grants = new Map<string, Grant>();
  readonly #users: Users;
  readonly #refreshTokens: ReadonlySet<string>;
  readonly #behaviour: Behaviour;
  /** Milliseconds that a token lasts. */
  life = 300_000;
  /** Actions that are never granted, without a word about it. */
  withheld: readonly string[] = [];

  constructor(behaviour: Behaviour, users: Users, refreshTokens: readonly string[]) {
    this.#behaviour = behaviour;
    this.#users = users;
    this.#refreshTokens = new Set(refreshTokens);
  }

  /** All tokens that were issued, for tests that look for them where they must not be. */
  get issued(): readonly string[] {
    return [...this.#grants.keys()];
  }

  /** Takes back all tokens, as a restarted service does. */
  revokeAll(): void {
    this.#grants.clear();
  }

  answer(request: RecordedRequest): Answer {
    const method = request.method === 'POST' ? 'POST' : 'GET';
    if (!this.#behaviour.tokenMethods.includes(method)) return json(405, { errors: [] });
    const form = new URLSearchParams(
      method === 'POST' ? new TextDecoder().decode(request.body) : request.path.split('?')[1],
    );
    const scopes = form.getAll('scope').flatMap((scope) => scope.split(' '));
    const user = method === 'POST' ? this.#formUser(form) : this.#basicUser(request);
    if (user === undefined) return json(401, { details: 'incorrect username or password' });
    if (this.#behaviour.refusesDeleteScope && scopes.some((scope) => scope.includes('delete')))
      return json(400, {
        errors: [{ code: 'INVALID_SCOPE', message: 'Unable to decode repository and actions' }],
      });
    const withheld = user === '' ? ['push', 'delete'] : this.withheld;
    const granted = scopes.map((scope) => without(scope, withheld));
    const token = `${encode({ alg: 'none' })}.${encode({ access: claimsOf(granted) })}.issued-${randomUUID()}`;
    this.#grants.set(token, { scopes: granted, expires: Date.now() + this.life });
    const lifetime = Math.floor(this.life / 1000);
    return json(
      200,
      method === 'POST' ? { access_token: token, expires_in: lifetime } : { token, expires_in: lifetime },
    );
  }

  /** Whether a request carries a token that allows this action on this repository. */
  allows(request: RecordedRequest, repository: string, action: string): boolean {
    return (this.#grantOf(request)?.scopes ?? []).some((scope) => {
      const [, name, actions] = /^repository:(.*):([^:]*)$/.exec(scope) ?? [];
      return name === repository && (actions ?? '').split(',').includes(action);
    });
  }

  /** Whether a request carries a token, for whatever. */
  knows(request: RecordedRequest): boolean {
    return this.#grantOf(request) !== undefined;
  }

  #grantOf({ headers }: RecordedRequest): Grant | undefined {
    const token = /^Bearer (.+)$/.exec(String(headers.authorization ?? ''))?.[1];
    const grant = token === undefined ? undefined : this.#grants.get(token);
    return grant === undefined || grant.expires < Date.now() ? undefined : grant;
  }

  /** The user of a Basic header; empty for anonymous, `undefined` for a wrong password. */
  #basicUser({ headers }: RecordedRequest): string | undefined {
    if (headers.authorization === undefined) return '';
    return checkBasic(String(headers.authorization), this.#users);
  }

  #formUser(form: URLSearchParams): string | undefined {
    if (form.get('grant_type') === 'refresh_token')
      return this.#refreshTokens.has(form.get('refresh_token') ?? '') ? 'refresh-token' : undefined;
    const username = form.get('username') ?? '';
    return this.#users[username] === form.get('password') ? username : undefined;
  }
}

function without(scope: string, withheld: readonly string[]): string {
  const colon = scope.lastIndexOf(':') + 1;
  const actions = scope.slice(colon).split(',');
  return scope.slice(0, colon) + actions.filter((action) => !withheld.includes(action)).join(',');
}

function claimsOf(scopes: readonly string[]) {
  return scopes.map((scope) => {
    const [, type, name, actions = ''] = /^([^:]*):(.*):([^:]*)$/.exec(scope) ?? [];
    return { type, name, actions: actions.split(',') };
  });
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** The user whose name and password a Basic header holds, or `undefined`. */
export function checkBasic(header: string, users: Users): string | undefined {
  const encoded = /^Basic (.+)$/.exec(header)?.[1];
  if (encoded === undefined) return undefined;
  const [username = '', ...rest] = Buffer.from(encoded, 'base64').toString().split(':');
  return Object.hasOwn(users, username) && users[username] === rest.join(':') ? username : undefined;
}

function json(status: number, body: unknown): Answer {
  return { status, headers: { 'content-type': 'application/json' }, body: Buffer.from(JSON.stringify(body)) };
}
