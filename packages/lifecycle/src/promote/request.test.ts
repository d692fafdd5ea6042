import type { RawInputs } from '@multiarch/plan';
import { describe, expect, test } from 'vitest';
import { ARCHITECTURES, COMMIT, filesWith } from '../testing/stage.js';
import { parsePromotion } from './request.js';

const IMAGES = { 'from-images': 'ghcr.io/org/stage', 'to-images': 'ghcr.io/org/prod' };
const digest = `sha256:${'a'.repeat(64)}`;

function parse(
  raw: RawInputs,
  { architectures, revision = COMMIT }: { architectures?: string; revision?: string } = {},
) {
  return parsePromotion({ ...IMAGES, ...raw }, { files: filesWith(architectures), revision });
}

test('by default: what was built from this commit, all variants', () => {
  expect(parse({}, { architectures: ARCHITECTURES })).toEqual({
    routes: [
      {
        from: { registry: 'ghcr.io', repository: 'org/stage' },
        to: { registry: 'ghcr.io', repository: 'org/prod' },
      },
    ],
    variants: [
      { name: 'gpu', platforms: ['linux/amd64'], source: { tag: '5b2c1f6d' } },
      { name: 'cpu', platforms: ['linux/amd64', 'linux/arm64'], source: { tag: '5b2c1f6d' } },
    ],
    revision: COMMIT,
    shaLength: 8,
    tags: [],
    archTags: 'keep',
    allowBackwards: false,
  });
});

test.each([
  ['a release', { release: 'v1.2.3' }, ['v1.2.3', 'latest*']],
  ['a release that moves', { release: 'v1' }, ['v1*', 'latest*']],
  ['a prerelease by its name', { release: '1.2.3-rc.1' }, ['1.2.3-rc.1']],
  ['a prerelease by its mark', { release: '1.2.3', prerelease: 'true' }, ['1.2.3']],
  ['a prerelease as latest', { release: '1.2.3', prerelease: 'true', latest: 'true' }, ['1.2.3', 'latest*']],
  ['a release that is not to be latest', { release: '1.2.3', latest: 'false' }, ['1.2.3']],
  ['latest without a release', { latest: 'true' }, ['latest*']],
  ['nothing but the commit', {}, []],
])('tags of %s', (_, raw, tags) => {
  expect(parse(raw).tags.map(({ name, mutable }) => name + (mutable ? '*' : ''))).toEqual(tags);
});

test.each([
  ['the commit that is checked out', {}, { revision: COMMIT, source: { tag: '5b2c1f6d' } }],
  ['as many digits as asked for', { 'sha-length': '12' }, { source: { tag: '5b2c1f6d0e9a' } }],
  ['another commit', { revision: 'abcdef0' }, { revision: 'abcdef0', source: { tag: 'abcdef0' } }],
  ['a tag, of this commit', { tag: 'main' }, { revision: COMMIT, source: { tag: 'main' } }],
  [
    'a tag, of any commit',
    { tag: 'main', 'check-revision': 'false' },
    { revision: undefined, source: { tag: 'main' } },
  ],
  ['a digest, of any commit', { digest }, { revision: undefined, source: { digest } }],
  ['a digest, of one commit', { digest, revision: COMMIT }, { revision: COMMIT, source: { digest } }],
])('%s', (_, raw, { revision, source }: { revision?: string | undefined; source: object }) => {
  const plan = parse(raw);
  if (!('sha-length' in raw)) expect(plan.revision).toBe(revision);
  expect(plan.variants[0]?.source).toEqual(source);
});

test.each([
  ['one for all', 'a.io/x', 'b.io/x, c.io/x', ['a.io>b.io', 'a.io>c.io']],
  ['one for each', 'a.io/x, b.io/x', 'c.io/x, d.io/x', ['a.io>c.io', 'b.io>d.io']],
])('routes: %s', (_, from, to, routes) => {
  const plan = parse({ 'from-images': from, 'to-images': to });
  expect(plan.routes.map((route) => `${route.from.registry}>${route.to.registry}`)).toEqual(routes);
});

test('a rollback stays within the target, writes latest and nothing else', () => {
  const plan = parsePromotion(
    { 'to-images': 'ghcr.io/org/prod', 'rollback-to': '1.2.2', variants: 'cpu' },
    { files: filesWith(ARCHITECTURES), revision: COMMIT },
  );
  const image = { registry: 'ghcr.io', repository: 'org/prod' };
  expect(plan).toMatchObject({
    routes: [{ from: image, to: image }],
    variants: [{ name: 'cpu', source: { tag: '1.2.2' } }],
    shaLength: 0,
    tags: [{ name: 'latest', mutable: true }],
    allowBackwards: true,
  });
  expect(plan.revision).toBeUndefined();
});

describe('refused', () => {
  test.each<[RawInputs, string, string?]>([
    [{ 'to-images': '' }, 'to-images: no image is given'],
    [{ 'from-images': '' }, 'from-images: no image is given'],
    [{ 'from-images': 'a.io/x, b.io/x' }, 'from-images: 2 images are to be promoted to 1'],
    [{ 'from-images': 'ghcr.io/org/prod' }, "to-images: 'ghcr.io/org/prod' is also where it comes from"],
    [{ tag: 'a b' }, "tag: 'a b' is not a tag"],
    [{ tag: 'x', digest }, 'tag: cannot be given together with digest'],
    [{ revision: 'main' }, "revision: 'main' is not a commit"],
    [{ 'sha-length': '3' }, "sha-length: '3' is out of range"],
    [{ release: 'a/b' }, "release: 'a/b' is not a tag"],
    [{ release: 'v'.repeat(125) }, 'has 131 characters with what is appended'],
    [{ latest: 'yes' }, "latest: 'yes' is not a known value"],
    [{ 'rollback-to': '1.2.2' }, 'from-images: cannot be given together with rollback-to'],
    [{ digest }, 'digest: a digest is one variant, and there are gpu, cpu', ARCHITECTURES],
    [{ variants: 'tpu' }, "variants: 'tpu' is not in .aws-architecture", ARCHITECTURES],
    [{ tags: 'x' }, "there is no input 'tags'"],
  ])('%j', (raw, message, architectures) => {
    expect(() => parse(raw, architectures === undefined ? {} : { architectures })).toThrow(message);
  });

  test('without a commit, something has to be named', () => {
    expect(() => parse({}, { revision: '' })).toThrow('nothing says what to promote');
  });
});
