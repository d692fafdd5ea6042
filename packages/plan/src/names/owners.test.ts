import { isTag } from '@multiarch/oci';
import { sha256 } from '@multiarch/oci/content';
import { expect, test } from 'vitest';
import { ownerOf, tagOfBranch } from './owners.js';

test.each([
  ['v1', 'a version'],
  ['7', 'a version'],
  ['v1.2', 'a version'],
  ['v1.2.3', 'a version'],
  ['1.2.3', 'a version'],
  ['1.2.3-rc.1', 'a version'],
  ['v27_0_0', 'a version'],
  ['2025-11-27', 'a version'],
  ['app-v1.2.3', 'a version'],
  ['latest', "the newest release's tag"],
  ['LATEST', "the newest release's tag"],
  ['latest-gpu', "the newest release's tag"],
  [`sha256-${'a'.repeat(64)}`, 'the tag of a signature or attestation'],
  ['sha256-x.sig', 'the tag of a signature or attestation'],
  ['buildcache-app-amd64-1a2b3c4d', 'the tag of a cache'],
  ['5b2c1f6', 'a commit'],
  ['5b2c1f6d0e9a48377c6b5a4d3e2f1a0b9c8d7e6f', 'a commit'],
  ['defaced', 'a commit'],
  ['main-arm64', 'the tag of one architecture'],
  ['main-amd64v3', 'the tag of one architecture'],
  ['main-armv7', 'the tag of one architecture'],
  ['main-windows-amd64', 'the tag of one architecture'],
  ['main-s390x', 'the tag of one architecture'],
  ['main', undefined],
  ['develop', undefined],
  ['release-1.2', undefined],
  ['tickets-DM-52589', undefined],
  ['5b2c1f', undefined],
  ['latestish', undefined],
  ['arm64', undefined],
  ['arm64-port', undefined],
  ['2fa', undefined],
])('%s looks like %s', (tag, owner) => {
  expect(ownerOf(tag)).toBe(owner);
});

test.each([
  ['main', 'main'],
  ['tickets/DM-1', 'tickets-DM-1'],
  ['release/1.2', 'release-1.2'],
  ['v1.2', 'branch-v1.2'],
  ['v1.2.3', 'branch-v1.2.3'],
  ['1.2.3', 'branch-1.2.3'],
  ['latest', 'branch-latest'],
  ['5b2c1f6', 'branch-5b2c1f6'],
  ['buildcache-app', 'branch-buildcache-app'],
  ['main-arm64', 'main-arm64-HASH'],
  ['v1.2-arm64', 'branch-v1.2-arm64-HASH'],
  ['branch-v1.2', 'branch-v1.2-HASH'],
  ['branch-office', 'branch-office'],
])('the tag of branch %s is %s', (branch, expected) => {
  expect(tagOfBranch(branch, sha256)).toBe(expected.replace('HASH', sha256(branch).slice(0, 8)));
});

test('the tag of a branch is nobody else’s, fits, and is no other branch’s', () => {
  const names = ['v1.2.3', 'latest', 'main-arm64', 'branch-v1.2.3', 'branch-latest', 'sha256-a', '1.2-amd64'];
  const long = ['v1.2.3-', 'latest-', '5b2c1f6-'].map((start) => `${start}${'x'.repeat(200)}-arm64`);
  for (const room of [30, 110, 128]) {
    const tags = [...names, ...long].map((name) => tagOfBranch(name, sha256, room));
    expect(tags.filter((tag) => !isTag(tag) || tag.length > room || ownerOf(tag) !== undefined)).toEqual([]);
    expect(new Set(tags).size).toBe(tags.length);
  }
});
