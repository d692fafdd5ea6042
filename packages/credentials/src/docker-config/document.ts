import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import {
  canonicalHost,
  type Environment,
  isJsonObject,
  type JsonObject,
  MultiarchError,
} from '@multiarch/oci';

/** What Docker's `config.json` says of credentials. Other members are none of our business, and are kept. */
export interface DockerConfig {
  /** Where it was read, for messages. */
  readonly path: string;
  readonly auths: Readonly<Record<string, DockerAuth>>;
  /** Host → helper. An empty name means: no helper for this host, look into `auths`. */
  readonly credHelpers: Readonly<Record<string, string>>;
  readonly credsStore: string | undefined;
}

/** An entry of `auths`; Docker's own tools write more members than these. */
export interface DockerAuth {
  readonly auth?: string;
  readonly username?: string;
  readonly password?: string;
  readonly identitytoken?: string;
  readonly registrytoken?: string;
}

/** `$DOCKER_CONFIG/config.json`, else `~/.docker/config.json`, as Docker finds it. */
export function dockerConfigPath(environment: Environment): string {
  const { DOCKER_CONFIG: directory, HOME: home } = environment;
  return join(directory || join(home || homedir(), '.docker'), 'config.json');
}

/**
 * Reads `config.json`; one that does not exist is empty.
 *
 * @throws MultiarchError `INVALID_CONTENT` when it is not what Docker would read
 */
export async function readDockerConfig(path: string): Promise<DockerConfig> {
  const text = await readIfExists(path);
  return toDockerConfig(path, text === undefined ? {} : parseDocument(text.toString('utf8'), path));
}

/** The variable in which Docker looks for logins before it reads its file. */
export const AUTH_VARIABLE = 'DOCKER_AUTH_CONFIG';

/**
 * The logins in `DOCKER_AUTH_CONFIG`, which has the form of `config.json`; of its members, Docker reads `auths` alone.
 *
 * @throws MultiarchError `INVALID_CONTENT`
 */
export function configOfEnvironment({ [AUTH_VARIABLE]: text = '' }: Environment): DockerConfig {
  const { auths } = parseDocument(text, AUTH_VARIABLE);
  return toDockerConfig(AUTH_VARIABLE, { auths });
}

/**
 * The file's bytes, or `undefined` when there is no such file. It is small, and read before the first request: to load what
 * reads without waiting would take longer than to wait.
 */
export async function readIfExists(path: string): Promise<Buffer | undefined> {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isJsonObject(error) && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Parses the document. The parser's own message quotes the text around the mistake, which may be a password:
 * only its position is told.
 *
 * @throws MultiarchError `INVALID_CONTENT`
 */
export function parseDocument(text: string, path: string): JsonObject {
  const refuse = (why: string) =>
    new MultiarchError('INVALID_CONTENT', `${path} ${why}`, {
      advice: `Repair or remove ${path === AUTH_VARIABLE ? 'this variable' : 'this file'}; Docker cannot read it either.`,
      ...(path === AUTH_VARIABLE ? {} : { location: { file: path } }),
    });
  if (text.trim() === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const place = /\(?line \d+ column \d+\)?|position \d+/.exec(String(error))?.[0];
    throw refuse(`is not JSON${place === undefined ? '' : ` (${place.replace(/[()]/g, '')})`}`);
  }
  if (!isJsonObject(value)) throw refuse('is not a JSON object');
  for (const name of ['auths', 'credHelpers'])
    if (value[name] !== undefined && value[name] !== null && !isJsonObject(value[name]))
      throw refuse(`has '${name}' that is not an object`);
  return value;
}

function toDockerConfig(path: string, document: JsonObject): DockerConfig {
  const { auths, credHelpers, credsStore } = document;
  return {
    path,
    auths: membersOf(auths, (entry): entry is DockerAuth => isJsonObject(entry)),
    credHelpers: membersOf(credHelpers, (helper) => typeof helper === 'string'),
    credsStore: typeof credsStore === 'string' && credsStore !== '' ? credsStore : undefined,
  };
}

function membersOf<T>(object: unknown, isMember: (value: unknown) => value is T): Record<string, T> {
  const entries = isJsonObject(object) ? Object.entries(object) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, T] => isMember(entry[1])));
}

/** What a key of `auths` stands for: a host, and with containers-auth.json(5) perhaps a path below it. */
interface AuthScope {
  readonly host: string;
  readonly prefix: string;
}

/** Keys with a scheme are URLs of the first registry protocol (`https://index.docker.io/v1/`): the host alone. */
export function scopeOfKey(key: string): AuthScope {
  const bare = key.replace(/^https?:\/\//, '');
  const [host = '', ...path] = bare.split('/');
  const prefix = path.filter((part) => part !== '').join('/');
  const isApi = bare !== key || prefix === 'v1' || prefix === 'v2';
  return { host: canonicalHost(host), prefix: isApi ? '' : prefix };
}

/** Whether a repository is this path or below it; part by part, so `org` does not hold `organisation/app`. */
export function isBelow(repository: string, prefix: string): boolean {
  return prefix === '' || repository === prefix || repository.startsWith(`${prefix}/`);
}
