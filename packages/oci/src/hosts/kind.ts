import { canonicalHost, isDockerHub } from './docker-hub.js';
import { correctEcrHost, isEcrPublicHost, parseEcrHost } from './ecr.js';
import { isLoopback } from './loopback.js';

/** Where a registry's tokens come from, and so where a credential of it may be sent. */
type TokenSource =
  /** A service that is known: the first request need not be refused to learn it, and no challenge can name another. */
  | { readonly realm: string; readonly service: string }
  /** The registry itself, whatever a challenge says. */
  | 'own'
  /** Nowhere: the registry takes name and password with each request, and those go to no other host. */
  | 'none'
  /** Whoever the registry's challenge names, as far as that is safe. */
  | 'any';

/** What the hosts of one kind have in common, as far as anything here depends on it. */
interface HostKind {
  readonly name: HostKindName;
  readonly tokens: TokenSource;
  /** Whose identities count there, where several kinds share them. */
  readonly accounts?: 'aws' | 'docker';
  /** Manifests that may be written in a second; the registry refuses more. */
  readonly writesPerSecond?: number;
  /** Whether a push makes the repository. */
  readonly makesRepositories: boolean;
  /** Whether capital letters in a path mean the same as small ones; registries store small ones alone. */
  readonly foldsCase: boolean;
}

export type HostKindName =
  | 'docker-hub'
  | 'docker-hardened-images'
  | 'ghcr'
  | 'ecr'
  | 'ecr-public'
  | 'artifact-registry'
  | 'acr'
  | 'quay'
  | 'artifactory'
  | 'loopback'
  | 'other';

/** What is true of a registry of which nothing is known. */
const OTHER: HostKind = { name: 'other', tokens: 'any', makesRepositories: true, foldsCase: false };

const ECR: HostKind = {
  ...OTHER,
  name: 'ecr',
  // `AWS:<password>` by Basic with every request (https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html).
  tokens: 'none',
  accounts: 'aws',
  // PutImage, for each account and region (https://docs.aws.amazon.com/AmazonECR/latest/userguide/service-quotas.html).
  writesPerSecond: 10,
  // Unless a creation template says so (https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-creation-templates.html).
  makesRepositories: false,
};

const ECR_PUBLIC: HostKind = { ...ECR, name: 'ecr-public', tokens: 'own' };

/** https://github.com/Azure/acr/blob/main/docs/AAD-OAuth.md */
const ACR: HostKind = { ...OTHER, name: 'acr', tokens: 'own' };

interface Row {
  /** The whole name is matched: a credential must never go to `evildocker.io` or `docker.io.example`. */
  readonly matches: (host: string) => boolean;
  readonly kind: HostKind;
  /** What was probably meant by a host that is almost one of these. */
  readonly correct?: (host: string) => string | undefined;
}

const oneOf = (...hosts: readonly string[]) => {
  const names: ReadonlySet<string> = new Set(hosts);
  return (host: string) => names.has(host);
};
const whole = (pattern: string) => {
  const expression = new RegExp(`^(?:${pattern})$`);
  return (host: string) => expression.test(host);
};

const isHubPage = oneOf('docker.com', 'hub.docker.com', 'www.docker.com');
const isNearlyGhcr = oneOf('docker.pkg.github.com', 'ghcr.com');
const WORDS = '[a-z0-9]+(?:-[a-z0-9]+)*';
/** The location as a label of its own. */
const DOTTED_LOCATION = new RegExp(`^(${WORDS})\\.docker\\.pkg\\.dev$`);

const TABLE: readonly Row[] = [
  {
    matches: isDockerHub,
    kind: {
      ...OTHER,
      name: 'docker-hub',
      // https://distribution.github.io/distribution/spec/auth/token/
      tokens: { realm: 'https://auth.docker.io/token', service: 'registry.docker.io' },
      accounts: 'docker',
    },
    correct: (host) => (isHubPage(host) ? 'docker.io' : undefined),
  },
  {
    // Docker's hardened images, at a host of their own with the accounts of Docker Hub (https://docs.docker.com/dhi/).
    matches: oneOf('dhi.io'),
    kind: { ...OTHER, name: 'docker-hardened-images', accounts: 'docker' },
  },
  {
    // GitHub Enterprise Cloud with data residency: a registry for each tenant.
    // https://docs.github.com/en/enterprise-cloud@latest/admin/data-residency/network-details-for-ghecom
    matches: whole(`containers\\.${WORDS}\\.ghe\\.com`),
    kind: { ...OTHER, name: 'ghcr', foldsCase: true },
  },
  {
    matches: oneOf('ghcr.io'),
    kind: {
      ...OTHER,
      name: 'ghcr',
      tokens: { realm: 'https://ghcr.io/token', service: 'ghcr.io' },
      // GitHub's own names have both, and `ghcr.io/${{ github.repository }}` is what callers write.
      foldsCase: true,
    },
    correct: (host) => (isNearlyGhcr(host) ? 'ghcr.io' : undefined),
  },
  { matches: (host) => parseEcrHost(host) !== undefined, kind: ECR, correct: correctEcrHost },
  { matches: oneOf('public.ecr.aws'), kind: ECR_PUBLIC },
  // Its dual-stack name, of which nobody has said where its tokens come from.
  { matches: isEcrPublicHost, kind: { ...ECR_PUBLIC, tokens: 'any' } },
  {
    // And the hosts of Container Registry that it took over (https://cloud.google.com/artifact-registry/docs/transition/transition-from-gcr).
    matches: whole(`${WORDS}-docker\\.pkg\\.dev|(?:${WORDS}\\.)?gcr\\.io`),
    kind: { ...OTHER, name: 'artifact-registry', tokens: 'own' },
    correct(host) {
      const location = DOTTED_LOCATION.exec(host)?.[1];
      return location === undefined ? undefined : `${location}-docker.pkg.dev`;
    },
  },
  { matches: whole('[a-z0-9-]+\\.azurecr\\.(?:io|us|cn)'), kind: ACR },
  // One of its replicas (https://learn.microsoft.com/azure/container-registry/container-registry-geo-replication).
  {
    matches: whole('[a-z0-9-]+\\.[a-z0-9]+\\.geo\\.azurecr\\.(?:io|us|cn)'),
    kind: { ...ACR, tokens: 'any' },
  },
  { matches: oneOf('quay.io'), kind: { ...OTHER, name: 'quay', tokens: 'own' } },
  {
    // JFrog's own service. An Artifactory elsewhere is known by its answers alone.
    matches: whole('(?:[a-z0-9-]+\\.)+jfrog\\.io'),
    kind: { ...OTHER, name: 'artifactory' },
  },
  { matches: isLoopback, kind: { ...OTHER, name: 'loopback' } },
];

/**
 * What is known of the registry at a host, by the host's name alone; `other` where that is nothing. This table is the
 * only place where the names of registries stand: everything else asks what it needs to know.
 *
 * @param host with its port, where it has one; that is part of the name
 */
export function kindOf(host: string): HostKind {
  const canonical = canonicalHost(host);
  return TABLE.find(({ matches }) => matches(canonical))?.kind ?? OTHER;
}

/** A host that is almost one of a kind: which kind, and what was probably meant; `undefined` for any other host. */
export function nearMiss(host: string): { readonly kind: HostKindName; readonly meant: string } | undefined {
  const canonical = canonicalHost(host);
  for (const { kind, correct } of TABLE) {
    const meant = correct?.(canonical);
    if (meant !== undefined) return { kind: kind.name, meant };
  }
  return undefined;
}
