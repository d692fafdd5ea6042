import {
  type Need,
  startCraneRegistry,
  startDistribution3,
  startOlareg,
  startRegistry,
  startTestRegistry,
  type TestRegistryOptions,
} from '@multiarch/testbed';

/** A registry that the contract suite runs on. */
export interface Candidate {
  readonly name: string;
  readonly start: () => Promise<AsyncDisposable & { readonly host: string }>;
  readonly user?: string;
  /** `phantom`: says that it has mounted a blob, and has not. */
  readonly mounts: boolean | 'phantom';
  /** Keeps the blobs of all repositories in one place. */
  readonly sharesBlobs?: true;
  /** `false`: takes any bytes under any digest. */
  readonly checksDigests?: false;
  /** `false`: takes any bytes as a blob of any digest. */
  readonly checksBlobs?: false;
  /** `false`: does not say of a blob whether it is there. */
  readonly tellsBlobs?: false;
  /** How long is waited for an answer, in milliseconds, where some never come; waits take no time then. */
  readonly patience?: number;
  readonly needs?: readonly Need[];
}

const simulated = (as: NonNullable<TestRegistryOptions['as']>, mounts = true): Candidate => ({
  name: `the test registry as ${as}`,
  start: () => startTestRegistry({ as, users: { bot: 'secret' }, behaviour: { visibleAfter: 0 } }),
  user: 'bot',
  mounts,
});

/** The test registry with one of its oddities. */
const odd = (
  name: string,
  behaviour: NonNullable<TestRegistryOptions['behaviour']>,
  more: Partial<Candidate> = {},
): Candidate => ({
  name: `the test registry: ${name}`,
  start: () => startTestRegistry({ behaviour }),
  mounts: true,
  ...more,
});

/** Whether the candidates are to be had that take minutes. */
const HAS_ALL = process.env.MULTIARCH_TEST_REGISTRIES === 'all';

export const CANDIDATES: readonly Candidate[] = [
  { name: 'docker-registry', start: () => startRegistry(), mounts: true, needs: ['docker-registry'] },
  {
    name: 'docker-registry with a password',
    start: () => startRegistry({ users: { bot: 'secret' } }),
    user: 'bot',
    mounts: true,
    needs: ['docker-registry', 'passwords'],
  },
  { name: 'olareg', start: () => startOlareg(), mounts: true, needs: ['go'] },
  {
    name: 'crane registry serve',
    start: () => startCraneRegistry(),
    mounts: false,
    sharesBlobs: true,
    checksDigests: false,
    needs: ['crane'],
  },
  ...(HAS_ALL
    ? [{ name: 'distribution 3', start: () => startDistribution3(), mounts: true, needs: ['go'] } as const]
    : []),
  { name: 'the test registry', start: () => startTestRegistry(), mounts: true },
  simulated('distribution'),
  simulated('ecr', false),
  simulated('ghcr'),
  simulated('docker-hub'),
  simulated('artifact-registry'),
  simulated('quay'),
  simulated('acr'),
  odd('HEAD says a length of 0', { head: 'no-length' }),
  odd('HEAD says an empty digest', { head: 'blank' }),
  odd('no HEAD', { head: 'none' }),
  odd('a PUT says 200 and no digest', { putAnswer: 'bare' }),
  odd('an upload ends with 202', { uploadEnd: 202 }),
  odd('nobody says what is missing', { namesMissing: false }),
  odd('writes can be seen', { tornWrites: true }),
  odd('seven tags on a page', { pageSize: 7 }),
  odd('tags from the last to the first', { pageSize: 7, tagOrder: 'reversed' }),
  odd('several tags at once', { tagParameter: true }),
  ...([400, 405, 501] as const).map((blobHead) =>
    odd(`HEAD of a blob says ${blobHead}`, { blobHead }, { tellsBlobs: false }),
  ),
  odd(
    'HEAD of a blob is sent on to a store that refuses it',
    { blobHead: 'refusing-store' },
    { tellsBlobs: false },
  ),
  odd('bodies of 70,000 bytes at most', { maxBody: 70_000 }),
  odd('and parts of 65,000 at least', { maxBody: 70_000, minChunk: 65_000 }),
  odd('mounts that come to nothing', { phantomMounts: true }, { mounts: 'phantom' }),
  odd('old blobs are collected when they were asked for', { collects: true }),
  odd('blobs are not checked', { checksBlobs: false }, { checksBlobs: false }),
  ...(HAS_ALL
    ? [odd('an upload is not answered before it is asked for', { commitsAfter: 3 }, { patience: 300 })]
    : []),
];
