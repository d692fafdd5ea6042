import { isTag } from '@multiarch/oci';
import { expect, test } from 'vitest';
import { archTag, architectureName, finalTag, tagOfRef } from './tag-names.js';

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
  ['tickets/DM-52589', 'tickets-DM-52589'],
  ['t/Some_thing/2', 't-Some_thing-2'],
  ['v1+build', 'v1-build-d6b1bd86'],
  ['feat/#12', 'feat--12-'],
  ['é', '_--'],
  ['-x', '_-x-'],
  ['.hidden', '_.hidden-'],
  ['🚀', '_--'],
])('%s becomes %s', (name, expected) => {
  const tag = tagOfRef(name);
  expect(tag.startsWith(expected.replace(/[0-9a-f]{8}$/, ''))).toBe(true);
  expect(isTag(tag)).toBe(true);
  if (expected.endsWith('-')) expect(tag.slice(expected.length)).toMatch(/^[0-9a-f]{8}$/);
});

test('names that differ in what a tag cannot hold do not meet', () => {
  const tags = ['a#b', 'a+b', 'a b', 'a@b', 'a~b', 'a-b', 'a/#b'].map((name) => tagOfRef(name));
  expect(new Set(tags).size).toBe(tags.length);
});

test.each([
  ['x'.repeat(128), 128, true],
  ['x'.repeat(129), 128, false],
  ['x'.repeat(120), 110, false],
  [`${'é'.repeat(200)}`, 60, false],
])('a name of %s in %d characters', (name, room, kept) => {
  const tag = tagOfRef(name, room);
  expect(tag === name).toBe(kept);
  expect(tag.length).toBeLessThanOrEqual(room);
  expect(isTag(tag)).toBe(true);
  expect(tagOfRef(`${name}y`, room)).not.toBe(tag);
});

test('a tag of a name stays the same for ever', () => {
  expect(tagOfRef('feature/é')).toBe('feature---d9cfd8bb');
  expect(tagOfRef('x'.repeat(30), 20)).toBe('xxxxxxxxxxx-0bab4f50');
});
