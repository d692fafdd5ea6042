import { expect, test } from 'vitest';
import { readSources } from '../login/providers.js';
import { matchTargets } from '../login/resolve.js';

const image = { registry: 'containers.octocorp.ghe.com', repository: 'org/app' };

test.each([
  ['its own tenant', 'ghs_token', 'https://octocorp.ghe.com', 'offer'],
  ['another tenant', 'ghs_token', 'https://other.ghe.com', 'missing'],
  ['github.com', 'ghs_token', 'https://github.com', 'missing'],
  ['nowhere', 'ghs_token', '', 'missing'],
  ['a person', 'ghp_token', 'https://github.com', 'offer'],
])('the registry of a tenant of ghe.com, with a token of %s', (_, token, server, kind) => {
  const environment = { GITHUB_SERVER_URL: server, GITHUB_ACTOR: 'octocat' };
  const sources = readSources(
    (name) => (name === 'GITHUB_TOKEN' ? token : ''),
    environment,
    () => {},
  );
  expect(matchTargets([image], sources)[0]?.offer.kind).toBe(kind);
});
