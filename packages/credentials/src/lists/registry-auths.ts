import { DOCKER_HUB, type Door, invalidInput, kindOf, type Mask } from '@multiarch/oci';
import { maskCredential, maskSecret } from '../exchange/masking.js';
import { parseSecretScope, type RegistryScope, refuseDuplicates } from '../registry-scope.js';
import { settingOf } from '../setting.js';
import { type Entry, parseEntries, quoteKey, type RefuseLine } from './yaml-entries.js';

/** A user name and a password for a host, or for the repositories below a path of it. */
export interface RegistryAuth extends RegistryScope {
  /** Empty, as the password, for a host of ECR: what AWS's own chain finds is used. */
  readonly username: string;
  /** Empty for Docker Hub, where an OIDC connection may take its place. */
  readonly password: string;
  /** Whether an access key is exchanged at ECR, as `docker/login-action` has it. */
  readonly exchange: boolean;
  /** Line in the list, from 1. */
  readonly line: number;
}

const NAME = 'REGISTRY_AUTHS';
const KEYS = ['registry', 'username', 'password'] as const;
/** What `docker/login-action` knows besides. */
const ALSO = ['scope', 'ecr'] as const;
const ACCEPTED = 'a YAML list of registry, username and password';

/** How one writes an entry, for messages. */
export function registryAuthsExample(registry: string, username = '…'): string {
  return `- registry: ${registry}\n  username: ${username}\n  password: …`;
}

/** What to do where an entry is the only way to log in. */
export function adviseEntry(door: Door, host: string, what = 'it', username = '…'): string {
  const add = `add ${what} to ${settingOf(door, NAME)}:\n${indented(registryAuthsExample(host, username))}`;
  return door === 'terminal' ? `run \`docker login ${host}\`, or ${add}` : add;
}

/** Lines below a sentence of advice. */
export function indented(lines: string): string {
  return lines.replace(/^/gm, '    ');
}

/**
 * Reads `REGISTRY_AUTHS`: a YAML list of `registry` (a host, or host and path; Docker Hub when there is none),
 * `username` and `password`; `scope` and `ecr` as in `docker/login-action`. All values are text: `0123` and `yes`
 * stay what they are. Passwords are masked. No message quotes a value that could be a secret.
 *
 * @throws MultiarchError `INVALID_INPUT` with the line
 */
export function parseRegistryAuths(text: string, mask: Mask): readonly RegistryAuth[] {
  const entries = parseEntries(text, refuse);
  for (const { fields } of entries)
    for (const password of fields.get('password')?.values ?? []) maskSecret(password, mask);
  const auths = entries.map((entry) => readAuth(entry, mask));
  refuseDuplicates(auths, refuse);
  return auths;
}

function readAuth({ fields, line }: Entry, mask: Mask): RegistryAuth {
  for (const [key, field] of fields) {
    if (![...KEYS, ...ALSO].some((known) => known === key))
      throw refuse(field.line, `unknown key ${quoteKey(key)}`, KEYS.join(', '));
    if (field.isList) throw refuse(field.line, `'${key}' is not text`);
  }
  const get = (key: string) => fields.get(key)?.values[0] ?? '';
  const scope = readScope(get('registry') || DOCKER_HUB, get('scope'), line);
  const [username, password, exchange] = [get('username'), get('password'), readEcr(get('ecr'), scope, line)];
  const isAmbient = kindOf(scope.host).accounts === 'aws' && exchange && username === '' && password === '';
  if (!isAmbient) {
    if (username === '') throw refuse(line, lacks(fields, 'username'));
    if (password === '' && kindOf(scope.host).name !== 'docker-hub')
      throw refuse(line, lacks(fields, 'password'));
  }
  if (username.includes(':')) throw refuse(line, "'username' contains ':'", 'a name without it');
  if (password !== '') maskCredential({ kind: 'password', username, password }, mask);
  return { ...scope, username, password, exchange, line };
}

function lacks(fields: Entry['fields'], key: string): string {
  return fields.has(key) ? `'${key}' is empty; is the secret set?` : `'${key}' is missing`;
}

/** `scope` is a path with what it is for, `org/app@push`: the path counts here, Docker's config knows no more. */
function readScope(registry: string, scope: string, line: number): RegistryScope {
  const [path = ''] = scope.split('@');
  const full = path === '' ? registry : `${registry.replace(/\/+$/, '')}/${path}`;
  return parseSecretScope(full, (problem, accepted) => refuse(line, problem, accepted));
}

function readEcr(value: string, { host }: RegistryScope, line: number): boolean {
  if (!/^(?:auto|true|false)?$/i.test(value))
    throw refuse(line, "'ecr' does not have a known value", 'auto, true, false');
  if (/^true$/i.test(value) && kindOf(host).accounts !== 'aws')
    throw refuse(line, "'ecr' is true, and 'registry' is not a host of ECR", 'ecr: auto');
  return !/^false$/i.test(value);
}

/** The list is a secret, not a file: the line is part of the message. */
const refuse: RefuseLine = (line, problem, accepted = ACCEPTED) =>
  invalidInput(NAME, `line ${line}: ${problem}`, accepted);
