import { objectAt, silent } from '@multiarch/oci';
import { systemClock } from '@multiarch/registry';
import { attachReferrer, canBring, RELEASE_JOB, startRekorV1 } from '@multiarch/testbed';
import { afterAll, test as always, beforeAll, expect } from 'vitest';
import { provenanceOf } from '../provenance/statement.js';
import { RUN, variantOf } from '../testing/provenance.js';
import { type RealSigstore, startRealSigstore } from '../testing/real-sigstore.js';
import { openStatementSigner } from './sign.js';

const hasGo = await canBring('go');
const test = always.runIf(hasGo);

/** What becomes of a signature when a service is not what it should be; the others are the real ones. */
let real: RealSigstore;
beforeAll(async () => {
  if (hasGo) real = await startRealSigstore();
});
afterAll(() => real?.[Symbol.asyncDispose]());

test('a log that is busy, and one that has what we sent, end with a signature', async () => {
  const busy = (request: number) =>
    request === 1
      ? ([503, {}] as const)
      : request === 2
        ? ([409, { message: 'an equivalent entry' }] as const)
        : undefined;
  await using log = await startRekorV1(busy);
  const { name, repository, index, platforms } = real.seed();
  const services = real.servicesOf('the first Rekor', log.url);
  const world = { environment: {}, clock: systemClock, log: silent, deadline: Date.now() + 60_000 };
  const signer = await openStatementSigner(services, async () => real.sigstore.issuer.token(), world);
  const bundle = await signer.sign(provenanceOf(variantOf(index, platforms), RUN));
  expect(log.requests).toBe(3);
  attachReferrer(repository, index, bundle);
  const trustedRoot = real.rootOf('the first Rekor', log.trusted);
  await expect(
    real.verify(name, index, real.policyOf('the first Rekor', { trustedRoot })),
  ).resolves.toHaveLength(1);
});

test('a log that answers when the certificate has ended makes no signature that nobody would take', async () => {
  let offset = 0;
  const late = () => {
    offset += 11 * 60_000;
    return undefined;
  };
  await using log = await startRekorV1((request) => (request === 1 ? late() : undefined));
  const { name, repository, index, platforms } = real.seed();
  const services = real.servicesOf('the first Rekor', log.url);
  const clock = { ...systemClock, now: () => Date.now() + offset };
  const world = { environment: {}, clock, log: silent, deadline: Date.now() + 3_600_000 };
  const tokens: string[] = [];
  const tokenFor = async () => {
    tokens.push(real.sigstore.issuer.token());
    return tokens.at(-1) ?? '';
  };
  const signer = await openStatementSigner(services, tokenFor, world);
  const bundle = await signer.sign(provenanceOf(variantOf(index, platforms), RUN));
  expect([log.requests, new Set(tokens).size]).toEqual([2, 2]);
  attachReferrer(repository, index, bundle);
  const trustedRoot = real.rootOf('the first Rekor', log.trusted);
  await expect(
    real.verify(name, index, real.policyOf('the first Rekor', { trustedRoot })),
  ).resolves.toHaveLength(1);
  await signer.sign(provenanceOf(variantOf(index, platforms), RUN));
  expect(tokens).toHaveLength(2);
});

test('two at once share a certificate, and neither is lost', async () => {
  const signer = await real.signerFor('the second Rekor');
  const bundles = await Promise.all(
    [real.seed(), real.seed()].map(async ({ name, repository, index, platforms }) => {
      const bundle = await signer.sign(provenanceOf(variantOf(index, platforms), RUN));
      attachReferrer(repository, index, bundle);
      await expect(real.verify(name, index, real.policyOf('the second Rekor'))).resolves.toHaveLength(1);
      return bundle;
    }),
  );
  const certificates = bundles.map((bundle) =>
    JSON.stringify(objectAt(bundle, 'verificationMaterial', 'certificate')),
  );
  expect(new Set(certificates).size).toBe(1);
});

test('a token that the authority refuses is in no message', async () => {
  const token = real.sigstore.issuer.token(RELEASE_JOB, 'another-audience');
  const world = { environment: {}, clock: systemClock, log: silent, deadline: Date.now() + 60_000 };
  const error = await openStatementSigner(
    real.servicesOf('the second Rekor'),
    async () => token,
    world,
  ).catch((thrown) => thrown);
  expect(String(error)).toContain('the certificate authority (Fulcio) answered 4');
  const shown = JSON.stringify([error, error.stack, error.cause]);
  for (const part of token.split('.')) expect(shown).not.toContain(part);
});
