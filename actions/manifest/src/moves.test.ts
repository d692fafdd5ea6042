import { OCI_INDEX } from '@multiarch/oci';
import {
  runAction,
  seedImage,
  startGitHubApi,
  startTestRegistry,
  type TestRegistry,
} from '@multiarch/testbed';
import { expect, test } from 'vitest';

const [HELD, NEXT] = ['a'.repeat(40), 'b'.repeat(40)];
const PLATFORMS = ['amd64', 'arm64'];

/** GitHub, with this answer to every comparison. */
const startGitHub = (status: string, code: number) => startGitHubApi(() => ({ code, body: { status } }));

/** What the branch `main` published before. */
function seedHeld(server: TestRegistry) {
  const repository = server.repository('org/app');
  const { digest, size, mediaType } = seedImage(repository, 'amd64', { label: HELD });
  const annotations = {
    'org.opencontainers.image.revision': HELD,
    'org.opencontainers.image.version': 'main',
  };
  const manifests = [{ digest, size, mediaType, platform: { os: 'linux', architecture: 'amd64' } }];
  const body = { schemaVersion: 2, mediaType: OCI_INDEX, manifests, annotations };
  const index = repository.addManifest(Buffer.from(JSON.stringify(body)), OCI_INDEX);
  for (const tag of ['main', 'latest']) repository.tags.set(tag, index);
  return index;
}

/** The plan and the reports of another build of the branch. */
function planNext(server: TestRegistry, changes: object = {}) {
  const images = [`${server.host}/org/app`];
  const repository = server.repository('org/app');
  const platforms = PLATFORMS.map((architecture, leg) => ({
    architecture,
    platform: `linux/${architecture}`,
    leg,
    archTag: `main-${architecture}`,
  }));
  const plan = {
    schemaVersion: 1,
    mode: 'branch',
    reason: '',
    push: true,
    revision: NEXT,
    tag: 'main',
    images,
    insecureRegistries: [],
    variants: [
      {
        name: '',
        platforms: platforms.map(({ platform, leg, archTag }) => ({ platform, leg, archTag })),
        tags: ['main', 'latest'].map((name) => ({ name, mutable: true })),
        stitched: true,
        annotations: {},
      },
    ],
    legs: platforms.map(({ platform, leg, archTag }) => ({
      index: leg,
      variant: '',
      platform,
      runner: 'ubuntu-24.04',
      emulation: false,
      images,
      tags: [archTag],
      push: true,
      revision: NEXT,
      dockerfile: 'Dockerfile',
      context: '.',
      buildArgs: {},
      buildContexts: {},
      labels: {},
      annotations: {},
      cache: 'none',
      cacheScope: 'app',
      format: 'oci',
    })),
    ...changes,
  };
  const reports = platforms.map(({ architecture, platform, leg, archTag }) => {
    const { digest, size, mediaType } = seedImage(repository, architecture, { label: NEXT });
    repository.tags.set(archTag, digest);
    const tags = [archTag];
    const report = { schemaVersion: 1, leg, variant: '', platform, digest, size, mediaType };
    return [`leg-${leg}`, JSON.stringify({ ...report, images, tags, reused: false, seconds: 1 })];
  });
  return { plan: JSON.stringify(plan), legs: JSON.stringify(Object.fromEntries(reports)) };
}

test.each([
  ['ahead', 200, true],
  ['behind', 200, false],
  ['diverged', 200, true],
  ['ahead', 404, true],
  ['ahead', 502, false],
  ['ahead', 403, false],
])('a branch whose commit GitHub says is %s (%s): its tags move: %s', async (status, code, moves) => {
  await using server = await startTestRegistry();
  await using github = await startGitHub(status, code);
  const before = seedHeld(server);
  const { exitCode, outputs, annotations, summary, log } = await runAction({
    action: 'manifest',
    inputs: { ...planNext(server), 'github-token': 'gh-token' },
    env: { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'org/app' },
  });
  expect(exitCode, log).toBe(0);
  const question = `/repos/org/app/compare/${HELD}...${NEXT}?per_page=1&page=2 Bearer gh-token`;
  expect(github.asked).toEqual(Array(code === 502 ? 3 : 1).fill(question));
  const names = ['main', 'latest'].map((tag) => `${server.host}/org/app:${tag}`);
  expect(server.tags['org/app:latest'] === before).toBe(!moves);
  expect(server.tags['org/app:main'] === before).toBe(!moves);
  expect(outputs.kept).toBe(moves ? '' : names.join('\n'));
  expect(outputs.tags).toBe(moves ? names.join('\n') : '');
  expect(outputs.refs).toBe(`${server.host}/org/app@${outputs.digest}`);
  expect(server.repository('org/app').manifests.has(outputs.digest ?? '')).toBe(true);
  // One for each tag that stays, or one for what could not be compared.
  expect(annotations).toHaveLength((moves ? 0 : 2) + (code === 200 ? 0 : 1));
  if (!moves) {
    for (const { message } of annotations.slice(-2)) expect(message).toContain('allow-backwards: true');
    expect(summary).toContain('Kept:');
  }
  expect(log).not.toContain('gh-token');
});

test('with allow-backwards nobody is asked, and nothing is read', async () => {
  await using server = await startTestRegistry();
  await using github = await startGitHub('behind', 200);
  seedHeld(server);
  const { exitCode, outputs, log } = await runAction({
    action: 'manifest',
    inputs: planNext(server, { allowBackwards: true }),
    env: { GITHUB_API_URL: github.url },
  });
  expect(exitCode, log).toBe(0);
  expect(github.asked).toEqual([]);
  expect(server.log.filter((line) => line.startsWith('GET'))).toEqual([]);
  expect(server.tags['org/app:latest']).toBe(outputs.digest);
});

test('the first publication asks nobody, and warns of nothing, with no token', async () => {
  await using server = await startTestRegistry();
  await using github = await startGitHub('behind', 200);
  const { exitCode, outputs, annotations, log } = await runAction({
    action: 'manifest',
    inputs: { ...planNext(server), 'github-token': '' },
    env: { GITHUB_API_URL: github.url },
  });
  expect(exitCode, log).toBe(0);
  expect({ asked: github.asked, annotations, kept: outputs.kept }).toEqual({
    asked: [],
    annotations: [],
    kept: '',
  });
  expect(server.tags['org/app:latest']).toBe(outputs.digest);
});

test('GitHub cannot be reached: it is said once, and the tags stay', async () => {
  await using server = await startTestRegistry();
  const github = await startGitHub('behind', 200);
  await github[Symbol.asyncDispose]();
  const before = seedHeld(server);
  const { exitCode, outputs, annotations, log } = await runAction({
    action: 'manifest',
    inputs: planNext(server),
    env: { GITHUB_API_URL: github.url },
  });
  expect(exitCode, log).toBe(0);
  expect(annotations.map(({ message }) => message)).toEqual([
    expect.stringContaining(`GitHub does not compare ${HELD} with ${NEXT}`),
    expect.stringContaining('main stays where it is: how commit'),
    expect.stringContaining('latest stays where it is: how commit'),
  ]);
  expect(server.tags['org/app:latest']).toBe(before);
  expect(server.repository('org/app').manifests.has(outputs.digest ?? '')).toBe(true);
});

test('on its own the caller names the tags, and nothing is compared', async () => {
  await using server = await startTestRegistry();
  await using github = await startGitHub('behind', 200);
  seedHeld(server);
  planNext(server);
  const { exitCode, outputs, log } = await runAction({
    action: 'manifest',
    inputs: {
      images: `${server.host}/org/app`,
      tags: 'main, latest',
      platforms: 'linux/amd64, linux/arm64',
      annotations: `org.opencontainers.image.revision=${NEXT}`,
    },
    env: { GITHUB_API_URL: github.url },
  });
  expect(exitCode, log).toBe(0);
  expect(github.asked).toEqual([]);
  expect(server.log.map((line) => line.split(' ')[0])).toEqual(['HEAD', 'HEAD', 'PUT', 'PUT']);
  expect(server.tags['org/app:latest']).toBe(outputs.digest);
  expect(outputs.kept).toBe('');
});
