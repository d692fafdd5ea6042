import { kindOf, MultiarchError } from '@multiarch/oci';
import { whyNoIdToken } from '../github/oidc.js';
import type { IdentityEntry, IdentityKind } from '../identity-kind.js';
import { ecrService } from './ecr.js';
import { ecrPublicService } from './ecr-public.js';
import { assumeRoles } from './role.js';
import { accountOfRole, offerTokenTo, type TokenService } from './token.js';

const ROLE = /^arn:aws[a-z-]*:iam::[0-9]{12}:role\/[\w+=,.@/-]{1,512}$/;
const ACCEPTED = 'an ARN, e.g. arn:aws:iam::123456789012:role/push';

/**
 * A role of AWS for ECR. `role-to-assume` may be a list: each role is assumed by the one before it. With
 * `role-chaining: true` the first is assumed by the AWS identity that was given or found, else by this job itself.
 */
export const awsEcr: IdentityKind = {
  type: 'aws-ecr',
  keys: { 'role-to-assume': 'list', region: 'optional', 'role-chaining': 'optional' },
  hosts: '<account>.dkr.ecr.<region>.amazonaws.com, public.ecr.aws',
  kinds: ['ecr', 'ecr-public'],
  read(entry) {
    const roles = readRoles(entry);
    const chaining = readChaining(entry);
    const { region } = serviceOf(entry.host);
    const asked = entry.text('region');
    if (asked !== '' && asked !== region)
      throw entry.refuse('region', `'${asked}' is not that of ${entry.host}`, region);
    const role = roles.at(-1) ?? '';
    const account = accountOfRole(role);
    return (host, session) => {
      const startsWith = chaining ? 'AWS identity' : 'identity token';
      const chain = { roles, startsWith, region } as const;
      const offer = offerTokenTo(serviceOf(host), session, {
        who: [startsWith, ...roles].join(' '),
        strength: 'given',
        identity: `role ${role}`,
        how: chaining ? 'a chain of roles' : 'GitHub’s identity token',
        ...(account === undefined ? {} : { account }),
        keys: () => assumeRoles(session, chain, host),
      });
      return chaining ? offer : { ...offer, missing: async () => whyNoIdToken(session) };
    };
  },
};

function readRoles(entry: IdentityEntry): readonly string[] {
  const roles = entry.list('role-to-assume');
  if (roles.length === 0) throw entry.refuse('role-to-assume', 'is missing', ACCEPTED);
  for (const role of roles)
    if (!ROLE.test(role))
      throw entry.refuse('role-to-assume', `'${role}' is not the ARN of a role`, ACCEPTED);
  return roles;
}

function readChaining(entry: IdentityEntry): boolean {
  const value = entry.text('role-chaining');
  if (!['', 'true', 'false'].includes(value))
    throw entry.refuse('role-chaining', `'${value}' is not true or false`, 'true, false');
  return value === 'true';
}

function serviceOf(host: string): TokenService {
  const service = ecrService(host);
  if (service !== undefined) return service;
  if (kindOf(host).name === 'ecr-public') return ecrPublicService(host);
  throw new MultiarchError('INVALID_INPUT', `${host} is not a host of ECR`);
}
