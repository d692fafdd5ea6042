import { type Advice, type ImageName, MultiarchError } from '@multiarch/oci';
import type { Outcome } from './obtain.js';
import type { LoginReport } from './report.js';
import type { Login, MissingLogin } from './resolve.js';

/** How a login went, for people and programs. */
export interface LoginCheck extends LoginReport {
  /** `missing`: there is no credential; `failed`: none was given for it; the others say what a push was answered. */
  readonly push: Outcome['push'] | 'missing' | 'failed';
  readonly images: readonly ImageName[];
  /** What is wrong, and what to do about it. */
  readonly problem?: string;
  readonly advice?: Advice;
}

export function checkOf({ login, grant, push, error }: Outcome): LoginCheck {
  const state = error !== undefined && push === 'untried' ? 'failed' : push;
  const problem = error === undefined ? {} : problemOf(error);
  const { expiresAt } = grant ?? {};
  return {
    ...describe(login, grant),
    ...(expiresAt === undefined ? {} : { expires: expiresAt.toISOString() }),
    push: state,
    images: login.images,
    ...problem,
  };
}

export function checkOfMissing({ login, advice }: MissingLogin): LoginCheck {
  const problem = `no credentials for ${login.host}`;
  return { ...describe(login, undefined), push: 'missing', images: login.images, problem, advice };
}

/** The part that is an output: what was done. */
export function reportOf({ host, path, identity, how, expires }: LoginCheck): LoginReport {
  return {
    host,
    ...(path === undefined ? {} : { path }),
    identity,
    how,
    ...(expires === undefined ? {} : { expires }),
  };
}

function describe(login: Login, grant: Outcome['grant']): LoginReport {
  const { host, prefix } = login;
  if (login.kind === 'stored') return { host, identity: login.stored.identity, how: login.stored.how };
  if (login.kind !== 'obtain') return { host, identity: 'anonymous', how: 'no credential' };
  const { identity, how } = grant ?? login.offer;
  return { host, ...(prefix === '' ? {} : { path: prefix }), identity, how };
}

function problemOf(error: unknown): Pick<LoginCheck, 'problem' | 'advice'> {
  const advice = error instanceof MultiarchError ? error.advice : undefined;
  return {
    problem: error instanceof Error ? error.message : String(error),
    ...(advice === undefined ? {} : { advice }),
  };
}

/** A table of logins for people: its head, and a row for each. */
export function tabulateLogins(checks: readonly LoginCheck[]): {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const words: Readonly<Record<LoginCheck['push'], string>> = {
    allowed: 'allowed',
    refused: 'refused',
    untried: 'not tried',
    missing: 'no credential',
    failed: 'login failed',
  };
  const rows = checks.map(({ host, path, identity, how, expires, push }) => [
    path === undefined ? host : `${host}/${path}`,
    push === 'missing' ? '' : identity,
    push === 'missing' ? '' : how,
    expires ?? '',
    words[push],
  ]);
  return { head: ['Registry', 'Identity', 'How', 'Until', 'Push'], rows };
}
