import {
  type Credential,
  type CredentialSource,
  canonicalHost,
  configKey,
  type Environment,
  type Mask,
  Once,
} from '@multiarch/oci';
import { maskCredential } from '../exchange/masking.js';
import { configOfEnvironment, type DockerAuth, type DockerConfig, isBelow, scopeOfKey } from './document.js';
import { askHelper } from './helper.js';

/** What {@link credentialSource} needs of the world: the environment that a helper is started with, the mask. */
export interface ConfigRuntime {
  readonly environment: Environment;
  readonly mask: Mask;
}

/**
 * Finds credentials as Docker does: in `DOCKER_AUTH_CONFIG`, else the host's own helper (`credHelpers`), else the store for all hosts
 * (`credsStore`), else `auths`. With a helper, `auths` is not looked at, exactly as in Docker. Keys with a path
 * (containers-auth.json(5)) hold for the repositories below it; the longest wins.
 *
 * A helper is asked each time, because what it answers may expire; calls that run at once share one answer.
 *
 * @throws MultiarchError `INVALID_CONTENT` where that variable is not what Docker would read; once asked, `CREDENTIALS`
 *   when a helper fails
 */
export function credentialSource(
  config: DockerConfig,
  { environment, mask }: ConfigRuntime,
): CredentialSource {
  const asking = new Once<string, Credential | undefined>('none');
  const ask = (helper: string, server: string) =>
    asking.get(server, () => askHelper(helper, server, environment));
  const given = configOfEnvironment(environment);
  const find = (host: string, repository: string) => {
    const helper = helperFor(config, host);
    return helper === undefined ? findAuth(config, host, repository) : ask(helper, configKey(host));
  };
  return async (registry, repository) => {
    const host = canonicalHost(registry);
    const credential = findAuth(given, host, repository) ?? (await find(host, repository));
    return credential === undefined ? undefined : maskCredential(credential, mask);
  };
}

/** The helper that Docker would ask for this host; `undefined` where it would look into `auths`. */
export function helperFor(config: DockerConfig, host: string): string | undefined {
  const key = configKey(host);
  const own = Object.hasOwn(config.credHelpers, key) ? config.credHelpers[key] : undefined;
  const helper = own ?? config.credsStore;
  return helper === '' ? undefined : helper;
}

/** Whether the environment has a credential for this repository, before any file or helper. */
export function isInEnvironment(environment: Environment, host: string, repository: string): boolean {
  return findAuth(configOfEnvironment(environment), host, repository) !== undefined;
}

function findAuth(config: DockerConfig, host: string, repository: string): Credential | undefined {
  const candidates = Object.entries(config.auths)
    .map(([key, auth]) => ({ key, ...scopeOfKey(key), credential: toCredential(auth) }))
    .filter((entry) => entry.host === host && isBelow(repository, entry.prefix))
    .filter((entry) => entry.credential !== undefined);
  // The longest path first; of several spellings of one host, the one that Docker writes.
  const rank = (entry: (typeof candidates)[number]) =>
    entry.prefix.length * 2 + (entry.key === configKey(host) ? 1 : 0);
  return candidates.sort((a, b) => rank(b) - rank(a))[0]?.credential;
}

function toCredential(entry: DockerAuth): Credential | undefined {
  if (entry.registrytoken) return { kind: 'bearer', token: entry.registrytoken };
  if (entry.identitytoken) return { kind: 'refresh-token', token: entry.identitytoken };
  if (!entry.auth) {
    const { username, password } = entry;
    return username && password ? { kind: 'password', username, password } : undefined;
  }
  const decoded = Buffer.from(entry.auth, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  if (colon <= 0) return undefined;
  // Docker strips what old versions padded with.
  const password = decoded.slice(colon + 1).replace(/\0+$/, '');
  return password === '' ? undefined : { kind: 'password', username: decoded.slice(0, colon), password };
}
