import { explain, parseImageName } from '@multiarch/oci';
import { describe, expect, test } from 'vitest';
import { readSources } from './providers.js';
import { matchTargets, requireCredentials, resolveLogins, type Stored } from './resolve.js';

const ecrHost = '123456789012.dkr.ecr.us-east-1.amazonaws.com';

function match(images: string[], secrets: Record<string, string> = {}, environment = {}) {
  const sources = readSources(
    (name) => secrets[name],
    environment,
    () => {},
  );
  return matchTargets(
    images.map((image) => parseImageName(image)),
    sources,
  );
}

const hub = { DOCKER_USERNAME: 'octocat', DOCKER_TOKEN: 'secret' };
const auths = (...registries: string[]) => ({
  REGISTRY_AUTHS: registries
    .map((r) => `- { registry: ${r}, username: u-${r.replace(':', '-')}, password: pw }`)
    .join('\n'),
});
const connection = (registry: string) => ({
  REGISTRY_IDENTITIES: `{ type: dockerhub, registry: ${registry}, username: octo-org, connection_id: 6ba7b810-9dad-11d1-80b4-00c04fd430c8 }`,
});
const identities = (targets: ReturnType<typeof match>) =>
  targets.map(({ host, prefix, offer }) => [
    host,
    prefix,
    offer.kind === 'offer' ? offer.identity : '(missing)',
  ]);

describe('matchTargets', () => {
  test.each([
    [
      'each host once',
      ['org/a', 'docker.io/org/b', 'index.docker.io/org/c'],
      hub,
      [['docker.io', '', 'octocat']],
    ],
    [
      'the list before a provider',
      ['org/a'],
      { ...hub, ...auths('docker.io') },
      [['docker.io', '', 'u-docker.io']],
    ],
    [
      'the longest path',
      ['quay.io/org/team/a', 'quay.io/org/b', 'quay.io/organisation/c'],
      auths('quay.io', 'quay.io/org', 'quay.io/org/team'),
      [
        ['quay.io', 'org/team', 'u-quay.io/org/team'],
        ['quay.io', 'org', 'u-quay.io/org'],
        ['quay.io', '', 'u-quay.io'],
      ],
    ],
    ['no suffix of a host', ['notquay.io/org/a'], auths('quay.io'), [['notquay.io', '', '(missing)']]],
    ['no other port', ['quay.io:8443/org/a'], auths('quay.io'), [['quay.io:8443', '', '(missing)']]],
    [
      'half a credential is none',
      ['org/a', `${ecrHost}/a`],
      { DOCKER_TOKEN: 'x', AWS_ACCESS_KEY_ID: 'AKIA' },
      [
        ['docker.io', '', '(missing)'],
        [ecrHost, '', '(missing)'],
      ],
    ],
    [
      'an identity before the list and a provider',
      ['org/app'],
      { ...hub, ...auths('docker.io'), ...connection('docker.io') },
      [['docker.io', '', 'octo-org']],
    ],
    [
      'the longest path of either list',
      ['org/app', 'org/team/app', 'org/team/inner/app'],
      { ...auths('docker.io/org/team'), ...connection('docker.io/org') },
      [
        ['docker.io', 'org', 'octo-org'],
        ['docker.io', 'org/team', 'u-docker.io/org/team'],
      ],
    ],
    ['an identity of no other host', ['dhi.io/app'], connection('docker.io'), [['dhi.io', '', '(missing)']]],
    [
      'both lists, where no image is named',
      [],
      { ...auths('quay.io'), ...connection('docker.io') },
      [
        ['docker.io', '', 'octo-org'],
        ['quay.io', '', 'u-quay.io'],
      ],
    ],
    [
      'Docker Hub without a password',
      ['org/a'],
      { REGISTRY_AUTHS: '- username: org' },
      [['docker.io', '', '(missing)']],
    ],
    [
      'an access key in the list is exchanged',
      [`${ecrHost}/a`],
      { REGISTRY_AUTHS: `- { registry: ${ecrHost}, username: AKIAIOSFODNN7EXAMPLE, password: pw }` },
      [[ecrHost, '', 'access key AKIAIOSFODNN7EXAMPLE']],
    ],
  ])('%s', (_name, images, secrets, expected) => {
    expect(identities(match(images, secrets))).toEqual(expected);
  });

  test('uses one exchange for all accounts of a region, and another one for each region', () => {
    const hosts = [
      '111111111111.dkr.ecr.us-east-1',
      '222222222222.dkr.ecr.us-east-1',
      '111111111111.dkr.ecr.eu-west-1',
    ];
    const targets = match(
      hosts.map((host) => `${host}.amazonaws.com/app`),
      { AWS_ACCESS_KEY_ID: 'AKIA', AWS_SECRET_ACCESS_KEY: 's' },
    );
    const keys = targets.map(({ offer }) => (offer.kind === 'offer' ? offer.key : ''));
    expect(keys[0]).toBe(keys[1]);
    expect(new Set(keys).size).toBe(2);
  });

  test('lower-cases the actor for GitHub', () => {
    const targets = match(['ghcr.io/Org/App'], { GITHUB_TOKEN: 'ghs_x' }, { GITHUB_ACTOR: 'OctoCat' });
    expect(identities(targets)).toEqual([['ghcr.io', '', 'octocat']]);
  });

  test.each([
    ['us-central1.docker.pkg.dev/p/r/app', 'us-central1-docker.pkg.dev'],
    ['hub.docker.com/org/app', 'docker.io'],
    ['docker.pkg.github.com/org/app', 'ghcr.io'],
    ['12345678.dkr.ecr.us-east-1.amazonaws.com/app', '000012345678.dkr.ecr.us-east-1.amazonaws.com'],
  ])('says what was meant by %s', (image, meant) => {
    expect(() => match([image])).toThrow(new RegExp(`accepted: ${meant.replaceAll('.', '\\.')}$`));
  });

  test('takes a near miss for which there is a credential', () => {
    expect(identities(match(['hub.docker.com/org/app'], auths('hub.docker.com')))).toEqual([
      ['hub.docker.com', '', 'u-hub.docker.com'],
    ]);
  });
});

describe('resolveLogins', () => {
  const stored = (host: string, from: Stored['from']): Stored => ({
    host,
    identity: 'stored',
    how: 'config',
    from,
  });
  const aws = { AWS_PROFILE: 'ci' };
  test.each([
    ['given before a helper', ['org/a'], hub, {}, stored('docker.io', 'helper'), 'obtain'],
    ['a stored login before none', ['org/a'], {}, {}, stored('docker.io', 'entry'), 'stored'],
    [
      'a stored login before the job’s token',
      ['ghcr.io/a/b'],
      { GITHUB_TOKEN: 'ghs_x' },
      {},
      stored('ghcr.io', 'entry'),
      'stored',
    ],
    [
      'a personal token before a stored login',
      ['ghcr.io/a/b'],
      { GITHUB_TOKEN: 'ghp_x' },
      {},
      stored('ghcr.io', 'entry'),
      'obtain',
    ],
    ['the job’s token before none', ['ghcr.io/a/b'], { GITHUB_TOKEN: 'ghs_x' }, {}, undefined, 'obtain'],
    ['AWS’s environment before an old entry', [`${ecrHost}/a`], {}, aws, stored(ecrHost, 'entry'), 'obtain'],
    ['a helper before AWS’s environment', [`${ecrHost}/a`], {}, aws, stored(ecrHost, 'helper'), 'stored'],
    ['an entry before AWS’s last resort', [`${ecrHost}/a`], {}, {}, stored(ecrHost, 'entry'), 'stored'],
    ['nothing', ['quay.io/a/b'], {}, {}, undefined, 'missing'],
    ['nothing, on localhost', ['localhost:5000/a'], {}, {}, undefined, 'anonymous'],
    ['nothing, on 127.0.0.0/8', ['127.8.8.8:5000/a'], {}, {}, undefined, 'anonymous'],
    ['nothing, on ::1', ['[::1]:5000/a'], {}, {}, undefined, 'anonymous'],
    ['nothing, on a host called like it', ['localhost.example.com/a'], {}, {}, undefined, 'missing'],
    ['nothing, on a host in plain HTTP', ['registry.lan:5000/a'], {}, {}, undefined, 'anonymous'],
    ['given, on localhost', ['localhost:5000/a'], auths('localhost:5000'), {}, undefined, 'obtain'],
  ])('%s', (_name, images, secrets, environment, found, kind) => {
    const targets = match(images, secrets, environment);
    const logins = resolveLogins(targets, found === undefined ? [] : [found], ['registry.lan:5000']);
    expect(logins.map((login) => login.kind)).toEqual([kind]);
  });
});

describe('requireCredentials', () => {
  test('names every host that lacks one, and what to set', async () => {
    const logins = resolveLogins(
      match(['org/a', 'ghcr.io/org/a', 'quay.io/org/a', 'europe-docker.pkg.dev/p/r/a', 'localhost:5000/a']),
    );
    const error = await requireCredentials(logins).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'CREDENTIALS' });
    const text = explain(error, 'build-workflow');
    expect(text).toContain('no credentials for docker.io, ghcr.io, quay.io, europe-docker.pkg.dev');
    for (const part of [
      'DOCKER_USERNAME and DOCKER_TOKEN',
      'packages: write',
      'GAR_PUSH_TOKEN',
      '- registry: quay.io',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('localhost');
  });

  test('is content when every host has one', async () => {
    await expect(requireCredentials(resolveLogins(match(['org/a'], hub)))).resolves.toBeUndefined();
  });
});
