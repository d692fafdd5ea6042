import { openSession, type Sources } from '../session.js';
import { assumeRoles } from './role.js';
import type { AwsKeys } from './token.js';

interface WantedRoles {
  /** What they are for, in messages. */
  readonly service: string;
  /** ARNs, at least one: each is assumed by the one before it. */
  readonly roles: readonly string[];
  readonly region: string;
}

/**
 * What gets the keys of a role for a service of AWS besides its registries. The first role is assumed by the job's identity
 * token where it may ask for one, else by the keys that were given; by the AWS identity of the machine outside of GitHub. Each
 * call of what is returned assumes anew, as keys end after an hour, and what waits for a build may wait longer; it rejects with
 * MultiarchError `CREDENTIALS`: which role, why, what to do.
 */
export function roleKeys(sources: Sources, { service, roles, region }: WantedRoles): () => Promise<AwsKeys> {
  const { environment, secrets } = sources;
  const { ACTIONS_ID_TOKEN_REQUEST_URL: tokens, GITHUB_ACTIONS: isGithub } = environment;
  // Without both, the error that says which grant a job lacks is the one that helps.
  const isByToken = tokens || (isGithub && !secrets.AWS_ACCESS_KEY_ID);
  const startsWith = isByToken ? 'identity token' : 'AWS identity';
  return () => assumeRoles(openSession(sources), { roles, startsWith, region }, service);
}
