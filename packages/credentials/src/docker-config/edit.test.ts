import type { Credential, JsonObject } from '@multiarch/oci';
import { describe, expect, test } from 'vitest';
import { addLogins, formatDocument, revertChanges } from './edit.js';

const credential: Credential = { kind: 'password', username: 'user', password: 'secret' };
const entry = { auth: 'dXNlcjpzZWNyZXQ=' };
const hubKey = 'https://index.docker.io/v1/';

describe('addLogins', () => {
  test.each([
    ['an empty document', {}, 'ghcr.io', { auths: { 'ghcr.io': entry } }],
    ['Docker Hub has a key of its own', {}, 'docker.io', { auths: { [hubKey]: entry } }],
    [
      'others stay, and keep their places',
      {
        proxies: { a: 1 },
        auths: { 'a.io': {}, 'ghcr.io': { auth: 'old', email: 'x' }, 'z.io': {} },
        psFormat: 'x',
      },
      'ghcr.io',
      { proxies: { a: 1 }, auths: { 'a.io': {}, 'ghcr.io': entry, 'z.io': {} }, psFormat: 'x' },
    ],
    [
      'a helper of the host goes',
      { credHelpers: { 'ghcr.io': 'x', 'a.io': 'y' } },
      'ghcr.io',
      { credHelpers: { 'a.io': 'y' }, auths: { 'ghcr.io': entry } },
    ],
    [
      'a store is passed by for this host alone',
      { credsStore: 'desktop' },
      'docker.io',
      { credsStore: 'desktop', auths: { [hubKey]: entry }, credHelpers: { [hubKey]: '' } },
    ],
    [
      'a store and a helper',
      { credsStore: 'desktop', credHelpers: { 'ghcr.io': 'x' } },
      'ghcr.io',
      { credsStore: 'desktop', credHelpers: { 'ghcr.io': '' }, auths: { 'ghcr.io': entry } },
    ],
    ['auths that is null', { auths: null }, 'ghcr.io', { auths: { 'ghcr.io': entry } }],
  ])('%s', (_name, before: JsonObject, host, after) => {
    const { document, changes } = addLogins(before, [{ host, credential }]);
    expect(JSON.stringify(document)).toBe(JSON.stringify(after));
    expect(revertChanges(document, changes, before)).toEqual(before.auths === null ? { auths: {} } : before);
  });

  test.each([
    [{ kind: 'refresh-token', token: 't' } as const, { identitytoken: 't' }],
    [{ kind: 'bearer', token: 't' } as const, { registrytoken: 't' }],
  ])('writes %j', (token, written) => {
    expect(addLogins({}, [{ host: 'a.io', credential: token }]).document).toEqual({
      auths: { 'a.io': written },
    });
  });

  test('writes a path below its host', () => {
    const { document } = addLogins({}, [{ host: 'quay.io', prefix: 'org', credential }]);
    expect(document).toEqual({ auths: { 'quay.io/org': entry } });
  });
});

describe('revertChanges, when others wrote meanwhile', () => {
  const before = { auths: { 'ghcr.io': { auth: 'old' } } };
  const { changes, document } = addLogins(before, [
    { host: 'ghcr.io', credential },
    { host: 'quay.io', credential },
  ]);
  test.each([
    [
      'an entry of another host stays',
      { auths: { ...(document.auths as object), 'b.io': { auth: 'b' } } },
      { auths: { 'ghcr.io': { auth: 'old' }, 'b.io': { auth: 'b' } } },
    ],
    [
      'an entry that was replaced stays',
      { auths: { 'ghcr.io': { auth: 'new' }, 'quay.io': entry } },
      { auths: { 'ghcr.io': { auth: 'new' } } },
    ],
    ['an entry that was removed stays away', { auths: { 'quay.io': entry } }, { auths: {} }],
  ])('%s', (_name, current, after) => {
    expect(revertChanges(current, changes, before)).toEqual(after);
  });
});

describe('formatDocument keeps the layout', () => {
  const value = { auths: { 'a.io': {} }, x: [1] };
  test.each([
    ['tabs', '\t', ''],
    ['two spaces and a last line', '  ', '\n'],
    ['four spaces', '    ', ''],
    ['one line', '', '\n'],
  ])('%s', (_name, indent, end) => {
    const text = JSON.stringify(value, undefined, indent) + end;
    expect(formatDocument(JSON.parse(text), text)).toBe(text);
  });
  test('Windows’ line ends', () => {
    const text = JSON.stringify(value, undefined, 2).replaceAll('\n', '\r\n');
    expect(formatDocument(value, text)).toBe(text);
  });
  test('a new file has Docker’s tabs', () => {
    expect(formatDocument({ auths: {} }, undefined)).toBe('{\n\t"auths": {}\n}');
  });
});
