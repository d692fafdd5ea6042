import { generateKeyPairSync } from 'node:crypto';
import { MultiarchError } from '@multiarch/oci';
import { InputReader, type RawInputs } from '@multiarch/plan';
import { newKeys, pemOf } from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { GITHUB_ISSUER } from './policy.js';
import { parseSignaturePolicy } from './request.js';

const [key, second] = [newKeys(), newKeys()];
const secret = key.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
const identity = 'https://github.com/org/app/.github/workflows/build.yaml@refs/heads/main';
const root = '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}';
const other = (type: 'P-384' | 'secp256k1') =>
  generateKeyPairSync('ec', { namedCurve: type })
    .publicKey.export({ format: 'pem', type: 'spki' })
    .toString();

const FILES: Readonly<Record<string, string>> = {
  'cosign.pub': pemOf(key),
  'cosign.key': secret,
  'encrypted.key':
    '-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\neyJr\n-----END ENCRYPTED SIGSTORE PRIVATE KEY-----',
  'README.md': '# app',
  'root.json': root,
  'other.json': '{"mediaType":"application/json"}',
};
const files = { read: (path: string) => FILES[path], exists: (path: string) => path in FILES };
const parse = (raw: RawInputs, branch?: string) =>
  parseSignaturePolicy(new InputReader(raw, 'signature'), files, branch);
/** What holds where nobody says which refs will do, and the default branch is not known. */
const refs = { patterns: ['refs/tags/**'], isUsual: true };

test('nothing is asked for by default', () => {
  expect(parse({})).toBeUndefined();
  expect(parse({ 'signature-key': ' ' })).toBeUndefined();
});

describe('a key', () => {
  test.each<[string, string, number]>([
    ['itself', pemOf(key), 1],
    ['several', `# first\n${pemOf(key)}\n# second\n${pemOf(second)}`, 2],
    ['in a file', 'cosign.pub', 1],
    [
      'of RSA',
      generateKeyPairSync('rsa', { modulusLength: 2048 })
        .publicKey.export({ format: 'pem', type: 'spki' })
        .toString(),
      1,
    ],
    [
      'Ed25519',
      generateKeyPairSync('ed25519').publicKey.export({ format: 'pem', type: 'spki' }).toString(),
      1,
    ],
  ])('%s', (_, given, count) => {
    const policy = parse({ 'signature-key': given });
    expect(policy).toMatchObject({ kind: 'key', predicateTypes: [] });
    expect(policy?.kind === 'key' ? policy.keys : []).toHaveLength(count);
  });
});

test('an identity, with what goes with it', () => {
  expect(parse({ 'signature-identity': identity })).toEqual({
    kind: 'identity',
    identity,
    issuer: GITHUB_ISSUER,
    refs,
    predicateTypes: [],
  });
  expect(
    parse({
      'signature-identity': identity,
      'signature-issuer': 'https://gitlab.example.com',
      'signature-repository': 'https://github.com/org/app',
      'attestation-type': 'https://slsa.dev/provenance/v1, https://spdx.dev/Document',
      'trusted-root': 'root.json',
    }),
  ).toEqual({
    kind: 'identity',
    identity,
    issuer: 'https://gitlab.example.com',
    repository: 'https://github.com/org/app',
    refs,
    trustedRoot: root,
    predicateTypes: ['https://slsa.dev/provenance/v1', 'https://spdx.dev/Document'],
  });
});

test('what the run must have been', () => {
  expect(
    parse({
      'signature-identity': identity,
      'signature-repository': '735482910',
      'signature-owner': 'https://github.com/org',
      'signature-ref': 'refs/tags/v*, refs/heads/release/**',
      'signature-commit': '5b2c1f6d',
      'signature-event': 'push\nrelease',
      'signature-runner': 'github-hosted',
      'attestation-type': 'a:b, c:d, a:b',
    }),
  ).toMatchObject({
    repository: '735482910',
    owner: 'https://github.com/org',
    refs: { patterns: ['refs/tags/v*', 'refs/heads/release/**'] },
    commit: '5b2c1f6d',
    events: ['push', 'release'],
    runner: 'github-hosted',
    predicateTypes: ['a:b', 'c:d'],
  });
  expect(parse({ 'signature-identity': identity }, 'trunk')).toMatchObject({
    refs: { patterns: ['refs/tags/**', 'refs/heads/trunk'], isUsual: true },
  });
});

const refused: readonly [RawInputs, string][] = [
  [
    { 'signature-key': 'cosign.pub', 'signature-identity': identity },
    'signature-identity: cannot be given together',
  ],
  [
    { 'signature-issuer': GITHUB_ISSUER },
    'signature-issuer: is given, but nothing says who must have signed',
  ],
  [
    { 'attestation-type': 'https://slsa.dev/provenance/v1' },
    'attestation-type: is given, but nothing says who must have signed',
  ],
  [{ 'trusted-root': 'root.json' }, 'trusted-root: is given, but nothing says who must have signed'],
  [
    { 'signature-key': 'cosign.pub', 'signature-issuer': GITHUB_ISSUER },
    'signature-issuer: cannot be given together',
  ],
  [
    { 'signature-key': 'cosign.pub', 'signature-repository': 'https://a.example/b' },
    'signature-repository: cannot be',
  ],
  [{ 'signature-key': 'cosign.pub', 'trusted-root': 'root.json' }, 'trusted-root: cannot be given together'],
  [{ 'signature-key': 'missing.pub' }, "signature-key: there is no file 'missing.pub'"],
  [{ 'signature-key': 'README.md' }, "'README.md' holds no public key"],
  [{ 'signature-key': 'awskms:///alias/app' }, 'cosign public-key --key awskms:///alias/app'],
  [{ 'signature-key': 'two\nlines' }, 'is not a key in PEM, and not the name of a file'],
  [{ 'signature-key': pemOf(key).replace('\nMFkw', '\n') }, 'cannot be read'],
  [{ 'signature-key': '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----' }, 'cannot be read'],
  [{ 'signature-key': other('P-384') }, 'secp384r1'],
  [{ 'signature-key': other('secp256k1') }, 'secp256k1'],
  [{ 'signature-key': 'cosign.key' }, "'cosign.key' is a private key"],
  [{ 'signature-key': 'encrypted.key' }, "'encrypted.key' is a private key"],
  [{ 'signature-key': `${pemOf(key)}${secret}` }, 'what is given is a private key'],
  [{ 'signature-identity': '*' }, 'would match identities of others'],
  [{ 'signature-identity': identity, 'signature-issuer': '*' }, "signature-issuer: '*' is not a URL"],
  [{ 'signature-identity': identity, 'signature-issuer': 'https://*' }, 'is not a URL, or has *'],
  [{ 'signature-identity': identity, 'signature-repository': 'org/app' }, 'e.g. https://github.com/org/app'],
  [{ 'signature-identity': identity, 'signature-repository': '0x1' }, 'or its number'],
  [
    { 'signature-identity': identity, 'signature-owner': 'org' },
    'e.g. https://github.com/org, or its number',
  ],
  ...[
    'main',
    'v*',
    '*',
    '**',
    'refs/*',
    'refs/*/main',
    'refs/**/main',
    'refs/heads/**/x',
    'refs/heads/a b',
  ].map((ref): [RawInputs, string] => [
    { 'signature-identity': identity, 'signature-ref': ref },
    `signature-ref: '${ref}' is not a ref`,
  ]),
  [
    { 'signature-identity': identity, 'signature-commit': 'main' },
    "signature-commit: 'main' is not a commit",
  ],
  [{ 'signature-identity': identity, 'signature-commit': '5b2c1f' }, "'5b2c1f' is not a commit"],
  [{ 'signature-identity': identity, 'signature-event': 'pu*' }, "'pu*' is not the name of an event"],
  [{ 'signature-identity': identity, 'signature-runner': 'ubuntu-latest' }, 'accepted: github-hosted'],
  [{ 'signature-key': 'cosign.pub', 'signature-ref': 'refs/**' }, 'signature-ref: cannot be given together'],
  [{ 'signature-runner': 'self-hosted' }, 'signature-runner: is given, but nothing says who must'],
  [{ 'signature-identity': identity, 'attestation-type': 'slsa' }, "attestation-type: 'slsa' is not the URI"],
  [{ 'signature-identity': identity, 'trusted-root': 'missing.json' }, "there is no file 'missing.json'"],
  [
    { 'signature-identity': identity, 'trusted-root': 'README.md' },
    "trusted-root: 'README.md' is not a trusted root of Sigstore",
  ],
  [
    { 'signature-identity': identity, 'trusted-root': 'other.json' },
    "trusted-root: 'other.json' is not a trusted root of Sigstore",
  ],
];

/** Not by the inputs: keys are new each time. */
test.each(refused.map(([raw, message]) => [message, raw] as const))('is refused: %s', (message, raw) => {
  let thrown: unknown;
  try {
    parse(raw);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(MultiarchError);
  expect(thrown).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining(message) });
  const lines = secret.split('\n').filter((line) => line.length > 20 && !line.startsWith('-'));
  for (const line of lines) expect(String(thrown)).not.toContain(line);
});
