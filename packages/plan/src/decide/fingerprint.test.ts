import { sha256 } from '@multiarch/oci/content';
import { describe, expect, test } from 'vitest';
import type { Leg } from '../documents/leg.js';
import { inputs as declared, namesIn } from '../inputs/declared/table.js';
import { plan, push, sample, sampleBake, sampleFiles, sampleOf, sha } from '../testing/index.js';
import { INPUTS_LABEL, labelInputs } from './fingerprint.js';

const [, leg] = plan(push, { 'build-args': 'A=1\nB=2', variants: '' }).legs as [Leg, Leg];

const hash = (changes: Partial<Leg> = {}, secrets: readonly string[] = []) =>
  labelInputs({ ...leg, ...changes }, secrets, sha256).labels[INPUTS_LABEL];

test('the same build has the same hash, however it is written and wherever it goes', () => {
  expect(hash()).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(hash({ buildArgs: { B: '2', A: '1' } })).toBe(hash());
  expect(hash({ images: ['other.example/app'], index: 7, runner: 'mine', cache: 'none' })).toBe(hash());
  expect(hash({}, ['b', 'a', 'b'])).toBe(hash({}, ['a', 'b']));
  const again = labelInputs(leg, [], sha256);
  expect(labelInputs(again, [], sha256)).toEqual(again);
});

test.each<[string, Partial<Leg>]>([
  ['Dockerfile', { dockerfile: 'other' }],
  ['context', { context: 'sub' }],
  ['target', { target: 'dev' }],
  ['build argument', { buildArgs: { A: '1', B: '3' } }],
  ['build context', { buildContexts: { a: 'b' } }],
  ['platform', { platform: 'linux/arm64' }],
  ['format', { format: 'plain' }],
  ['provenance', { provenance: 'false' }],
  ['sbom', { sbom: 'true' }],
  ['label', { labels: { ...leg.labels, a: 'b' } }],
  ['annotation', { annotations: { a: 'b' } }],
  ['test', { smokeTest: 'true' }],
  ['commit', { revision: 'f'.repeat(40) }],
])('another %s is another build', (_, changes) => {
  expect(hash(changes)).not.toBe(hash());
});

test('secrets count by name, never by value', () => {
  expect(hash({}, ['TOKEN'])).not.toBe(hash());
});

test('the commit is a label, unless the caller names another', () => {
  const name = 'org.opencontainers.image.revision';
  expect(labelInputs({ ...leg, labels: {} }, [], sha256).labels[name]).toBe(sha);
  expect(labelInputs({ ...leg, labels: { [name]: 'mine' } }, [], sha256).labels[name]).toBe('mine');
  expect(labelInputs({ ...leg, labels: {}, revision: '' }, [], sha256).labels).not.toHaveProperty(name);
});

/**
 * What images in registries carry already. A hash that changes makes every one of them be built again, so a new input
 * must not change the hash of those who do not use it.
 */
describe('the hash of what was built before stays what it was', () => {
  const hashes = (inputs: Record<string, unknown>, secrets: readonly string[] = []) =>
    plan(push, inputs).legs.map((each) => labelInputs(each, secrets, sha256).labels[INPUTS_LABEL]);

  test('with defaults', () => {
    expect(hashes({})).toEqual([
      'sha256:c0c5e6adca7cc9cff23e229104ff945b5c888361cbcbfeb476d91b0497836791',
      'sha256:65c8f9eae3b19ff2ec0c6b6fdab847b375e48df564151776b2a11f98bbbe931b',
      'sha256:c30d8c64fbffa52a10bc257c858861c530f3ecf9ec5f664675ded59db263c394',
    ]);
  });

  test('with everything that shapes an image', () => {
    const inputs = {
      'build-args': 'A=1\nB=2',
      'build-contexts': 'base=docker-image://alpine:3',
      target: 'dev',
      labels: 'a=b',
      annotations: 'c=d',
      provenance: 'max',
      sbom: 'true',
      'smoke-test': 'true',
      'cache-mounts': 'apt',
      'free-space': 'true',
    };
    expect(hashes(inputs, ['TOKEN'])).toEqual([
      'sha256:c1c5acf43a86e55947bec12b7c12f0022966cbf19d6a8d0c4caf737ad3e43ef7',
      'sha256:5e3145fb0f0aacd438285a076811006758d7c99a30e82ea221e4ad7eb49b8b19',
      'sha256:244b5e455d8edc7f151990a01bffab8b2212ed732a1ad9ddb41b3bf8ec6bf6ec',
    ]);
  });

  test('as a plain manifest under another tag', () => {
    expect(hashes({ format: 'plain', tag: 'x' })).toEqual([
      'sha256:3790132261dd1794b6c52fcfd0362f32c161e659d94899216cfe49b8f26c299c',
      'sha256:a497eb83c461838a0df5b765b2c11bcaeffe7272cd5877f8cb2359db645f82f0',
      'sha256:3e1571dd19b721f9029dff2214fc6d8eef15b6f969af0bd04e7b943a8766460e',
    ]);
  });
});

describe('the hash follows the declaration of inputs', () => {
  const of = (inputs: Record<string, unknown>) => {
    const [first] = plan(push, inputs, { ...sample, ...sampleFiles }, undefined, sampleBake).legs as [Leg];
    return labelInputs(first, [], sha256).labels[INPUTS_LABEL];
  };

  test.each(namesIn('plan').map((name) => [name, declared[name].shapes !== false] as const))(
    '%s makes another image: %s',
    (name, isShaping) => {
      const beside = name === 'bake-targets' ? { 'bake-file': sampleOf('bake-file') } : {};
      const changed = of({ ...beside, [name]: sampleOf(name) });
      expect(changed !== of({})).toBe(isShaping);
    },
  );
});
