import {
  anonymous,
  type CredentialSource,
  formatImageName,
  type ImageName,
  joinAdvice,
  type Logger,
  MultiarchError,
  Once,
  silent,
} from '@multiarch/oci';
import { trustingSystem } from '@multiarch/oci/network';
import { accountNote } from '../aws/account.js';
import type { Grant } from '../provider.js';
import { explainRefusal, explainSignIn, isRefusal } from './push-refusal.js';
import type { Login } from './resolve.js';

/** A host that we are logged in to. */
export interface LoggedIn extends Grant {
  readonly host: string;
  /** Empty: the whole host. */
  readonly prefix: string;
}

/**
 * Tries whether an image may be pushed with these credentials, before they are written; throws when the registry
 * refuses.
 */
export type Verify = (image: ImageName, credentials: CredentialSource) => Promise<void>;

/**
 * Tries whether a registry takes a credential at all, before it is written.
 *
 * @throws what the registry answers to one that it does not take
 */
export type SignIn = (host: string, credentials: CredentialSource) => Promise<void>;

/** How one login went. */
export interface Outcome {
  readonly login: Login;
  readonly grant?: LoggedIn;
  /** What the registry said to a push; `untried` where nobody asked it. */
  readonly push: 'allowed' | 'refused' | 'untried';
  /** Why it failed. */
  readonly error?: unknown;
}

/** What is tried besides obtaining the credentials. */
interface Trial {
  readonly verify?: Verify;
  /** What Docker's config has, for hosts that stay with it. */
  readonly stored?: CredentialSource;
  readonly signIn?: SignIn;
  /** Is told of credentials that could not be tried. */
  readonly logger?: Logger;
}

/** Obtains all credentials at once; logins that are one exchange (same offer key) happen once. Does not throw. */
export function obtainAll(logins: readonly Login[], trial: Trial = {}): Promise<readonly Outcome[]> {
  const exchanges = new Once<string, Grant>();
  return Promise.all(
    logins.map(async (login): Promise<Outcome> => {
      try {
        const grant = await obtain(login, exchanges);
        const outcome = { login, ...(grant === undefined ? {} : { grant }) };
        const { verify, stored = anonymous } = trial;
        if (verify !== undefined && login.images.length > 0 && login.kind !== 'missing')
          return await tryPushes(outcome, verify, stored);
        if (grant !== undefined) await trySignIn(grant, trial);
        return { ...outcome, push: 'untried' };
      } catch (error) {
        return { login, push: 'untried', error };
      }
    }),
  );
}

async function obtain(login: Login, exchanges: Once<string, Grant>): Promise<LoggedIn | undefined> {
  if (login.kind !== 'obtain') return undefined;
  const { host, prefix, offer } = login;
  const grant = await exchanges.get(offer.key, () => trustingSystem(offer.obtain));
  return { ...grant, how: offer.how, host, prefix };
}

/** A registry that cannot be asked from here may be reached by whoever builds: it has not refused. */
async function trySignIn(
  { host, identity, how, credential }: LoggedIn,
  { signIn, logger = silent }: Trial,
): Promise<void> {
  try {
    await signIn?.(host, async () => credential);
  } catch (error) {
    if (isRefusal(error)) throw explainSignIn(error, { host, identity, how });
    const said = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    logger.info(`${host}: ${identity} (${how}) could not be tried: ${said}`);
  }
}

async function tryPushes(
  outcome: Pick<Outcome, 'login' | 'grant'>,
  verify: Verify,
  stored: CredentialSource,
): Promise<Outcome> {
  const { login, grant } = outcome;
  const source = grant === undefined ? undefined : async () => grant.credential;
  const credentials = source ?? (login.kind === 'stored' ? stored : anonymous);
  const { identity = 'nobody', how = 'no credential' } =
    grant ?? (login.kind === 'stored' ? login.stored : {});
  const note = login.kind === 'obtain' ? accountNote(login.host, login.offer) : undefined;
  const refusalOf = async (name: ImageName) => {
    try {
      await verify(name, credentials);
      return [];
    } catch (error) {
      return [explainRefusal(error, { image: formatImageName(name), host: login.host, identity, how, note })];
    }
  };
  const errors = (await Promise.all(login.images.map(refusalOf))).flat();
  return errors.length === 0
    ? { ...outcome, push: 'allowed' }
    : { ...outcome, push: 'refused', error: joinErrors(errors) };
}

/**
 * Obtains all credentials at once.
 *
 * @throws MultiarchError `CREDENTIALS` with every login that failed
 */
export async function obtainGrants(logins: readonly Login[], trial?: Trial): Promise<readonly LoggedIn[]> {
  const outcomes = await obtainAll(logins, trial);
  const failure = failureOf(outcomes);
  if (failure !== undefined) throw failure;
  return outcomes.flatMap(({ grant }) => (grant === undefined ? [] : [grant]));
}

/** One error for all that failed; one exchange that failed for several hosts is told once. */
export function failureOf(outcomes: readonly Outcome[]): unknown {
  const errors = outcomes.flatMap(({ error }) => (error === undefined ? [] : [error]));
  return errors.length === 0 ? undefined : joinErrors([...new Set(errors)]);
}

function joinErrors(errors: readonly unknown[]): unknown {
  if (errors.length === 1) return errors[0];
  const sentences = errors.map((error) => (error instanceof Error ? error.message : String(error)));
  const advice = errors.map((error) => (error instanceof MultiarchError ? error.advice : undefined));
  return new MultiarchError('CREDENTIALS', sentences.join('\n'), {
    advice: joinAdvice(advice),
    cause: new AggregateError(errors),
  });
}
