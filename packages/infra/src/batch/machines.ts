import { Duration, Stack } from 'aws-cdk-lib';
import * as batch from 'aws-cdk-lib/aws-batch';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as iam from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';

/** Machines of one architecture. */
export interface MachineProps {
  /** All of one architecture; by default 4 vCPUs with 8 or 16 GiB of the newest generation that the partition has. */
  readonly instanceTypes?: readonly string[];
  /** Whether machines may be taken away, for less; a job whose machine is gets another. By default not. */
  readonly spot?: boolean;
  /** What all builds of the architecture have together; 16 by default. */
  readonly maxVcpus?: number;
  /** Gibibytes of a machine's disk, of which the layers of builds may fill three fifths; 100 by default. */
  readonly diskSize?: number;
}

export type Architecture = 'amd64' | 'arm64';

const NEWEST: Readonly<Record<Architecture, readonly string[]>> = {
  amd64: ['m7i.xlarge', 'c7i.xlarge'],
  arm64: ['m8g.xlarge', 'c8g.xlarge'],
};
const IN_CHINA: Readonly<Record<Architecture, readonly string[]>> = {
  amd64: ['m6i.xlarge', 'c6i.xlarge'],
  arm64: ['m7g.xlarge', 'c7g.xlarge'],
};

/** A template without a region has one answer for all partitions: that of most. */
function usualTypes(architecture: Architecture, region: string): readonly string[] {
  return (region.startsWith('cn-') ? IN_CHINA : NEWEST)[architecture];
}

interface QueueProps extends MachineProps {
  readonly architecture: Architecture;
  readonly name: string;
  readonly vpc: ec2.IVpc;
  readonly subnets?: ec2.SubnetSelection;
  readonly securityGroup: ec2.ISecurityGroup;
  readonly instanceRole: iam.IRole;
  /** How long a job may wait for a machine that AWS cannot give. */
  readonly patience: Duration;
}

/** A queue with machines that there are only while somebody builds. */
export class MachineQueue extends Construct {
  readonly queue: batch.JobQueue;

  constructor(scope: Construct, id: string, props: QueueProps) {
    super(scope, id);
    const types = props.instanceTypes ?? usualTypes(props.architecture, Stack.of(this).region);
    const instanceTypes = types.map((type) => new ec2.InstanceType(type));
    refuseOthers(instanceTypes, props.architecture);
    const { vpc, subnets, instanceRole, spot = false, maxVcpus = 16, diskSize = 100 } = props;
    const launchTemplate = this.#makeLaunchTemplate(diskSize);
    const machines = new batch.ManagedEc2EcsComputeEnvironment(this, 'Machines', {
      vpc,
      vpcSubnets: subnets,
      securityGroups: [props.securityGroup],
      instanceTypes,
      useOptimalInstanceClasses: false,
      images: [{ imageType: batch.EcsMachineImageType.ECS_AL2023 }],
      instanceRole,
      launchTemplate,
      spot,
      allocationStrategy: spot
        ? batch.AllocationStrategy.SPOT_PRICE_CAPACITY_OPTIMIZED
        : batch.AllocationStrategy.BEST_FIT_PROGRESSIVE,
      minvCpus: 0,
      maxvCpus: maxVcpus,
      // A change of the template lets builds end that run.
      terminateOnUpdate: false,
      updateTimeout: Duration.hours(1),
    });
    // Without a version AWS takes the first one for ever.
    (machines.node.defaultChild as batch.CfnComputeEnvironment).addPropertyOverride(
      'ComputeResources.LaunchTemplate.Version',
      launchTemplate.latestVersionNumber,
    );
    this.queue = new batch.JobQueue(this, 'Queue', {
      jobQueueName: props.name,
      computeEnvironments: [{ computeEnvironment: machines, order: 1 }],
      jobStateTimeLimitActions: STUCK.map((reason) => ({
        reason,
        state: batch.JobStateTimeLimitActionsState.RUNNABLE,
        maxTime: props.patience,
        action: batch.JobStateTimeLimitActionsAction.CANCEL,
      })),
    });
  }

  #makeLaunchTemplate(diskSize: number): ec2.LaunchTemplate {
    return new ec2.LaunchTemplate(this, 'Template', {
      blockDevices: [
        {
          deviceName: '/dev/xvda',
          volume: ec2.BlockDeviceVolume.ebs(diskSize, {
            volumeType: ec2.EbsDeviceVolumeType.GP3,
            encrypted: true,
            deleteOnTermination: true,
          }),
        },
      ],
      // One hop ends at the machine: what a Dockerfile runs has a network of its own, and gets no identity there.
      requireImdsv2: true,
      httpPutResponseHopLimit: 1,
      userData: userData(Math.floor(diskSize * 0.6)),
    });
  }
}

/** Why AWS may leave a job where it is. https://docs.aws.amazon.com/batch/latest/userguide/job_stuck_in_runnable.html */
const STUCK = [
  batch.JobStateTimeLimitActionsReason.INSUFFICIENT_INSTANCE_CAPACITY,
  batch.JobStateTimeLimitActionsReason.COMPUTE_ENVIRONMENT_MAX_RESOURCE,
  batch.JobStateTimeLimitActionsReason.JOB_RESOURCE_REQUIREMENT,
];

/** @throws Error where a type is of the other architecture: a build there would be of the wrong one, or fail late */
function refuseOthers(types: readonly ec2.InstanceType[], architecture: Architecture): void {
  const wanted = architecture === 'arm64' ? ec2.InstanceArchitecture.ARM_64 : ec2.InstanceArchitecture.X86_64;
  const others = types.filter((type) => type.architecture !== wanted);
  if (others.length > 0) throw new Error(`${others.join(', ')}: not of the architecture ${architecture}`);
}

/**
 * Bounds the layers that builds leave in the engine of a machine, before it starts. AWS Batch wants the MIME form.
 * https://docs.aws.amazon.com/batch/latest/userguide/launch-templates.html
 */
function userData(keptGigabytes: number): ec2.UserData {
  const settings = { builder: { gc: { enabled: true, defaultKeepStorage: `${keptGigabytes}GB` } } };
  const file = '/etc/docker/daemon.json';
  const script = [
    '#!/bin/sh',
    'mkdir -p /etc/docker',
    `[ -e ${file} ] || echo '${JSON.stringify(settings)}' > ${file}`,
  ];
  const data = new ec2.MultipartUserData();
  data.addPart(
    ec2.MultipartBody.fromRawBody({
      contentType: 'text/cloud-boothook; charset="us-ascii"',
      body: script.join('\n'),
    }),
  );
  return data;
}
