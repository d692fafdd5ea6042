import { Aws, Duration, RemovalPolicy, Size, Stack } from 'aws-cdk-lib';
import * as batch from 'aws-cdk-lib/aws-batch';
import type * as ecr from 'aws-cdk-lib/aws-ecr';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as logs from 'aws-cdk-lib/aws-logs';
import type * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { acknowledgeWildcards } from '../findings.js';

/** The command line's image: anybody's, or one of an ECR repository, which the machines are allowed to read. */
export type JobImage = string | { readonly repository: ecr.IRepository; readonly tagOrDigest: string };

interface JobProps {
  readonly name: string;
  readonly image: JobImage;
  /** Where jobs push. */
  readonly repository: ecr.IRepository;
  readonly gitSecret?: secretsmanager.ISecret;
  readonly vcpus: number;
  /** Mebibytes. */
  readonly memory: number;
  /** Of machines that are lost. */
  readonly attempts: number;
  readonly logDays: logs.RetentionDays;
}

const SOCKET = '/var/run/docker.sock';

/** What `multiarch job` runs in: its definition, its log, and who it is. */
export class Job extends Construct {
  readonly definition: batch.EcsJobDefinition;
  readonly logGroup: logs.LogGroup;
  /** Who a job is: it pushes to the repository and reads the token of Git. */
  readonly role: iam.Role;

  constructor(scope: Construct, id: string, props: JobProps) {
    super(scope, id);
    this.logGroup = new logs.LogGroup(this, 'Log', {
      retention: props.logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = this.#makeRole(props);
    this.definition = new batch.EcsJobDefinition(this, 'Definition', {
      jobDefinitionName: props.name,
      container: new batch.EcsEc2ContainerDefinition(this, 'Container', {
        image: imageOf(props.image),
        cpu: props.vcpus,
        memory: Size.mebibytes(props.memory),
        // Its entry point stays the image's, and its command comes with each job.
        privileged: false,
        jobRole: this.role,
        executionRole: this.#makeExecutionRole(props.image),
        environment: { AWS_REGION: Stack.of(this).region },
        volumes: [batch.EcsVolume.host({ name: 'docker', hostPath: SOCKET, containerPath: SOCKET })],
        logging: ecs.LogDriver.awsLogs({ logGroup: this.logGroup, streamPrefix: 'job' }),
      }),
      // A build that has failed is not tried again: what matches no condition is, by AWS's rules.
      retryAttempts: props.attempts,
      retryStrategies: [
        batch.RetryStrategy.of(batch.Action.RETRY, batch.Reason.SPOT_INSTANCE_RECLAIMED),
        batch.RetryStrategy.of(batch.Action.EXIT, batch.Reason.custom({ onReason: '*' })),
      ],
      // Who submits says another one.
      timeout: Duration.hours(1),
    });
  }

  #makeRole({ repository, gitSecret }: JobProps): iam.Role {
    const role = new iam.Role(this, 'Role', {
      assumedBy: taskPrincipal(this),
      description: 'Jobs that build images: push to one repository, read the token of Git',
    });
    repository.grantPullPush(role);
    if (gitSecret !== undefined) {
      role.addToPolicy(
        new iam.PolicyStatement({
          actions: ['secretsmanager:GetSecretValue'],
          resources: [readableArn(gitSecret)],
        }),
      );
      gitSecret.encryptionKey?.grantDecrypt(role);
    }
    acknowledgeWildcards(role, { '*': 'ecr:GetAuthorizationToken knows no resources.' });
    return role;
  }

  #makeExecutionRole(image: JobImage): iam.Role {
    const role = new iam.Role(this, 'ExecutionRole', {
      assumedBy: taskPrincipal(this),
      description: 'What starts jobs that build images: write their log, read their image',
    });
    this.logGroup.grantWrite(role);
    if (typeof image !== 'string') image.repository.grantPull(role);
    acknowledgeWildcards(role, { '*': 'ecr:GetAuthorizationToken knows no resources.' });
    return role;
  }
}

function imageOf(image: JobImage): ecs.ContainerImage {
  if (typeof image === 'string') return ecs.ContainerImage.fromRegistry(image);
  return ecs.ContainerImage.fromEcrRepository(image.repository, image.tagOrDigest);
}

/** Of a secret that is given by its name the ARN is known up to the six letters that AWS adds. */
function readableArn(secret: secretsmanager.ISecret): string {
  return secret.secretFullArn ?? `${secret.secretArn}-??????`;
}

/**
 * Tasks of this account and region alone.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html
 */
function taskPrincipal(scope: Construct): iam.IPrincipal {
  const { region, account } = Stack.of(scope);
  return new iam.ServicePrincipal('ecs-tasks.amazonaws.com', {
    conditions: {
      StringEquals: { 'aws:SourceAccount': account },
      ArnLike: { 'aws:SourceArn': `arn:${Aws.PARTITION}:ecs:${region}:${account}:*` },
    },
  });
}
