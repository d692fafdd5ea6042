import type { Environment } from '@multiarch/oci';
import { type LoginAttempt, loginFailed } from '../exchange/login-failure.js';
import { maskSecret } from '../exchange/masking.js';
import { describeSubject, idTokenFor } from '../github/oidc.js';
import { OncePerSession, type Session } from '../session.js';
import { explainAwsError, type Reason } from './error.js';
import { type AwsKeys, clientSettings, givenKeys } from './token.js';

/** Keys of assumed roles, by the chain of roles that led there. */
const assumed = new OncePerSession<AwsKeys>();

/** Roles of which each is assumed with the keys of the one before it. */
interface RoleChain {
  /** ARNs, at least one. */
  readonly roles: readonly string[];
  /**
   * Who assumes the first: this job, by GitHub's identity token (`AssumeRoleWithWebIdentity`), or the AWS identity
   * that was given or found (`AssumeRole`).
   */
  readonly startsWith: 'identity token' | 'AWS identity';
  /** The region whose STS is asked. */
  readonly region: string;
}

/**
 * The keys of the last role, each role assumed once in a session. Masked.
 *
 * @throws MultiarchError `CREDENTIALS`: which host, which role, what to do
 */
export function assumeRoles(session: Session, chain: RoleChain, host: string): Promise<AwsKeys> {
  const { roles, startsWith, region } = chain;
  const role = roles.at(-1) ?? '';
  const key = [startsWith, ...roles].join(' ');
  return assumed.get(session, key, async () => {
    const attempt = { host, identity: `role ${role}` };
    const before = roles.slice(0, -1);
    if (before.length === 0 && startsWith === 'identity token')
      return assumeByToken(session, role, region, attempt);
    const keys =
      before.length === 0
        ? givenKeys(session)
        : await assumeRoles(session, { ...chain, roles: before }, host);
    return assumeByKeys(session, role, region, attempt, keys);
  });
}

async function assumeByToken(
  session: Session,
  role: string,
  region: string,
  attempt: LoginAttempt,
): Promise<AwsKeys> {
  const token = await idTokenFor(session, audienceOf(role), attempt);
  const { client, AssumeRoleWithWebIdentityCommand } = await connect(session, region, undefined);
  const input = { RoleArn: role, RoleSessionName: sessionName(session), WebIdentityToken: token };
  try {
    const { Credentials } = await client.send(new AssumeRoleWithWebIdentityCommand(input));
    return readKeys(session, Credentials, attempt);
  } catch (error) {
    const refusals = refusalsOf(describeSubject(token), role);
    throw explainAwsError(error, { ...attempt, region, service: 'STS', refusals });
  } finally {
    client.destroy();
  }
}

async function assumeByKeys(
  session: Session,
  role: string,
  region: string,
  attempt: LoginAttempt,
  keys: AwsKeys | undefined,
): Promise<AwsKeys> {
  const { client, AssumeRoleCommand } = await connect(session, region, keys);
  try {
    const input = { RoleArn: role, RoleSessionName: sessionName(session) };
    const { Credentials } = await client.send(new AssumeRoleCommand(input));
    return readKeys(session, Credentials, attempt);
  } catch (error) {
    const why = 'the identity before it may not assume this role';
    const advice = `Allow it sts:AssumeRole, both in its own policy and in the trust policy of ${role}.`;
    const refusals = { AccessDenied: { why, advice } };
    throw explainAwsError(error, { ...attempt, region, service: 'STS', refusals });
  } finally {
    client.destroy();
  }
}

async function connect({ environment }: Session, region: string, keys: AwsKeys | undefined) {
  const { STSClient, ...commands } = await import('@aws-sdk/client-sts');
  const endpoint = environment.AWS_ENDPOINT_URL_STS || environment.AWS_ENDPOINT_URL;
  const settings = clientSettings(region, environment, keys);
  return { client: new STSClient({ ...settings, ...(endpoint ? { endpoint } : {}) }), ...commands };
}

interface StsCredentials {
  readonly AccessKeyId: string | undefined;
  readonly SecretAccessKey: string | undefined;
  readonly SessionToken: string | undefined;
  readonly Expiration?: Date | undefined;
}

function readKeys({ mask }: Session, answer: StsCredentials | undefined, attempt: LoginAttempt): AwsKeys {
  const { AccessKeyId: id, SecretAccessKey: secret, SessionToken: token, Expiration: ends } = answer ?? {};
  if (!id || !secret || !token)
    throw loginFailed(attempt, 'STS answered without keys', 'Check AWS_ENDPOINT_URL, if it is set.');
  maskSecret(secret, mask);
  maskSecret(token, mask);
  const keys = { accessKeyId: id, secretAccessKey: secret, sessionToken: token };
  return ends === undefined ? keys : { ...keys, expiration: ends };
}

/** The audience of GitHub's provider in IAM; China has a domain of its own. */
function audienceOf(role: string): string {
  return role.startsWith('arn:aws-cn:') ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
}

/** What CloudTrail shows; STS takes 2 to 64 of these characters. */
function sessionName({ environment }: { readonly environment: Environment }): string {
  const { GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run = '' } = environment;
  const name = ['multiarch', repository.replace('/', '.'), run].filter((part) => part !== '').join('-');
  return name.replace(/[^\w+=,.@-]/g, '-').slice(-64);
}

function refusalsOf(subject: string, role: string): Readonly<Record<string, Reason>> {
  const account = role.split(':')[4];
  return {
    AccessDenied: {
      why: 'the role’s trust policy does not let this job assume it',
      advice: `In the trust policy of ${role}, allow sts:AssumeRoleWithWebIdentity to this subject and the audience ${audienceOf(role)}; ${subject} (a repository made since July 2026 has numbers in it).`,
    },
    InvalidIdentityToken: {
      why: `account ${account} does not know GitHub as an identity provider, or does not take this audience`,
      advice: `In account ${account}, add the OIDC provider https://token.actions.githubusercontent.com with the audience ${audienceOf(role)}.`,
    },
    ExpiredTokenException: {
      why: 'GitHub’s identity token had expired when AWS looked at it',
      advice: 'Run it again; check the clock of a self-hosted runner.',
    },
    ValidationError: {
      why: 'STS does not take this role’s name',
      advice: `Check the role's name: ${role}`,
    },
  };
}
