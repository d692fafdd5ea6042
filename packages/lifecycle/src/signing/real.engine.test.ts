import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonObject } from '@multiarch/oci';
import { attachReferrer, canBring, ensureGh, ensureTool, RELEASE_JOB } from '@multiarch/testbed';
import { execa } from 'execa';
import { afterAll, test as always, beforeAll, describe, expect } from 'vitest';
import { provenanceOf } from '../provenance/statement.js';
import { openVerifier } from '../signature/verifier.js';
import { RUN, variantOf } from '../testing/provenance.js';
import { IDENTITY, type RealSigstore, startRealSigstore, type Way } from '../testing/real-sigstore.js';

const canRun = await canBring('cosign', 'go');
const test = always.runIf(canRun);

/** Ours, cosign and gh, each of whom reads what the others signed, with the real Fulcio, Rekor and timestamp authority. */
const running = new AsyncDisposableStack();
let folder: string;
let real: RealSigstore;
let tools: { readonly cosign: string; readonly gh: string };

const SLSA = 'https://slsa.dev/provenance/v1';
const WAYS: readonly Way[] = ['the second Rekor', 'the first Rekor', 'timestamps alone'];

beforeAll(async () => {
  if (!canRun) return;
  folder = await mkdtemp(join(tmpdir(), 'multiarch-signing-'));
  running.defer(() => rm(folder, { recursive: true, force: true }));
  real = running.use(await startRealSigstore());
  tools = { cosign: await ensureTool('cosign'), gh: await ensureGh(console.log) };
  await writeFile(join(folder, 'signing.json'), real.sigstore.signingConfig);
});
afterAll(() => running.disposeAsync());

async function cosign(...args: string[]) {
  const env = { HOME: folder, DOCKER_CONFIG: folder, TUF_ROOT: join(folder, 'tuf') };
  return await execa(tools.cosign, args, { cwd: folder, env, stdin: 'ignore' });
}

/** @param root file with the trust root */
const cosignVerify = (image: string, root: string, identity = IDENTITY, ...more: string[]) =>
  cosign(
    ...(more.length > 0 ? more : ['verify']),
    ...['--trusted-root', root, '--insecure-ignore-sct', '--allow-insecure-registry'],
    ...['--certificate-identity', identity, '--certificate-oidc-issuer', real.sigstore.issuer.url],
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
      ...['--cert-oidc-issuer', real.sigstore.issuer.url, ...more],
    ],
    { cwd: folder, env, stdin: 'ignore' },
  );
}

describe.each(WAYS)('what we sign, with %s', (way) => {
  test('is verified by us, by cosign and by gh: index, platforms and tag', async () => {
    const { name, repository, index, platforms } = real.seed();
    const signer = await real.signerFor(way);
    const bundle = await signer.sign(provenanceOf(variantOf(index, platforms), RUN));
    for (const digest of [index, ...platforms]) attachReferrer(repository, digest, bundle);
    const root = `${name}.root.json`;
    const file = `${name}.bundle.json`;
    // gh reads lines.
    await writeFile(join(folder, root), `${real.rootOf(way)}\n`);
    await writeFile(join(folder, file), JSON.stringify(bundle));
    const image = `${real.registry.host}/${name}`;
    const withoutLog = way === 'timestamps alone' ? ['--insecure-ignore-tlog'] : [];

    for (const digest of [index, ...platforms]) {
      await expect(
        real.verify(name, digest, real.policyOf(way, { predicateTypes: [SLSA] })),
      ).resolves.toMatchObject([
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
    await expect(real.verify(name, index, real.policyOf(way, { repository: '1' }))).rejects.toThrow(
      'number "735482910"',
    );
  });

  test('is refused where the job was a preview of a pull request, or for another commit', async () => {
    const { name, repository, index, platforms } = real.seed();
    const statement = provenanceOf(variantOf(index, platforms), RUN);
    const preview = await real.signerFor(way, {
      ...RELEASE_JOB,
      ref: 'refs/pull/7/merge',
      event_name: 'pull_request',
    });
    attachReferrer(repository, index, await preview.sign(statement));
    const other = await real.signerFor(way, { ...RELEASE_JOB, sha: 'a'.repeat(40) });
    attachReferrer(repository, index, await other.sign(statement));
    const said = await real.verify(name, index, real.policyOf(way)).catch(String);
    expect(said).toContain('for the ref "refs/pull/7/merge", which is no release');
    expect(said).toContain(`for the commit "${'a'.repeat(40)}", and the image says`);
  });
});

describe('what cosign signs', () => {
  async function signed() {
    const { name, repository, index } = real.seed();
    const image = `${real.registry.host}/${name}@${index}`;
    await writeFile(join(folder, 'root.json'), real.sigstore.trustedRoot);
    await cosign(
      ...['sign', '--yes', '--signing-config', 'signing.json', '--trusted-root', 'root.json'],
      ...['--identity-token', real.sigstore.issuer.token(), '--allow-insecure-registry', image],
    );
    return { name, repository, index, image };
  }

  test('is verified by us and by cosign', async () => {
    const { name, index, image } = await signed();
    await cosignVerify(image, 'root.json');
    await expect(real.verify(name, index, real.policyOf('the second Rekor'))).resolves.toMatchObject([
      { form: 'bundle', identity: IDENTITY, event: 'push', runner: 'github-hosted' },
    ]);
  });

  test('is refused by us when any of it was tampered with', async () => {
    const { repository, index } = await signed();
    const blobs = [...repository.blobs.values()].map((bytes) => Buffer.from(bytes).toString());
    const text = blobs.find((blob) => blob.includes('verificationMaterial')) ?? expect.fail('no bundle');
    const verify = await openVerifier(real.policyOf('the second Rekor'));
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
