import type { RawInputs } from '@multiarch/plan';
import {
  annotationsOf,
  attachReferrer,
  classicLayer,
  listReferrersByTag,
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
import { beforeAll, describe, expect, test } from 'vitest';
import { aboutCpu, refusal, runSigned, type Sides, startSides } from '../testing/signed-promotion.js';
import { renderPromotion } from './report.js';

const keys = newKeys();
const BY_KEY = { 'signature-key': pemOf(keys) };
const BY_WORKFLOW = { 'signature-identity': SIGNING_WORKFLOW.identity, 'trusted-root': 'root.json' };
const SLSA = 'https://slsa.dev/provenance/v1';

let sigstore: Sigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
});

describe('what verifies', () => {
  const cases: [string, RawInputs, (sides: Sides) => Promise<void> | void, object][] = [
    [
      'a bundle by a key',
      BY_KEY,
      (sides) => void attachReferrer(sides.repository, sides.digest, signByKey(keys, aboutCpu(sides))),
      { form: 'bundle', key: expect.stringMatching(/^sha256:/), predicateType: /sign/ },
    ],
    [
      'a bundle over the manifest itself',
      BY_KEY,
      ({ repository, digest, bytes }) => void attachReferrer(repository, digest, signByKey(keys, { bytes })),
      { form: 'bundle' },
    ],
    [
      'a bundle by a certificate',
      BY_WORKFLOW,
      async (sides) =>
        void attachReferrer(sides.repository, sides.digest, await sigstore.sign(aboutCpu(sides))),
      { form: 'bundle', ...SIGNING_WORKFLOW },
    ],
    [
      'provenance for a repository',
      { ...BY_WORKFLOW, 'attestation-type': SLSA, 'signature-repository': 'https://github.com/org/app' },
      async ({ repository, digest }) => {
        attachReferrer(repository, digest, await sigstore.sign({ statement: statementAbout(digest) }));
        attachReferrer(repository, digest, await sigstore.sign({ statement: statementAbout(digest, SLSA) }));
      },
      { predicateType: SLSA, repository: 'https://github.com/org/app' },
    ],
    [
      'cosign 2, by a key',
      BY_KEY,
      ({ repository, digest }) =>
        tagByCosign(repository, digest, [
          classicLayer(digest, signByKey(keys, { bytes: payloadAbout(digest) })),
        ]),
      { form: 'simple-signing' },
    ],
    [
      'cosign 2, by a certificate',
      BY_WORKFLOW,
      async ({ repository, digest }) =>
        tagByCosign(repository, digest, [
          classicLayer(digest, await sigstore.sign({ bytes: payloadAbout(digest) })),
        ]),
      { form: 'simple-signing', ...SIGNING_WORKFLOW },
    ],
    [
      'an attestation of cosign 2',
      { ...BY_WORKFLOW, 'attestation-type': SLSA },
      async ({ repository, digest }) => {
        const bundle = await sigstore.sign({ statement: statementAbout(digest, SLSA) });
        const bytes = new TextEncoder().encode(JSON.stringify(bundle.dsseEnvelope));
        const type = 'application/vnd.dsse.envelope.v1+json';
        tagByCosign(repository, digest, [{ bytes, annotations: annotationsOf(bundle, '') }], ['.att', type]);
      },
      { form: 'envelope', predicateType: SLSA },
    ],
    [
      'the right one among wrong ones',
      BY_KEY,
      async ({ repository, digest, other }) => {
        attachReferrer(repository, digest, 'no bundle');
        attachReferrer(repository, digest, await sigstore.sign({ statement: statementAbout(digest) }));
        attachReferrer(repository, digest, signByKey(keys, { statement: statementAbout(other) }));
        const sign = (pair: typeof keys, about: string) =>
          classicLayer(digest, signByKey(pair, { bytes: payloadAbout(about) }));
        tagByCosign(repository, digest, [sign(newKeys(), digest), sign(keys, other), sign(keys, digest)]);
      },
      { form: 'simple-signing' },
    ],
    [
      'any of several keys',
      { 'signature-key': [pemOf(newKeys()), pemOf(keys)].join('\n') },
      (sides) => void attachReferrer(sides.repository, sides.digest, signByKey(keys, aboutCpu(sides))),
      { form: 'bundle' },
    ],
  ];

  test.each(cases)('%s', async (_, raw, sign, expected) => {
    await using sides = await startSides();
    await sign(sides);
    const promoted = await runSigned(sides, raw, sigstore.trustedRoot);
    const { signature } = promoted.result.variants[0]?.images[0] ?? {};
    const wanted = Object.entries(expected).map(([name, value]) => [
      name,
      value instanceof RegExp ? expect.stringMatching(value) : value,
    ]);
    expect(signature).toMatchObject(Object.fromEntries(wanted));
    expect(sides.prod.tags['prod/app:v1.2.3-cpu']).toBe(sides.digest);
    expect(renderPromotion(promoted, 'text', 'terminal')).toContain(
      signature?.identity ?? signature?.key ?? 'nobody',
    );
  });

  test('what the tag lists that takes the place of a referrers API', async () => {
    await using sides = await startSides({ referrers: false });
    const { repository, digest } = sides;
    const bundle = signByKey(keys, aboutCpu(sides));
    listReferrersByTag(repository, digest, [attachReferrer(repository, digest, bundle)]);
    const { result } = await runSigned(sides, BY_KEY);
    expect(result.variants[0]?.images[0]?.signature).toMatchObject({ form: 'bundle' });
  });

  test('a timestamp in place of a log, where the trust root has no log', async () => {
    await using sides = await startSides();
    const github = await startSigstore({ hasLogs: false });
    attachReferrer(sides.repository, sides.digest, await github.sign(aboutCpu(sides), { proof: 'none' }));
    expect(await refusal(sides, BY_WORKFLOW, github.trustedRoot)).toContain('expected 1 timestamps, got 0');
    attachReferrer(sides.repository, sides.digest, await github.sign(aboutCpu(sides)));
    const { result } = await runSigned(sides, BY_WORKFLOW, github.trustedRoot);
    expect(result.variants[0]?.images[0]?.signature).toMatchObject(SIGNING_WORKFLOW);
  });

  test('a rollback asks the target, where the signature was copied to', async () => {
    await using sides = await startSides();
    attachReferrer(sides.repository, sides.digest, signByKey(keys, aboutCpu(sides)));
    await runSigned(sides, BY_KEY);
    sides.prod.repository('prod/app').tags.delete('latest-cpu');
    const back = { 'rollback-to': 'v1.2.3' };
    const wrong = { ...back, 'signature-key': pemOf(newKeys()) };
    await expect(runSigned(sides, wrong)).rejects.toThrow('not signed with the key');
    expect(sides.prod.tags['prod/app:latest-cpu']).toBeUndefined();
    const { result } = await runSigned(sides, { ...back, ...BY_KEY });
    expect(result.variants[0]?.images[0]?.signature).toMatchObject({ form: 'bundle' });
    expect(sides.prod.tags['prod/app:latest-cpu']).toBe(sides.digest);
  });

  test('attestations of several types must all be there', async () => {
    await using sides = await startSides();
    const SPDX = 'https://spdx.dev/Document';
    const { repository, digest } = sides;
    const attach = async (type: string, about = digest) =>
      attachReferrer(repository, digest, await sigstore.sign({ statement: statementAbout(about, type) }));
    const raw = { ...BY_WORKFLOW, 'attestation-type': `${SLSA}, ${SPDX}` };
    await attach(SLSA);
    await attach(SLSA);
    await attach(SPDX, sides.other);
    const said = await refusal(sides, raw, sigstore.trustedRoot);
    expect(said).toContain(`an attestation of the type ${SLSA}, and one of the type ${SPDX} by`);
    expect(said).toContain(`one of the type ${SLSA}, which is right`);
    await attach(SPDX);
    const promoted = await runSigned(sides, raw, sigstore.trustedRoot);
    expect(promoted.result.variants[0]?.images[0]).toMatchObject({
      signature: { predicateType: SLSA },
      moreSignatures: [{ predicateType: SPDX, ref: 'refs/heads/main' }],
    });
    expect(renderPromotion(promoted, 'text', 'terminal')).toContain(SPDX);
  });

  test('without the inputs nobody looks for a signature', async () => {
    await using sides = await startSides();
    const { result } = await runSigned(sides, {});
    expect(result.variants[0]?.images[0]).not.toHaveProperty('signature');
  });
});
