import { Agent } from 'node:https';
import { type Environment, MultiarchError } from '@multiarch/oci';
import { explainAwsError } from './aws-error.js';
import { maskCredential } from './masking.js';
import { type Grant, type Missing, missing, type Offer, type Sources, type Strength } from './provider.js';

/** The secrets of an AWS identity. */
export const AWS_READS = {
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

export interface AwsKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** What every client of the SDK is made with here. */
export interface ClientSettings {
  readonly region: string;
  readonly requestHandler: object;
  /** Without these the SDK asks its default chain, which reads the process's own environment. */
  readonly credentials?: AwsKeys;
}

export interface AuthorizationToken {
  readonly authorizationToken?: string | undefined;
  readonly expiresAt?: Date | undefined;
}

/** A client of one of AWS's registry services. */
export interface TokenClient {
  /** Finds the identity, without asking the registry service. */
  findCredentials(): Promise<unknown>;
  getAuthorizationToken(): Promise<AuthorizationToken | undefined>;
  destroy(): void;
}

/** A registry service of AWS that gives out tokens. */
export interface TokenService {
  readonly host: string;
  readonly region: string;
  /** Services with the same key have the same tokens. */
  readonly key: string;
  readonly connect: (settings: ClientSettings, environment: Environment) => Promise<TokenClient>;
}

/** How to log in to a registry service of AWS: with the keys that were given, else with what the SDK finds. */
export function offerToken(service: TokenService, sources: Sources): Offer | Missing {
  const {
    AWS_ACCESS_KEY_ID: id,
    AWS_SECRET_ACCESS_KEY: secret,
    AWS_SESSION_TOKEN: session,
  } = sources.secrets;
  if (!id && secret) return missing('AWS_SECRET_ACCESS_KEY is set, AWS_ACCESS_KEY_ID is not: set both');
  if (id && !secret) return missing('AWS_ACCESS_KEY_ID is set, AWS_SECRET_ACCESS_KEY is not: set both');
  if (!id || !secret) return offerAmbient(service, sources);
  const keys = { accessKeyId: id, secretAccessKey: secret, ...(session ? { sessionToken: session } : {}) };
  const how = 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY';
  return toOffer(service, sources, { who: id, strength: 'given', identity: `access key ${id}`, how, keys })
    .offer;
}

function offerAmbient(service: TokenService, sources: Sources): Offer {
  const { environment } = sources;
  const strength = AMBIENT.some((name) => environment[name]) ? 'ambient' : 'default';
  const how = 'AWS’s default credential chain';
  const identity = nameAmbient(environment);
  const { offer, client } = toOffer(service, sources, { who: 'ambient', strength, identity, how });
  return { ...offer, missing: async () => whyMissing(await client()) };
}

function nameAmbient(environment: Environment): string {
  const { AWS_ACCESS_KEY_ID: id, AWS_PROFILE: profile, AWS_ROLE_ARN: role } = environment;
  if (id) return `access key ${id}`;
  if (profile) return `profile ${profile}`;
  return role ? `role ${role}` : 'the AWS identity of this machine';
}

async function whyMissing(client: TokenClient): Promise<string | undefined> {
  try {
    await client.findCredentials();
    return undefined;
  } catch (error) {
    const said = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    return `${ADVICE} (AWS’s SDK: ${said})`;
  }
}

interface Identity {
  readonly who: string;
  readonly strength: Strength;
  readonly identity: string;
  readonly how: string;
  readonly keys?: AwsKeys;
}

function toOffer(service: TokenService, sources: Sources, { who, strength, identity, how, keys }: Identity) {
  let connected: Promise<TokenClient> | undefined;
  // One client, so that the identity that was found when looking for it is the one that is used.
  const client = () => {
    connected ??= service.connect(
      settingsFor(service.region, sources.environment, keys),
      sources.environment,
    );
    return connected;
  };
  const obtain = async (): Promise<Grant> => {
    const connection = await client();
    try {
      return { ...toGrant(await connection.getAuthorizationToken(), sources), identity, how };
    } catch (error) {
      throw explainAwsError(error, { host: service.host, region: service.region, identity });
    } finally {
      connection.destroy();
    }
  };
  const offer: Offer = { kind: 'offer', strength, key: `${service.key} ${who}`, identity, how, obtain };
  return { offer, client };
}

function settingsFor(region: string, environment: Environment, keys: AwsKeys | undefined): ClientSettings {
  return {
    region,
    requestHandler: {
      connectionTimeout: 5_000,
      requestTimeout: 15_000,
      // The SDK knows no proxies; Node's agent reads the usual variables.
      httpsAgent: new Agent({ keepAlive: true, proxyEnv: { ...environment } }),
    },
    ...(keys === undefined ? {} : { credentials: keys }),
  };
}

/** The token is `AWS:<password>` in base64. */
function toGrant(answer: AuthorizationToken | undefined, { mask }: Sources): Omit<Grant, 'identity' | 'how'> {
  const { authorizationToken: token = '', expiresAt } = answer ?? {};
  if (token !== '') mask(token);
  const [username = '', ...rest] = Buffer.from(token, 'base64').toString('utf8').split(':');
  const password = rest.join(':');
  if (password === '') throw new MultiarchError('CREDENTIALS', 'the answer holds no token');
  const credential = maskCredential({ kind: 'password', username, password }, mask);
  return { credential, ...(expiresAt === undefined ? {} : { expiresAt }) };
}
