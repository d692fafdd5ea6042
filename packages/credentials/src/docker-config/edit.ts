import { type Credential, configKey, encodeBasic, isJsonObject, type JsonObject } from '@multiarch/oci';
import type { DockerAuth } from './document.js';
import type { Change } from './journal.js';

/** A credential to write: for a host, or for the repositories below a path of it. */
export interface ConfigLogin {
  readonly host: string;
  readonly prefix?: string;
  readonly credential: Credential;
}

interface Edit {
  readonly document: JsonObject;
  readonly changes: readonly Change[];
}

/**
 * Adds logins to the document, so that Docker uses them: an entry in `auths`, and where a helper would come
 * first, that helper out of the way for this host alone. Docker asks `credHelpers[host]`, then `credsStore`, then
 * `auths`; an empty name in `credHelpers` means `auths`, which is what a `credsStore` needs.
 */
export function addLogins(document: JsonObject, logins: readonly ConfigLogin[]): Edit {
  const changes = logins.flatMap((login) => changesFor(document, login));
  return { document: applyChanges(document, changes), changes };
}

function changesFor(document: JsonObject, { host, prefix, credential }: ConfigLogin): Change[] {
  const key = configKey(host);
  const scoped = prefix === undefined || prefix === '' ? key : `${host}/${prefix}`;
  const helper = memberOf(document, 'credHelpers', key);
  const hasStore = typeof document.credsStore === 'string' && document.credsStore !== '';
  const silenced = change('credHelpers', key, helper, hasStore ? '' : undefined);
  const entry = change('auths', scoped, memberOf(document, 'auths', scoped), toAuth(credential));
  return helper === undefined && !hasStore ? [entry] : [entry, silenced];
}

/**
 * Takes our changes back out of a document that somebody else has changed since: where the value is still ours,
 * what was there before returns; what others wrote stays. Objects that we left empty and that were not there
 * before go, too.
 */
export function revertChanges(
  document: JsonObject,
  changes: readonly Change[],
  original: JsonObject,
): JsonObject {
  const ours = changes.filter(({ object, key, after }) => same(memberOf(document, object, key), after));
  const reverted = applyChanges(
    document,
    ours.map(({ object, key, before, after }) => change(object, key, after, before)),
  );
  const added = new Set<string>(ours.map(({ object }) => object).filter((name) => !(name in original)));
  const kept = Object.entries(reverted).filter(
    ([name, value]) => !(added.has(name) && isJsonObject(value) && Object.keys(value).length === 0),
  );
  return Object.fromEntries(kept);
}

function applyChanges(document: JsonObject, changes: readonly Change[]): JsonObject {
  let result = document;
  for (const { object, key, after } of changes) {
    const found = isJsonObject(result[object]) ? result[object] : {};
    const { [key]: _, ...others } = found;
    // An entry that is there keeps its place.
    const members = after === undefined ? others : { ...found, [key]: after };
    result = { ...result, [object]: members };
  }
  return result;
}

function change(object: Change['object'], key: string, before: unknown, after: unknown): Change {
  return {
    object,
    key,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

function memberOf(document: JsonObject, object: string, key: string): unknown {
  const members = document[object];
  return isJsonObject(members) && Object.hasOwn(members, key) ? members[key] : undefined;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function toAuth(credential: Credential): DockerAuth {
  switch (credential.kind) {
    case 'password':
      return { auth: encodeBasic(credential.username, credential.password) };
    case 'refresh-token':
      return { identitytoken: credential.token };
    case 'bearer':
      return { registrytoken: credential.token };
  }
}

/** The document as text, laid out as `like` was: same indentation, line ends and last line. Docker uses tabs. */
export function formatDocument(document: JsonObject, like: string | undefined): string {
  if (like === undefined || like.trim() === '') return JSON.stringify(document, undefined, '\t');
  const indent = /^\s*\{\r?\n([ \t]+)/.exec(like)?.[1] ?? '';
  const text = JSON.stringify(document, undefined, indent);
  const end = /\s*$/.exec(like)?.[0] ?? '';
  return (like.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text) + end;
}
