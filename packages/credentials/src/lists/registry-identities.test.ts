import { describe, expect, test } from 'vitest';
import { identityKinds } from '../login/providers.js';
import { parseRegistryIdentities } from './registry-identities.js';

const ROLE = 'arn:aws:iam::123456789012:role/ci/push';
const ECR = '123456789012.dkr.ecr.us-east-1.amazonaws.com';
const PROVIDER = 'projects/123/locations/global/workloadIdentityPools/github/providers/actions';
const UUID = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

const parse = (text: string) => parseRegistryIdentities(text, identityKinds);

const aws = (more = '') =>
  `- type: aws-ecr\n  registry: ${ECR}\n  role-to-assume: ${ROLE}\n  region: us-east-1\n${more}`;
const google = `- type: gcp-wif\n  registry: us-docker.pkg.dev/my-project\n  workload_identity_provider: ${PROVIDER}\n  service_account: push@my-project.iam.gserviceaccount.com\n  project_id: my-project\n`;
const hub = `- type: dockerhub\n  username: octo-org\n  connection_id: ${UUID}\n`;
const azure = `- type: azure-acr\n  registry: octoregistry.azurecr.io\n  client-id: ${UUID}\n  tenant-id: ${UUID}\n`;

describe('reads', () => {
  test.each([
    ['nothing', '', []],
    ['a comment', '# none\n', []],
    [
      'one mapping alone, as docker/github-builder does',
      hub.replace(/^- /, '  '),
      [['dockerhub', 'docker.io', '', 1]],
    ],
    [
      'any number of each type',
      aws() + google + hub + azure + google.replace('us-docker', 'europe-docker'),
      [
        ['aws-ecr', ECR, '', 1],
        ['gcp-wif', 'us-docker.pkg.dev', 'my-project', 5],
        ['dockerhub', 'docker.io', '', 10],
        ['azure-acr', 'octoregistry.azurecr.io', '', 13],
        ['gcp-wif', 'europe-docker.pkg.dev', 'my-project', 17],
      ],
    ],
    ['a role without region', aws().replace(/ {2}region.*\n/, ''), [['aws-ecr', ECR, '', 1]]],
    ['a chain of roles', aws().replace(ROLE, `[${ROLE}, ${ROLE}2]`), [['aws-ecr', ECR, '', 1]]],
    ['a role of another partition', aws().replaceAll('arn:aws:', 'arn:aws-cn:'), [['aws-ecr', ECR, '', 1]]],
    ['ECR Public', aws().replace(ECR, 'public.ecr.aws/alias'), [['aws-ecr', 'public.ecr.aws', 'alias', 1]]],
    [
      'the registry of Docker Hub',
      `${hub}  registry: index.docker.io\n`,
      [['dockerhub', 'docker.io', '', 1]],
    ],
    ['the registry of hardened images', `${hub}  registry: dhi.io\n`, [['dockerhub', 'dhi.io', '', 1]]],
    [
      'a provider as Google writes it',
      google.replace('projects/', '//iam.googleapis.com/projects/'),
      [['gcp-wif', 'us-docker.pkg.dev', 'my-project', 1]],
    ],
    [
      'a tenant by its domain',
      azure.replace(/tenant-id.*/, 'tenant-id: octo.onmicrosoft.com'),
      [['azure-acr', 'octoregistry.azurecr.io', '', 1]],
    ],
  ])('%s', (_name, text, expected) => {
    expect(parse(text).map(({ type, host, prefix, line }) => [type, host, prefix, line])).toEqual(expected);
  });
});

describe('refuses, with the line', () => {
  test.each([
    ['text', 'aws', /line 1: not a list/],
    ['an entry that is none', '- aws', /line 1: an entry is not a mapping/],
    [
      'no type',
      '- registry: quay.io',
      /line 1: 'type' is missing; accepted: aws-ecr, gcp-wif, dockerhub, azure-acr/,
    ],
    ['another type', '- registry: a.io\n  type: ecr', /line 2: 'ecr' is not a type; accepted: aws-ecr/],
    [
      'no registry',
      `- type: azure-acr\n  client-id: ${UUID}\n  tenant-id: ${UUID}`,
      /line 1: 'registry' is missing/,
    ],
    [
      'an unknown key',
      `${aws('  regoin: x\n')}`,
      /line 5: aws-ecr has no key 'regoin'; accepted: type, registry, role-to-assume/,
    ],
    ['a key of another type', `${hub}  client-id: ${UUID}\n`, /line 4: dockerhub has no key 'client-id'/],
    ['a missing key', hub.replace(/ {2}connection_id.*\n/, ''), /line 1: 'connection_id' is missing/],
    ['a missing role', aws().replace(/ {2}role.*\n/, ''), /line 1: role-to-assume: is missing/],
    [
      'an empty value',
      hub.replace(UUID, ''),
      /line 3: 'connection_id' is empty; accepted: a value; is the variable set\?/,
    ],
    ['a list where there is one', hub.replace(UUID, `[${UUID}]`), /line 3: 'connection_id' is not text/],
    [
      'a host of another type',
      azure.replace('octoregistry.azurecr.io', 'ghcr.io'),
      /line 2: 'ghcr.io' is not a host of azure-acr; accepted: <name>.azurecr.io/,
    ],
    [
      'a host that is almost one',
      google.replace('us-docker.pkg', 'us.docker.pkg'),
      /line 2: 'us.docker.pkg.dev' .*accepted: us-docker.pkg.dev/,
    ],
    [
      'an account without its zeros',
      aws().replace('123456789012.', '12345678.'),
      /accepted: 000012345678.dkr/,
    ],
    [
      'another region than the host',
      aws().replace('region: us-east-1', 'region: eu-west-1'),
      /line 4: region: 'eu-west-1' is not that of .*; accepted: us-east-1/,
    ],
    [
      'what is no role',
      aws().replace(':role/', ':user/'),
      /line 3: role-to-assume: 'arn.*:user\/ci\/push' is not the ARN of a role/,
    ],
    ['what is no switch', aws('  role-chaining: yes\n'), /line 5: role-chaining: 'yes' is not true or false/],
    [
      'a provider by the name of its project',
      google.replace('projects/123', 'projects/my-project'),
      /line 3: workload_identity_provider: '.*' is not a provider/,
    ],
    [
      'what is no account',
      google.replace('iam.gserviceaccount.com', 'example.com'),
      /line 4: service_account: /,
    ],
    ['what is no connection', hub.replace(UUID, 'abc'), /line 3: connection_id: 'abc' is not a UUID/],
    ['what is no client', azure.replace(UUID, 'abc'), /line 3: client-id: 'abc' is not a UUID/],
    ['the same registry twice', hub + hub, /line 4: 'registry' is the one of line 1/],
    ['a key twice', `${hub}  username: b\n`, /not YAML \(DUPLICATE_KEY\)/],
  ])('%s', (_name, text, message) => {
    expect(() => parse(text)).toThrow(message);
    expect(() => parse(text)).toThrow(/^registry-identities: line [0-9]+: /);
  });
});

describe('refuses secrets, and shows none', () => {
  test.each([
    ['a password', `${hub}  password: hunter2\n`],
    ['a secret key', `${aws('  aws-secret-access-key: hunter2\n')}`],
    ['an access key as role', aws().replace(ROLE, 'AKIAHUNTER2HUNTER2')],
    ['a token of GitHub', hub.replace('octo-org', 'ghp_hunter2')],
    ['a token of Docker', hub.replace(UUID, 'dckr_pat_hunter2')],
    ['a key of Google', google.replace(PROVIDER, `'{"private_key": "hunter2"}'`)],
    ['a JWT', azure.replace(UUID, 'eyJhbGciOiJIUzI1NiJ9.hunter2')],
    ['a secret as key', '- hunter2&hunter2: x\n  type: dockerhub'],
  ])('%s', (_name, text) => {
    expect(() => parse(text)).toThrow(
      /looks like a secret \(not shown\)|not shown, it may be a secret|'type' is missing/,
    );
    expect(() => parse(text)).not.toThrow(/hunter2/i);
  });
});
