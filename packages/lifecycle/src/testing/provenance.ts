import type { Digest } from '@multiarch/oci';
import type { Leg } from '@multiarch/plan';
import type { MadeVariant, Run } from '../provenance/statement.js';

const REVISION = '5b2c1f6d0e9a48377c6b5a4d3e2f1a0b9c8d7e6f';

export const LEG: Leg = {
  index: 0,
  variant: 'cpu',
  platform: 'linux/amd64',
  runner: 'ubuntu-24.04',
  emulation: false,
  images: ['123456789012.dkr.ecr.us-east-1.amazonaws.com/private/app'],
  tags: ['1.2.3-amd64-cpu'],
  push: true,
  revision: REVISION,
  dockerfile: 'Dockerfile-cpu',
  context: '.',
  buildArgs: { JOBS: '4', A: '1' },
  buildContexts: {},
  labels: { 'dev.multiarch.inputs': `sha256:${'9'.repeat(64)}`, a: 'b' },
  annotations: {},
  cache: 'none',
  cacheScope: 'scope',
  format: 'oci',
};

export const RUN: Run = {
  repository: 'https://github.com/org/app',
  commit: REVISION,
  ref: 'refs/tags/v1.2.3',
  builder: 'https://github.com/org/multiarch/.github/workflows/build.yaml@refs/tags/v1',
  workflow: 'org/app/.github/workflows/ci.yaml@refs/tags/v1.2.3',
  invocation: 'https://github.com/org/app/actions/runs/7/attempts/2',
  event: 'push',
  repositoryId: '735482910',
  ownerId: '9824561',
  version: '1.4.0',
};

/** An index of images for amd64 and arm64. */
export function variantOf(digest: Digest, platforms: readonly Digest[]): MadeVariant {
  const made = platforms.map((image, at) => ({
    leg: { ...LEG, index: at, platform: `linux/${['amd64', 'arm64'][at]}` },
    digest: image,
    attestations: [],
    bases: [],
    runner: 'github-hosted',
    reused: false,
  }));
  return { name: 'cpu', digest, annotations: {}, platforms: made };
}
