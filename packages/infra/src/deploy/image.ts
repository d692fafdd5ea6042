import { MultiarchError, parseEcrHost } from '@multiarch/oci';
import type { Result } from '@multiarch/plan';
import { Arn, Aws } from 'aws-cdk-lib';
import * as ecr from 'aws-cdk-lib/aws-ecr';
import type { Construct } from 'constructs';

/** Which image of a result is deployed. */
export interface ResultImage {
  /** The output `result` of the workflow, or what `multiarch build --json` printed. */
  readonly result: Result;
  /** The variant by its name; may be left out where the result has one alone. */
  readonly variant?: string;
  /** `host/path` of an ECR repository; may be left out where the result has one alone. */
  readonly image?: string;
}

type Variant = Result['variants'][number];

/**
 * The digest that is deployed: the index's, or where a platform is named the one of its image alone, without attestations.
 *
 * @throws MultiarchError `INVALID_INPUT` where the result has no such image
 */
export function digestOf(from: ResultImage, platform?: string): string {
  const variant = variantOf(from);
  if (!variant.platforms.some((one) => one.platform === (platform ?? one.platform)))
    throw invalid(`variant '${variant.name}' has no image for ${platform}`);
  if (platform === undefined) return variant.digest;
  return variant.platforms.find((one) => one.platform === platform)?.digest ?? variant.digest;
}

/**
 * The repository that a result names, by account and region of its host.
 *
 * @throws MultiarchError `INVALID_INPUT` where it names none of ECR, or several
 */
export function repositoryOf(scope: Construct, id: string, from: ResultImage): ecr.IRepository {
  const names = variantOf(from).images.map(({ image }) => image);
  const found = names
    .filter((name) => name === (from.image ?? name))
    .flatMap((name) => {
      const [host = '', ...path] = name.split('/');
      const place = parseEcrHost(host);
      return place === undefined ? [] : [{ ...place, path: path.join('/') }];
    });
  const [one, ...more] = found;
  if (one === undefined || more.length > 0)
    throw invalid(`${found.length} images of ECR are meant, of ${names.join(', ')}; name one: image`);
  const repositoryArn = Arn.format({
    partition: Aws.PARTITION,
    service: 'ecr',
    region: one.region,
    account: one.account,
    resource: 'repository',
    resourceName: one.path,
  });
  return ecr.Repository.fromRepositoryAttributes(scope, id, { repositoryArn, repositoryName: one.path });
}

function variantOf({ result, variant }: ResultImage): Variant {
  const meant = result.variants.filter(({ name }) => name === (variant ?? name));
  const [one, ...more] = meant;
  if (one !== undefined && more.length === 0) return one;
  const names = result.variants.map(({ name }) => `'${name}'`).join(', ') || 'none';
  throw invalid(`${meant.length} variants are meant, of ${names}; name one: variant`);
}

function invalid(message: string): MultiarchError {
  return new MultiarchError('INVALID_INPUT', `result: ${message}`);
}
