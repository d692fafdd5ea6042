import type { Leg } from '@multiarch/plan';

/** A leg as a plan has it, with what a test is about in place of the defaults. */
export function legOf(changes: Partial<Leg> = {}): Leg {
  return {
    index: 0,
    variant: 'cpu',
    platform: 'linux/amd64',
    runner: 'ubuntu-24.04',
    emulation: false,
    images: ['ghcr.io/org/app'],
    tags: ['1.2.3-amd64-cpu'],
    push: true,
    revision: '0123456789abcdef0123456789abcdef01234567',
    dockerfile: 'Dockerfile-cpu',
    context: '.',
    buildArgs: {},
    buildContexts: {},
    labels: {},
    annotations: {},
    cache: 'none',
    cacheScope: 'app-cpu-amd64',
    format: 'oci',
    ...changes,
  };
}
