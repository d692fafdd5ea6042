import { dirname } from 'node:path';
import type { Environment } from '@multiarch/oci';
import { buildxConfigPath, type RepositoryLogin } from '../docker-config/buildx.js';
import type { ConfigLogin } from '../docker-config/edit.js';
import type { Restore } from '../docker-config/journal.js';
import { writeBeside, writeDockerConfig } from '../docker-config/write.js';
import type { LoggedIn } from './obtain.js';
import type { Login } from './resolve.js';

/** What is written for logins. */
export interface ConfigLogins {
  /** For Docker's `config.json`. */
  readonly entries: readonly ConfigLogin[];
  /** For Buildx, which knows credentials of single repositories. */
  readonly repositories: readonly RepositoryLogin[];
  readonly warnings: readonly string[];
}

/**
 * The entries for `config.json`. Docker knows one credential per host and not per path, so the first path's one
 * also becomes the host's, unless the host has its own.
 */
export function toConfigLogins(loggedIn: readonly LoggedIn[], logins: readonly Login[]): ConfigLogins {
  const entries: ConfigLogin[] = loggedIn.map(({ host, prefix, credential }) => ({
    host,
    prefix,
    credential,
  }));
  const repositories: RepositoryLogin[] = [];
  const warnings: string[] = [];
  for (const host of new Set(loggedIn.filter(({ prefix }) => prefix !== '').map((login) => login.host))) {
    const own = logins.some(
      (login) => login.host === host && !(login.kind === 'obtain' && login.prefix !== ''),
    );
    const alike = loggedIn.filter((login) => login.host === host);
    const [first] = alike;
    if (!own && first !== undefined) entries.push({ host, credential: first.credential });
    if (!own && alike.length === 1) continue;
    repositories.push(...alike.flatMap((login) => repositoriesOf(login, logins)));
    const whole = own ? 'the host’s own' : `${first?.identity}, of ${host}/${first?.prefix}`;
    warnings.push(
      `${host} has several credentials, one for each path; Buildx before 0.31 and Docker itself use one for the whole host (${whole})`,
    );
  }
  return { entries, repositories, warnings };
}

function repositoriesOf({ host, prefix, credential }: LoggedIn, logins: readonly Login[]): RepositoryLogin[] {
  const login = logins.find((other) => other.host === host && other.prefix === prefix);
  return prefix === '' ? [] : (login?.images ?? []).map((image) => ({ image, credential }));
}

/** Writes all of it; one restore undoes all. @throws MultiarchError `INVALID_CONTENT` for a damaged file */
export async function writeLogins(
  { entries, repositories }: ConfigLogins,
  config: string,
  environment: Environment,
  restore: Restore | undefined,
): Promise<void> {
  const files = repositories.map(({ image, credential }) => {
    const path = buildxConfigPath(image, dirname(config), environment);
    return { path, entry: { host: image.registry, credential } };
  });
  const also = restore === undefined ? [] : files.map(({ path }) => path);
  await writeDockerConfig(config, entries, restore, also);
  for (const { path, entry } of files) await writeBeside(path, entry, restore);
}
