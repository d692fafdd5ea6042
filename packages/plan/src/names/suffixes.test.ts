import { isTag } from '@multiarch/oci';
import { sha256 } from '@multiarch/oci/content';
import { expect, test } from 'vitest';
import { architectureName, archTag, finalTag, tagOfRef } from './suffixes.js';

test.each([
  ['linux/amd64', 'amd64'],
  ['linux/arm64', 'arm64'],
  ['linux/arm64/v8', 'arm64'],
  ['linux/arm64/v9', 'arm64v9'],
  ['linux/arm/v7', 'armv7'],
  ['linux/arm/v6', 'armv6'],
  ['linux/arm', 'armv7'],
  ['linux/386', '386'],
  ['linux/amd64/v3', 'amd64v3'],
  ['linux/s390x', 's390x'],
  ['windows/amd64', 'windows-amd64'],
])('%s is %s in a tag', (platform, expected) => {
  expect(architectureName(platform)).toBe(expected);
});

test('the four forms of a tag', () => {
  expect(finalTag('1.2', '')).toBe('1.2');
  expect(finalTag('1.2', 'gpu')).toBe('1.2-gpu');
  expect(archTag('1.2', 'linux/amd64', '')).toBe('1.2-amd64');
  expect(archTag('1.2', 'linux/amd64', 'gpu')).toBe('1.2-amd64-gpu');
});

test.each([
  ['main', 'main'],
  ['v1.2.3', 'v1.2.3'],
  ['Tickets/DM-52589', 'Tickets-DM-52589'],
  ['t/Some_thing/2', 't-Some_thing-2'],
])('%s is %s without a hash', (name, expected) => {
  expect(tagOfRef(name, sha256)).toBe(expected);
});

test.each([
  ['v1+build', 'v1-build-'],
  ['feat/#12', 'feat--12-'],
  ['feature/é', 'feature---'],
  ['-x', '_-x-'],
  ['.hidden', '_.hidden-'],
  ['🚀', '_--'],
])('%s is %s and a hash', (name, expected) => {
  const tag = tagOfRef(name, sha256);
  expect(tag.slice(0, -8)).toBe(expected);
  expect(tag.slice(-8)).toMatch(/^[0-9a-f]{8}$/);
  expect(isTag(tag)).toBe(true);
});

test('names that differ in what a tag cannot hold do not meet', () => {
  const tags = ['a#b', 'a+b', 'a b', 'a@b', 'a~b', 'a-b', 'a/#b'].map((name) => tagOfRef(name, sha256));
  expect(new Set(tags).size).toBe(tags.length);
});

test.each([
  ['x'.repeat(128), 128, true],
  ['x'.repeat(129), 128, false],
  ['x'.repeat(120), 110, false],
  [`${'é'.repeat(200)}`, 60, false],
])('a name of %s in %d characters', (name, room, kept) => {
  const tag = tagOfRef(name, sha256, room);
  expect(tag === name).toBe(kept);
  expect(tag.length).toBeLessThanOrEqual(room);
  expect(isTag(tag)).toBe(true);
  expect(tagOfRef(`${name}y`, sha256, room)).not.toBe(tag);
});

test('a tag of a name stays the same for ever', () => {
  expect(tagOfRef('feature/é', sha256)).toBe('feature---755b0fc3');
  expect(tagOfRef('x'.repeat(30), sha256, 20)).toBe('xxxxxxxxxxx-666a596d');
});
