import type { Result } from '@multiarch/plan';
import { Stack } from 'aws-cdk-lib';
import { Match } from 'aws-cdk-lib/assertions';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { expect, test } from 'vitest';
import { AMD64, ARM64, check, hostIn, INDEX, openApps, REGIONS, resultOf, templateOf } from '../testing.js';
import { GravitonFunction } from './function.js';
import { digestOf, repositoryOf } from './image.js';
import { GravitonService } from './service.js';

const makeApp = openApps();

test.each(REGIONS)('partition %s: a service and a function run digests of the result', (_, region) => {
  const app = makeApp();
  const stack = new Stack(app, 'Stack', { env: { region } });
  const result = resultOf([`${hostIn(region)}/org/app`, 'ghcr.io/org/app']);
  const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', {
    vpcId: 'vpc-0123456789abcdef0',
    availabilityZones: ['a'],
    privateSubnetIds: ['subnet-0123456789abcdef0'],
  });
  new GravitonService(stack, 'Service', { result, vpc, environment: { UV_THREADPOOL_SIZE: '4' } });
  new GravitonFunction(stack, 'Function', { result });
  check(app);
  const template = templateOf(app);
  template.hasResourceProperties('AWS::ECS::TaskDefinition', {
    RuntimePlatform: { CpuArchitecture: 'ARM64', OperatingSystemFamily: 'LINUX' },
    ContainerDefinitions: [
      Match.objectLike({
        Image: { 'Fn::Join': ['', Match.arrayWith([Match.stringLikeRegexp(`/org/app@${INDEX}$`)])] },
        Environment: [
          { Name: 'MALLOC_ARENA_MAX', Value: '2' },
          { Name: 'NODE_OPTIONS', Value: '--max-old-space-size=1433' },
          { Name: 'UV_THREADPOOL_SIZE', Value: '4' },
        ],
      }),
    ],
  });
  template.hasResourceProperties('AWS::ECS::Service', {
    DeploymentConfiguration: { DeploymentCircuitBreaker: { Enable: true, Rollback: true } },
  });
  template.hasResourceProperties('AWS::Lambda::Function', {
    Architectures: ['arm64'],
    Code: { ImageUri: { 'Fn::Join': ['', Match.arrayWith([Match.stringLikeRegexp(`/org/app@${ARM64}$`)])] } },
  });
  expect(JSON.stringify(template.toJSON())).not.toMatch(/arn:aws:|1\.2\.3/);
});

test('an image of a result is named by variant, repository and platform, or is the only one', () => {
  const ecr = `${hostIn('us-east-1')}/app`;
  const both = resultOf([ecr]);
  const [variant] = both.variants;
  if (variant === undefined) throw new Error('no variant');
  const two: Result = { ...both, variants: [variant, { ...variant, name: 'gpu', digest: AMD64 }] };
  expect(digestOf({ result: both })).toBe(INDEX);
  expect(digestOf({ result: both }, 'linux/arm64')).toBe(ARM64);
  expect(digestOf({ result: two, variant: 'gpu' })).toBe(AMD64);
  expect(() => digestOf({ result: two })).toThrow("2 variants are meant, of '', 'gpu'");
  expect(() => digestOf({ result: two, variant: 'cpu' })).toThrow('0 variants are meant');
  expect(() => digestOf({ result: resultOf([ecr], ['linux/amd64']) }, 'linux/arm64')).toThrow('no image for');
  const stack = new Stack(makeApp(), 'Stack');
  const several = resultOf([ecr, `${hostIn('eu-west-1')}/app`]);
  expect(() => repositoryOf(stack, 'A', { result: several })).toThrow('2 images of ECR are meant');
  expect(() => repositoryOf(stack, 'B', { result: resultOf(['ghcr.io/a/b']) })).toThrow('0 images of ECR');
  expect(repositoryOf(stack, 'C', { result: several, image: ecr }).repositoryName).toBe('app');
});
