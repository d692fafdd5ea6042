import type { Declaration } from './input.js';

/** What is promoted, and who must have signed it. */
export const promotion = {
  'from-images': {
    kind: 'names',
    of: ['promotion'],
    says: 'Where from: `host/path`; one for all of `to-images`, or one for each, in their order',
  },
  'to-images': {
    kind: 'names',
    of: ['promotion'],
    required: ['actions/promote'],
    says: 'Where to: `host/path`, separated by commas, blanks or lines',
  },
  digest: {
    kind: 'text',
    of: ['promotion'],
    says: 'In place of `tag`: the digest itself, of one variant',
  },
  'rollback-to': {
    kind: 'text',
    of: ['promotion'],
    says: 'In place of all that names a source: a tag or digest of `to-images` that `latest` is pointed to again; nothing else happens',
  },
  revision: {
    kind: 'text',
    of: ['promotion'],
    says: 'Commit that the images must have been built from; by default that of this run, unless `digest` is given',
  },
  'check-revision': {
    kind: 'boolean',
    of: ['promotion'],
    default: 'true',
    says: 'Check the commit; `false`: promote whatever commit it was built from',
  },
  'sha-length': {
    kind: 'number',
    of: ['promotion'],
    from: 7,
    to: 40,
    default: '8',
    says: 'Digits of the commit in the tag that names it',
  },
  release: {
    kind: 'text',
    of: ['promotion'],
    says: 'The release: written as a tag, its version decides about `latest`. By default that of the event',
    saysAt: { 'multiarch promote': 'The release: written as a tag, its version decides about `latest`' },
  },
  prerelease: {
    kind: 'boolean',
    of: ['promotion'],
    not: ['promote.yaml'],
    says: 'Whether the release is a prerelease, which does not become `latest`. By default what the event says',
    saysAt: { 'multiarch promote': 'The release is a prerelease, which does not become `latest`' },
  },
  'signature-key': {
    kind: 'text',
    of: ['promotion', 'signature'],
    says: 'What is promoted must be signed with this key: public keys in PEM, or a file of the checkout. Any of several will do',
  },
  'signature-identity': {
    kind: 'text',
    of: ['promotion', 'signature'],
    says: 'In place of a key: identity of the certificate that it must be signed with. `*` stands for characters without `/` and `@`, a last `**` for everything',
  },
  'signature-issuer': {
    kind: 'text',
    of: ['promotion', 'signature'],
    says: "Who vouches for `signature-identity`; by default GitHub's runners, `https://token.actions.githubusercontent.com`",
  },
  'signature-repository': {
    kind: 'text',
    of: ['promotion', 'signature'],
    says: 'Repository that the signing workflow ran for, `https://github.com/org/app` or its number; needed where it is a reusable one',
  },
  'signature-owner': {
    kind: 'text',
    of: ['promotion', 'signature'],
    says: 'Owner of that repository, `https://github.com/org` or its number',
  },
  'signature-ref': {
    kind: 'list',
    of: ['promotion', 'signature'],
    says: 'Refs or patterns of refs, one of which the signing run was for: `refs/heads/main`, `refs/tags/v*`, `refs/**`; by default tags and the default branch',
  },
  'signature-commit': {
    kind: 'text',
    of: ['promotion', 'signature'],
    says: 'Commit that the signing run was for, or `any`; by default the one that the image says it was built from',
  },
  'signature-event': {
    kind: 'list',
    of: ['promotion', 'signature'],
    says: 'Events, one of which started the signing run, e.g. `push, release`; any by default',
  },
  'signature-runner': {
    kind: 'text',
    of: ['promotion', 'signature'],
    says: 'Kind of runner that it signed on: `github-hosted` or `self-hosted`; any by default',
  },
  'attestation-type': {
    kind: 'list',
    of: ['promotion', 'signature'],
    says: 'Predicate types, for each of which there must be an attestation; without it any signature will do',
  },
  'trusted-root': {
    kind: 'text',
    form: 'file',
    of: ['promotion', 'signature'],
    says: "Sigstore's `trusted_root.json` in the checkout; that of its public instance by default",
  },
  'from-identities': {
    kind: 'yaml',
    of: [],
    also: ['promote.yaml'],
    says: 'Source: YAML list of identities without stored passwords (`type`, `registry`, …)',
  },
  'to-identities': {
    kind: 'yaml',
    of: [],
    also: ['promote.yaml'],
    says: 'Target: YAML list of identities without stored passwords (`type`, `registry`, …)',
  },
  'from-docker-config': {
    kind: 'text',
    form: 'folder',
    of: [],
    also: ['actions/promote', 'multiarch promote'],
    says: "Folder of Docker's `config.json` with the login of the source; `DOCKER_CONFIG` by default",
  },
  'to-docker-config': {
    kind: 'text',
    form: 'folder',
    of: [],
    also: ['actions/promote', 'multiarch promote'],
    says: "Folder of Docker's `config.json` with the login of the target; `DOCKER_CONFIG` by default",
  },
} as const satisfies Declaration;
