import type { ConfigLogin } from './docker-config/edit.js';
import type { LoggedIn } from './obtain.js';
import type { Login } from './resolve.js';

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
