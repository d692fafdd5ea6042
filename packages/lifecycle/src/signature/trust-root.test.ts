import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSigstore } from '@multiarch/testbed';
import { expect, test } from 'vitest';
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

test.each<[string, (root: Record<string, unknown>) => unknown, string]>([
  ['a list of nothing', () => [], 'the file cannot be read'],
  ['another structure', (root) => ({ ...root, tlogs: 5 }), 'the file cannot be read'],
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
    message: expect.stringMatching(message),
  });
});

/** Of the root that the library brings, which is what trust in the public instance begins from. */
const seeds = createRequire(createRequire(import.meta.url).resolve('@sigstore/tuf'))('../seeds.json');
const { 'root.json': seed, targets } = seeds['https://tuf-repo-cdn.sigstore.dev'];

test("Sigstore's public root, as the library brings it, can be used", async () => {
  const text = Buffer.from(targets['trusted_root.json'], 'base64').toString();
  await expect(openVerifier({ ...policy, trustedRoot: text })).resolves.toBeTypeOf('function');
});

test('a Sigstore that does not answer is said, with what to do, and leaves no folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'multiarch-trust-'));
  const left = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('multiarch-sigstore-'));
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    response.writeHead(500).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const rootPath = join(folder, 'root.json');
    await writeFile(rootPath, Buffer.from(seed, 'base64'));
    const before = await left();
    const mirrorURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await expect(openVerifier(policy, { mirrorURL, rootPath, retry: false })).rejects.toMatchObject({
      code: 'ENVIRONMENT',
      advice: expect.stringContaining('trusted-root'),
    });
    expect(asked.length).toBeGreaterThan(0);
    expect(await left()).toEqual(before);
    expect(JSON.parse(await readFile(rootPath, 'utf8'))).toHaveProperty('signed');
  } finally {
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true, force: true });
  }
});
