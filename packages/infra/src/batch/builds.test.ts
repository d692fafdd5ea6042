import { Duration, Stack } from 'aws-cdk-lib';
import { Match, type Template } from 'aws-cdk-lib/assertions';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecr from 'aws-cdk-lib/aws-ecr';
import * as iam from 'aws-cdk-lib/aws-iam';
import { describe, expect, test } from 'vitest';
import { check, openApps, REGIONS, templateOf } from '../testing.js';
import { BatchBuilds, type BatchBuildsProps } from './builds.js';

const makeApp = openApps();

const IMAGE = 'ghcr.io/org/multiarch/cli@sha256:0000';
const WHOLE: BatchBuildsProps = {
  image: IMAGE,
  repository: { name: 'org/app' },
  gitSecret: { name: 'git-token' },
  github: { subjects: ['repo:org/app:*', 'repo:org@1/app@2:*'] },
};

/** @param region none: whatever region it is deployed to */
function synthesise(
  props: BatchBuildsProps | ((stack: Stack) => BatchBuildsProps),
  region?: string,
): Template {
  const app = makeApp();
  const stack = new Stack(app, 'Stack', { env: { region } });
  new BatchBuilds(stack, 'Builds', typeof props === 'function' ? props(stack) : props);
  check(app);
  return templateOf(app);
}

interface Statement {
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
}

/** What roles may do, by the part of their names that a path gives them; of each resource its text. */
function allowed(template: Template, role: string): Readonly<Record<string, string>> {
  const found = Object.entries(template.findResources('AWS::IAM::Policy')).filter(([id]) =>
    id.includes(role),
  );
  const statements = found.flatMap(
    ([, { Properties }]) => Properties.PolicyDocument.Statement as readonly Statement[],
  );
  return Object.fromEntries(
    statements.flatMap(({ Action, Resource }) =>
      [Action].flat().map((action) => [action, [Resource].flat().map(asText).join(' ')] as const),
    ),
  );
}

/** `arn:<Partition>:batch:…` of what CloudFormation puts together. */
function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  const [[name, of] = ['', '']] = Object.entries(value as Record<string, unknown>);
  if (name === 'Fn::Join') return (of as [string, unknown[]])[1].map(asText).join('');
  if (name === 'Fn::GetAtt') return `<${(of as string[]).join('.')}>`;
  return `<${String(of).replace('AWS::', '')}>`;
}

describe.each([...REGIONS, ['any', undefined] as const])('in partition %s', (_, region) => {
  const template = synthesise(WHOLE, region);
  const place = `${region ?? '<Region>'}:<AccountId>`;

  test('it is one template, which CloudFormation takes by itself', () => {
    const text = JSON.stringify(template.toJSON());
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
    expect(text.length).toBeLessThan(51_200);
    expect(text).not.toMatch(/arn:aws[:-]|amazonaws\.com\.cn|dkr\.ecr|cdk-hnb659fds-assets/);
    template.resourceCountIs('AWS::Lambda::Function', 0);
  });

  test('the job is what `multiarch job` needs, and nothing of its command is fixed', () => {
    template.hasResourceProperties('AWS::Batch::JobDefinition', {
      JobDefinitionName: 'multiarch',
      Type: 'container',
      PlatformCapabilities: ['EC2'],
      RetryStrategy: {
        Attempts: 3,
        EvaluateOnExit: [
          { Action: 'RETRY', OnStatusReason: 'Host EC2*' },
          { Action: 'EXIT', OnReason: '*' },
        ],
      },
      ContainerProperties: {
        Image: IMAGE,
        Privileged: false,
        Command: Match.absent(),
        User: Match.absent(),
        Secrets: Match.absent(),
        ReadonlyRootFilesystem: false,
        Volumes: [{ Name: 'docker', Host: { SourcePath: '/var/run/docker.sock' } }],
        MountPoints: [{ SourceVolume: 'docker', ContainerPath: '/var/run/docker.sock' }],
        Environment: [{ Name: 'AWS_REGION', Value: region ?? { Ref: 'AWS::Region' } }],
        LogConfiguration: { LogDriver: 'awslogs' },
      },
    });
  });

  test('a queue for each architecture, with machines of it, that are there only while somebody builds', () => {
    const isChina = region === 'cn-north-1';
    const machines = [
      ['amd64', isChina ? ['m6i.xlarge', 'c6i.xlarge'] : ['m7i.xlarge', 'c7i.xlarge']],
      ['arm64', isChina ? ['m7g.xlarge', 'c7g.xlarge'] : ['m8g.xlarge', 'c8g.xlarge']],
    ] as const;
    template.resourceCountIs('AWS::Batch::ComputeEnvironment', 2);
    for (const [architecture, InstanceTypes] of machines) {
      template.hasResourceProperties('AWS::Batch::ComputeEnvironment', {
        ComputeResources: {
          InstanceTypes,
          Type: 'EC2',
          MinvCpus: 0,
          MaxvCpus: 16,
          Ec2Configuration: [{ ImageType: 'ECS_AL2023' }],
          LaunchTemplate: { Version: { 'Fn::GetAtt': Match.arrayWith(['LatestVersionNumber']) } },
        },
      });
      template.hasResourceProperties('AWS::Batch::JobQueue', {
        JobQueueName: `multiarch-${architecture}`,
        JobStateTimeLimitActions: Match.arrayWith([
          Match.objectLike({ Reason: 'CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY', MaxTimeSeconds: 3600 }),
        ]),
      });
    }
    template.hasResourceProperties('AWS::EC2::LaunchTemplate', {
      LaunchTemplateData: {
        MetadataOptions: { HttpTokens: 'required', HttpPutResponseHopLimit: 1 },
        BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { Encrypted: true, VolumeSize: 100 } }],
        UserData: { 'Fn::Base64': Match.stringLikeRegexp('^Content-Type: multipart/mixed.*\n[^]*"60GB"') },
      },
    });
    template.allResourcesProperties('AWS::EC2::SecurityGroup', { SecurityGroupIngress: Match.absent() });
  });

  test.each([
    ['JobRole', ['ecr:GetAuthorizationToken', '*'], ['secretsmanager:GetSecretValue', '<BuildsGitToken']],
    ['ExecutionRole', ['logs:PutLogEvents', '<BuildsJobLog'], ['logs:CreateLogStream', '<BuildsJobLog']],
    ['Publisher', ['ecr:PutImage', '<BuildsImages'], ['ecr:GetAuthorizationToken', '*']],
  ] satisfies [string, ...[string, string][]][])(
    '%s may do what it is for, in its own place',
    (role, ...expected) => {
      const rights = allowed(template, role);
      for (const [action, resource] of expected) expect(rights[action]).toMatch(startsWith(resource));
      const repository = Object.entries(rights).filter(([action]) => /^ecr:(?!GetAuth)/.test(action));
      for (const [, resource] of repository) expect(resource).toMatch(startsWith('<BuildsImages'));
      const services = new Set(Object.keys(rights).map((action) => action.replace(/:.*/, '')));
      const own = new Set(expected.map(([action]) => action.replace(/:.*/, '')));
      expect(services).toEqual(own);
    },
  );

  test('who submits may do four things', () => {
    const rights = allowed(template, 'Submitter');
    const { 'batch:SubmitJob': submit = '', 'logs:GetLogEvents': read = '', ...others } = rights;
    const arn = `arn:<Partition>:batch:${place}`;
    expect(submit).toMatch(/^<BuildsAmd64Queue\w+\.JobQueueArn> <BuildsArm64Queue\w+\.JobQueueArn> /);
    expect(submit.split(' ').at(-1)).toBe(`${arn}:job-definition/multiarch:*`);
    // Of a log group CloudFormation says the ARN with `:*` at its end, which stands for its streams.
    expect(read).toMatch(/^<BuildsJobLog\w+\.Arn>$/);
    expect(others).toEqual({ 'batch:TerminateJob': `${arn}:job/*`, 'batch:DescribeJobs': '*' });
  });

  test('a machine is in clusters of AWS Batch, and reads no repository', () => {
    const { 'ecs:DiscoverPollEndpoint': any, ...rights } = allowed(template, 'InstanceRole');
    expect(any).toBe('*');
    expect(Object.keys(rights).filter((action) => !action.startsWith('ecs:'))).toEqual([]);
    for (const resource of Object.values(rights).join(' ').split(' '))
      expect(resource).toMatch(startsWith(`arn:<Partition>:ecs:${place}:c`));
  });

  test('only tokens of these repositories and for this partition are believed', () => {
    const audience = { 'Fn::Join': ['', ['sts.', { Ref: 'AWS::URLSuffix' }]] };
    template.hasResourceProperties('AWS::IAM::OIDCProvider', { ClientIdList: [audience] });
    const roles = Object.entries(template.findResources('AWS::IAM::Role')).filter(([id]) =>
      id.includes('GitHub'),
    );
    expect(roles).toHaveLength(2);
    for (const [, { Properties }] of roles)
      expect(Properties.AssumeRolePolicyDocument.Statement).toMatchObject([
        {
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: {
            StringEquals: { 'token.actions.githubusercontent.com:aud': audience },
            StringLike: {
              'token.actions.githubusercontent.com:sub': ['repo:org/app:*', 'repo:org@1/app@2:*'],
            },
          },
        },
      ]);
  });
});

const startsWith = (text: string) => new RegExp(`^${text.replace(/[*.]/g, '\\$&')}`);

test('what is given is not made', () => {
  const template = synthesise((stack) => {
    const tools = ecr.Repository.fromRepositoryName(stack, 'Tools', 'tools');
    return {
      name: 'images',
      image: { repository: tools, tagOrDigest: 'sha256:0' },
      repository: ecr.Repository.fromRepositoryName(stack, 'App', 'app'),
      vpc: ec2.Vpc.fromVpcAttributes(stack, 'Vpc', {
        vpcId: 'vpc-0123456789abcdef0',
        availabilityZones: ['a'],
        privateSubnetIds: ['subnet-0123456789abcdef0'],
      }),
      github: {
        subjects: ['repo:org/app:environment:builds'],
        providerArn: 'arn:aws:iam::1:oidc-provider/x',
      },
      machines: { arm64: { spot: true, maxVcpus: 64, diskSize: 500, instanceTypes: ['c7g.4xlarge'] } },
      vcpus: 16,
      patience: Duration.minutes(20),
    };
  });
  for (const type of ['EC2::VPC', 'ECR::Repository', 'SecretsManager::Secret', 'IAM::OIDCProvider'])
    template.resourceCountIs(`AWS::${type}`, 0);
  template.resourceCountIs('AWS::Batch::JobQueue', 1);
  template.hasResourceProperties('AWS::Batch::ComputeEnvironment', {
    ComputeResources: {
      Type: 'SPOT',
      AllocationStrategy: 'SPOT_PRICE_CAPACITY_OPTIMIZED',
      InstanceTypes: ['c7g.4xlarge'],
      MaxvCpus: 64,
      Subnets: ['subnet-0123456789abcdef0'],
    },
  });
  expect(allowed(template, 'InstanceRole')['ecr:BatchGetImage']).toContain('repository/tools');
  expect(allowed(template, 'ExecutionRole')['ecr:BatchGetImage']).toContain('repository/tools');
  expect(allowed(template, 'JobRole')['ecr:PutImage']).toContain('repository/app');
});

test.each<readonly [string, Partial<BatchBuildsProps>, RegExp]>([
  [
    'machines of the other architecture',
    { machines: { arm64: { instanceTypes: ['m7i.large'] } } },
    /m7i\.large.*arm64/,
  ],
  ['no subject', { github: { subjects: [] } }, /none/],
  ['every repository', { github: { subjects: ['repo:*'] } }, /repo:\*/],
  [
    'every repository of an owner',
    { github: { subjects: ['repo:org/*:ref:refs/heads/main'] } },
    /repo:org\/\*/,
  ],
  ['every owner', { github: { subjects: ['repo:*/app:*'] } }, /repo:\*/],
  ['what is no subject', { github: { subjects: ['org/app'] } }, /not subjects.*org\/app/],
])('%s: refused', (_, props, message) => {
  const stack = new Stack(makeApp(), 'Stack');
  expect(() => new BatchBuilds(stack, 'Builds', { ...WHOLE, ...props })).toThrow(message);
});

test('cdk-nag is heard: a role that may do anything is a finding', () => {
  const broken = () =>
    synthesise((stack) => {
      const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
      role.addToPolicy(new iam.PolicyStatement({ actions: ['s3:*'], resources: ['*'] }));
      return WHOLE;
    });
  expect(broken).toThrow(/IAM5\[Action::s3:\*\]/);
});
