import { Aws, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { acknowledgeWildcards } from '../findings.js';
import type { JobImage } from './job.js';

/**
 * Who a machine is. Whatever a job builds is root there by the engine's socket and may be this role, so that it has what the agent
 * of ECS needs for clusters of AWS Batch, whose names have `Batch` in them, and the job's image; AWS's own policy for it reads every
 * repository of the account.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/instance_IAM_role.html
 */
export function makeInstanceRole(scope: Construct, image: JobImage): iam.Role {
  const role = new iam.Role(scope, 'InstanceRole', {
    assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com'),
    description: 'Machines that build images: the agent of ECS, and no more',
  });
  const { region, account } = Stack.of(scope);
  const arn = (resource: string) => `arn:${Aws.PARTITION}:ecs:${region}:${account}:${resource}`;
  const [cluster, instances] = [arn('cluster/*Batch*'), arn('container-instance/*Batch*/*')];
  const allow = (actions: readonly string[], resources: readonly string[], conditions = {}) =>
    role.addToPolicy(
      new iam.PolicyStatement({
        actions: actions.map((action) => `ecs:${action}`),
        resources: [...resources],
        conditions,
      }),
    );
  allow(['DiscoverPollEndpoint'], ['*']);
  allow(
    [
      'RegisterContainerInstance',
      'DeregisterContainerInstance',
      'SubmitAttachmentStateChanges',
      'SubmitContainerStateChange',
      'SubmitTaskStateChange',
    ],
    [cluster],
  );
  allow(['Poll', 'StartTelemetrySession', 'UpdateContainerInstancesState'], [instances]);
  allow(['TagResource'], [cluster, instances], {
    StringEquals: { 'ecs:CreateAction': ['RegisterContainerInstance'] },
  });
  if (typeof image !== 'string') image.repository.grantPull(role);
  const named = 'AWS Batch names its clusters itself.';
  acknowledgeWildcards(role, {
    '*': 'ecs:DiscoverPollEndpoint and ecr:GetAuthorizationToken know no resources.',
    'ecs:cluster/*Batch*': named,
    'ecs:container-instance/*Batch*/*': named,
  });
  return role;
}
