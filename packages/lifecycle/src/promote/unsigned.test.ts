import type { JsonObject } from '@multiarch/oci';
import type { RawInputs } from '@multiarch/plan';
import {
  advising,
  attachReferrer,
  classicLayer,
  newKeys,
  payloadAbout,
  pemOf,
  SIGNING_WORKFLOW,
  type Sigstore,
  signByKey,
  startSigstore,
  statementAbout,
  tagByCosign,
} from '@multiarch/testbed';
import { beforeAll, expect, test } from 'vitest';
import { aboutCpu, refusal, runSigned, type Sides, startSides } from '../testing/signed-promotion.js';

/** What does not verify stops a promotion before anything is written. */
const keys = newKeys();
const BY_KEY = { 'signature-key': pemOf(keys) };
const BY_WORKFLOW = { 'signature-identity': SIGNING_WORKFLOW.identity, 'trusted-root': 'root.json' };
const SLSA = 'https://slsa.dev/provenance/v1';

let sigstore: Sigstore;
let stranger: Sigstore;
let expired: Sigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
  stranger = await startSigstore();
  expired = await startSigstore({ issuedAt: new Date(Date.now() + 86_400_000) });
});

/** Changes one member deep in a bundle. */
const changed = (
  bundle: JsonObject,
  path: readonly string[],
  change: (value: string) => unknown,
): JsonObject => {
  const copy = structuredClone(bundle) as Record<string, unknown>;
  let inner = copy;
  for (const name of path.slice(0, -1)) inner = inner[name] as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  inner[last] = change(String(inner[last]));
  return copy;
};
const rename = (payload: string) =>
  Buffer.from(
    Buffer.from(payload, 'base64').toString().replace('predicate":{}', 'predicate":{"x":1}'),
  ).toString('base64');

const cases: [string, RawInputs, (sides: Sides) => Promise<unknown>, string][] = [
  ['nothing there', BY_KEY, async () => undefined, 'found none there'],
  ['another key', BY_KEY, async (sides) => signByKey(newKeys(), aboutCpu(sides)), 'not signed with the key'],
  [
    'a certificate where a key was asked for',
    BY_KEY,
    (sides) => sigstore.sign(aboutCpu(sides)),
    'not signed with the key',
  ],
  [
    'a key where a certificate was asked for',
    BY_WORKFLOW,
    async (sides) => signByKey(keys, aboutCpu(sides)),
    'signed with a key, not with a certificate',
  ],
  [
    'another workflow',
    BY_WORKFLOW,
    (sides) =>
      sigstore.sign(aboutCpu(sides), {
        subject: { ...SIGNING_WORKFLOW, identity: SIGNING_WORKFLOW.identity.replace('main', 'other') },
      }),
    'build.yaml@refs/heads/other',
  ],
  [
    'another issuer',
    BY_WORKFLOW,
    (sides) =>
      sigstore.sign(aboutCpu(sides), { subject: { ...SIGNING_WORKFLOW, issuer: 'https://issuer.example' } }),
    'vouched for by "https://issuer.example"',
  ],
  [
    'another repository',
    { ...BY_WORKFLOW, 'signature-repository': 'https://github.com/org/app' },
    (sides) =>
      sigstore.sign(aboutCpu(sides), {
        subject: { ...SIGNING_WORKFLOW, repository: 'https://github.com/evil/app' },
      }),
    'for the repository "https://github.com/evil/app"',
  ],
  [
    'a preview of a pull request, by the same workflow for the same repository',
    { ...BY_WORKFLOW, 'signature-repository': 'https://github.com/org/app' },
    (sides) =>
      sigstore.sign(aboutCpu(sides), {
        subject: {
          ...SIGNING_WORKFLOW,
          ref: 'refs/pull/7/merge',
          event: 'pull_request',
          runner: 'self-hosted',
        },
      }),
    'for the ref "refs/pull/7/merge", which is no release and not the default branch',
  ],
  [
    'another commit than its label says',
    BY_WORKFLOW,
    (sides) => sigstore.sign(aboutCpu(sides), { subject: { ...SIGNING_WORKFLOW, commit: 'a'.repeat(40) } }),
    `for the commit "${'a'.repeat(40)}", and the image says that it was built from`,
  ],
  [
    'a runner of their own',
    { ...BY_WORKFLOW, 'signature-runner': 'github-hosted' },
    (sides) => sigstore.sign(aboutCpu(sides), { subject: { ...SIGNING_WORKFLOW, runner: 'self-hosted' } }),
    'on a runner of the kind "self-hosted"',
  ],
  [
    'a signature of another image',
    BY_KEY,
    async ({ other }) => signByKey(keys, { statement: statementAbout(other) }),
    'not about this image',
  ],
  [
    'a certified signature of another image',
    BY_WORKFLOW,
    ({ other }) => sigstore.sign({ statement: statementAbout(other) }),
    'not about this image',
  ],
  [
    'a signature over other bytes',
    BY_KEY,
    async () => signByKey(keys, { bytes: new Uint8Array(5) }),
    'not signed with the key',
  ],
  [
    'an altered payload',
    BY_KEY,
    async (sides) => changed(signByKey(keys, aboutCpu(sides)), ['dsseEnvelope', 'payload'], rename),
    'not signed with the key',
  ],
  [
    'an altered payload, by a certificate',
    BY_WORKFLOW,
    async (sides) => changed(await sigstore.sign(aboutCpu(sides)), ['dsseEnvelope', 'payload'], rename),
    'it does not verify: DSSE payload hash mismatch',
  ],
  [
    'no entry in the log',
    BY_WORKFLOW,
    (sides) => sigstore.sign(aboutCpu(sides), { proof: 'none' }),
    'expected 1 timestamps, got 0',
  ],
  [
    'a timestamp and no entry in the log',
    BY_WORKFLOW,
    (sides) => sigstore.sign(aboutCpu(sides), { proof: 'timestamp' }),
    'expected 1 tlog entries, got 0',
  ],
  [
    'the log entry of another signature',
    BY_WORKFLOW,
    async (sides) => {
      const [first, second] = [await sigstore.sign(aboutCpu(sides)), await sigstore.sign(aboutCpu(sides))];
      const entries = (second.verificationMaterial as JsonObject).tlogEntries;
      return changed(first, ['verificationMaterial', 'tlogEntries'], () => entries);
    },
    'tlog entry signature mismatch',
  ],
  [
    'an authority that is not trusted',
    BY_WORKFLOW,
    (sides) => stranger.sign(aboutCpu(sides)),
    'it does not verify: Failed to verify certificate chain',
  ],
  [
    'another type of attestation',
    { ...BY_KEY, 'attestation-type': SLSA },
    async (sides) => signByKey(keys, aboutCpu(sides)),
    'it is an attestation of the type "https://sigstore.dev/cosign/sign/v1"',
  ],
  [
    'a signature where an attestation was asked for',
    { ...BY_KEY, 'attestation-type': SLSA },
    async ({ bytes }) => signByKey(keys, { bytes }),
    'it is a signature, not an attestation',
  ],
  ['no JSON', BY_KEY, async () => Buffer.from('{'), 'the bundle is not JSON'],
  ['another JSON', BY_WORKFLOW, async () => ({ a: 1 }), 'not a valid bundle'],
  ['a list', BY_WORKFLOW, async () => [], 'the bundle is not a JSON object'],
];

test.each(cases)('%s', async (_, raw, make, message) => {
  await using sides = await startSides();
  const bundle = await make(sides);
  if (bundle !== undefined) attachReferrer(sides.repository, sides.digest, bundle);
  const said = await refusal(sides, raw, sigstore.trustedRoot);
  expect(said).toContain(message);
  expect(said).toContain(`${sides.stage.host}/stage/app@${sides.digest}: asked for `);
});

test('a certificate that was not valid at the time', async () => {
  await using sides = await startSides();
  attachReferrer(sides.repository, sides.digest, await expired.sign(aboutCpu(sides)));
  const said = await refusal(sides, BY_WORKFLOW, expired.trustedRoot);
  expect(said).toContain('certificate is not valid or expired at the specified date');
});

test.each<[string, (sides: Sides) => Promise<JsonObject>, RawInputs, string]>([
  ['another key', async ({ digest }) => signByKey(newKeys(), { bytes: payloadAbout(digest) }), BY_KEY, 'key'],
  [
    'no entry in the log',
    ({ digest }) => sigstore.sign({ bytes: payloadAbout(digest) }, { proof: 'none' }),
    BY_WORKFLOW,
    'expected 1 timestamps, got 0',
  ],
  [
    'a certificate of a stranger',
    ({ digest }) => stranger.sign({ bytes: payloadAbout(digest) }),
    BY_WORKFLOW,
    'Failed to verify certificate chain',
  ],
  [
    'a signature for an attestation',
    async ({ digest }) => signByKey(keys, { bytes: payloadAbout(digest) }),
    { ...BY_KEY, 'attestation-type': SLSA },
    'not an attestation',
  ],
])('cosign 2, %s', async (_, make, raw, message) => {
  await using sides = await startSides();
  tagByCosign(sides.repository, sides.digest, [classicLayer(sides.digest, await make(sides))]);
  expect(await refusal(sides, raw, sigstore.trustedRoot)).toContain(message);
});

test('cosign 2, a signature of another image', async () => {
  await using sides = await startSides();
  const { repository, digest, other } = sides;
  const layer = classicLayer(other, signByKey(keys, { bytes: payloadAbout(other) }));
  tagByCosign(repository, digest, [layer, { ...layer, annotations: {} }]);
  const said = await refusal(sides, BY_KEY);
  expect(said).toContain(`it is about "${other}", not about this image`);
  expect(said).toContain('has no annotation dev.cosignproject.cosign/signature');
});

test('one variant that is signed does not stand for another', async () => {
  await using sides = await startSides();
  const { repository } = sides;
  const gpu = repository.tags.get('5b2c1f6d-gpu') ?? '';
  attachReferrer(repository, gpu, signByKey(keys, { statement: statementAbout(gpu) }));
  expect(await refusal(sides, { ...BY_KEY, variants: '' })).toContain(`${sides.digest}: asked for`);
});

test.each(['referrer', 'tag'])('a signature whose content is gone, found by its %s', async (way) => {
  await using sides = await startSides();
  const { repository, digest } = sides;
  const before = new Set(repository.blobs.keys());
  if (way === 'referrer') attachReferrer(repository, digest, signByKey(keys, aboutCpu(sides)));
  else
    tagByCosign(repository, digest, [classicLayer(digest, signByKey(keys, { bytes: payloadAbout(digest) }))]);
  for (const blob of repository.blobs.keys()) if (!before.has(blob)) repository.blobs.delete(blob);
  expect(await refusal(sides, BY_KEY)).toContain('it is listed, and its content is gone from the registry');
  await expect(runSigned(sides, BY_KEY)).rejects.toMatchObject({ advice: advising('Sign it again') });
});

test('an arch tag with more in it than the signed index has', async () => {
  await using sides = await startSides();
  const { repository, digest } = sides;
  attachReferrer(repository, digest, signByKey(keys, aboutCpu(sides)));
  const arch = repository.tags.get('5b2c1f6d-amd64-cpu') ?? '';
  const index = JSON.parse(Buffer.from(repository.manifests.get(arch)?.bytes ?? []).toString());
  const gpu = repository.tags.get('5b2c1f6d-gpu') ?? '';
  const entry = {
    ...index.manifests[0],
    digest: gpu,
    size: repository.manifests.get(gpu)?.bytes.byteLength,
  };
  entry.platform = { architecture: 's390x', os: 'linux' };
  index.manifests.push(entry);
  const bytes = new TextEncoder().encode(JSON.stringify(index));
  repository.tags.set('5b2c1f6d-amd64-cpu', repository.addManifest(bytes, index.mediaType));
  expect(await refusal(sides, BY_KEY)).toContain(`an arch tag holds ${gpu}`);
});

test('no fault of any request lets through what is not signed right', async () => {
  const seed = async () => {
    const sides = await startSides();
    const { repository, digest } = sides;
    attachReferrer(repository, digest, signByKey(newKeys(), aboutCpu(sides)));
    const layer = classicLayer(digest, signByKey(newKeys(), { bytes: payloadAbout(digest) }));
    tagByCosign(repository, digest, [layer]);
    return sides;
  };
  await using whole = await seed();
  await refusal(whole, BY_KEY);
  const kinds = ['reset', 'truncate', 'corrupt', 'wrong-digest', 'wrong-type', 'page'] as const;
  const faults = [
    ...kinds.map((kind) => ({ kind })),
    ...[200, 201, 401, 404, 500].map((status) => ({ kind: 'status', status }) as const),
  ];
  const promoted: string[] = [];
  for (const [position, line] of whole.stage.log.entries())
    for (const how of faults) {
      await using sides = await seed();
      sides.stage.fail({ after: position, how });
      const outcome = await runSigned(sides, BY_KEY).catch((error: unknown) => error);
      if (!(outcome instanceof Error) || Object.keys(sides.prod.tags).length > 0)
        promoted.push(`${JSON.stringify(how)} at ${line}`);
    }
  expect(promoted).toEqual([]);
  expect(whole.stage.log.length).toBeGreaterThan(8);
});
