import {
  anonymous,
  type CredentialSource,
  formatImageName,
  type ImageName,
  joinAdvice,
  MultiarchError,
  Once,
} from '@multiarch/oci';
import { trustingSystem } from '@multiarch/oci/network';
import { accountNote } from '../aws/account.js';
import type { Grant } from '../provider.js';
import { explainRefusal } from './push-refusal.js';
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
  readonly verify: Verify;
  /** What Docker's config has, for hosts that stay with it. */
  readonly stored: CredentialSource;
}

/** Obtains all credentials at once; logins that are one exchange (same offer key) happen once. Does not throw. */
export function obtainAll(logins: readonly Login[], trial?: Trial): Promise<readonly Outcome[]> {
  const exchanges = new Once<string, Grant>();
  return Promise.all(
    logins.map(async (login): Promise<Outcome> => {
      try {
        const grant = await obtain(login, exchanges);
        const outcome = { login, ...(grant === undefined ? {} : { grant }) };
        if (trial === undefined || login.images.length === 0 || login.kind === 'missing')
          return { ...outcome, push: 'untried' };
        return await tryPushes(outcome, trial);
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

async function tryPushes(
  outcome: Pick<Outcome, 'login' | 'grant'>,
  { verify, stored }: Trial,
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
