import { Agent } from 'node:https';
import type { ECRClient, ECRClientConfig } from '@aws-sdk/client-ecr';
import { type Environment, MultiarchError } from '@multiarch/oci';
import { explainEcrError } from './ecr-error.js';
import { correctEcrHost, type EcrHost, parseEcrHost } from './ecr-host.js';
import { maskCredential } from './masking.js';
import { type Grant, missing, type Offer, type Provider, type Sources, type Strength } from './provider.js';

const READS = {
  AWS_ACCESS_KEY_ID: 'plain',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_SESSION_TOKEN: 'secret',
} as const;

const ADVICE =
  'set the secrets AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run aws-actions/configure-aws-credentials before this step (`permissions: { id-token: write }`)';

/** Any of these means that somebody set up AWS for this process; the SDK finds the credentials itself. */
const AMBIENT = [
  'AWS_ACCESS_KEY_ID',
  'AWS_PROFILE',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
];

/**
 * Amazon ECR in every partition. A token holds for all registries that the identity can reach in its region, so
 * there is one exchange for each identity and region, however many accounts the images are in.
 */
export const ecr: Provider = {
  name: 'Amazon ECR',
  reads: READS,
  recognises: (host) => parseEcrHost(host) !== undefined,
  correct: correctEcrHost,
  offer(host, sources) {
    const parsed = parseEcrHost(host);
    if (parsed === undefined) return missing(`${host} is not a host of ECR`);
    const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret } = sources.secrets;
    if (!id && secret) return missing('AWS_SECRET_ACCESS_KEY is set, AWS_ACCESS_KEY_ID is not: set both');
    if (id && !secret) return missing('AWS_ACCESS_KEY_ID is set, AWS_SECRET_ACCESS_KEY is not: set both');
    return id ? staticOffer(host, parsed, id, sources) : ambientOffer(host, parsed, sources);
  },
};

function staticOffer(host: string, parsed: EcrHost, id: string, sources: Sources): Offer {
  const { AWS_SECRET_ACCESS_KEY: secretAccessKey = '', AWS_SESSION_TOKEN: sessionToken } = sources.secrets;
  const credentials = { accessKeyId: id, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
  const exchange = new Exchange(host, parsed, sources, credentials);
  return {
    ...exchange.offer('given', `access key ${id}`, 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY'),
    key: exchange.keyFor(id),
  };
}

function ambientOffer(host: string, parsed: EcrHost, sources: Sources): Offer {
  const isSetUp = AMBIENT.some((name) => sources.environment[name]);
  const exchange = new Exchange(host, parsed, sources, undefined);
  return {
    ...exchange.offer(
      isSetUp ? 'ambient' : 'default',
      nameAmbient(sources.environment),
      'AWS’s default credential chain',
    ),
    key: exchange.keyFor('ambient'),
    missing: () => exchange.findMissing(),
  };
}

function nameAmbient(environment: Environment): string {
  const { AWS_ACCESS_KEY_ID: id, AWS_PROFILE: profile, AWS_ROLE_ARN: role } = environment;
  if (id) return `access key ${id}`;
  if (profile) return `profile ${profile}`;
  return role ? `role ${role}` : 'the AWS identity of this machine';
}

/** One `GetAuthorizationToken`, with the client that it needs. */
class Exchange {
  readonly #host: string;
  readonly #parsed: EcrHost;
  readonly #sources: Sources;
  readonly #credentials: ECRClientConfig['credentials'];
  #client: Promise<ECRClient> | undefined;

  constructor(host: string, parsed: EcrHost, sources: Sources, credentials: ECRClientConfig['credentials']) {
    this.#host = host;
    this.#parsed = parsed;
    this.#sources = sources;
    this.#credentials = credentials;
  }

  keyFor(who: string): string {
    const { region, fips, dualStack } = this.#parsed;
    return ['ecr', who, region, fips, dualStack].join(' ');
  }

  offer(strength: Strength, identity: string, how: string): Omit<Offer, 'key'> {
    return { kind: 'offer', strength, identity, how, obtain: () => this.#obtain(identity, how) };
  }

  /** Asks the SDK for credentials, nobody else: what it finds is kept for the exchange. */
  async findMissing(): Promise<string | undefined> {
    const client = await this.#connect();
    try {
      await client.config.credentials();
      return undefined;
    } catch (error) {
      const said = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
      return `${ADVICE} (AWS’s SDK: ${said})`;
    }
  }

  async #obtain(identity: string, how: string): Promise<Grant> {
    const { mask } = this.#sources;
    const attempt = { host: this.#host, region: this.#parsed.region, identity };
    const client = await this.#connect();
    try {
      const { GetAuthorizationTokenCommand } = await import('@aws-sdk/client-ecr');
      const answer = await client.send(new GetAuthorizationTokenCommand({}));
      const { authorizationToken: token = '', expiresAt } = answer.authorizationData?.[0] ?? {};
      if (token !== '') mask(token);
      const [username = '', password = ''] = splitOnce(Buffer.from(token, 'base64').toString('utf8'));
      if (password === '') throw new MultiarchError('CREDENTIALS', 'the answer holds no token');
      const credential = maskCredential({ kind: 'password', username, password }, mask);
      return { credential, identity, how, ...(expiresAt === undefined ? {} : { expiresAt }) };
    } catch (error) {
      throw explainEcrError(error, attempt);
    } finally {
      client.destroy();
    }
  }

  #connect(): Promise<ECRClient> {
    this.#client ??= connect(this.#parsed, this.#sources.environment, this.#credentials);
    return this.#client;
  }
}

async function connect(
  { region, fips, dualStack }: EcrHost,
  environment: Environment,
  credentials: ECRClientConfig['credentials'],
): Promise<ECRClient> {
  const { ECRClient } = await import('@aws-sdk/client-ecr');
  const endpoint = environment.AWS_ENDPOINT_URL_ECR || environment.AWS_ENDPOINT_URL;
  return new ECRClient({
    region,
    requestHandler: {
      connectionTimeout: 5_000,
      requestTimeout: 15_000,
      // The SDK knows no proxies; Node's agent reads the usual variables.
      httpsAgent: new Agent({ keepAlive: true, proxyEnv: { ...environment } }),
    },
    ...(endpoint ? { endpoint } : { useFipsEndpoint: fips, useDualstackEndpoint: dualStack }),
    ...(credentials === undefined ? {} : { credentials }),
  });
}

function splitOnce(text: string): string[] {
  const colon = text.indexOf(':');
  return colon < 0 ? [text] : [text.slice(0, colon), text.slice(colon + 1)];
}
