import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { digestOf, type ResultImage, repositoryOf } from './image.js';

interface GravitonFunctionProps extends ResultImage {
  /** Mebibytes; 512 by default. */
  readonly memory?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * A function of Lambda on arm64 that runs the digest of one platform. Lambda takes one image without attestations: build it with
 * `format: plain`, into a repository of the function's own region. An example to be copied.
 */
export class GravitonFunction extends Construct {
  readonly lambda: lambda.DockerImageFunction;

  /** @throws MultiarchError `INVALID_INPUT` where the result has nothing for arm64 */
  constructor(scope: Construct, id: string, props: GravitonFunctionProps) {
    super(scope, id);
    const { memory = 512, environment = {} } = props;
    const logGroup = new logs.LogGroup(this, 'Log', {
      retention: logs.RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // AWS's own policy for functions writes every log of the account.
    const role = new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    this.lambda = new lambda.DockerImageFunction(this, 'Function', {
      code: lambda.DockerImageCode.fromEcr(repositoryOf(this, 'Image', props), {
        tagOrDigest: digestOf(props, 'linux/arm64'),
      }),
      role,
      logGroup,
      architecture: lambda.Architecture.ARM_64,
      memorySize: memory,
      timeout: Duration.seconds(30),
      environment: { ...environment },
    });
  }
}
