import { describe, expect, test } from 'vitest';
import { type HostKindName, kindOf, nearMiss } from './kind.js';

const ACCOUNT = '123456789012';

test.each<[string, HostKindName]>([
  ['docker.io', 'docker-hub'],
  ['index.docker.io', 'docker-hub'],
  ['registry-1.docker.io', 'docker-hub'],
  ['Docker.IO', 'docker-hub'],
  ['dhi.io', 'docker-hardened-images'],
  ['ghcr.io', 'ghcr'],
  ['GHCR.io', 'ghcr'],
  [`${ACCOUNT}.dkr.ecr.us-east-1.amazonaws.com`, 'ecr'],
  [`${ACCOUNT}.dkr.ecr-fips.us-gov-west-1.amazonaws.com`, 'ecr'],
  [`${ACCOUNT}.dkr.ecr.cn-north-1.amazonaws.com.cn`, 'ecr'],
  [`${ACCOUNT}.dkr-ecr.eu-west-1.on.aws`, 'ecr'],
  ['public.ecr.aws', 'ecr-public'],
  ['ecr-public.aws.com', 'ecr-public'],
  ['us-central1-docker.pkg.dev', 'artifact-registry'],
  ['europe-docker.pkg.dev', 'artifact-registry'],
  ['gcr.io', 'artifact-registry'],
  ['eu.gcr.io', 'artifact-registry'],
  ['k8s.gcr.io', 'artifact-registry'],
  ['myregistry.azurecr.io', 'acr'],
  ['myregistry-abc123.azurecr.us', 'acr'],
  ['myregistry.westeurope.geo.azurecr.io', 'acr'],
  ['quay.io', 'quay'],
  ['team.jfrog.io', 'artifactory'],
  ['localhost:5000', 'loopback'],
  ['127.0.0.1', 'loopback'],
  ['[::1]:5000', 'loopback'],
  ['registry.example.com', 'other'],
  ['registry.gitlab.com', 'other'],
])('%s is of the kind %s', (host, name) => {
  expect(kindOf(host).name).toBe(name);
});

describe('the whole name is matched', () => {
  const hosts = [
    'docker.io',
    'dhi.io',
    'ghcr.io',
    `${ACCOUNT}.dkr.ecr.us-east-1.amazonaws.com`,
    'public.ecr.aws',
    'ecr-public.aws.com',
    'us-central1-docker.pkg.dev',
    'gcr.io',
    'myregistry.azurecr.io',
    'myregistry.westeurope.geo.azurecr.io',
    'quay.io',
    'team.jfrog.io',
  ];
  /** What belongs to the same registry all the same. */
  const isOwn = (host: string) => /^evil-?(?:us-central1-docker|myregistry|team)/.test(host);
  test.each(
    hosts.flatMap((host) => [
      `evil${host}`,
      `evil-${host}`,
      `${host}.example`,
      `${host}.example:443`,
      `${host}:8443`,
      `${host}@example.com`,
      `${host}\nexample.com`,
      `example.com/${host}`,
      `x.${host}.example`,
    ]),
  )('%j is none of them', (host) => {
    if (!isOwn(host)) expect(kindOf(host).name).toBe('other');
  });

  test.each(['', '.', '-docker.pkg.dev', '.gcr.io', '.azurecr.io', 'azurecr.io', 'jfrog.io', '__proto__'])(
    '%j is none of them',
    (host) => {
      expect(kindOf(host).name).toBe('other');
    },
  );
});

test.each([
  ['hub.docker.com', 'docker-hub', 'docker.io'],
  ['ghcr.com', 'ghcr', 'ghcr.io'],
  ['docker.pkg.github.com', 'ghcr', 'ghcr.io'],
  ['us-central1.docker.pkg.dev', 'artifact-registry', 'us-central1-docker.pkg.dev'],
  ['12345678.dkr.ecr.us-east-1.amazonaws.com', 'ecr', '000012345678.dkr.ecr.us-east-1.amazonaws.com'],
])('%s is almost one of %s: %s', (host, kind, meant) => {
  expect(kindOf(host).name).toBe('other');
  expect(nearMiss(host)).toEqual({ kind, meant });
});

test.each(['registry.example.com', 'evilghcr.com', 'hub.docker.com.example', 'ghcr.io'])(
  '%s is almost nothing',
  (host) => {
    expect(nearMiss(host)).toBeUndefined();
  },
);

test('capital letters mean the same on GitHub alone', () => {
  expect(['ghcr.io', 'quay.io', 'localhost'].map((host) => kindOf(host).foldsCase)).toEqual([
    true,
    false,
    false,
  ]);
});

test('ECR, private and public, is paced and makes no repository by itself', () => {
  for (const host of [`${ACCOUNT}.dkr.ecr.us-east-1.amazonaws.com`, 'public.ecr.aws', 'ecr-public.aws.com'])
    expect(kindOf(host)).toMatchObject({ writesPerSecond: 10, makesRepositories: false, accounts: 'aws' });
  expect(kindOf('registry.example.com').writesPerSecond).toBeUndefined();
});

test('each tenant of ghe.com has a registry of GitHub', () => {
  expect(kindOf('containers.octocorp.ghe.com').name).toBe('ghcr');
  for (const host of [
    'octocorp.ghe.com',
    'containers.ghe.com',
    'containers.a.b.ghe.com',
    'containers.a.ghe.com.evil',
  ])
    expect(kindOf(host).name).toBe('other');
});
