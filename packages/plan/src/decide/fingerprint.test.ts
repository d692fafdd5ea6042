import { sha256 } from '@multiarch/oci/content';
import { expect, test } from 'vitest';
import type { Leg } from '../documents/leg.js';
import { plan, push, sha } from '../testing/index.js';
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
