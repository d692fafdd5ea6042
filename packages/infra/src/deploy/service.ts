import { RemovalPolicy } from 'aws-cdk-lib';
import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as logs from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acknowledge, acknowledgeWildcards } from '../findings.js';
import { digestOf, type ResultImage, repositoryOf } from './image.js';

interface GravitonServiceProps extends ResultImage {
  readonly vpc: ec2.IVpc;
  /** 1024 are one vCPU; 1024 by default. */
  readonly cpu?: number;
  /** Mebibytes; 2048 by default. */
  readonly memory?: number;
  readonly desiredCount?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * A service on Fargate for arm64 that runs one digest: the same bytes until the next result is deployed, whatever its tags do. An
 * example to be copied; its settings are for programs of Node and of the C library on Graviton.
 */
export class GravitonService extends Construct {
  readonly service: ecs.FargateService;

  /** @throws MultiarchError `INVALID_INPUT` where the result has nothing for arm64 */
  constructor(scope: Construct, id: string, props: GravitonServiceProps) {
    super(scope, id);
    const { vpc, cpu = 1024, memory = 2048, desiredCount = 2, environment = {} } = props;
    // An index serves both architectures, and this task runs one of them.
    digestOf(props, 'linux/arm64');
    const task = new ecs.FargateTaskDefinition(this, 'Task', {
      cpu,
      memoryLimitMiB: memory,
      runtimePlatform: {
        cpuArchitecture: ecs.CpuArchitecture.ARM64,
        operatingSystemFamily: ecs.OperatingSystemFamily.LINUX,
      },
    });
    acknowledge(task, 'ECS2', 'Settings of the runtime are no secrets.');
    const logGroup = new logs.LogGroup(this, 'Log', {
      retention: logs.RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    task.addContainer('app', {
      image: ecs.ContainerImage.fromEcrRepository(repositoryOf(this, 'Image', props), digestOf(props)),
      logging: ecs.LogDriver.awsLogs({ logGroup, streamPrefix: 'app' }),
      environment: { ...settingsFor(memory), ...environment },
    });
    if (task.executionRole !== undefined)
      acknowledgeWildcards(task.executionRole, { '*': 'ecr:GetAuthorizationToken knows no resources.' });
    const cluster = new ecs.Cluster(this, 'Cluster', {
      vpc,
      containerInsightsV2: ecs.ContainerInsights.ENABLED,
      enableFargateCapacityProviders: true,
    });
    this.service = new ecs.FargateService(this, 'Service', {
      cluster,
      taskDefinition: task,
      desiredCount,
      minHealthyPercent: 100,
      circuitBreaker: { rollback: true },
      // The first task stays whatever becomes of spot machines.
      capacityProviderStrategies: [
        { capacityProvider: 'FARGATE', base: 1, weight: 1 },
        { capacityProvider: 'FARGATE_SPOT', weight: 3 },
      ],
    });
  }
}

/** Fewer arenas of malloc, Node's heap as a part of the task's memory, and threads for files and names on more than four cores. */
function settingsFor(memory: number): Readonly<Record<string, string>> {
  return {
    MALLOC_ARENA_MAX: '2',
    NODE_OPTIONS: `--max-old-space-size=${Math.floor(memory * 0.7)}`,
    UV_THREADPOOL_SIZE: '8',
  };
}
