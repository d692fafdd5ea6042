import { parseEcrHost } from '@multiarch/oci';
import type { Offer } from '../provider.js';

/** What to know where an AWS identity is of another account than the registry; `undefined` where it is not. */
export function accountNote(
  host: string,
  { account, identity }: Pick<Offer, 'account' | 'identity'>,
): string | undefined {
  const registry = parseEcrHost(host)?.account;
  if (account === undefined || registry === undefined || account === registry) return undefined;
  return `${identity} is of account ${account}, and ${host} of account ${registry}: unless the repository's policy lets account ${account} push, name a role of account ${registry}:\n    role-to-assume: arn:aws:iam::${registry}:role/…`;
}
