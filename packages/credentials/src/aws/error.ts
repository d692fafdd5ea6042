import { type Advice, isJsonObject, MultiarchError } from '@multiarch/oci';
import { type LoginAttempt, loginFailed } from '../exchange/login-failure.js';
import { nameOf } from '../setting.js';

/** Whose login failed, for the message. */
interface AwsAttempt extends LoginAttempt {
  readonly region: string;
  /** Which service was asked; ECR by default. */
  readonly service?: 'STS';
  /** What this service's own refusals mean, by their names; comes before what they mean elsewhere. */
  readonly refusals?: Readonly<Record<string, Reason>>;
}

export interface Reason {
  readonly why: string;
  readonly advice: Advice;
}

const NAMES: Readonly<Record<string, (attempt: AwsAttempt) => Reason>> = {
  ...named(['UnrecognizedClientException', 'InvalidClientTokenId', 'AuthFailure'], ({ region }) => ({
    why: 'AWS does not know this access key',
    advice: (door) =>
      `Check ${nameOf(door, 'AWS_ACCESS_KEY_ID')} (and ${nameOf(door, 'AWS_SESSION_TOKEN')}, for a temporary key), and that the account has enabled the region ${region}.`,
  })),
  ...named(['InvalidSignatureException', 'SignatureDoesNotMatch', 'IncompleteSignature'], () => ({
    why: 'the secret key does not belong to this access key',
    advice: (door) => `Check ${nameOf(door, 'AWS_SECRET_ACCESS_KEY')}, and the clock of this machine.`,
  })),
  ...named(['ExpiredTokenException', 'ExpiredToken', 'RequestExpired'], () => ({
    why: 'these credentials have expired',
    advice: (door) => `Get new temporary credentials before (${nameOf(door, 'AWS_SESSION_TOKEN')}).`,
  })),
  ...named(['AccessDeniedException', 'AccessDenied', 'UnauthorizedOperation'], () => ({
    why: 'this identity may not get a registry token',
    advice:
      'Allow it the action ecr:GetAuthorizationToken on resource "*"; for public.ecr.aws, ecr-public:GetAuthorizationToken and sts:GetServiceBearerToken.',
  })),
  ...named(['ThrottlingException', 'Throttling', 'TooManyRequestsException'], ({ region }) => ({
    why: `AWS in ${region} is refusing requests because there are too many`,
    advice: 'Run it again in a minute; many jobs that log in at once share this limit.',
  })),
};

function named<T>(names: readonly string[], value: T): Record<string, T> {
  return Object.fromEntries(names.map((name) => [name, value]));
}

/** The error of a failed login to a registry of AWS: which host, which identity, what AWS answered, what to do. */
export function explainAwsError(error: unknown, attempt: AwsAttempt): MultiarchError {
  if (error instanceof MultiarchError && error.code === 'CREDENTIALS' && error.advice !== undefined)
    return error;
  const { why, advice } = reasonFor(error, attempt);
  return loginFailed(attempt, why, advice, error);
}

function reasonFor(error: unknown, attempt: AwsAttempt): Reason {
  const { name = '', code = '', message = '' } = isJsonObject(error) ? describe(error) : {};
  const { refusals = {}, service = 'ECR' } = attempt;
  if (Object.hasOwn(refusals, name)) return refusals[name] ?? unknown(name, message);
  if (Object.hasOwn(NAMES, name)) return NAMES[name]?.(attempt) ?? unknown(name, message);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return {
      why: `no ${service} endpoint was found for the region ${attempt.region}`,
      advice: `Check the region in the host name (${attempt.region}), AWS_ENDPOINT_URL if it is set, and this machine’s name resolution.`,
    };
  if (code.startsWith('E') || name === 'TimeoutError')
    return {
      why: `${service} in ${attempt.region} cannot be reached (${code || name})`,
      advice: 'Check the network, HTTPS_PROXY, and AWS_ENDPOINT_URL if it is set.',
    };
  // What came may be a proxy's page, or half of a token: it is not quoted.
  if (error instanceof SyntaxError)
    return {
      why: `what came from ${service} in ${attempt.region} is not its answer${statusOf(error)}`,
      advice: 'Check HTTPS_PROXY, and AWS_ENDPOINT_URL if it is set.',
    };
  return unknown(name, message);
}

function statusOf(error: object): string {
  const metadata = '$metadata' in error && isJsonObject(error.$metadata) ? error.$metadata : {};
  return typeof metadata.httpStatusCode === 'number' ? ` (HTTP ${metadata.httpStatusCode})` : '';
}

function unknown(name: string, message: string): Reason {
  return {
    why: [name, message].filter((part) => part !== '').join(': ') || 'AWS gave no reason',
    advice: 'Try `aws ecr get-login-password` with the same identity and region.',
  };
}

function describe(error: Readonly<Record<string, unknown>>): { name: string; code: string; message: string } {
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return { name: text(error.name), code: text(error.code), message: text(error.message) };
}
