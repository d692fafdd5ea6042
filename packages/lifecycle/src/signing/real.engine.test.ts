import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Digest, type JsonObject, objectAt, parseDigest, parseImageName, silent } from '@multiarch/oci';
import { openRegistry, systemClock } from '@multiarch/registry';
import {
  attachReferrer,
  canBring,
  ensureGh,
  ensureTool,
  type FirstRekor,
  type JobClaims,
  RELEASE_JOB,
  type SigstoreServices,
  seedImage,
  seedIndex,
  startRekorV1,
  startSigstoreServices,
  startTestRegistry,
  type TestRegistry,
} from '@multiarch/testbed';
import { execa } from 'execa';
import { afterAll, test as always, beforeAll, describe, expect } from 'vitest';
import { provenanceOf } from '../provenance/statement.js';
import type { IdentityPolicy } from '../signature/policy.js';
import { requireSignature } from '../signature/require.js';
import { openVerifier } from '../signature/verifier.js';
import { RUN, variantOf } from '../testing/provenance.js';
import { parseSigningConfig, type Services } from './services.js';
import { openStatementSigner } from './sign.js';

const test = always.runIf(await canBring('cosign', 'go'));

/** Ours, cosign and gh, each of whom reads what the others signed, with the real Fulcio, Rekor and timestamp authority. */
const running = new AsyncDisposableStack();
let folder: string;
let sigstore: SigstoreServices;
let first: FirstRekor;
let registry: TestRegistry;
let tools: { readonly cosign: string; readonly gh: string };

const IDENTITY = `https://github.com/${RELEASE_JOB.job_workflow_ref}`;
const SLSA = 'https://slsa.dev/provenance/v1';

beforeAll(async () => {
  if (!(await canBring('cosign', 'go'))) return;
  folder = await mkdtemp(join(tmpdir(), 'multiarch-signing-'));
  running.defer(() => rm(folder, { recursive: true, force: true }));
  sigstore = running.use(await startSigstoreServices(console.log));
  first = running.use(await startRekorV1());
  registry = running.use(await startTestRegistry({ behaviour: { referrers: true } }));
  tools = { cosign: await ensureTool('cosign'), gh: await ensureGh(console.log) };
  await writeFile(join(folder, 'signing.json'), sigstore.signingConfig);
});
afterAll(() => running.disposeAsync());

/** The three kinds of proof of time, each with the trust root that goes with it. */
type Way = 'the second Rekor' | 'the first Rekor' | 'timestamps alone';
const WAYS: readonly Way[] = ['the second Rekor', 'the first Rekor', 'timestamps alone'];

function servicesOf(way: Way): Services {
  const all = parseSigningConfig(sigstore.signingConfig, Date.now());
  if (way === 'the second Rekor') return all;
  if (way === 'timestamps alone') return { ...all, logs: [] };
  return { ...all, logs: [{ url: first.url, version: 1 }], timestamps: [] };
}

function rootOf(way: Way): string {
  if (way === 'the second Rekor') return sigstore.trustedRoot;
  if (way === 'timestamps alone') return sigstore.rootWithoutLog;
  return JSON.stringify({ ...JSON.parse(sigstore.rootWithoutLog), tlogs: [first.trusted] });
}

function signerFor(way: Way, claims: JobClaims = RELEASE_JOB) {
  const world = { environment: {}, clock: systemClock, log: silent, deadline: Date.now() + 60_000 };
  return openStatementSigner(servicesOf(way), async () => sigstore.issuer.token(claims), world);
}

/** An index of two platforms, of which no other has the digest. */
let count = 0;
function seed(): { readonly name: string; readonly digests: readonly Digest[] } {
  count += 1;
  const name = `app-${count}`;
  const repository = registry.repository(name);
  const images = ['amd64', 'arm64'].map((architecture) => ({
    platform: { os: 'linux', architecture },
    image: seedImage(repository, architecture, { label: name }),
  }));
  const { digest } = seedIndex(repository, images);
  repository.tags.set('v1', digest);
  return {
    name,
    digests: [digest, ...images.map(({ image }) => image.digest)].map((one) => parseDigest(one)),
  };
}

async function cosign(...args: string[]) {
  const env = { HOME: folder, DOCKER_CONFIG: folder, TUF_ROOT: join(folder, 'tuf') };
  return await execa(tools.cosign, args, { cwd: folder, env, stdin: 'ignore' });
}

/** @param root file with the trust root */
const cosignVerify = (image: string, root: string, identity = IDENTITY, ...more: string[]) =>
  cosign(
    ...(more.length > 0 ? more : ['verify']),
    ...['--trusted-root', root, '--insecure-ignore-sct', '--allow-insecure-registry'],
    ...['--certificate-identity', identity, '--certificate-oidc-issuer', sigstore.issuer.url],
    image,
  );

async function gh(subject: string, bundle: string, root: string, ...more: string[]) {
  const env = { HOME: folder, GH_TOKEN: 'none', GH_NO_UPDATE_NOTIFIER: '1', DOCKER_CONFIG: folder };
  return await execa(
    tools.gh,
    [
      ...[
        'attestation',
        'verify',
        subject,
        '--bundle',
        bundle,
        '--custom-trusted-root',
        root,
        '--repo',
        'org/app',
      ],
      ...['--signer-workflow', 'org/multiarch/.github/workflows/build.yaml', '--predicate-type', SLSA],
      ...['--cert-oidc-issuer', sigstore.issuer.url, ...more],
    ],
    { cwd: folder, env, stdin: 'ignore' },
  );
}

const policyOf = (way: Way, changes: Partial<IdentityPolicy> = {}): IdentityPolicy => ({
  kind: 'identity',
  identity: IDENTITY,
  issuer: sigstore.issuer.url,
  trustedRoot: rootOf(way),
  predicateTypes: [],
  refs: { patterns: ['refs/tags/**'], isUsual: true },
  ...changes,
});

async function ours(name: string, digest: Digest, policy: IdentityPolicy) {
  await using client = openRegistry();
  const repository = client.repository(parseImageName(`${registry.host}/${name}`));
  const manifest = await repository.getManifest({ digest });
  return await requireSignature(repository, manifest, policy, await openVerifier(policy), RELEASE_JOB.sha);
}

describe.each(WAYS)('what we sign, with %s', (way) => {
  test('is verified by us, by cosign and by gh: index, platforms and tag', async () => {
    const { name, digests } = seed();
    const [index = parseDigest(''), ...platforms] = digests;
    const signer = await signerFor(way);
    const bundle = await signer.sign(provenanceOf(variantOf(index, platforms), RUN));
    for (const digest of digests) attachReferrer(registry.repository(name), digest, bundle);
    const root = `${name}.root.json`;
    const file = `${name}.bundle.json`;
    // gh reads lines.
    await writeFile(join(folder, root), `${rootOf(way)}\n`);
    await writeFile(join(folder, file), JSON.stringify(bundle));
    const image = `${registry.host}/${name}`;
    const withoutLog = way === 'timestamps alone' ? ['--insecure-ignore-tlog'] : [];

    for (const digest of digests) {
      await expect(ours(name, digest, policyOf(way, { predicateTypes: [SLSA] }))).resolves.toMatchObject([
        { predicateType: SLSA, ref: 'refs/tags/v1.2.3', commit: RELEASE_JOB.sha, repositoryId: '735482910' },
      ]);
      await cosignVerify(`${image}@${digest}`, root, IDENTITY, 'verify', ...withoutLog);
    }
    await cosignVerify(
      `${image}:v1`,
      root,
      IDENTITY,
      'verify-attestation',
      '--type=slsaprovenance1',
      ...withoutLog,
    );
    await gh(`oci://${image}@${index}`, file, root, '--source-ref', 'refs/tags/v1.2.3');

    await expect(
      cosignVerify(`${image}@${index}`, root, `${IDENTITY}2`, 'verify', ...withoutLog),
    ).rejects.toThrow(/no matching (?:attestations|signatures)/);
    await expect(gh(`oci://${image}@${index}`, file, root, '--source-ref', 'refs/tags/v2')).rejects.toThrow();
    await expect(ours(name, index, policyOf(way, { repository: '1' }))).rejects.toThrow('number "735482910"');
  });

  test('is refused where the job was a preview of a pull request, or for another commit', async () => {
    const { name, digests } = seed();
    const [index = parseDigest(''), ...platforms] = digests;
    const statement = provenanceOf(variantOf(index, platforms), RUN);
    const preview = await signerFor(way, {
      ...RELEASE_JOB,
      ref: 'refs/pull/7/merge',
      event_name: 'pull_request',
    });
    attachReferrer(registry.repository(name), index, await preview.sign(statement));
    const other = await signerFor(way, { ...RELEASE_JOB, sha: 'a'.repeat(40) });
    attachReferrer(registry.repository(name), index, await other.sign(statement));
    const said = await ours(name, index, policyOf(way)).catch(String);
    expect(said).toContain('for the ref "refs/pull/7/merge", which is no release');
    expect(said).toContain(`for the commit "${'a'.repeat(40)}", and the image says`);
  });
});

describe('what cosign signs', () => {
  async function signed() {
    const { name, digests } = seed();
    const [index = parseDigest('')] = digests;
    const image = `${registry.host}/${name}@${index}`;
    await writeFile(join(folder, 'root.json'), sigstore.trustedRoot);
    await cosign(
      ...['sign', '--yes', '--signing-config', 'signing.json', '--trusted-root', 'root.json'],
      ...['--identity-token', sigstore.issuer.token(), '--allow-insecure-registry', image],
    );
    return { name, index, image };
  }

  test('is verified by us and by cosign', async () => {
    const { name, index, image } = await signed();
    await cosignVerify(image, 'root.json');
    await expect(ours(name, index, policyOf('the second Rekor'))).resolves.toMatchObject([
      { form: 'bundle', identity: IDENTITY, event: 'push', runner: 'github-hosted' },
    ]);
  });

  test('is refused by us when any of it was tampered with', async () => {
    const { name, index } = await signed();
    const repository = registry.repository(name);
    const blobs = [...repository.blobs.values()].map((bytes) => Buffer.from(bytes).toString());
    const text = blobs.find((blob) => blob.includes('verificationMaterial')) ?? expect.fail('no bundle');
    const verify = await openVerifier(policyOf('the second Rekor'));
    const manifest = new Uint8Array(repository.manifests.get(index)?.bytes ?? []);
    expect(() => verify({ bundle: JSON.parse(text) }, manifest)).not.toThrow();
    const spoilt = [...spoil(JSON.parse(text))];
    expect(spoilt.length).toBeGreaterThan(8);
    for (const [what, bundle] of spoilt) expect(() => verify({ bundle }, manifest), what).toThrow();
  });
});

/** The bundle with each text that proves something changed in its middle, and with each proof taken out. */
function* spoil(bundle: JsonObject): Generator<readonly [string, JsonObject]> {
  const PROVES = /rawBytes|canonicalizedBody|envelope$|signedTimestamp|payload$|payloadType|sig$|keyId/;
  const visit = function* (
    at: unknown,
    path: readonly (string | number)[],
  ): Generator<readonly (string | number)[]> {
    if (typeof at === 'string' && PROVES.test(String(path.at(-1)))) yield path;
    if (typeof at !== 'object' || at === null) return;
    for (const [name, value] of Object.entries(at))
      yield* visit(value, [...path, Array.isArray(at) ? Number(name) : name]);
  };
  for (const path of visit(bundle, [])) {
    const copy = structuredClone(bundle) as Record<string | number, unknown>;
    let inner = copy;
    for (const name of path.slice(0, -1)) inner = inner[name] as Record<string | number, unknown>;
    const last = path.at(-1) ?? '';
    const text = String(inner[last]);
    const middle = Math.floor(text.length / 2);
    inner[last] = `${text.slice(0, middle)}${text[middle] === 'A' ? 'B' : 'A'}${text.slice(middle + 1)}`;
    yield [path.join('.'), copy];
  }
  for (const proof of ['tlogEntries', 'timestampVerificationData']) {
    const copy = structuredClone(bundle) as { verificationMaterial: Record<string, unknown> };
    delete copy.verificationMaterial[proof];
    yield [`without ${proof}`, copy as JsonObject];
  }
}

test('a log that is busy, and one that has what we sent, end with a signature', async () => {
  const busy = (request: number) =>
    request === 1
      ? ([503, {}] as const)
      : request === 2
        ? ([409, { message: 'an equivalent entry' }] as const)
        : undefined;
  await using log = await startRekorV1(busy);
  const { name, digests } = seed();
  const [index = parseDigest(''), ...platforms] = digests;
  const services = { ...servicesOf('the first Rekor'), logs: [{ url: log.url, version: 1 }] };
  const world = { environment: {}, clock: systemClock, log: silent, deadline: Date.now() + 60_000 };
  const signer = await openStatementSigner(services, async () => sigstore.issuer.token(), world);
  const bundle = await signer.sign(provenanceOf(variantOf(index, platforms), RUN));
  expect(log.requests).toBe(3);
  attachReferrer(registry.repository(name), index, bundle);
  const trustedRoot = JSON.stringify({ ...JSON.parse(sigstore.rootWithoutLog), tlogs: [log.trusted] });
  await expect(ours(name, index, policyOf('the first Rekor', { trustedRoot }))).resolves.toHaveLength(1);
});

test('a log that answers when the certificate has ended makes no signature that nobody would take', async () => {
  let offset = 0;
  const late = () => {
    offset += 11 * 60_000;
    return undefined;
  };
  await using log = await startRekorV1((request) => (request === 1 ? late() : undefined));
  const { name, digests } = seed();
  const [index = parseDigest(''), ...platforms] = digests;
  const services = { ...servicesOf('the first Rekor'), logs: [{ url: log.url, version: 1 }] };
  const clock = { ...systemClock, now: () => Date.now() + offset };
  const world = { environment: {}, clock, log: silent, deadline: Date.now() + 3_600_000 };
  const tokens: string[] = [];
  const tokenFor = async () => {
    tokens.push(sigstore.issuer.token());
    return tokens.at(-1) ?? '';
  };
  const signer = await openStatementSigner(services, tokenFor, world);
  const bundle = await signer.sign(provenanceOf(variantOf(index, platforms), RUN));
  expect([log.requests, new Set(tokens).size]).toEqual([2, 2]);
  attachReferrer(registry.repository(name), index, bundle);
  const trustedRoot = JSON.stringify({ ...JSON.parse(sigstore.rootWithoutLog), tlogs: [log.trusted] });
  await expect(ours(name, index, policyOf('the first Rekor', { trustedRoot }))).resolves.toHaveLength(1);
  await signer.sign(provenanceOf(variantOf(index, platforms), RUN));
  expect(tokens).toHaveLength(2);
});

test('two at once share a certificate, and neither is lost', async () => {
  const signer = await signerFor('the second Rekor');
  const bundles = await Promise.all(
    [seed(), seed()].map(async ({ name, digests: [index = parseDigest(''), ...platforms] }) => {
      const bundle = await signer.sign(provenanceOf(variantOf(index, platforms), RUN));
      attachReferrer(registry.repository(name), index, bundle);
      await expect(ours(name, index, policyOf('the second Rekor'))).resolves.toHaveLength(1);
      return bundle;
    }),
  );
  const certificates = bundles.map((bundle) =>
    JSON.stringify(objectAt(bundle, 'verificationMaterial', 'certificate')),
  );
  expect(new Set(certificates).size).toBe(1);
});

test('a token that the authority refuses is in no message', async () => {
  const token = sigstore.issuer.token(RELEASE_JOB, 'another-audience');
  const world = { environment: {}, clock: systemClock, log: silent, deadline: Date.now() + 60_000 };
  const error = await openStatementSigner(servicesOf('the second Rekor'), async () => token, world).catch(
    (thrown) => thrown,
  );
  expect(String(error)).toContain('the certificate authority (Fulcio) answered 4');
  const shown = JSON.stringify([error, error.stack, error.cause]);
  for (const part of token.split('.')) expect(shown).not.toContain(part);
});
