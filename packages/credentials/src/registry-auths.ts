import {
  canonicalHost,
  invalidInput,
  isJsonObject,
  type Mask,
  type MultiarchError,
  parseImageName,
} from '@multiarch/oci';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { maskCredential, maskSecret } from './masking.js';

/** A user name and a password for a host, or for the repositories below a path of it. */
export interface RegistryAuth {
  readonly host: string;
  /** Empty: the whole host. */
  readonly prefix: string;
  readonly username: string;
  readonly password: string;
  /** Line in the list, from 1. */
  readonly line: number;
}

const NAME = 'REGISTRY_AUTHS';
const KEYS = ['registry', 'username', 'password'] as const;
const ACCEPTED = 'a YAML list of registry, username and password';

/** How one writes an entry, for messages. */
export function registryAuthsExample(registry: string): string {
  return `- registry: ${registry}\n  username: …\n  password: …`;
}

/**
 * Reads `REGISTRY_AUTHS`: a YAML list of `registry` (a host, or host and path), `username` and `password`. All
 * values are text: `0123` and `yes` stay what they are. Passwords are masked. No message quotes a value that
 * could be a secret.
 *
 * @throws MultiarchError `INVALID_INPUT` with the line
 */
export function parseRegistryAuths(text: string, mask: Mask): readonly RegistryAuth[] {
  const lines = new LineCounter();
  const lineOf = (node: unknown) => lines.linePos(startOf(node)).line;
  // The parser's own messages quote the text; only their position is told.
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) throw refuse(lines.linePos(error.pos[0]).line, `not YAML (${error.code})`);
  const list = document.contents;
  if (list === null || (isScalar(list) && !list.value)) return [];
  if (!isSeq(list)) throw refuse(lineOf(list), 'not a list');
  const auths = list.items.map((item) => {
    if (!isMap(item)) throw refuse(lineOf(item), 'an entry is not a mapping');
    return parseEntry(item, lineOf, mask);
  });
  refuseDuplicates(auths);
  return auths;
}

type LineOf = (node: unknown) => number;

function parseEntry(item: YAMLMap, lineOf: LineOf, mask: Mask): RegistryAuth {
  const line = lineOf(item);
  const values = new Map<string, string>();
  for (const { key, value } of item.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (!KEYS.some((known) => known === name))
      throw refuse(lineOf(key), `unknown key ${quoteKey(name)}`, KEYS.join(', '));
    if (value !== null && !isScalar(value)) throw refuse(lineOf(value), `'${name}' is not text`);
    const text = String(value?.value ?? '').trim();
    if (name === 'password') maskSecret(text, mask);
    values.set(name, text);
  }
  for (const key of KEYS) {
    if (values.get(key)) continue;
    const why = values.has(key) ? `'${key}' is empty; is the secret set?` : `'${key}' is missing`;
    throw refuse(line, why);
  }
  const [registry = '', username = '', password = ''] = KEYS.map((key) => values.get(key));
  if (username.includes(':')) throw refuse(line, "'username' contains ':'", 'a name without it');
  maskCredential({ kind: 'password', username, password }, mask);
  return { ...parseScope(registry, line), username, password, line };
}

/** `host`, `host/path`, or the address that Docker's config has for Docker Hub. */
function parseScope(registry: string, line: number): { host: string; prefix: string } {
  const bare = registry.replace(/^https:\/\//, '').replace(/\/+$/, '');
  const [first = '', ...path] = bare.split('/');
  const isHub = canonicalHost(first) === 'docker.io' && path.join('/') === 'v1';
  const prefix = isHub ? '' : path.join('/');
  if (!/[.:]/.test(first) && first !== 'localhost')
    throw refuse(line, `'${registry}' is not a host`, 'a host as ghcr.io, or a host and a path');
  // The grammar of hosts and paths is that of images, which always have a path.
  const { registry: host } = parseImageName(`${first}/${prefix || 'any/any'}`, `${NAME}: line ${line}`);
  return { host, prefix: host === 'ghcr.io' ? prefix.toLowerCase() : prefix };
}

function refuseDuplicates(auths: readonly RegistryAuth[]): void {
  const seen = new Map<string, number>();
  for (const { host, prefix, line } of auths) {
    const scope = prefix === '' ? host : `${host}/${prefix}`;
    const earlier = seen.get(scope);
    if (earlier !== undefined)
      throw refuse(line, `'${scope}' is in line ${earlier} already`, 'one entry for each');
    seen.set(scope, line);
  }
}

/** A key that does not look like one may be a secret in the wrong place. */
function quoteKey(name: string): string {
  return /^[a-z][a-z_-]{0,19}$/i.test(name) ? `'${name}'` : '(not shown, it may be a secret)';
}

function startOf(node: unknown): number {
  const range = isJsonObject(node) && Array.isArray(node.range) ? node.range : [];
  return typeof range[0] === 'number' ? range[0] : 0;
}

/** The list is a secret, not a file: the line is part of the message. */
function refuse(line: number, problem: string, accepted = ACCEPTED): MultiarchError {
  return invalidInput(NAME, `line ${line}: ${problem}`, accepted);
}
