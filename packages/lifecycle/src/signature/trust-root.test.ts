import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type JsonObject, sortMembers } from '@multiarch/oci';
import { SIGNING_WORKFLOW, startSigstore } from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { loadTrustedRoot } from './trust-root.js';
import { openVerifier } from './verifier.js';

const policy = { kind: 'identity', identity: 'a', issuer: 'b', predicateTypes: [] } as const;

test('a file that was given is all that is asked', async () => {
  const { trustedRoot } = await startSigstore();
  const root = await loadTrustedRoot(trustedRoot, { mirrorURL: 'http://127.0.0.1:1' });
  expect([root.certificateAuthorities, root.tlogs, root.ctlogs].map((list) => list.length)).toEqual([
    1, 1, 1,
  ]);
});

test.each<[string, (root: JsonObject) => unknown, string]>([
  ['a list', () => [], 'the file cannot be read'],
  ['logs that are no list', (root) => ({ ...root, tlogs: 5 }), 'the file cannot be read'],
  ['no authority', (root) => ({ ...root, certificateAuthorities: [] }), 'names no certificate authority'],
  [
    'nothing that tells the time',
    (root) => ({ ...root, tlogs: [], timestampAuthorities: [] }),
    'names neither',
  ],
  ['a log without a key', (root) => ({ ...root, tlogs: [{ baseUrl: 'x' }] }), 'cannot be read'],
])('%s is refused', async (_, change, message) => {
  const { trustedRoot } = await startSigstore();
  const text = JSON.stringify(change(JSON.parse(trustedRoot)));
  await expect(openVerifier({ ...policy, trustedRoot: text })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    message: expect.stringContaining(message),
  });
});

test("Sigstore's public root, as the library brings it, can be used", async () => {
  const seeds = createRequire(createRequire(import.meta.url).resolve('@sigstore/tuf'))('../seeds.json');
  const { targets } = seeds['https://tuf-repo-cdn.sigstore.dev'];
  const trustedRoot = Buffer.from(targets['trusted_root.json'], 'base64').toString();
  await expect(openVerifier({ ...policy, trustedRoot })).resolves.toBeTypeOf('function');
});

/** A repository of The Update Framework with one key and one target, on a server; `change` is what it answers instead. */
async function startRepository(target: string, change: Readonly<Record<string, string>> = {}) {
  const keys = generateKeyPairSync('ed25519');
  const publicKey = keys.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
  const [keyid, expires] = [
    'a'.repeat(64),
    new Date(Date.now() + 86_400_000).toISOString().replace(/\.\d+/, ''),
  ];
  const signed = (type: string, more: JsonObject) => {
    const body = sortMembers({ _type: type, spec_version: '1.0.0', version: 1, expires, ...more });
    const sig = sign(null, Buffer.from(JSON.stringify(body)), keys.privateKey).toString('hex');
    return JSON.stringify({ signed: body, signatures: [{ keyid, sig }] });
  };
  const role = { keyids: [keyid], threshold: 1 };
  const root = signed('root', {
    consistent_snapshot: false,
    keys: { [keyid]: { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: publicKey } } },
    roles: { root: role, timestamp: role, snapshot: role, targets: role },
  });
  const sha256 = createHash('sha256').update(target).digest('hex');
  const files: Readonly<Record<string, string>> = {
    '/timestamp.json': signed('timestamp', { meta: { 'snapshot.json': { version: 1 } } }),
    '/snapshot.json': signed('snapshot', { meta: { 'targets.json': { version: 1 } } }),
    '/targets.json': signed('targets', {
      targets: { 'trusted_root.json': { length: Buffer.byteLength(target), hashes: { sha256 } } },
    }),
    '/targets/trusted_root.json': target,
    ...change,
  };
  const running = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'multiarch-trust-'));
  running.defer(() => rm(folder, { recursive: true, force: true }));
  const rootPath = join(folder, 'root.json');
  await writeFile(rootPath, root);
  const server = createServer(({ url = '' }, response) => {
    const text = files[url];
    response.writeHead(text === undefined ? 404 : 200).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  running.defer(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const mirrorURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const own = join(folder, 'own');
  await mkdir(own);
  const source = { mirrorURL, rootPath, folder: own, retry: false } as const;
  return { source, [Symbol.asyncDispose]: () => running.disposeAsync() };
}

describe('without a file, the public root', () => {
  test('is fetched, and what it names is trusted', async () => {
    const sigstore = await startSigstore();
    await using repository = await startRepository(sigstore.trustedRoot);
    const verify = await openVerifier(policy, repository.source);
    expect(await readdir(repository.source.folder)).toEqual([]);
    const bytes = new Uint8Array(3);
    const { signer } = verify({ bundle: await sigstore.sign({ bytes }) }, bytes);
    expect(signer).toEqual(SIGNING_WORKFLOW);
    expect(() => verify({ bundle: {} }, bytes)).toThrow('not a valid bundle');
  });

  test.each([
    ['altered on the way', { '/targets/trusted_root.json': '{}' }],
    ['not there', { '/timestamp.json': 'not found' }],
  ])('%s: it is said what to do, and no folder is left', async (_, change) => {
    await using repository = await startRepository('{ }', change);
    await expect(openVerifier(policy, repository.source)).rejects.toMatchObject({
      code: 'ENVIRONMENT',
      advice: expect.stringContaining('trusted-root'),
    });
    expect(await readdir(repository.source.folder)).toEqual([]);
  });
});
