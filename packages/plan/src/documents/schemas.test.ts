import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Schema, Validator } from '@cfworker/json-schema';
import { checkDocument, type Schema as DocumentSchema, MultiarchError } from '@multiarch/oci';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathsOf, replaced } from '../testing/changed-document.js';
import { fork, main, plan, push } from '../testing/index.js';
import type { LegPart, LegReport } from './report.js';
import type { ImageResult, PlatformResult, Result, SignatureResult, VariantResult } from './result.js';
import { DOCUMENT_SCHEMAS } from './schemas.js';

function readSchema(name: string): Schema {
  const file = join(import.meta.dirname, '../../../../docs/schemas', `${name}.schema.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Schema;
}

function validator(name: string): Validator {
  return new Validator(readSchema(name), '2020-12', false);
}

const digest = `sha256:${'a'.repeat(64)}`;
const manifest = { digest, mediaType: 'application/vnd.oci.image.manifest.v1+json', size: 1_234 };
const platform: Required<PlatformResult> = {
  ...manifest,
  platform: 'linux/arm/v7',
  archTag: '1.2.3-armv7-cpu',
  reused: false,
  attestations: [digest],
};
const { key, ...signature }: Required<SignatureResult> = {
  form: 'bundle',
  digest,
  key: digest,
  identity: 'https://github.com/org/app/.github/workflows/build.yaml@refs/heads/main',
  issuer: 'https://token.actions.githubusercontent.com',
  repository: 'https://github.com/org/app',
  repositoryId: '735482910',
  owner: 'https://github.com/org',
  ownerId: '9824561',
  commit: '5b2c1f6d0e9a48377c6b5a4d3e2f1a0b9c8d7e6f',
  ref: 'refs/heads/main',
  event: 'push',
  runner: 'github-hosted',
  run: 'https://github.com/org/app/actions/runs/7351842/attempts/1',
  predicateType: 'https://slsa.dev/provenance/v1',
};
const image: Required<ImageResult> = {
  image: 'localhost:5000/org/app',
  ref: `localhost:5000/org/app@${digest}`,
  tags: ['1.2.3-cpu', 'latest-cpu'],
  promotedFrom: `localhost:5001/org/app@${digest}`,
  signature,
  moreSignatures: [{ ...signature, predicateType: 'https://spdx.dev/Document' }],
};
const variant: Required<VariantResult> = {
  name: 'cpu',
  stitched: true,
  digest,
  mediaType: 'application/vnd.oci.image.index.v1+json',
  size: 856,
  adopted: true,
  unchangedSince: '1f2c1f6d0e9a48377c6b5a4d3e2f1a0b9c8d7e6f',
  images: [image],
  behind: [{ image: 'localhost:5002/org/app', reason: 'PUT localhost:5002/org/app:1: 503' }],
  platforms: [platform],
};
/** Every member that there is: a member that the schema lacks shows below. */
const result: Required<Result> = {
  schemaVersion: 1,
  mode: 'release',
  revision: '5b2c1f6d0e9a48377c6b5a4d3e2f1a0b9c8d7e6f',
  supersededBy: '0f2c1f6d0e9a48377c6b5a4d3e2f1a0b9c8d7e6f',
  variants: [variant],
};
const part: Required<LegPart> = { name: 'build', seconds: 12 };
const report: Required<LegReport> = {
  ...manifest,
  schemaVersion: 1,
  leg: 31,
  variant: '',
  platform: 'linux/amd64',
  images: ['ghcr.io/org/app'],
  tags: ['1.2.3-amd64'],
  inputs: digest,
  reused: false,
  seconds: 12.5,
  startedAt: 1_780_000_000_000,
  finishedAt: 1_780_000_012_500,
  parts: [part],
  cache: { steps: 9, found: 7, written: 2.5, saved: 41, left: 'late' },
  compressedSize: 31_000_000,
  config: { digest, os: 'linux', architecture: 'amd64', variant: 'v1', content: digest },
};

/** Whether it is read. */
function isRead(name: string, document: unknown): boolean {
  const schemas: Readonly<Record<string, DocumentSchema<unknown>>> = DOCUMENT_SCHEMAS;
  try {
    checkDocument(schemas[name] ?? expect.fail(name), document, { input: name, accepted: name });
    return true;
  } catch (error) {
    if (error instanceof MultiarchError) return false;
    throw error;
  }
}

function withVariant(changes: object): object {
  return { ...result, variants: [{ ...variant, ...changes }] };
}

const { archTag: _, ...untagged } = platform;
const { mode: _mode, revision: _revision, ...minimal } = result;
const { digest: _digest, mediaType: _type, size: _size, ...unpushed } = report;

test.each<[string, string, object]>([
  ['result', 'all members', result],
  ['result', 'nothing but what is required', { ...minimal, variants: [] }],
  ['result', 'a check', { ...result, mode: 'verify', variants: [] }],
  ['result', 'a platform without an arch tag', withVariant({ name: '', platforms: [untagged] })],
  [
    'result',
    'a signature by a key',
    withVariant({ images: [{ ...image, signature: { form: 'envelope', digest, key } }] }),
  ],
  ['leg-report', 'all members', report],
  ['leg-report', 'a check', { ...unpushed, tags: [] }],
])('%s: %s is valid', (schema, __, document) => {
  const { valid, errors } = validator(schema).validate(document);
  expect(errors).toEqual([]);
  expect(valid).toBe(true);
  expect(isRead(schema, document)).toBe(true);
});

test.each<[string, string, object]>([
  ['result', 'another version', { ...result, schemaVersion: 2 }],
  ['result', 'an unknown mode', { ...result, mode: 'publish' }],
  ['result', 'a short revision', { ...result, revision: '5b2c1f6' }],
  ['result', 'no list of variants', { schemaVersion: 1 }],
  ['result', 'a digest that is none', withVariant({ digest: 'latest' })],
  ['result', 'a variant without images', withVariant({ images: [] })],
  ['result', 'a tag that is none', withVariant({ images: [{ ...image, tags: ['a/b'] }] })],
  ['result', 'a reference by tag', withVariant({ images: [{ ...image, ref: 'ghcr.io/org/app:1' }] })],
  [
    'result',
    'a signature by nobody',
    withVariant({ images: [{ ...image, signature: { form: 'bundle', digest } }] }),
  ],
  ['result', 'a signature by two', withVariant({ images: [{ ...image, signature: { ...signature, key } }] })],
  ['result', 'a size below nothing', withVariant({ size: -1 })],
  [
    'result',
    'attestations that are missing',
    withVariant({ platforms: [{ ...platform, attestations: undefined }] }),
  ],
  ['leg-report', 'a leg beyond the last', { ...report, leg: 256 }],
  ['leg-report', 'a digest alone', { ...unpushed, digest }],
  ['leg-report', 'an architecture for a platform', { ...report, platform: 'arm64' }],
])('%s: %s is refused', (schema, __, document) => {
  const parsed: unknown = JSON.parse(JSON.stringify(document));
  expect(validator(schema).validate(parsed).valid).toBe(false);
  expect(isRead(schema, parsed)).toBe(false);
});

/** Names of all members that the schema describes, at any depth. */
function describedMembers(value: unknown, names = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return names;
  for (const [name, inner] of Object.entries(value)) {
    if (name === 'properties' && inner) for (const member of Object.keys(inner)) names.add(member);
    describedMembers(inner, names);
  }
  return names;
}

test.each<[string, readonly object[]]>([
  ['result', [result, variant, image, { key, ...signature }, platform, ...variant.behind]],
  ['leg-report', [report, part, report.config, report.cache]],
])('%s describes every member of the document and no other', (schema, documents) => {
  const members = new Set(documents.flatMap((document) => Object.keys(document)));
  expect([...describedMembers(readSchema(schema))].sort()).toEqual([...members].sort());
});

const everything = plan(push, {
  runners: '{"linux/arm64": {"group": "arm", "labels": ["big"]}, "linux/amd64": ["self-hosted", "x64"]}',
  ...{ 'build-args': 'A=1', 'smoke-test': 'app', 'cache-mounts': 'npm', 'free-space': true, target: 'dev' },
  ...{
    sbom: 'true',
    provenance: 'mode=max',
    'semver-tags': true,
    'allow-backwards': true,
    'same-content': true,
  },
});

test.each([
  ['a release', everything],
  ['a check', plan(fork)],
  ['a branch, without arch tags', plan(main, { 'arch-tags': 'none' })],
  ['nothing', plan({ ...push, deleted: true }, {}, {})],
])('the plan of %s is valid, and so are its legs', (_, made) => {
  expect(validator('plan').validate(made).errors).toEqual([]);
  for (const leg of made.legs) expect(validator('leg').validate(leg).errors).toEqual([]);
});

describe.each<[string, object]>([
  ['plan', everything],
  ['leg', everything.legs[2] ?? expect.fail('no leg')],
  ['leg-report', report],
  ['result', result],
])('the schema of a %s and what is read are the same', (name, document) => {
  const ofFile = validator(name);
  const agree = (changed: unknown) =>
    expect(isRead(name, changed), JSON.stringify(changed)).toBe(ofFile.validate(changed).valid);

  test('with any member missing', () => {
    for (const path of pathsOf(document)) {
      const changed: unknown = JSON.parse(JSON.stringify(replaced(document, path, undefined) ?? null));
      agree(changed);
    }
  });

  test('with anything in any place, and with members that nobody knows', () => {
    const paths = pathsOf(document).flatMap((path) => [path, [...path, 'unknown']]);
    const values = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('', 'ghcr.io/org/app', digest, 'linux/arm64', '1.2.3', 0, 31, 32, 1.5, true, [], {}),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), values, (path, value) => {
        const changed = JSON.parse(JSON.stringify(replaced(document, path, value)));
        agree(changed);
      }),
      { numRuns: 300 },
    );
  });
});
