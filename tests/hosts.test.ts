import { expect, test } from 'vitest';
import { readMembers, withoutComments } from './workspace.js';

/** What each kind of registry is like stands in one table; everything else asks `kindOf`. */
const TABLE = 'packages/oci/src/hosts/';

/** The hosts of registries, as text and as regular expressions; each is written so that it does not find itself. */
const HOSTS = [
  'docker[.]io',
  'dhi[.]io',
  'ghcr[.]io',
  'dkr[.-]ecr',
  'ecr[.]aws',
  'ecr-public[.]aws',
  'pkg[.]dev',
  'gcr[.]io',
  'azurecr[.]',
  'quay[.]io',
  'jfrog[.]io',
].map((host) => new RegExp(`\\b${host.replace(/\[\.\]/g, String.raw`\\{0,2}\.`)}`, 'g'));

/** Where a name may stand all the same: in words for people, and in the names of images that we use ourselves. */
const SAYS_SO: Readonly<Record<string, string>> = {
  'packages/builder/src/advice.ts': 'advice',
  'packages/builder/src/docker/pinned-image.ts': 'the images that a build takes for itself',
  'packages/credentials/src/aws/error.ts': 'advice',
  'packages/credentials/src/aws/identity.ts': 'the hosts of this identity, for messages',
  'packages/credentials/src/azure/identity.ts': 'the hosts of this identity, for messages',
  'packages/credentials/src/docker-hub/identity.ts': 'the hosts of this identity, for messages',
  'packages/credentials/src/github/ghcr.ts': 'advice',
  'packages/credentials/src/google/identity.ts': 'the hosts of this identity, for messages',
  'packages/credentials/src/registry-scope.ts': 'what is accepted, for messages',
  'packages/registry/src/answer/advice.ts': 'advice',
};
/** What error messages show as an example. */
const EXAMPLE = /ghcr[.]io\/org\/app/g;

const found = readMembers()
  .filter(({ folder }) => folder !== 'packages/testbed')
  .flatMap(({ sources }) => sources.filter(({ isTest }) => !isTest))
  .filter(({ file }) => !file.startsWith(TABLE))
  .map(({ file, text }) => {
    const code = withoutComments(text).replace(EXAMPLE, '');
    return { file, hosts: HOSTS.flatMap((host) => code.match(host) ?? []) };
  })
  .filter(({ hosts }) => hosts.length > 0);

test('only the table of hosts knows the names of registries', () => {
  expect(found.filter(({ file }) => !(file in SAYS_SO))).toEqual([]);
});

test('what may name a registry all the same does', () => {
  expect(found.map(({ file }) => file)).toEqual(expect.arrayContaining(Object.keys(SAYS_SO)));
});
