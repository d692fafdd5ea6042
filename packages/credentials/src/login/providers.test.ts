import { kindOf } from '@multiarch/oci';
import { describe, expect, test } from 'vitest';
import { providers, readSources } from './providers.js';

const nameOf = (host: string) =>
  providers.filter(({ kind }) => kind === kindOf(host).name).map(({ name }) => name);

describe('each host has one provider, found by its whole name', () => {
  test.each([
    ['docker.io', ['Docker Hub']],
    ['evildocker.io', []],
    ['docker.io.example.com', []],
    ['ghcr.io', ['GitHub container registry']],
    ['xghcr.io', []],
    ['ghcr.io:8443', []],
    ['us-central1-docker.pkg.dev', ['Google Artifact Registry']],
    ['europe-docker.pkg.dev', ['Google Artifact Registry']],
    ['gcr.io', ['Google Artifact Registry']],
    ['eu.gcr.io', ['Google Artifact Registry']],
    ['evilgcr.io', []],
    ['us.gcr.io.example.com', []],
    ['-docker.pkg.dev', []],
    ['us-central1.docker.pkg.dev', []],
    ['us-central1-docker.pkg.dev.example', []],
    ['123456789012.dkr.ecr.us-east-1.amazonaws.com', ['Amazon ECR']],
    ['public.ecr.aws', ['Amazon ECR Public']],
    ['ecr-public.aws.com', ['Amazon ECR Public']],
    ['x.public.ecr.aws', []],
    ['quay.io', ['Quay']],
    ['evilquay.io', []],
    ['myregistry.azurecr.io', ['Azure Container Registry']],
    ['myregistry-abc123.azurecr.us', ['Azure Container Registry']],
    ['myregistry.westeurope.geo.azurecr.io', ['Azure Container Registry']],
    ['azurecr.io', []],
    ['myregistry.azurecr.io.example.com', []],
    ['evilazurecr.io', []],
    ['localhost:5000', []],
  ])('%s: %j', (host, names) => {
    expect(nameOf(host)).toEqual(names);
  });
});

describe('readSources', () => {
  test('masks every secret and nothing else, before it is used', () => {
    const masked: string[] = [];
    const values: Record<string, string> = {
      DOCKER_USERNAME: 'octocat',
      DOCKER_TOKEN: 'dckr_pat_secret',
      AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'aws-secret',
      REGISTRY_AUTHS: '- registry: quay.io',
      GITHUB_TOKEN: '',
    };
    const { secrets } = readSources(
      (name) => values[name],
      {},
      (secret) => masked.push(secret),
    );
    expect(masked.sort()).toEqual(['aws-secret', 'dckr_pat_secret']);
    expect(secrets).toMatchObject({ DOCKER_USERNAME: 'octocat', DOCKER_TOKEN: 'dckr_pat_secret' });
    expect(secrets.GITHUB_TOKEN).toBeUndefined();
  });
});
