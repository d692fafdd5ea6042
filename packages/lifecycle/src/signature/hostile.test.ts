import { type JsonObject, MultiarchError, OCI_MANIFEST, parseImageName } from '@multiarch/oci';
import { openRegistry } from '@multiarch/registry';
import {
  attachReferrer,
  classicLayer,
  FakeClock,
  listReferrersByTag,
  newKeys,
  payloadAbout,
  pemOf,
  type Repository,
  SIGNING_WORKFLOW,
  seedImage,
  signByKey,
  startSigstore,
  startTestRegistry,
  statementAbout,
  tagByCosign,
} from '@multiarch/testbed';
import { expect, test } from 'vitest';
import type { SignaturePolicy } from './policy.js';
import { requireSignature } from './require.js';
import { openVerifier } from './verifier.js';

/** A registry may hold and answer anything: it may stop a promotion, and nothing else. */
const keys = newKeys();
const BY_KEY: SignaturePolicy = { kind: 'key', keys: [pemOf(keys)], predicateTypes: [] };

async function start() {
  const running = new AsyncDisposableStack();
  const server = running.use(await startTestRegistry({ behaviour: { referrers: true } }));
  const clock = new FakeClock();
  const registry = running.use(
    openRegistry({ clock, retry: { tries: 2, deadline: 60_000, base: 100, longest: 1000 } }),
  );
  const repository = server.repository('app');
  const { digest } = seedImage(repository, 'amd64');
  const image = parseImageName(`${server.host}/app`);
  const check = async (policy: SignaturePolicy = BY_KEY) => {
    const source = registry.repository(image);
    const manifest = await source.getManifest({ digest });
    return requireSignature(source, manifest, policy, await openVerifier(policy));
  };
  return { server, repository, digest, check, [Symbol.asyncDispose]: () => running.disposeAsync() };
}

async function refusal(check: Promise<unknown>): Promise<string> {
  const error = await check.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(MultiarchError);
  expect(error).toMatchObject({ code: 'CONFLICT' });
  return (error as MultiarchError).message;
}

const right = (digest: string) => signByKey(keys, { statement: statementAbout(digest) });

/** Changes the manifest of a referrer, or of anything else, and returns the digest of what became of it. */
function rewrite(repository: Repository, digest: string, change: (body: Record<string, unknown>) => void) {
  const { bytes, mediaType } = repository.manifests.get(digest) ?? expect.fail('no such manifest');
  const body = JSON.parse(Buffer.from(bytes).toString());
  change(body);
  repository.manifests.delete(digest);
  return repository.addManifest(new TextEncoder().encode(JSON.stringify(body)), mediaType);
}

test('of many referrers only some are read, and it is said', async () => {
  await using at = await start();
  for (let count = 0; count < 70; count += 1) attachReferrer(at.repository, at.digest, { count });
  attachReferrer(at.repository, at.digest, right(at.digest));
  const message = await refusal(at.check());
  expect(message).toContain('and 57 more');
  expect(at.server.log.filter((line) => line.startsWith('GET') && line.includes('/blobs/'))).toHaveLength(64);
});

test('of many signatures under one tag only some are verified', async () => {
  await using at = await start();
  const { repository, digest } = at;
  const wrong = signByKey(newKeys(), { bytes: payloadAbout(digest) });
  const layers = Array.from({ length: 200 }, () => classicLayer(digest, wrong));
  tagByCosign(repository, digest, [
    ...layers,
    classicLayer(digest, signByKey(keys, { bytes: payloadAbout(digest) })),
  ]);
  expect(await refusal(at.check())).toContain('and 121 more');
  expect(at.server.log.filter((line) => line.includes('/blobs/'))).toHaveLength(128);
});

test('what is too large is not read', async () => {
  await using at = await start();
  const { repository, digest } = at;
  const { digest: referrer } = attachReferrer(repository, digest, right(digest));
  rewrite(repository, referrer, ({ layers }) => {
    Object.assign((layers as object[])[0] ?? {}, { size: 1e15 });
  });
  expect(await refusal(at.check())).toContain('it has 1000000000000000 bytes; at most 16777216');
  expect(at.server.log.filter((line) => line.includes('/blobs/'))).toEqual([]);
  attachReferrer(repository, digest, right(digest));
  expect(await at.check()).toMatchObject([{ form: 'bundle' }]);
});

test('what is larger than it is said to be, or not there, is named and passed over', async () => {
  await using at = await start();
  const { repository, digest } = at;
  const first = attachReferrer(repository, digest, { a: 'x'.repeat(5000) }).digest;
  const short = rewrite(repository, first, ({ layers }) => {
    Object.assign((layers as object[])[0] ?? {}, { size: 10 });
  });
  const { digest: second } = attachReferrer(repository, digest, { b: 1 });
  const body = JSON.parse(Buffer.from(repository.manifests.get(second)?.bytes ?? []).toString());
  repository.blobs.delete(body.layers[0].digest);
  const message = await refusal(at.check());
  for (const name of [short, second]) expect(message).toContain(`${name}: `);
  attachReferrer(repository, digest, right(digest));
  expect(await at.check()).toMatchObject([{ form: 'bundle' }]);
});

test('a referrer that is listed and not there, and tags that hold something else', async () => {
  await using at = await start();
  const { repository, digest } = at;
  const gone = attachReferrer(repository, digest, { c: 1 });
  repository.manifests.delete(gone.digest);
  listReferrersByTag(repository, digest, [gone]);
  tagByCosign(repository, digest, []);
  const garbage = repository.addManifest(new TextEncoder().encode('[]'), OCI_MANIFEST);
  repository.tags.set(`${digest.replace(':', '-')}.att`, garbage);
  const message = await refusal(at.check());
  expect(message).toContain(`${gone.digest}: `);
  expect(message).toContain('.att: ');
  expect(message).toContain('is not a JSON object');
  repository.tags.set(digest.replace(':', '-'), garbage);
  expect(await refusal(at.check())).toContain(`found ${digest.replace(':', '-')}: `);
});

test('a registry that does not list referrers is an error of its own, not an unsigned image', async () => {
  await using at = await start();
  attachReferrer(at.repository, at.digest, right(at.digest));
  at.server.fail({ after: 1, how: { kind: 'status', status: 403 } });
  await expect(at.check()).rejects.toMatchObject({ code: 'CREDENTIALS' });
});

test('what is said of a signature cannot pose as lines of ours', async () => {
  await using at = await start();
  const { repository, digest } = at;
  const statement = { ...statementAbout(digest), _type: 'a\n::set-output name=x::y\n##[group]' };
  attachReferrer(repository, digest, signByKey(keys, { statement }));
  const message = await refusal(at.check());
  expect(message).toContain('it is a statement of the type');
  expect(message).not.toMatch(/\n|##\[/);
});

test('a bundle with more log entries than anybody has is not worth the time', async () => {
  await using at = await start();
  const sigstore = await startSigstore();
  const bundle = await sigstore.sign({ statement: statementAbout(at.digest) });
  const material = bundle.verificationMaterial as { tlogEntries: JsonObject[] };
  const entries = Array.from({ length: 17 }, (_, count) => ({
    ...material.tlogEntries[0],
    integratedTime: String(1_700_000_000 + count),
  }));
  attachReferrer(at.repository, at.digest, {
    ...bundle,
    verificationMaterial: { ...material, tlogEntries: entries },
  });
  const policy = {
    kind: 'identity',
    ...SIGNING_WORKFLOW,
    trustedRoot: sigstore.trustedRoot,
    predicateTypes: [],
  } as const;
  expect(await refusal(at.check(policy))).toContain('more than 16 log entries and timestamps');
});

test('nesting without end is no signature, and no crash', async () => {
  await using at = await start();
  const deep = '['.repeat(200_000) + ']'.repeat(200_000);
  attachReferrer(at.repository, at.digest, new TextEncoder().encode(`{"verificationMaterial":${deep}}`));
  attachReferrer(at.repository, at.digest, new TextEncoder().encode(`{"dsseEnvelope":{"payload":${deep}}}`));
  await refusal(at.check());
});

test.each([
  ['certificate', { certificate: { rawBytes: Buffer.alloc(3000, 0x30).toString('base64') } }],
  ['chain', { x509CertificateChain: { certificates: [] } }],
  ['nothing', {}],
])('a bundle with a %s that is none', async (_, who) => {
  await using at = await start();
  const sigstore = await startSigstore();
  attachReferrer(at.repository, at.digest, { ...right(at.digest), verificationMaterial: who });
  const policy = {
    kind: 'identity',
    ...SIGNING_WORKFLOW,
    trustedRoot: sigstore.trustedRoot,
    predicateTypes: [],
  } as const;
  expect(await refusal(at.check(policy))).toMatch(/not a valid bundle|cannot be read/);
});
