import { parseArgs } from 'node:util';
import type { Architecture } from '../batch/machines.js';

/** What the program was told. */
export interface Settings {
  readonly stack: string;
  readonly name: string;
  readonly region: string | undefined;
  readonly image: string;
  readonly repository: { readonly name: string; readonly isNew: boolean };
  readonly gitSecret: { readonly name: string; readonly isNew: boolean } | undefined;
  readonly vpc: { readonly id: string; readonly subnetIds: readonly string[] } | undefined;
  /** Types by architecture; none: the usual ones. */
  readonly instanceTypes: Readonly<Record<Architecture, readonly string[]>>;
  readonly spot: boolean;
  readonly maxVcpus: number | undefined;
  readonly subjects: readonly string[];
  readonly providerArn: string | undefined;
  readonly output: string;
}

const OPTIONS = {
  stack: { type: 'string', default: 'multiarch-builds' },
  name: { type: 'string', default: 'multiarch' },
  region: { type: 'string' },
  image: { type: 'string' },
  repository: { type: 'string' },
  'new-repository': { type: 'string' },
  'git-secret': { type: 'string' },
  'new-git-secret': { type: 'string' },
  vpc: { type: 'string' },
  subnets: { type: 'string', multiple: true },
  'amd64-types': { type: 'string', multiple: true },
  'arm64-types': { type: 'string', multiple: true },
  spot: { type: 'boolean', default: false },
  'max-vcpus': { type: 'string' },
  github: { type: 'string', multiple: true },
  'oidc-provider': { type: 'string' },
  output: { type: 'string', default: 'synthesised' },
} as const;

export const USAGE = `multiarch's part of an account of AWS, as a template of CloudFormation

  --image IMAGE             the command line's image, best with its digest (required)
  --repository NAME         ECR repository that builds are pushed to, or
  --new-repository NAME     one that is made (one of the two is required)
  --git-secret NAME|ARN     secret with Git's token, or
  --new-git-secret NAME     one that is made, empty; none: public repositories alone
  --github org/app          repository of GitHub whose workflows build here, or a subject, repo:org/app:ref:refs/heads/main; repeatable
  --oidc-provider ARN       the account's provider for GitHub; left out, it is made
  --region REGION           for one region; left out, the template is for any
  --vpc ID --subnets ID,ID  network of the machines; left out, it is made
  --amd64-types TYPE,TYPE   machines of each architecture; left out, 4 vCPUs of
  --arm64-types TYPE,TYPE     the newest generation
  --spot                    machines that may be taken away, for less
  --max-vcpus NUMBER        of each architecture; 16
  --stack NAME              multiarch-builds
  --name NAME               of the job definition, and of queues with -amd64 and -arm64; multiarch
  --output FOLDER           synthesised`;

/** @throws Error that says which flag is wrong */
export function readSettings(args: readonly string[]): Settings {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const repository = eitherOf('repository', values.repository, values['new-repository']);
  if (values.image === undefined || repository === undefined)
    throw new Error('--image and one of --repository and --new-repository are required');
  const subnetIds = itemsOf(values.subnets);
  if ((values.vpc === undefined) !== (subnetIds.length === 0))
    throw new Error('--vpc and --subnets belong together');
  const maxVcpus = values['max-vcpus'];
  if (maxVcpus !== undefined && !/^[1-9]\d*$/.test(maxVcpus))
    throw new Error(`--max-vcpus ${maxVcpus}: not a number above 0`);
  return {
    stack: values.stack,
    name: values.name,
    region: values.region,
    image: values.image,
    repository,
    gitSecret: eitherOf('git-secret', values['git-secret'], values['new-git-secret']),
    vpc: values.vpc === undefined ? undefined : { id: values.vpc, subnetIds },
    instanceTypes: { amd64: itemsOf(values['amd64-types']), arm64: itemsOf(values['arm64-types']) },
    spot: values.spot,
    maxVcpus: maxVcpus === undefined ? undefined : Number(maxVcpus),
    subjects: itemsOf(values.github).map((one) => (one.startsWith('repo:') ? one : `repo:${one}:*`)),
    providerArn: values['oidc-provider'],
    output: values.output,
  };
}

function eitherOf(flag: string, there: string | undefined, made: string | undefined) {
  if (there !== undefined && made !== undefined)
    throw new Error(`--${flag} and --new-${flag} exclude each other`);
  const name = there ?? made;
  return name === undefined ? undefined : { name, isNew: made !== undefined };
}

function itemsOf(values: readonly string[] = []): readonly string[] {
  return values.flatMap((value) => value.split(/[\s,]+/)).filter((value) => value !== '');
}
