import { adviceAt, formatLocation, MultiarchError } from '@multiarch/oci';
import { expect, test } from 'vitest';
import type { Event } from './decide/event.js';
import { plan, push, sample } from './testing/index.js';

test.each<[string, Event, Record<string, unknown>, Record<string, string>, string]>([
  [
    'a missing Dockerfile',
    push,
    {},
    {},
    "dockerfile: there is no 'Dockerfile', which the image is built from",
  ],
  [
    'a missing Dockerfile in a context',
    push,
    { context: 'a' },
    { 'a/x': '' },
    "there is no 'a/Dockerfile' or 'Dockerfile'",
  ],
  ['a missing context', push, { context: 'a' }, { Dockerfile: '' }, "context: there is no directory 'a'"],
  [
    'a missing architecture file',
    push,
    { 'architecture-file': 'x' },
    { Dockerfile: '' },
    "architecture-file: there is no file 'x'",
  ],
  [
    'an unknown variant',
    push,
    { variants: 'tpu' },
    sample,
    "variants: 'tpu' is not in .aws-architecture; accepted: gpu, cpu",
  ],
  [
    'one Dockerfile for two variants',
    push,
    { dockerfile: 'Dockerfile-cpu' },
    sample,
    "'Dockerfile-cpu' is one file for several variants (gpu, cpu)",
  ],
  [
    'a pattern without variants',
    push,
    { dockerfile: 'D-<variant>' },
    { Dockerfile: '' },
    'is a pattern for several variants, and there are none',
  ],
  [
    'a platform without a runner',
    push,
    { platforms: 'linux/s390x' },
    sample,
    "no runner is known for 'linux/s390x'",
  ],
  [
    'a collision',
    push,
    { 'additional-tags': 'v1.2.3-arm64' },
    { Dockerfile: '' },
    "'v1.2.3-arm64' would be both a final tag",
  ],
  [
    'a tag that is too long for its suffix',
    push,
    { tag: 'x'.repeat(122) },
    sample,
    "132 with '-amd64-gpu' behind it",
  ],
  ['no tag', { ...push, name: 'local', ref: '' }, {}, sample, 'tag: nothing names this build'],
  [
    "a Dockerfile with one architecture's arguments",
    push,
    {},
    { ...sample, 'Dockerfile-cpu': 'FROM a\nARG TARGETARCH=amd64\n' },
    'Dockerfile-cpu: ARG TARGETARCH=amd64 is "amd64" in the image for linux/arm64',
  ],
  [
    'a Dockerfile for another platform',
    push,
    {},
    { ...sample, 'Dockerfile-gpu': 'FROM --platform=linux/arm64 a\n' },
    'Dockerfile-gpu: makes an image for linux/arm64',
  ],
  ['values beyond measure', push, { 'build-args': `A=${'x'.repeat(1_500_000)}` }, sample, 'make a plan of'],
])('%s is refused', (_, event, inputs, files, message) => {
  expect(() => plan(event, inputs, files)).toThrow(message);
});

test("a variant's missing Dockerfile points at the variant", () => {
  const { 'Dockerfile-cpu': _, ...files } = sample;
  let caught: unknown;
  try {
    plan(push, {}, files);
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(MultiarchError);
  const { message, advice, location } = caught as MultiarchError;
  expect(message).toBe("dockerfile: there is no 'Dockerfile-cpu', which variant 'cpu' is built from");
  expect(adviceAt(advice, 'action')).toContain("take 'cpu' out of the variants");
  expect(location && formatLocation(location)).toBe('.aws-architecture:3:3');
});

test.each([
  [256, true],
  [257, false],
])('%d builds in one run: %s', (count, accepted) => {
  const names = Array.from({ length: count }, (_, at) => `v${at}`);
  const architectures = JSON.stringify(Object.fromEntries(names.map((name) => [name, 'linux/amd64'])));
  const dockerfiles = Object.fromEntries(names.map((name) => [`Dockerfile-${name}`, '']));
  const make = () => plan(push, {}, { '.aws-architecture': architectures, ...dockerfiles });
  if (accepted) expect(make().legs).toHaveLength(count);
  else
    expect(make).toThrow('257 variants on their platforms are 257 builds; accepted: at most 256 in one run');
});
