import { Aws, Stack } from 'aws-cdk-lib';
import type * as ecr from 'aws-cdk-lib/aws-ecr';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as logs from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acknowledgeWildcards } from '../findings.js';

/** Whose workflows may use what is made here. */
export interface GitHubTrust {
  /**
   * Subjects of GitHub's identity tokens, `*` for anything after the repository: `repo:org/app:*`, and for a repository made after
   * 15 July 2026 `repo:org@1234/app@5678:*`.
   */
  readonly subjects: readonly string[];
  /** ARN of the account's provider for GitHub, of which there can be one; made where it is left out. */
  readonly providerArn?: string;
}

interface GitHubProps extends GitHubTrust {
  readonly queueArns: readonly string[];
  readonly definitionName: string;
  readonly logGroup: logs.ILogGroup;
  readonly repository: ecr.IRepository;
}

const ISSUER = 'token.actions.githubusercontent.com';

/** Who the jobs of GitHub's workflows are. */
export class GitHubRoles extends Construct {
  /** Submits, watches and ends builds; reaches no registry. */
  readonly submitter: iam.Role;
  /** Reads and writes images; starts nothing. */
  readonly publisher: iam.Role;

  constructor(scope: Construct, id: string, props: GitHubProps) {
    super(scope, id);
    refuseStrangers(props.subjects);
    // Another audience in China; the provider is known to IAM by it.
    const audience = `sts.${Aws.URL_SUFFIX}`;
    const providerArn =
      props.providerArn ??
      new iam.OidcProviderNative(this, 'Provider', { url: `https://${ISSUER}`, clientIds: [audience] })
        .oidcProviderArn;
    const assumedBy = new iam.WebIdentityPrincipal(providerArn, {
      StringEquals: { [`${ISSUER}:aud`]: audience },
      StringLike: { [`${ISSUER}:sub`]: [...props.subjects] },
    });
    this.submitter = this.#makeSubmitter(assumedBy, props);
    this.publisher = new iam.Role(this, 'Publisher', {
      assumedBy,
      description: 'Workflows that publish images: push to one repository',
    });
    props.repository.grantPullPush(this.publisher);
    acknowledgeWildcards(this.publisher, { '*': 'ecr:GetAuthorizationToken knows no resources.' });
  }

  #makeSubmitter(assumedBy: iam.IPrincipal, props: GitHubProps): iam.Role {
    const role = new iam.Role(this, 'Submitter', {
      assumedBy,
      description: 'Workflows that build images: submit, watch and end jobs of AWS Batch',
    });
    const { region, account } = Stack.of(this);
    const arn = (resource: string) => `arn:${Aws.PARTITION}:batch:${region}:${account}:${resource}`;
    const allow = (actions: string[], resources: string[]) =>
      role.addToPolicy(new iam.PolicyStatement({ actions, resources }));
    // AWS asks about the revision that a name stands for, so that a name without one allows nothing.
    allow(['batch:SubmitJob'], [...props.queueArns, arn(`job-definition/${props.definitionName}:*`)]);
    // A job is known by its id alone, which nobody can guess, and this role cannot list jobs.
    allow(['batch:TerminateJob'], [arn('job/*')]);
    allow(['batch:DescribeJobs'], ['*']);
    // It ends in `:*`, which stands for the group's streams.
    allow(['logs:GetLogEvents'], [props.logGroup.logGroupArn]);
    acknowledgeWildcards(role, {
      '*': 'batch:DescribeJobs knows no resources.',
      'batch:job/*': 'A job gets its id when it is submitted.',
      [`batch:job-definition/${props.definitionName}:*`]: 'Each deployment may make another revision.',
    });
    return role;
  }
}

/** @throws Error for a subject that is not of one repository, which would let others build here */
function refuseStrangers(subjects: readonly string[]): void {
  const strange = subjects.filter((subject) => !/^repo:[\w.@-]+\/[\w.@-]+:.+$/.test(subject));
  if (subjects.length === 0 || strange.length > 0)
    throw new Error(`not subjects of one repository, as repo:org/app:* is: ${strange.join(', ') || 'none'}`);
}
