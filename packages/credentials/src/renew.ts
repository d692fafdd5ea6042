import { canonicalHost, type ImageName } from '@multiarch/oci';
import { isBelow } from './docker-config/document.js';
import { type LoginRequest, logIn } from './login.js';
import type { LoginReport } from './login-check.js';

/** What {@link renewLogins} is asked to do. */
export interface RenewRequest extends LoginRequest {
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
  const ending = endingBefore(logins, until);
  const concerned = images.filter((image) => ending.includes(loginFor(image, logins) ?? neverEnding));
  if (concerned.length === 0) return logins;
  const renewed = await logIn({ ...request, images: concerned });
  for (const late of endingBefore(ending, until)) {
    const now = renewed.find((login) => isSame(login, late));
    if (now?.expires === undefined || Date.parse(now.expires) < until.getTime())
      logger.warning(
        `${late.host}: the login as ${late.identity} ends at ${now?.expires ?? late.expires} and could not be renewed for longer`,
      );
  }
  return logins.map((login) => renewed.find((fresh) => isSame(fresh, login)) ?? login);
}

const neverEnding: LoginReport = { host: '', identity: '', how: '' };

/** The login that is used for an image: that of the longest path. */
function loginFor(
  { registry, repository }: ImageName,
  logins: readonly LoginReport[],
): LoginReport | undefined {
  return logins
    .filter(({ host, path = '' }) => host === canonicalHost(registry) && isBelow(repository, path))
    .sort((a, b) => (b.path ?? '').length - (a.path ?? '').length)[0];
}

function isSame(a: LoginReport, b: LoginReport): boolean {
  return a.host === b.host && a.path === b.path;
}
