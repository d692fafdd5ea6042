import { canonicalHost } from '@multiarch/oci';
import { keepLogins, type LoginRequest, tryLogins } from './login.js';
import type { LoginReport } from './report.js';

/** What {@link renewLogins} is asked to do. */
interface RenewRequest extends LoginRequest {
  /** What the earlier login reported. */
  readonly logins: readonly LoginReport[];
  /** Until when credentials have to last. */
  readonly until: Date;
}

/** The logins that end before then. Those whose end is not known are taken to last. */
export function endingBefore(logins: readonly LoginReport[], until: Date): readonly LoginReport[] {
  return logins.filter(({ expires }) => expires !== undefined && Date.parse(expires) < until.getTime());
}

/**
 * Logs in again to those hosts whose credentials would not last, and to no others. Does nothing where all of them
 * do. What this login may draw on need not be what the earlier one had: a login that cannot be renewed stays, with
 * a warning.
 *
 * @returns all logins as they are now
 * @throws MultiarchError as `logIn`
 */
export async function renewLogins(request: RenewRequest): Promise<readonly LoginReport[]> {
  const { logins, until, images, logger } = request;
  // The whole host: one of its paths' credentials is also the host's.
  const hosts = new Set(endingBefore(logins, until).map(({ host }) => host));
  const concerned = images.filter(({ registry }) => hosts.has(canonicalHost(registry)));
  if (concerned.length === 0) return logins;
  const again = { ...request, images: concerned };
  const attempt = await tryLogins(again);
  if (attempt.failure !== undefined) throw attempt.failure;
  const isNew = ({ host, path = '' }: LoginReport) =>
    attempt.written.entries.some((entry) => entry.host === host && (entry.prefix ?? '') === path);
  const renewed = (await keepLogins(attempt, again)).filter(isNew);
  const now = logins.map((login) => renewed.find((fresh) => isSame(fresh, login)) ?? login);
  for (const { host, identity, expires } of endingBefore(now, until))
    logger.warning(
      `${host}: the login as ${identity} ends at ${expires} and could not be renewed for longer`,
    );
  return now;
}

function isSame(a: LoginReport, b: LoginReport): boolean {
  return a.host === b.host && a.path === b.path;
}
