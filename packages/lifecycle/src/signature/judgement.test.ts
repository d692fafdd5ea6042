import { OCI_INDEX, OCI_MANIFEST, parseDigest } from '@multiarch/oci';
import { digestOf, type Manifest } from '@multiarch/oci/content';
import { referrersTag } from '@multiarch/registry';
import { payloadAbout, SIGNING_WORKFLOW, statementAbout } from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { candidatesIn, cosignTags, orderReferrers } from './candidate.js';
import { judgeSigner } from './signer.js';
import { judgeClaim, readSimpleSigning, readStatement } from './statement.js';

const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const digest = digestOf(encode('this'));
const other = digestOf(encode('that'));
const SLSA = 'https://slsa.dev/provenance/v1';
const IN_TOTO = 'application/vnd.in-toto+json';

describe('what a signature says', () => {
  test.each<[string, object, readonly string[]]>([
    ['one subject', statementAbout(digest), [digest]],
    [
      'the version before',
      { ...statementAbout(digest), _type: 'https://in-toto.io/Statement/v0.1' },
      [digest],
    ],
    [
      'several subjects and algorithms',
      {
        ...statementAbout(digest),
        subject: [{ name: 'a', digest: { sha256: '1', sha512: '2' } }, {}, 'x', { digest: { sha256: 3 } }],
      },
      ['sha256:1', 'sha512:2'],
    ],
    ['none', { ...statementAbout(digest), subject: [] }, []],
  ])('a statement with %s', (_, statement, digests) => {
    expect(readStatement(IN_TOTO, encode(statement))).toMatchObject({ digests });
  });

  test.each<[string, string, object, string]>([
    ['of another payload', 'text/plain', statementAbout(digest), 'an envelope of "text/plain"'],
    ['of another type', IN_TOTO, { ...statementAbout(digest), _type: 'x' }, 'a statement of the type "x"'],
    ['without subject', IN_TOTO, { ...statementAbout(digest), subject: {} }, 'without a subject'],
    [
      'without type',
      IN_TOTO,
      { ...statementAbout(digest), predicateType: 1 },
      'without a subject or predicate type',
    ],
    ['that is none', IN_TOTO, [], 'is not a JSON object'],
  ])('a statement %s is refused', (_, type, statement, message) => {
    expect(() => readStatement(type, encode(statement))).toThrow(message);
  });

  test('a payload of cosign 2', () => {
    expect(readSimpleSigning(payloadAbout(digest))).toEqual({ digests: [digest] });
    const image = { image: { 'docker-manifest-digest': digest } };
    expect(() => readSimpleSigning(encode({ critical: { ...image, type: 'atomic' } }))).toThrow('"atomic"');
    expect(() => readSimpleSigning(encode({ critical: [image] }))).toThrow('of the type undefined');
    const critical = { type: 'cosign container image signature', image: { 'docker-manifest-digest': 5 } };
    expect(readSimpleSigning(encode({ critical }))).toEqual({ digests: [] });
  });

  test.each<[readonly string[], string | undefined, readonly string[], string | undefined]>([
    [[digest], undefined, [], undefined],
    [[other, digest], SLSA, [], undefined],
    [[digest], SLSA, ['x:y', SLSA], undefined],
    [[digest], SLSA, ['x:y'], `an attestation of the type "${SLSA}"`],
    [[digest], undefined, [SLSA], 'a signature, not an attestation'],
    [[other], SLSA, [SLSA], `about "${other}", not about this image`],
    [[], SLSA, [SLSA], 'about nothing, not about this image'],
    [[digest.toUpperCase()], undefined, [], 'not about this image'],
    [[digest.slice(7)], undefined, [], 'not about this image'],
  ])('%j %s, wanted %j: %s', (digests, predicateType, wanted, problem) => {
    const claim = { digests, ...(predicateType === undefined ? {} : { predicateType }) };
    const judged = judgeClaim(claim, digest, wanted);
    if (problem === undefined) expect(judged).toBeUndefined();
    else expect(judged).toContain(problem);
  });
});

test.each([
  [{}, undefined],
  [{ repository: 'https://github.com/org/app' }, undefined],
  [{ repository: 'https://github.com/org' }, 'for the repository "https://github.com/org/app"'],
  [{ identity: `${SIGNING_WORKFLOW.identity}2` }, 'signed by "https://github.com/org/app/.github'],
  [{ issuer: 'https://token.actions.githubusercontent.com/' }, 'vouched for by "https://token.actions'],
])('a signer, wanted %j: %s', (wanted, problem) => {
  const { identity, issuer } = SIGNING_WORKFLOW;
  const judged = judgeSigner(SIGNING_WORKFLOW, { identity, issuer, ...wanted });
  if (problem === undefined) expect(judged).toBeUndefined();
  else expect(judged).toContain(problem);
});

const COMMIT = SIGNING_WORKFLOW.commit ?? '';
const OTHER = '1f2c1f6d0e9a48377c6b5a4d3e2f1a0b9c8d7e6f';
const usual = { patterns: ['refs/tags/**', 'refs/heads/main'], isUsual: true } as const;

test.each<[string, object, object, string | undefined, string | undefined]>([
  ['its number', {}, { repository: '735482910' }, undefined, undefined],
  [
    'the name with another number',
    { repositoryId: '5' },
    { repository: '735482910' },
    undefined,
    'number "5"',
  ],
  ['a number without name', { repository: undefined }, { repository: '735482910' }, undefined, undefined],
  [
    'a name that is a number',
    { repository: '5', repositoryId: '6' },
    { repository: '5' },
    undefined,
    'number "6"',
  ],
  ['no number', { repositoryId: undefined }, { repository: '735482910' }, undefined, 'the repository'],
  ['its owner', {}, { owner: 'https://github.com/org' }, undefined, undefined],
  ['its owner by number', {}, { owner: '9824561' }, undefined, undefined],
  [
    'another owner',
    { owner: 'https://github.com/evil' },
    { owner: 'https://github.com/org' },
    undefined,
    'evil',
  ],
  ['another owner of the name', { ownerId: '7' }, { owner: '9824561' }, undefined, 'number "7"'],
  ['the default branch', {}, { refs: usual }, undefined, undefined],
  ['a release', { ref: 'refs/tags/v1.2.3' }, { refs: usual }, undefined, undefined],
  ['a release below a folder', { ref: 'refs/tags/app/v1' }, { refs: usual }, undefined, undefined],
  [
    'a preview',
    { ref: 'refs/pull/7/merge' },
    { refs: usual },
    undefined,
    'the ref "refs/pull/7/merge", which is no',
  ],
  ['a ticket', { ref: 'refs/heads/t/1' }, { refs: usual }, undefined, 'which is no release'],
  ['a branch that begins so', { ref: 'refs/heads/main2' }, { refs: usual }, undefined, 'which is no release'],
  ['no ref of GitHub', { ref: undefined }, { refs: usual }, undefined, 'names no ref'],
  [
    'no ref of others',
    { ref: undefined, issuer: 'https://a.example' },
    { refs: usual, issuer: 'https://a.example' },
    undefined,
    undefined,
  ],
  [
    'no ref where one is named',
    { ref: undefined, issuer: 'https://a.example' },
    { refs: { patterns: ['refs/**'] }, issuer: 'https://a.example' },
    undefined,
    'names no ref',
  ],
  ['any ref', { ref: 'refs/pull/7/merge' }, { refs: { patterns: ['refs/**'] } }, undefined, undefined],
  [
    'one of several',
    { ref: 'refs/tags/v1' },
    { refs: { patterns: ['refs/heads/x', 'refs/tags/v*'] } },
    undefined,
    undefined,
  ],
  [
    'none of several',
    { ref: 'refs/tags/w/v1' },
    { refs: { patterns: ['refs/heads/x', 'refs/tags/v*'] } },
    undefined,
    'the ref "refs/tags/w/v1"',
  ],
  ['the commit of the image', {}, {}, COMMIT, undefined],
  ['another commit than the label', {}, {}, OTHER, `says that it was built from ${OTHER}`],
  ['a label that is no commit', {}, {}, 'v1', undefined],
  ['no commit of GitHub', { commit: undefined }, {}, COMMIT, 'names no commit'],
  [
    'no commit of others',
    { commit: undefined, issuer: 'https://a.example' },
    { issuer: 'https://a.example' },
    COMMIT,
    undefined,
  ],
  [
    'another commit of others',
    { issuer: 'https://a.example' },
    { issuer: 'https://a.example' },
    OTHER,
    'for the commit',
  ],
  ['a commit that is named, whatever the label', {}, { commit: COMMIT.slice(0, 7) }, OTHER, undefined],
  ['another than is named', {}, { commit: OTHER }, COMMIT, `the commit "${COMMIT}"`],
  ['no commit where one is named', { commit: undefined }, { commit: COMMIT }, undefined, 'of nobody'],
  ['any commit', {}, { commit: 'any' }, OTHER, undefined],
  ['an event', { event: 'release' }, { events: ['push', 'release'] }, undefined, undefined],
  [
    'another event',
    { event: 'pull_request_target' },
    { events: ['push', 'release'] },
    undefined,
    'by the event "pull_request_target"',
  ],
  ['no event', { event: undefined }, { events: ['push'] }, undefined, 'by the event'],
  ['a hosted runner', {}, { runner: 'github-hosted' }, undefined, undefined],
  [
    "one's own runner",
    { runner: 'self-hosted' },
    { runner: 'github-hosted' },
    undefined,
    'of the kind "self-hosted"',
  ],
  ['no runner', { runner: undefined }, { runner: 'github-hosted' }, undefined, 'of the kind'],
])('a run, %s', (_, said, wanted, builtFrom, problem) => {
  const { identity, issuer } = SIGNING_WORKFLOW;
  const signer = Object.fromEntries(
    Object.entries({ ...SIGNING_WORKFLOW, ...said }).filter(([, value]) => value !== undefined),
  );
  const judged = judgeSigner(signer, { identity, issuer, ...wanted }, builtFrom);
  if (problem === undefined) expect(judged).toBeUndefined();
  else expect(judged).toContain(problem);
});

test('a signer that the certificate does not name is nobody', () => {
  const { identity, issuer, repository = '' } = SIGNING_WORKFLOW;
  expect(judgeSigner({}, SIGNING_WORKFLOW)).toContain('"nobody"');
  expect(judgeSigner({ identity }, SIGNING_WORKFLOW)).toContain('vouched for by "nobody"');
  expect(judgeSigner({ identity, issuer }, { identity, issuer, repository })).toContain('"of nobody"');
});

describe('what may be a signature', () => {
  const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
  const holding = (...types: string[]): Manifest => {
    const part = (mediaType: string) => ({ mediaType, digest, size: 1 });
    const bytes = encode({
      schemaVersion: 2,
      mediaType: OCI_MANIFEST,
      config: part('a/b'),
      layers: types.map(part),
    });
    return {
      bytes,
      descriptor: { mediaType: OCI_MANIFEST, digest: digestOf(bytes), size: bytes.byteLength },
    };
  };

  test.each<[string, string | undefined]>([
    [BUNDLE, 'bundle'],
    ['application/vnd.dev.sigstore.bundle+json;version=0.3', 'bundle'],
    ['application/vnd.dev.cosign.simplesigning.v1+json', 'simple-signing'],
    ['application/vnd.dsse.envelope.v1+json', 'envelope'],
    ['application/vnd.in-toto+json', undefined],
    ['application/spdx+json', undefined],
  ])('a layer of the type %s: %s', (type, form) => {
    expect(candidatesIn(holding(type)).map((candidate) => candidate.form)).toEqual(
      form === undefined ? [] : [form],
    );
  });

  test('tags, where a digest is short enough for one', () => {
    const place = digest.replace(':', '-');
    expect([referrersTag(digest), ...cosignTags(digest)]).toEqual([place, `${place}.sig`, `${place}.att`]);
    const long = parseDigest(`sha512:${'a'.repeat(128)}`);
    expect([referrersTag(long), ...cosignTags(long)]).toEqual([undefined]);
  });

  test('referrers, each once, signatures first, whatever kind the registry lists them as', () => {
    const list = (name: string, artifactType?: string, mediaType = OCI_MANIFEST) => ({
      mediaType,
      digest: digestOf(encode(name)),
      size: 1,
      ...(artifactType === undefined ? {} : { artifactType }),
    });
    const [sbom, empty, plain, bundle] = [
      list('sbom', 'application/spdx+json'),
      list('empty', 'application/vnd.oci.empty.v1+json'),
      list('plain'),
      list('bundle', BUNDLE),
    ];
    const index = list('index', BUNDLE, OCI_INDEX);
    expect(orderReferrers([sbom, empty, plain, index, bundle, sbom])).toEqual([bundle, empty, sbom, plain]);
  });
});
