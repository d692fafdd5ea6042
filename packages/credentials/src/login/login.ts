import { type ImageName, joinAdvice, type Logger, MultiarchError } from '@multiarch/oci';
import { accountNote } from '../aws/account.js';
import { readDockerConfig } from '../docker-config/document.js';
import type { Restore } from '../docker-config/journal.js';
import { credentialSource } from '../docker-config/source.js';
import type { Sources } from '../session.js';
import { checkOf, checkOfMissing, type LoginCheck, reportOf } from './check.js';
import { type ConfigLogins, toConfigLogins, writeLogins } from './config-logins.js';
import { failureOf, type Outcome, obtainAll, type SignIn, type Verify } from './obtain.js';
import type { LoginReport } from './report.js';
import {
  explainMissingLogins,
  findMissingLogins,
  findUnused,
  type Login,
  type MissingLogin,
  matchTargets,
  resolveLogins,
} from './resolve.js';
import { findStored } from './stored.js';

/** What {@link logIn} is asked to do. */
export interface LoginRequest {
  /** Their hosts are logged in to; without any, the hosts that the lists of the sources name. */
  readonly images: readonly ImageName[];
  /** Images that are published to as well, where that can be: their logins may fail, with a warning. */
  readonly optionalImages?: readonly ImageName[];
  readonly sources: Sources;
  /** Docker's `config.json`, see `dockerConfigPath`. */
  readonly config: string;
  /** Where to keep what undoes it; without it the logins stay. */
  readonly restore?: Restore;
  /**
   * Logs in to everything that the sources have a credential for, also where no image needs it: a build pulls its base
   * images from there. Such a login that fails is a warning.
   */
  readonly everything?: boolean;
  /** No login has to succeed: nothing is pushed. What there is serves, and what is missing or fails is said. */
  readonly optional?: boolean;
  /** Hosts in plain HTTP, which may do without a credential, as those of this machine. */
  readonly insecureRegistries?: readonly string[];
  readonly logger: Logger;
  /** Tries a push of each image, before anything is written. */
  readonly verify?: Verify;
  /** Tries a credential at its registry, where no push is tried, before anything is written. */
  readonly signIn?: SignIn;
}

/** Logins that were tried and not yet written. */
interface Attempt {
  readonly checks: readonly LoginCheck[];
  /** Everything that went wrong, in one error. */
  readonly failure?: unknown;
  /** For {@link keepLogins}. */
  readonly written: ConfigLogins;
}

/**
 * Logs in to the hosts of all images, all at once, and writes Docker's `config.json`. Either all of it happens or
 * nothing: a host without a credential is an error before the first login, a login that fails is one before
 * anything is written.
 *
 * @throws MultiarchError `INVALID_INPUT`, `CREDENTIALS`; `INVALID_CONTENT` for a damaged `config.json`
 */
export async function logIn(request: LoginRequest): Promise<readonly LoginReport[]> {
  const attempt = await tryLogins(request);
  if (attempt.failure !== undefined) throw attempt.failure;
  return await keepLogins(attempt, request);
}

/**
 * Tries all logins and writes nothing. With `verify` all of them are tried whatever one of them lacks, so that
 * everything wrong is known at once.
 *
 * @throws MultiarchError `INVALID_INPUT`; `INVALID_CONTENT` for a damaged `config.json`
 */
export async function tryLogins(request: LoginRequest): Promise<Attempt> {
  const { images, sources, logger, verify } = request;
  const { optionalImages = [] } = request;
  const targets = matchTargets(images, sources, request.everything, optionalImages);
  const named = [...images, ...optionalImages];
  for (const line of findUnused(named, sources, request.everything)) logger.info(line);
  const config = await readDockerConfig(request.config);
  const stored = await findStored(targets, config, sources, logger, request.insecureRegistries);
  const logins = resolveLogins(targets, stored, request.insecureRegistries);
  const mayFail = ({ isExtra = false, isOptional = false }: Login) =>
    isExtra || isOptional || request.optional === true;
  const lacking = await findMissingLogins(logins);
  const possible = logins.filter((login) => !lacking.some((lack) => lack.login === login));
  const missing = lacking.filter(({ login }) => !mayFail(login));
  if (missing.length > 0 && verify === undefined)
    return {
      checks: missing.map(checkOfMissing),
      failure: explainMissingLogins(missing, sources.origin),
      written: { entries: [], repositories: [], warnings: [] },
    };
  const trial = verify && { verify, stored: credentialSource(config, sources) };
  const { signIn } = request;
  const outcomes = await obtainAll(possible, { ...trial, logger, ...(signIn && { signIn }) });
  for (const { login, advice } of lacking) {
    if (login.isOptional === true)
      logger.warning(`no credentials for ${login.host}, which is optional`, advice);
    else if (mayFail(login))
      logger.info(`${login.host}: no credential; what is private there cannot be pulled`);
  }
  for (const { login, error } of outcomes) if (error !== undefined && mayFail(login)) warnOf(error, logger);
  const loggedIn = outcomes.flatMap(({ grant }) => (grant === undefined ? [] : [grant]));
  const written = toConfigLogins(loggedIn, logins);
  for (const warning of [...written.warnings, ...notesOn(outcomes)]) logger.warning(warning);
  const failure = joinFailures(missing, failureOf(outcomes.filter(({ login }) => !mayFail(login))), sources);
  return {
    checks: inOrder(logins, lacking, outcomes),
    ...(failure === undefined ? {} : { failure }),
    written,
  };
}

/**
 * Writes the logins that were tried to Docker's `config.json`.
 *
 * @throws MultiarchError `INVALID_CONTENT` for a damaged `config.json`
 */
export async function keepLogins(
  { checks, written }: Attempt,
  { config, restore, sources }: Pick<LoginRequest, 'config' | 'restore' | 'sources'>,
): Promise<readonly LoginReport[]> {
  await writeLogins(written, config, sources.environment, restore);
  return checks.filter(({ push }) => push !== 'missing' && push !== 'failed').map(reportOf);
}

function warnOf(error: unknown, logger: Logger): void {
  if (error instanceof MultiarchError) logger.warning(error.message, error.advice);
  else logger.warning(String(error));
}

/** An identity of another account is only worth a word where the registry has not said that it will do. */
function notesOn(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap(({ login, push, error }) => {
    if (login.kind !== 'obtain' || push !== 'untried' || error !== undefined) return [];
    return accountNote(login.host, login.offer) ?? [];
  });
}

function inOrder(
  logins: readonly Login[],
  missing: readonly MissingLogin[],
  outcomes: readonly Outcome[],
): readonly LoginCheck[] {
  const checks = new Map<Login, LoginCheck>([
    ...missing.map((lack) => [lack.login, checkOfMissing(lack)] as const),
    ...outcomes.map((outcome) => [outcome.login, checkOf(outcome)] as const),
  ]);
  return logins.flatMap((login) => checks.get(login) ?? []);
}

function joinFailures(missing: readonly MissingLogin[], failure: unknown, { origin }: Sources): unknown {
  if (missing.length === 0) return failure;
  const lack = explainMissingLogins(missing, origin);
  if (failure === undefined) return lack;
  const { message, advice } =
    failure instanceof MultiarchError ? failure : { message: String(failure), advice: undefined };
  return new MultiarchError('CREDENTIALS', `${message}\n${lack.message}`, {
    advice: joinAdvice([advice, lack.advice]),
    cause: failure,
  });
}
