import { type ImageName, type Logger, MultiarchError } from '@multiarch/oci';
import { readDockerConfig } from './docker-config/document.js';
import type { ConfigLogin } from './docker-config/edit.js';
import { type Restore, writeDockerConfig } from './docker-config/write.js';
import type { Grant, Sources } from './provider.js';
import { type Login, matchTargets, requireCredentials, resolveLogins } from './resolve.js';
import { findStored } from './stored.js';

/** What {@link logIn} is asked to do. */
export interface LoginRequest {
  /** Their hosts are logged in to. */
  readonly images: readonly ImageName[];
  readonly sources: Sources;
  /** Docker's `config.json`, see `dockerConfigPath`. */
  readonly config: string;
  /** Where to keep what undoes it; without it the logins stay. */
  readonly restore?: Restore;
  /** Hosts in plain HTTP, which may do without a credential, as those of this machine. */
  readonly insecureRegistries?: readonly string[];
  readonly logger: Logger;
  readonly verify?: Verify;
}

/** What may be told of a login: no secrets. */
export interface LoginReport {
  readonly host: string;
  /** Where the credential is for a part of the host only: that path. */
  readonly path?: string;
  readonly identity: string;
  readonly how: string;
  /** ISO 8601, where it is known. */
  readonly expires?: string;
}

/** A host that we are logged in to. */
export interface LoggedIn extends Grant {
  readonly host: string;
  /** Empty: the whole host. */
  readonly prefix: string;
}

/**
 * Logs in to the hosts of all images, all at once, and writes Docker's `config.json`. Either all of it happens or
 * nothing: a host without a credential is an error before the first login, a login that fails is one before
 * anything is written.
 *
 * @throws MultiarchError `INVALID_INPUT`, `CREDENTIALS`; `INVALID_CONTENT` for a damaged `config.json`
 */
export async function logIn(request: LoginRequest): Promise<readonly LoginReport[]> {
  const { images, sources, logger } = request;
  const targets = matchTargets(images, sources);
  const config = await readDockerConfig(request.config);
  const stored = await findStored(targets, config, sources, logger);
  const logins = resolveLogins(targets, stored, request.insecureRegistries);
  await requireCredentials(logins);
  const loggedIn = await obtainGrants(logins, request.verify);
  const { entries, warnings } = toConfigLogins(loggedIn, logins);
  for (const warning of warnings) logger.warning(warning);
  await writeDockerConfig(request.config, entries, request.restore);
  return logins.map((login) => reportLogin(login, loggedIn));
}

function reportLogin(login: Login, loggedIn: readonly LoggedIn[]): LoginReport {
  const { host } = login;
  if (login.kind === 'stored') return { host, identity: login.stored.identity, how: login.stored.how };
  const prefix = login.kind === 'obtain' ? login.prefix : '';
  const found = loggedIn.find((grant) => grant.host === host && grant.prefix === prefix);
  if (login.kind !== 'obtain' || found === undefined)
    return { host, identity: 'anonymous', how: 'no credential' };
  const { identity, how, expiresAt } = found;
  return {
    host,
    ...(prefix === '' ? {} : { path: prefix }),
    identity,
    how,
    ...(expiresAt === undefined ? {} : { expires: expiresAt.toISOString() }),
  };
}

/**
 * The entries for `config.json`. Docker knows one credential per host and not per path, so the first path's one
 * also becomes the host's, unless the host has its own.
 */
export function toConfigLogins(
  loggedIn: readonly LoggedIn[],
  logins: readonly Login[],
): { entries: readonly ConfigLogin[]; warnings: readonly string[] } {
  const entries: ConfigLogin[] = loggedIn.map(({ host, prefix, credential }) => ({
    host,
    prefix,
    credential,
  }));
  const warnings: string[] = [];
  for (const host of new Set(loggedIn.filter(({ prefix }) => prefix !== '').map((login) => login.host))) {
    const own = logins.some(
      (login) => login.host === host && !(login.kind === 'obtain' && login.prefix !== ''),
    );
    const [first, ...others] = loggedIn.filter((login) => login.host === host);
    if (!own && first !== undefined) entries.push({ host, credential: first.credential });
    if (own || others.length > 0)
      warnings.push(
        `${host} has several credentials, one for each path; Docker itself uses one for the whole host (${
          own ? 'the host’s own' : `${first?.identity}, of ${host}/${first?.prefix}`
        })`,
      );
  }
  return { entries, warnings };
}

/** Looks at a new credential before it is written; throws when the registry would refuse it. */
export type Verify = (loggedIn: LoggedIn) => Promise<void>;

/**
 * Obtains all credentials at once; logins that are one exchange (same offer key) happen once.
 *
 * @throws MultiarchError `CREDENTIALS` with every login that failed
 */
export async function obtainGrants(logins: readonly Login[], verify?: Verify): Promise<readonly LoggedIn[]> {
  const exchanges = new Map<string, Promise<Grant>>();
  const wanted = logins.filter((login) => login.kind === 'obtain');
  for (const { offer } of wanted) if (!exchanges.has(offer.key)) exchanges.set(offer.key, offer.obtain());
  const settled = await Promise.allSettled(exchanges.values());
  refuseFailed(settled);
  const loggedIn = await Promise.all(
    wanted.map(async ({ host, prefix, offer }) => {
      const grant = await (exchanges.get(offer.key) ?? offer.obtain());
      return { ...grant, how: offer.how, host, prefix };
    }),
  );
  if (verify !== undefined) refuseFailed(await Promise.allSettled(loggedIn.map(verify)));
  return loggedIn;
}

function refuseFailed(settled: readonly PromiseSettledResult<unknown>[]): void {
  const errors: unknown[] = settled.filter(({ status }) => status === 'rejected').map(reasonOf);
  if (errors.length === 0) return;
  if (errors.length === 1) throw errors[0];
  const sentences = errors.map((error) => (error instanceof Error ? error.message : String(error)));
  const advice = errors.map((error) => (error instanceof MultiarchError ? error.advice : undefined));
  throw new MultiarchError('CREDENTIALS', sentences.join('\n'), {
    advice: [...new Set(advice.filter((line) => line !== undefined))].join('\n'),
    cause: new AggregateError(errors),
  });
}

function reasonOf(settled: PromiseSettledResult<unknown>): unknown {
  return settled.status === 'rejected' ? settled.reason : undefined;
}
