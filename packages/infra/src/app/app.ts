import { App, CfnOutput, DefaultStackSynthesizer, Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecr from 'aws-cdk-lib/aws-ecr';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import { BatchBuilds } from '../batch/builds.js';
import type { MachineProps } from '../batch/machines.js';
import type { Settings } from './settings.js';

/** What new projects of CDK have, as far as it makes a difference here. */
const CONTEXT = {
  '@aws-cdk/aws-iam:minimizePolicies': true,
  '@aws-cdk/aws-iam:standardizedServicePrincipals': true,
  '@aws-cdk/core:enablePartitionLiterals': true,
  '@aws-cdk/core:validateAgainstDefaultRules': true,
};

/** One stack with all of it, which `aws cloudformation deploy` takes as it is: without assets, and without CDK's bootstrap. */
export function makeApp(settings: Settings): App {
  const { region, output } = settings;
  const app = new App({ outdir: output, context: CONTEXT, analyticsReporting: false });
  const stack = new Stack(app, settings.stack, {
    env: { region },
    description: 'Builds of container images for amd64 and arm64 as jobs of AWS Batch',
    synthesizer: new DefaultStackSynthesizer({ generateBootstrapVersionRule: false }),
  });
  const { repository, gitSecret, subjects, providerArn, vpc } = settings;
  const builds = new BatchBuilds(stack, 'Builds', {
    name: settings.name,
    image: settings.image,
    repository: repository.isNew
      ? { name: repository.name }
      : ecr.Repository.fromRepositoryName(stack, 'Repository', repository.name),
    gitSecret: gitSecret?.isNew ? { name: gitSecret.name } : secretOf(stack, gitSecret?.name),
    machines: { amd64: machinesOf('amd64', settings), arm64: machinesOf('arm64', settings) },
    ...(vpc === undefined ? {} : networkOf(stack, vpc)),
    github: subjects.length === 0 ? undefined : { subjects, providerArn },
  });
  tell(stack, builds, settings.name);
  return app;
}

/** What a workflow is told, by the names of its inputs. */
function tell(stack: Stack, { queues, repository, gitSecret, roles }: BatchBuilds, name: string): void {
  const outputs = {
    Images: repository.repositoryUri,
    BatchQueues: Object.keys(queues)
      .map((architecture) => `linux/${architecture}=${name}-${architecture}`)
      .join('\n'),
    BatchJobDefinition: name,
    BatchRegion: stack.region,
    BatchGitSecret: gitSecret?.secretArn,
    SubmitterRole: roles?.submitter.roleArn,
    PublisherRole: roles?.publisher.roleArn,
  };
  for (const [key, value] of Object.entries(outputs))
    if (value !== undefined) new CfnOutput(stack, key, { value });
}

function machinesOf(
  architecture: 'amd64' | 'arm64',
  { instanceTypes, spot, maxVcpus }: Settings,
): MachineProps {
  const types = instanceTypes[architecture];
  return { spot, instanceTypes: types.length === 0 ? undefined : types, maxVcpus };
}

function secretOf(stack: Stack, name: string | undefined): secretsmanager.ISecret | undefined {
  if (name === undefined) return undefined;
  if (name.startsWith('arn:')) return secretsmanager.Secret.fromSecretCompleteArn(stack, 'Secret', name);
  return secretsmanager.Secret.fromSecretNameV2(stack, 'Secret', name);
}

function networkOf(stack: Stack, { id, subnetIds }: NonNullable<Settings['vpc']>) {
  // Their zones are asked for, and used nowhere.
  const availabilityZones = subnetIds.map((_, index) => `zone-${index}`);
  const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', { vpcId: id, availabilityZones });
  const subnets = subnetIds.map((subnet) => ec2.Subnet.fromSubnetId(stack, subnet, subnet));
  return { vpc, subnets: { subnets } };
}
