import { type InputName, inputs } from '../inputs/declared/table.js';

/** A value for each input whose kind does not say one, unlike its default. They fit `sampleFiles`. */
const SAMPLES: Readonly<Partial<Record<InputName, string>>> = {
  images: 'ghcr.io/org/app, quay.io/org/another',
  image: 'quay.io/org/another',
  'optional-images': 'registry.local:5000/org/mirror',
  tag: 'another',
  tags: 'another',
  'additional-tags': 'another',
  'architecture-file': 'another.json',
  'bake-file': 'another.hcl',
  'bake-targets': 'another',
  variants: 'gpu',
  platform: 'linux/arm64',
  platforms: 'linux/arm64',
  releases: 'v*',
  branches: 'none',
  'preview-branches': 'none',
  'preview-labels': 'another',
  bots: 'another[bot]',
  push: 'false',
  backend: 'linux/s390x=aws-batch',
  'compression-level': '3',
  'batch-queues': 'another',
  'batch-job-definition': 'another',
  'batch-region': 'us-gov-west-1',
  'batch-role': 'arn:aws:iam::123456789012:role/another',
  'batch-repository': 'https://example.com/another',
  'batch-git-secret': 'another',
  dockerfile: 'another-<variant>',
  context: 'another',
  'build-args': 'A=1',
  'build-contexts': 'base=docker-image://alpine:3',
  target: 'dev',
  labels: 'a=b',
  annotations: 'a=b',
  'cache-mounts': 'apt',
  ssh: 'default',
  'no-cache-filters': 'deps',
  'shm-size': '2g',
  ulimit: 'nofile=1024',
  'add-hosts': 'db=10.0.0.1',
  'cache-from': 'type=gha',
  'cache-to': 'type=gha',
  'smoke-test': 'true',
  provenance: 'max',
  sbom: 'true',
  runners: 'linux/amd64=mine',
  builder: 'linux/s390x=tcp://builder.example.org:1234',
  'registry-identities': '- { type: aws-ecr, registry: example.com }',
  'insecure-registries': 'registry.local:5000',
};

/** What a repository has so that every sample is right. */
export const sampleFiles: Readonly<Record<string, string>> = {
  'another.json': '{\n  "gpu": "linux/amd64",\n  "cpu": ["linux/amd64", "linux/arm64"]\n}\n',
  'another-gpu': '',
  'another-cpu': '',
  'another/Dockerfile-gpu': '',
  'another/Dockerfile-cpu': '',
};

/** What Buildx prints of the Bake file: the same variant, in the group that is the sample and by default. */
export const sampleBake = JSON.stringify({
  group: { default: { targets: ['gpu'] }, another: { targets: ['gpu'] } },
  target: { gpu: { context: '.', dockerfile: 'Dockerfile-gpu', platforms: ['linux/amd64'] } },
});

/**
 * A value of an input that is not its default.
 *
 * @throws Error for an input that is new here, so that none is left out
 */
export function sampleOf(name: InputName): string {
  const { kind, choices = [], default: otherwise } = inputs[name];
  const own = SAMPLES[name];
  if (own !== undefined) return own;
  if (kind === 'boolean') return otherwise === 'true' ? 'false' : 'true';
  if (kind === 'number') return String(Number(otherwise) + 1);
  const choice = choices.find((each) => each !== otherwise);
  if (choice === undefined)
    throw new Error(`packages/plan/src/testing/samples.ts has no sample of '${name}'`);
  return choice;
}
