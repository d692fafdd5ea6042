import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BatchBuilds, type BatchBuildsProps, GravitonFunction, GravitonService } from '@multiarch/infra';
import type { Result } from '@multiarch/plan';
import { App, CfnOutput, Stack } from 'aws-cdk-lib';
import { Vpc } from 'aws-cdk-lib/aws-ec2';

/** What somebody's own app of CDK makes of a stack, as JSON; with no region, so that it is for any. */
function synthesise(fill: (stack: Stack) => void): string {
  const outdir = mkdtempSync(join(tmpdir(), 'multiarch-account-'));
  try {
    const app = new App({ analyticsReporting: false, outdir });
    const stack = new Stack(app, 'Stack');
    fill(stack);
    // An account that CDK was set up for has its version there.
    const { Parameters: _, Rules: __, ...template } = app.synth().getStackByName('Stack').template;
    return JSON.stringify(template);
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

/** A stack of builds, with what a build is told as outputs. */
export function buildsTemplate(name: string, props: Omit<BatchBuildsProps, 'name'>): string {
  return synthesise((stack) => {
    const { queues, job } = new BatchBuilds(stack, 'Builds', { name, ...props });
    for (const [architecture, queue] of Object.entries(queues))
      new CfnOutput(stack, architecture, { value: queue.jobQueueArn });
    new CfnOutput(stack, 'definition', { value: job.definition.jobDefinitionName });
    new CfnOutput(stack, 'logGroup', { value: job.logGroup.logGroupName });
  });
}

/** A stack that runs what was built. */
export function deploymentTemplate(result: Result): string {
  return synthesise((stack) => {
    const vpc = Vpc.fromVpcAttributes(stack, 'Vpc', {
      vpcId: 'vpc-0123456789abcdef0',
      availabilityZones: ['a'],
      privateSubnetIds: ['subnet-0123456789abcdef0'],
    });
    new GravitonService(stack, 'Service', { result, vpc });
    new GravitonFunction(stack, 'Function', { result });
  });
}
