import { Duration } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as ecr from 'aws-cdk-lib/aws-ecr';
import type * as iam from 'aws-cdk-lib/aws-iam';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { makeGitSecret } from './git-secret.js';
import { GitHubRoles, type GitHubTrust } from './github.js';
import { type ImageRetention, makeRepository } from './images.js';
import { makeInstanceRole } from './instance-role.js';
import { Job, type JobImage } from './job.js';
import { type Architecture, type MachineProps, MachineQueue } from './machines.js';
import { isNamed, type Named } from './named.js';
import { makeNetwork } from './network.js';

export interface BatchBuildsProps {
  /** Of the job definition; queues are called `<name>-amd64` and `<name>-arm64`. `multiarch` by default. */
  readonly name?: string;
  /** Image of the command line for the architectures of all machines, best with its digest. */
  readonly image: JobImage;
  /** Where builds are pushed: a repository that is there, or the name of one that is made. */
  readonly repository: ecr.IRepository | (Named & ImageRetention);
  /** Secret with the token of Git: one that is there, or the name of one that is made, empty. None: public repositories alone. */
  readonly gitSecret?: secretsmanager.ISecret | Named;
  /** Each architecture with a queue of its own; both by default, with on-demand machines. */
  readonly machines?: Readonly<Partial<Record<Architecture, MachineProps>>>;
  /** A network that reaches the registry, the Git server and AWS; made where it is left out. */
  readonly vpc?: ec2.IVpc;
  /** Of that network; by default CDK's choice, which are private ones. */
  readonly subnets?: ec2.SubnetSelection;
  /** Who the machines are, with what the agent of ECS needs; made where it is left out. */
  readonly instanceRole?: iam.IRole;
  /** vCPUs of a machine that a job has to itself, which bounds how many builds one machine runs at once; 4 by default. */
  readonly vcpus?: number;
  /**
   * Mebibytes that a job must find free, the limit of its own process, not of the build; 6144 by default. A machine has less for jobs
   * than its type says.
   */
  readonly memory?: number;
  /** How often a job is tried whose machine is lost; 3 by default. */
  readonly attempts?: number;
  /** How long logs are kept; a month by default. */
  readonly logDays?: RetentionDays;
  /** How long a job may wait for a machine that AWS cannot give; an hour by default, at least ten minutes. */
  readonly patience?: Duration;
  /** Which workflows of GitHub may build here; by default none. */
  readonly github?: GitHubTrust;
}

/**
 * Everything that `backend: aws-batch` takes in an account: a queue with machines for each architecture, the definition of the job
 * with its roles and its log, and, where they are not given, network, repository and secret. Whoever may submit a job is root on its
 * machine; nothing else should be there.
 */
export class BatchBuilds extends Construct {
  readonly job: Job;
  readonly queues: Readonly<Partial<Record<Architecture, MachineQueue['queue']>>>;
  readonly repository: ecr.IRepository;
  readonly gitSecret: secretsmanager.ISecret | undefined;
  readonly roles: GitHubRoles | undefined;

  /** @throws Error for machines of the wrong architecture, and for subjects that are not of one repository */
  constructor(scope: Construct, id: string, props: BatchBuildsProps) {
    super(scope, id);
    const { name = 'multiarch', image, repository, gitSecret, machines = { amd64: {}, arm64: {} } } = props;
    this.repository = isNamed(repository) ? makeRepository(this, repository.name, repository) : repository;
    this.gitSecret =
      gitSecret !== undefined && isNamed(gitSecret) ? makeGitSecret(this, gitSecret.name) : gitSecret;
    this.job = new Job(this, 'Job', {
      name,
      image,
      repository: this.repository,
      gitSecret: this.gitSecret,
      vcpus: props.vcpus ?? 4,
      memory: props.memory ?? 6144,
      attempts: props.attempts ?? 3,
      logDays: props.logDays ?? RetentionDays.ONE_MONTH,
    });
    this.queues = this.#makeQueues(name, machines, props);
    if (props.github !== undefined)
      this.roles = new GitHubRoles(this, 'GitHub', {
        ...props.github,
        queueArns: Object.values(this.queues).map(({ jobQueueArn }) => jobQueueArn),
        definitionName: name,
        logGroup: this.job.logGroup,
        repository: this.repository,
      });
  }

  #makeQueues(
    name: string,
    machines: Readonly<Partial<Record<Architecture, MachineProps>>>,
    { vpc: given, subnets, instanceRole, image, patience = Duration.hours(1) }: BatchBuildsProps,
  ): Readonly<Partial<Record<Architecture, MachineQueue['queue']>>> {
    const vpc = given ?? makeNetwork(this);
    const vpcSubnets = subnets ?? (given === undefined ? { subnetType: ec2.SubnetType.PUBLIC } : undefined);
    const securityGroup = new ec2.SecurityGroup(this, 'Outgoing', {
      vpc,
      description: 'Machines that build images: nobody calls them',
    });
    const role = instanceRole ?? makeInstanceRole(this, image);
    const queues = (Object.entries(machines) as [Architecture, MachineProps][]).map(
      ([architecture, own]) =>
        [
          architecture,
          new MachineQueue(this, architecture === 'arm64' ? 'Arm64' : 'Amd64', {
            ...own,
            architecture,
            name: `${name}-${architecture}`,
            vpc,
            subnets: vpcSubnets,
            securityGroup,
            instanceRole: role,
            patience,
          }).queue,
        ] as const,
    );
    return Object.fromEntries(queues);
  }
}
