import { invalidInput, kindOf, nearMiss } from '@multiarch/oci';
import type { IdentityEntry, IdentityKind, IdentityOffer } from '../identity-kind.js';
import { parseRegistryScope, type RegistryScope, refuseDuplicates } from '../registry-scope.js';
import { type Entry, parseEntries, quoteKey, type RefuseLine } from './yaml-entries.js';

/** Who we are at a host, or at a path of it, without a stored password. */
interface RegistryIdentity extends RegistryScope {
  readonly type: string;
  /** Line in the list, from 1. */
  readonly line: number;
  readonly offer: IdentityOffer;
}

const NAME = 'registry-identities';
const EVERY_KEY = ['type', 'registry'];

/** Names under which people keep secrets. */
const SECRET_KEY = /password|secret|token|credential|private|access[-_]?key|auth/i;
/** How secrets begin, of those who might be put here: AWS, GitHub, Docker, Google, keys, JWTs. */
const SECRET_VALUE =
  /^(?:A[KS]IA[A-Z0-9]{12,}|gh[pousr]_|github_pat_|dckr_[a-z]+_|ya29\.|AIza|eyJ[A-Za-z0-9_-]{8,}\.|-----BEGIN|\{\s*")/;

/**
 * Reads `registry-identities`: a YAML list; `type` says which keys an entry has, `registry` is a host, or a host and
 * a path. Identities are no secrets, and secrets are refused here without being shown.
 *
 * @throws MultiarchError `INVALID_INPUT` with the line
 */
export function parseRegistryIdentities(
  text: string,
  kinds: readonly IdentityKind[],
): readonly RegistryIdentity[] {
  const identities = parseEntries(text, refuseFor(kinds), true).map((entry) => readIdentity(entry, kinds));
  refuseDuplicates(identities, refuseFor(kinds));
  return identities;
}

function readIdentity(entry: Entry, kinds: readonly IdentityKind[]): RegistryIdentity {
  const { fields, line } = entry;
  const refuse = refuseFor(kinds);
  refuseSecrets(entry, refuse);
  const type = fields.get('type')?.values[0] ?? '';
  const kind = kinds.find((known) => known.type === type);
  const types = kinds.map((known) => known.type).join(', ');
  if (!fields.has('type')) throw refuse(line, "'type' is missing", types);
  if (kind === undefined) throw refuse(fields.get('type')?.line ?? line, `'${type}' is not a type`, types);
  checkKeys(entry, kind, refuse);
  const scope = readScope(entry, kind, refuse);
  return { ...scope, type, line, offer: kind.read(toIdentityEntry(entry, scope, refuse)) };
}

function refuseSecrets({ fields }: Entry, refuse: RefuseLine): void {
  const accepted = 'who we are, not what proves it; passwords belong in REGISTRY_AUTHS';
  for (const [key, { values, line }] of fields) {
    if (SECRET_KEY.test(key) || values.some((value) => SECRET_VALUE.test(value)))
      throw refuse(line, `${quoteKey(key)} looks like a secret (not shown)`, accepted);
  }
}

function checkKeys({ fields, line }: Entry, { type, keys }: IdentityKind, refuse: RefuseLine): void {
  const known = [...EVERY_KEY, ...Object.keys(keys)];
  for (const [key, field] of fields) {
    if (!known.includes(key))
      throw refuse(field.line, `${type} has no key ${quoteKey(key)}`, known.join(', '));
    if (field.isList && keys[key] !== 'list') throw refuse(field.line, `'${key}' is not text`, 'one value');
    if (field.values.includes('') || field.values.length === 0)
      throw refuse(field.line, `'${key}' is empty`, 'a value; is the variable set?');
  }
  const missing = Object.keys(keys).find((key) => keys[key] === 'required' && !fields.has(key));
  if (missing !== undefined) throw refuse(line, `'${missing}' is missing`, known.join(', '));
}

function readScope({ fields, line }: Entry, kind: IdentityKind, refuse: RefuseLine): RegistryScope {
  const field = fields.get('registry');
  const registry = field?.values[0] ?? kind.registry;
  if (registry === undefined) throw refuse(line, "'registry' is missing", kind.hosts);
  const at = field?.line ?? line;
  const scope = parseRegistryScope(registry, `${NAME}: line ${at}`, (problem, accepted) =>
    refuse(at, problem, accepted),
  );
  if (kind.kinds.includes(kindOf(scope.host).name)) return scope;
  const near = nearMiss(scope.host);
  const accepted = near !== undefined && kind.kinds.includes(near.kind) ? near.meant : kind.hosts;
  throw refuse(at, `'${scope.host}' is not a host of ${kind.type}`, accepted);
}

function toIdentityEntry({ fields, line }: Entry, scope: RegistryScope, refuse: RefuseLine): IdentityEntry {
  return {
    ...scope,
    text: (key) => fields.get(key)?.values[0] ?? '',
    list: (key) => fields.get(key)?.values ?? [],
    refuse: (key, problem, accepted) => refuse(fields.get(key)?.line ?? line, `${key}: ${problem}`, accepted),
  };
}

/** It comes from the middle of a workflow file: the line is that in the list. */
function refuseFor(kinds: readonly IdentityKind[]): RefuseLine {
  const all = `a YAML list with type: ${kinds.map(({ type }) => type).join(', ')}`;
  return (line, problem, accepted = all) => invalidInput(NAME, `line ${line}: ${problem}`, accepted);
}
