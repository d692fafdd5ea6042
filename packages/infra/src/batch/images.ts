import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import * as ecr from 'aws-cdk-lib/aws-ecr';
import type { Construct } from 'constructs';

/** What is kept of an ECR repository; patterns have at most four `*`. */
export interface ImageRetention {
  /**
   * Tags that never expire, nor does anything that has one of them. By default all that have a version of three numbers in them, which
   * is every release with its arch tags (`1.2.3`, `v1.2.3-gpu`, `1.2.3-arm64-gpu`), and `latest`.
   */
  readonly keep?: readonly string[];
  /**
   * Tags that expire: by default those of previews (`tickets/*` and `t/*` as tags) and of builds by `make`. All that neither list has
   * stays: branches, a nightly build, a release that is no version.
   */
  readonly expire?: readonly string[];
  /** After how many days these expire; 30 by default. */
  readonly days?: number;
  /**
   * After how many days what has no tag expires, which is what a tag has left behind; 90 by default. An index keeps what it lists.
   * What is deployed by the digest of a branch must be newer.
   */
  readonly untaggedDays?: number;
}

const KEPT = ['*.*.*', 'latest', 'latest-*'];
const EXPIRING = ['tickets-*', 't-*', 'make-*'];
/** ECR knows no rule that keeps. One that would only act on more images than a repository may have is one. */
const NEVER = 100_000;

/**
 * Rules in the order in which ECR takes them. An image that matches one is not looked at by those after it, whatever its other tags
 * are, so that what is kept comes first. One rule for each pattern, because a rule with two takes images that match both.
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html
 */
export function lifecycleRules({
  keep = KEPT,
  expire = EXPIRING,
  days = 30,
  untaggedDays = 90,
}: ImageRetention = {}): readonly ecr.LifecycleRule[] {
  const tagged = (pattern: string) => ({ tagStatus: ecr.TagStatus.TAGGED, tagPatternList: [pattern] });
  const rules: ecr.LifecycleRule[] = [
    ...keep.map((pattern) => ({
      ...tagged(pattern),
      description: `Keep ${pattern}`,
      maxImageCount: NEVER,
    })),
    ...expire.map((pattern) => ({
      ...tagged(pattern),
      description: `Expire ${pattern}`,
      maxImageAge: Duration.days(days),
    })),
    {
      tagStatus: ecr.TagStatus.UNTAGGED,
      description: 'Expire what no tag names',
      maxImageAge: Duration.days(untaggedDays),
    },
  ];
  return rules.map((rule, index) => ({ ...rule, rulePriority: index + 1 }));
}

/** A repository that outlives its stack. */
export function makeRepository(scope: Construct, name: string, retention?: ImageRetention): ecr.Repository {
  return new ecr.Repository(scope, 'Images', {
    repositoryName: name,
    imageScanOnPush: true,
    encryption: ecr.RepositoryEncryption.AES_256,
    lifecycleRules: [...lifecycleRules(retention)],
    removalPolicy: RemovalPolicy.RETAIN,
  });
}
