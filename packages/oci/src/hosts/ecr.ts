/** What an ECR host name says. */
export interface EcrHost {
  readonly account: string;
  readonly region: string;
  /** FIPS 140 endpoints: `dkr.ecr-fips.` */
  readonly fips: boolean;
  /** IPv4 and IPv6: `dkr-ecr.<region>.on.aws` */
  readonly dualStack: boolean;
}

const REGION = '(?<region>[a-z0-9]+(?:-[a-z0-9]+)*)';

/** The domains of AWS's partitions: commercial, China, European sovereign, and the isolated ones. */
const CLASSIC = [
  'amazonaws\\.com',
  'amazonaws\\.com\\.cn',
  'amazonaws\\.eu',
  'sc2s\\.sgov\\.gov',
  'c2s\\.ic\\.gov',
  'cloud\\.adc-e\\.uk',
  'csp\\.hci\\.ic\\.gov',
].join('|');
const DUAL_STACK = 'on\\.aws|on\\.amazonwebservices\\.com\\.cn';

const ECR = new RegExp(
  `^(?<account>[0-9]{12})\\.(?:dkr\\.ecr(?<fips>-fips)?\\.${REGION}\\.(?:${CLASSIC})` +
    `|(?<dual>dkr-ecr)(?<dualFips>-fips)?\\.${REGION.replace('<region>', '<dualRegion>')}\\.(?:${DUAL_STACK}))$`,
);

/** Reads `<account>.dkr.ecr[-fips].<region>.<partition>`, or its dual-stack form; `undefined` for any other host. */
export function parseEcrHost(host: string): EcrHost | undefined {
  const found = ECR.exec(host)?.groups;
  if (found === undefined) return undefined;
  const { account = '', region, dualRegion, fips, dualFips, dual } = found;
  return {
    account,
    region: region ?? dualRegion ?? '',
    fips: fips !== undefined || dualFips !== undefined,
    dualStack: dual !== undefined,
  };
}

/** The names of ECR Public. */
const PUBLIC: ReadonlySet<string> = new Set(['public.ecr.aws', 'ecr-public.aws.com']);

export function isEcrPublicHost(host: string): boolean {
  return PUBLIC.has(host);
}

/** An ECR host whose account lost its leading zeros, as YAML does to a number. */
export function correctEcrHost(host: string): string | undefined {
  const [account = '', ...rest] = host.split('.');
  if (!/^[0-9]{1,11}$/.test(account)) return undefined;
  const padded = [account.padStart(12, '0'), ...rest].join('.');
  return parseEcrHost(padded) === undefined ? undefined : padded;
}
