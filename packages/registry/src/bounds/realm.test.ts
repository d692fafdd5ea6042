import { describe, expect, test } from 'vitest';
import { knownChallenge, pinnedOrigin } from './realm.js';

describe('where credentials of known registries may go', () => {
  test.each([
    ['docker.io', 'https://auth.docker.io'],
    ['ghcr.io', 'https://ghcr.io'],
    ['team.azurecr.io', 'https://team.azurecr.io'],
    ['us-central1-docker.pkg.dev', 'https://us-central1-docker.pkg.dev'],
    ['eu.gcr.io', 'https://eu.gcr.io'],
    ['quay.io', 'https://quay.io'],
    ['public.ecr.aws', 'https://public.ecr.aws'],
    ['123456789012.dkr.ecr.us-east-1.amazonaws.com', 'https://123456789012.dkr.ecr.us-east-1.amazonaws.com'],
    [
      '123456789012.dkr.ecr.us-iso-east-1.c2s.ic.gov',
      'https://123456789012.dkr.ecr.us-iso-east-1.c2s.ic.gov',
    ],
    ['123456789012.dkr.ecr.us-east-1.amazonaws.com.example.com', undefined],
    ['registry.example.com', undefined],
    ['evil-azurecr.io', undefined],
    ['ghcr.io.example.com', undefined],
    ['constructor', undefined],
  ])('%s: %s', (registry, origin) => {
    expect(pinnedOrigin(registry)).toBe(origin);
  });
});

test('what the first request need not be refused for', () => {
  expect(knownChallenge('docker.io')).toEqual({
    scheme: 'bearer',
    parameters: { realm: 'https://auth.docker.io/token', service: 'registry.docker.io' },
  });
  expect(knownChallenge('ghcr.io')?.parameters.service).toBe('ghcr.io');
  expect(knownChallenge('__proto__')).toBeUndefined();
});
