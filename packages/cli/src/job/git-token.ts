import { isJsonObject, type Mask, MultiarchError } from '@multiarch/oci';

/** What Git is told when it asks who we are. */
export interface GitLogin {
  readonly username: string;
  readonly token: string;
}

/** GitHub takes any name beside a token; this is the one that it names itself. */
const TOKEN_USER = 'x-access-token';

/**
 * What a secret of Secrets Manager holds: a token as it is, or a JSON object with `token` or `password`, and `username`.
 *
 * @throws MultiarchError `CREDENTIALS`, which shows nothing of it
 */
export function parseGitSecret(secret: string, text: string): GitLogin {
  const value = parse(text.trim());
  const { username = TOKEN_USER, token, password } = isJsonObject(value) ? value : { token: value };
  const key = token ?? password;
  if (typeof key === 'string' && typeof username === 'string' && /^[^\s\p{Cc}]+$/u.test(key))
    return { username, token: key };
  throw new MultiarchError('CREDENTIALS', `secret ${secret} holds no token`, {
    advice: 'It is to be the token alone, or a JSON object with the member token.',
  });
}

function parse(text: string): unknown {
  try {
    return text.startsWith('{') ? JSON.parse(text) : text;
  } catch {
    return undefined;
  }
}

interface SecretsWorld {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly mask: Mask;
}

/**
 * Fetches the token with the identity of the job.
 *
 * @param secret name or ARN; of an ARN the region counts
 * @throws MultiarchError `CREDENTIALS`
 */
export async function readGitSecret(secret: string, { environment, mask }: SecretsWorld): Promise<GitLogin> {
  const { SecretsManagerClient, GetSecretValueCommand } = await import('@aws-sdk/client-secrets-manager');
  const region = /^arn:[^:]+:secretsmanager:([^:]+):/.exec(secret)?.[1] ?? environment.AWS_REGION;
  const endpoint = environment.AWS_ENDPOINT_URL_SECRETS_MANAGER || environment.AWS_ENDPOINT_URL;
  const client = new SecretsManagerClient({
    ...(region ? { region } : {}),
    ...(endpoint ? { endpoint } : {}),
  });
  try {
    const { SecretString: text = '' } = await client.send(new GetSecretValueCommand({ SecretId: secret }));
    mask(text);
    const login = parseGitSecret(secret, text);
    mask(login.token);
    return login;
  } catch (error) {
    if (error instanceof MultiarchError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new MultiarchError('CREDENTIALS', `secret ${secret}: ${why}`, {
      advice: "Allow the job's role secretsmanager:GetSecretValue on it, and kms:Decrypt on its key.",
      cause: error,
    });
  } finally {
    client.destroy();
  }
}
