import { Agent } from 'node:https';
import { type Advice, type Environment, MultiarchError } from '@multiarch/oci';
import { nodeProxies, proxiesOf } from '@multiarch/oci/network';
import { maskCredential } from '../exchange/masking.js';
import { ID_TOKEN_LINE } from '../github/oidc.js';
import { type Grant, type Missing, missing, type Offer, type Provider } from '../provider.js';
import type { Sources } from '../session.js';
import { identityExample, nameOf, settingOf } from '../setting.js';
import { explainAwsError } from './error.js';

/** The secrets of an AWS identity. */
export const AWS_READS = {
  AWS_ACCESS_KEY_ID: {
    kind: 'plain',
    says: 'Access key for Amazon ECR. Without one, the credentials that earlier steps or the machine set up are used',
  },
  AWS_SECRET_ACCESS_KEY: { kind: 'secret', says: 'Secret of the access key for Amazon ECR' },
  AWS_SESSION_TOKEN: {
    kind: 'secret',
    says: 'Session token for Amazon ECR, where the access key is a temporary one',
  },
} as const satisfies Provider['reads'];

/** @param said the SDK's own words */
export function adviseAws(host: string, said: string): Advice {
  const account = /^[0-9]{12}/.exec(host)?.[0] ?? '<account>';
  const role = { 'role-to-assume': `arn:aws:iam::${account}:role/…` };
  return (door) => {
    const keys = `set ${settingOf(door, 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY')}`;
    const words = `(AWS’s SDK: ${said})`;
    if (door === 'terminal')
      return `${keys}, or AWS_PROFILE after \`aws configure\` or \`aws sso login\` ${words}`;
    const before =
      door === 'action' ? ', or run aws-actions/configure-aws-credentials in a step before this one' : '';
    return `name a role (with \`${ID_TOKEN_LINE}\`):\n${identityExample(door, 'aws-ecr', host, role)}\n    or ${keys}${before} ${words}`;
  };
}

function adviseBoth(given: string, lacking: string): Missing {
  return missing((door) => `${nameOf(door, given)} is set, ${nameOf(door, lacking)} is not: set both`);
}

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
  /** When they end; absent where that is not known. */
  readonly expiration?: Date;
}

/** What every client of the SDK is made with here. */
export interface ClientSettings {
  readonly region: string;
  readonly requestHandler: object;
  /** Without these the SDK asks its default chain, which reads the process's own environment. */
  readonly credentials?: AwsKeys;
}

interface AuthorizationToken {
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
  const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret } = sources.secrets;
  if (!id && secret) return adviseBoth('AWS_SECRET_ACCESS_KEY', 'AWS_ACCESS_KEY_ID');
  if (id && !secret) return adviseBoth('AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY');
  if (!id || !secret) return offerAmbient(service, sources);
  const how = 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY';
  const identity = `access key ${id}`;
  const keys = async () => givenKeys(sources);
  return offerTokenTo(service, sources, { who: id, strength: 'given', identity, how, keys });
}

/** The keys that were given, whole; `undefined` when there are none. */
export function givenKeys({ secrets }: Sources): AwsKeys | undefined {
  const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: session } = secrets;
  if (!id || !secret) return undefined;
  return { accessKeyId: id, secretAccessKey: secret, ...(session ? { sessionToken: session } : {}) };
}

/** How to log in with what the SDK finds by itself, whatever was given. */
export function offerAmbient(service: TokenService, sources: Sources): Offer {
  const { environment } = sources;
  const strength = AMBIENT.some((name) => environment[name]) ? 'ambient' : 'default';
  const how = 'AWS’s default credential chain';
  const identity = nameAmbient(environment);
  const account = accountOfRole(environment.AWS_ROLE_ARN ?? '');
  const who = 'ambient';
  const found = connectOnce(service, sources);
  const offer = offerTokenTo(service, sources, {
    ...{ who, strength, identity, how, found },
    ...(account === undefined ? {} : { account }),
  });
  return { ...offer, missing: async () => whyMissing(await found(), service.host) };
}

/** The account in the ARN of a role. */
export function accountOfRole(arn: string): string | undefined {
  return /^arn:[a-z-]+:(?:iam|sts)::([0-9]{12}):/.exec(arn)?.[1];
}

function nameAmbient(environment: Environment): string {
  const { AWS_ACCESS_KEY_ID: id, AWS_PROFILE: profile, AWS_ROLE_ARN: role } = environment;
  if (id) return `access key ${id}`;
  if (profile) return `profile ${profile}`;
  return role ? `role ${role}` : 'the AWS identity of this machine';
}

async function whyMissing(client: TokenClient, host: string): Promise<Advice | undefined> {
  try {
    await client.findCredentials();
    return undefined;
  } catch (error) {
    const said = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    return adviseAws(host, said ?? '');
  }
}

/** Who asks for a token. */
interface AwsIdentity extends Pick<Offer, 'strength' | 'identity' | 'how' | 'account'> {
  /** Tells identities apart; those that are the same have the same tokens. */
  readonly who: string;
  /** Gets the keys; absent where the SDK finds them. */
  readonly keys?: () => Promise<AwsKeys | undefined>;
  /** A client that has found the keys already. */
  readonly found?: () => Promise<TokenClient>;
}

/** How to log in to a registry service of AWS with this identity. */
export function offerTokenTo(service: TokenService, sources: Sources, aws: AwsIdentity): Offer {
  const { who, keys, found, ...identity } = aws;
  const obtain = async (): Promise<Grant> => {
    const connection = await (found ?? connectOnce(service, sources, await keys?.()))();
    try {
      const { how, identity: name } = identity;
      return { ...toGrant(await connection.getAuthorizationToken(), sources), identity: name, how };
    } catch (error) {
      const { host, region } = service;
      throw explainAwsError(error, { host, region, identity: identity.identity });
    } finally {
      connection.destroy();
    }
  };
  return { kind: 'offer', key: `${service.key} ${who}`, ...identity, obtain };
}

/** One client, so that the identity that was found when looking for it is the one that is used. */
function connectOnce(service: TokenService, { environment }: Sources, keys?: AwsKeys) {
  let connected: Promise<TokenClient> | undefined;
  return () => {
    connected ??= service.connect(clientSettings(service.region, environment, keys), environment);
    return connected;
  };
}

/** Time-outs in milliseconds. The SDK itself tries three times. */
export function clientSettings(
  region: string,
  environment: Environment,
  keys: AwsKeys | undefined,
): ClientSettings {
  return {
    region,
    requestHandler: {
      connectionTimeout: 5_000,
      requestTimeout: 15_000,
      // The SDK knows no proxies.
      httpsAgent: new Agent({ keepAlive: true, proxyEnv: { ...nodeProxies(proxiesOf(environment)) } }),
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
