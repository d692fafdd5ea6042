import { expect, test } from 'vitest';
import { warnNamedArchitecture } from './named-architecture.js';

const BOTH = ['linux/amd64', 'linux/arm64'];
const FILE = '.aws-architecture';
const warn = (dockerfile: string, platforms: readonly string[], name = '') =>
  warnNamedArchitecture({ name, dockerfile, platforms }, FILE);

test.each<[string, string]>([
  ['Dockerfile.arm64', 'linux/amd64'],
  ['Dockerfile-aarch64', 'linux/amd64'],
  ['docker/Dockerfile-app-arm64v8', 'linux/amd64'],
  ['arm64.Dockerfile', 'linux/amd64'],
  ['Dockerfile_ARM64', 'linux/amd64'],
  ['Dockerfile.arm', 'linux/amd64'],
  ['Dockerfile.amd64', 'linux/arm64'],
  ['Dockerfile.amd64v3', 'linux/arm64'],
  ['Dockerfile-x86_64', 'linux/arm64'],
  ['Dockerfile-x86-64', 'linux/arm64'],
  ['Dockerfile.x86', 'linux/arm64'],
  ['x64.dockerfile', 'linux/arm64'],
  ['Dockerfile.amd64-gpu', 'linux/arm64'],
  ['Dockerfile.armv7', 'linux/amd64, linux/arm64'],
  ['Dockerfile.armhf', 'linux/amd64, linux/arm64'],
  ['Dockerfile.s390x', 'linux/amd64, linux/arm64'],
])('%s for both platforms is not meant for %s', (dockerfile, other) => {
  expect(warn(dockerfile, BOTH)).toContain(`is built for ${other}`);
});

test.each<[string, readonly string[]]>([
  ['Dockerfile', BOTH],
  ['Dockerfile-cpu', BOTH],
  ['Dockerfile-arm64', ['linux/arm64']],
  ['Dockerfile-arm64', ['linux/arm64/v8']],
  ['Dockerfile.amd64', ['linux/amd64', 'linux/amd64/v3']],
  ['Dockerfile.arm', ['linux/arm64', 'linux/arm/v7']],
  ['Dockerfile.armv7', ['linux/arm/v7']],
  // Both are named.
  ['Dockerfile.amd64-arm64', BOTH],
  ['Dockerfile-x86_64_aarch64', BOTH],
  // Parts of other words, folders.
  ['Dockerfile-farm', BOTH],
  ['Dockerfile-army', BOTH],
  ['Dockerfile.armada', BOTH],
  ['Dockerfile-charm64', BOTH],
  ['Dockerfile-x640', BOTH],
  ['arm64/Dockerfile', BOTH],
  ['Dockerfile.multiarch', BOTH],
])('%s for %j is right', (dockerfile, platforms) => {
  expect(warn(dockerfile, platforms)).toBeUndefined();
});

test('the sentence says what to write', () => {
  expect(warn('Dockerfile.arm64', BOTH)).toBe(
    "Dockerfile.arm64 is for arm64 by its name, and is built for linux/amd64, too. If it is not meant for that, write 'platforms: linux/arm64'.",
  );
  expect(warn('Dockerfile-arm64', BOTH, 'arm64')).toBe(
    'Dockerfile-arm64 is for arm64 by its name, and is built for linux/amd64, too. If it is not meant for that, write {"arm64":"linux/arm64"} for this variant in .aws-architecture.',
  );
  expect(warn('Dockerfile-arm64', ['linux/amd64'], 'arm64')).toBe(
    'Dockerfile-arm64 is for arm64 by its name, and is built for linux/amd64. If it is not meant for that, write {"arm64":"linux/arm64"} for this variant in .aws-architecture.',
  );
});
