import { Duration } from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
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
    this.lambda = new lambda.DockerImageFunction(this, 'Function', {
      code: lambda.DockerImageCode.fromEcr(repositoryOf(this, 'Image', props), {
        tagOrDigest: digestOf(props, 'linux/arm64'),
      }),
      architecture: lambda.Architecture.ARM_64,
      memorySize: memory,
      timeout: Duration.seconds(30),
      environment: { ...environment },
    });
  }
}
