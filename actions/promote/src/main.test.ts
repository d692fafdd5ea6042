import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  attachReferrer,
  listReferrersByTag,
  runAction,
  SIGNING_WORKFLOW,
  seedImage,
  seedIndex,
  startGitHubApi,
  startSigstore,
  startTestRegistry,
  statementAbout,
  type TestRegistry,
} from '@multiarch/testbed';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'multiarch-promote-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const PLATFORMS = ['amd64', 'arm64'].map((architecture) => ({ os: 'linux', architecture }));

const event = {
  name: 'release',
  payload: {
    action: 'published',
    release: { tag_name: 'v1.2.3', prerelease: false },
    repository: { default_branch: 'main' },
  },
};

/** Both sides, each known to one user, with a login in a folder of its own. */
async function startSides() {
  const running = new AsyncDisposableStack();
  const start = async (user: string) => {
    const server = running.use(
      await startTestRegistry({ users: { [user]: `${user}-secret` }, behaviour: { auth: 'bearer' } }),
    );
    const auth = Buffer.from(`${user}:${user}-secret`).toString('base64');
    await mkdir(join(folder, user));
    await writeFile(
      join(folder, user, 'config.json'),
      JSON.stringify({ auths: { [server.host]: { auth } } }),
    );
    return server;
  };
  const [stage, prod] = [await start('reader'), await start('writer')];
  const inputs = {
    'from-images': `${stage.host}/app`,
    'to-images': `${prod.host}/app`,
    'from-docker-config': join(folder, 'reader'),
    'to-docker-config': join(folder, 'writer'),
    'check-revision': 'false',
    'arch-tags': 'none',
  };
  return { stage, prod, inputs, [Symbol.asyncDispose]: () => running.disposeAsync() };
}

function seed(server: TestRegistry, tag: string, label = '') {
  const repository = server.repository('app');
  const entries = PLATFORMS.map((platform) => ({
    platform,
    image: seedImage(repository, platform.architecture, { label }),
  }));
  const { digest } = seedIndex(repository, entries);
  repository.tags.set(tag, digest);
  return digest;
}

test('copies, tags, and says both digests; no secret is shown', async () => {
  await using sides = await startSides();
  const digest = seed(sides.stage, 'main');
  const result = await runAction({ action: 'promote', inputs: { ...sides.inputs, tag: 'main' }, event });
  expect(result.exitCode, result.log).toBe(0);
  expect(sides.prod.tags).toMatchObject({ 'app:v1.2.3': digest, 'app:latest': digest });
  expect(result.outputs).toMatchObject({ digest, refs: `${sides.prod.host}/app@${digest}`, kept: '' });
  expect(result.outputs.tags).toContain(`${sides.prod.host}/app:latest`);
  const document = JSON.parse(result.outputs.result ?? '');
  expect(document.variants[0].images[0].promotedFrom).toBe(`${sides.stage.host}/app@${digest}`);
  expect(result.summary).toContain(digest.slice(7));
  const shown = JSON.stringify([result.log, result.outputs, result.summary]);
  for (const secret of ['reader-secret', 'writer-secret', ...sides.stage.tokens.issued])
    expect(shown).not.toContain(secret);
});

test('an image of another commit is one annotation with both values, and nothing is written', async () => {
  await using sides = await startSides();
  seed(sides.stage, 'main');
  const { exitCode, annotations } = await runAction({
    action: 'promote',
    inputs: { ...sides.inputs, tag: 'main', 'check-revision': 'true', revision: 'abcdef0' },
  });
  expect(exitCode).toBe(1);
  expect(annotations).toHaveLength(1);
  expect(annotations[0]?.message).toContain('not from abcdef0');
  expect(sides.prod.tags).toEqual({});
});

test('a rollback takes the login of the target alone', async () => {
  await using sides = await startSides();
  const [old, next] = ['old', 'next'].map((label) =>
    seed(sides.prod, label === 'old' ? 'v1.2.2' : 'latest', label),
  );
  expect(old).not.toBe(next);
  const { inputs } = sides;
  const { exitCode, outputs, log } = await runAction({
    action: 'promote',
    inputs: {
      'to-images': inputs['to-images'],
      'to-docker-config': inputs['to-docker-config'],
      'rollback-to': 'v1.2.2',
      'arch-tags': 'none',
    },
  });
  expect(exitCode, log).toBe(0);
  expect(sides.prod.tags['app:latest']).toBe(old);
  expect(outputs.digest).toBe(old);
  expect(sides.stage.requests).toEqual([]);
});

test('what a workflow must have signed is promoted when it did', async () => {
  await using sides = await startSides();
  const digest = seed(sides.stage, 'main');
  const { trustedRoot, sign } = await startSigstore();
  await writeFile(join(folder, 'trusted_root.json'), trustedRoot);
  const promote = (identity: string) =>
    runAction({
      action: 'promote',
      cwd: folder,
      inputs: {
        ...sides.inputs,
        tag: 'main',
        platforms: 'linux/amd64,linux/arm64',
        'signature-identity': identity,
        'attestation-type': 'https://slsa.dev/provenance/v1',
        'trusted-root': 'trusted_root.json',
      },
      event,
    });
  const before = await promote(SIGNING_WORKFLOW.identity);
  expect(before.annotations.map(({ message }) => message).join()).toContain('found none there');
  const statement = statementAbout(digest, 'https://slsa.dev/provenance/v1');
  const repository = sides.stage.repository('app');
  listReferrersByTag(repository, digest, [attachReferrer(repository, digest, await sign({ statement }))]);
  const other = await promote(SIGNING_WORKFLOW.identity.replace('build', 'other'));
  expect(other.exitCode).toBe(1);
  expect(other.log).toContain(`it was signed by "${SIGNING_WORKFLOW.identity}"`);
  expect(sides.prod.tags).toEqual({});
  const { exitCode, log, outputs, summary } = await promote(SIGNING_WORKFLOW.identity);
  expect(exitCode, log).toBe(0);
  expect(sides.prod.tags).toMatchObject({ 'app:v1.2.3': digest });
  expect(JSON.parse(outputs.result ?? '').variants[0].images[0].signature).toMatchObject(SIGNING_WORKFLOW);
  expect(summary).toContain('Vouched for by');
});

test.each([
  [{ 'signature-key': 'missing.pub' }, "signature-key: there is no file 'missing.pub'"],
  [{ 'signature-identity': '*' }, 'would match identities of others'],
  [{ 'from-images': '' }, 'from-images: no image is given'],
  [{ 'to-images': 'x:1' }, 'has a tag or digest'],
  [{ latest: 'maybe' }, "latest: 'maybe' is not a known value"],
  [{ 'rollback-to': 'v1' }, 'from-images: cannot be given together with rollback-to'],
])('%j is refused before any request', async (changes, message) => {
  await using sides = await startSides();
  const { exitCode, annotations } = await runAction({
    action: 'promote',
    inputs: { ...sides.inputs, ...changes },
  });
  expect(exitCode).toBe(1);
  expect(annotations.map((annotation) => annotation.message).join()).toContain(message);
  expect([...sides.stage.requests, ...sides.prod.requests]).toEqual([]);
});

describe('latest, by the history that GitHub knows', () => {
  const labelled = (server: TestRegistry, tag: string, revision: string) => {
    const repository = server.repository('app');
    const { digest, size, mediaType } = seedImage(repository, 'amd64', { label: revision });
    const annotations = { 'org.opencontainers.image.revision': revision };
    const body = {
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests: [{ digest, size, mediaType, platform: PLATFORMS[0] }],
      annotations,
    };
    const index = repository.addManifest(Buffer.from(JSON.stringify(body)), body.mediaType);
    repository.tags.set(tag, index);
    return index;
  };

  test.each([
    ['ahead', 200, true],
    ['behind', 200, false],
    ['diverged', 200, false],
    ['ahead', 404, true],
    ['ahead', 502, false],
  ])('%s (status %s): moves %s', async (status, code, moves) => {
    await using sides = await startSides();
    const [held, next] = ['a'.repeat(40), 'b'.repeat(40)];
    const before = labelled(sides.prod, 'latest', held);
    const digest = labelled(sides.stage, 'main', next);
    await using github = await startGitHubApi(() => ({ code, body: { status } }));
    const { exitCode, outputs, annotations, log } = await runAction({
      action: 'promote',
      inputs: { ...sides.inputs, tag: 'main', platforms: 'linux/amd64', 'github-token': 'gh-token' },
      env: { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'org/app' },
      event,
    });
    expect(exitCode, log).toBe(0);
    const question = `/repos/org/app/compare/${held}...${next}?per_page=1&page=2 Bearer gh-token`;
    expect(github.asked).toEqual(Array(code === 502 ? 3 : 1).fill(question));
    expect(sides.prod.tags['app:latest']).toBe(moves ? digest : before);
    expect(sides.prod.tags['app:v1.2.3']).toBe(digest);
    expect(outputs.kept).toBe(moves ? '' : `${sides.prod.host}/app:latest`);
    expect(annotations).toHaveLength((moves ? 0 : 1) + (code === 200 ? 0 : 1));
    expect(log).not.toContain('gh-token');
  });
});
