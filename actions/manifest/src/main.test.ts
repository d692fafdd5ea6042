import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocument } from '@multiarch/oci';
import { DOCUMENT_SCHEMAS } from '@multiarch/plan';
import {
  runAction,
  seedAttestedImage,
  seedImage,
  startTestRegistry,
  type TestRegistry,
} from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';

function seedLegs(
  server: TestRegistry,
  seed: typeof seedImage | typeof seedAttestedImage = seedImage,
): string {
  const repository = server.repository('org/app');
  for (const architecture of ['amd64', 'arm64'])
    repository.tags.set(`1.2.3-${architecture}`, seed(repository, architecture).digest);
  return `${server.host}/org/app`;
}

const PLATFORMS = { tags: '1.2.3, latest', platforms: 'linux/amd64, linux/arm64' };

describe('on its own', () => {
  test('stitches, and says what it wrote', async () => {
    await using server = await startTestRegistry();
    const image = seedLegs(server, seedAttestedImage);
    const { exitCode, outputs, summary, log } = await runAction({
      action: 'manifest',
      inputs: { images: image, ...PLATFORMS, annotations: 'org.opencontainers.image.title=app' },
    });
    expect(exitCode, log).toBe(0);
    const digest = server.tags['org/app:1.2.3'];
    expect(outputs).toMatchObject({
      digest,
      refs: `${image}@${digest}`,
      tags: `${image}:1.2.3\n${image}:latest`,
    });
    const naming = { input: 'result', accepted: 'a result' };
    const { variants } = readDocument(DOCUMENT_SCHEMAS.result, outputs.result ?? '', naming);
    expect(variants[0]?.platforms).toHaveLength(2);
    expect(summary).toContain(`docker pull ${image}:1.2.3`);
  });

  test('several registries get one digest, in 2 HEAD and 2 PUT each', async () => {
    await using first = await startTestRegistry();
    await using second = await startTestRegistry();
    const images = [first, second].map((server) => seedLegs(server)).join('\n');
    const { exitCode, log } = await runAction({ action: 'manifest', inputs: { images, ...PLATFORMS } });
    expect(exitCode, log).toBe(0);
    expect(first.tags['org/app:latest']).toBe(second.tags['org/app:latest']);
    for (const server of [first, second])
      expect(server.log.map((line) => line.split(' ')[0])).toEqual(['HEAD', 'HEAD', 'PUT', 'PUT']);
  });

  test('is connected before it reads its inputs, and ends at once where they are bad', async () => {
    const connections: Socket[] = [];
    // It never answers.
    const server = createServer((socket) => void connections.push(socket.on('error', () => {})));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const images = `127.0.0.1:${(server.address() as AddressInfo).port}/org/app`;
    const { exitCode, log } = await runAction({
      action: 'manifest',
      inputs: { images, ...PLATFORMS, tags: 'no tag!' },
    });
    server.close();
    expect(exitCode).toBe(1);
    expect(log).toContain('is not a tag');
    expect(connections).toHaveLength(2);
  });

  test("uses the login in Docker's configuration, and shows no secret", async () => {
    await using server = await startTestRegistry({
      users: { bot: 'hunter22' },
      behaviour: { auth: 'bearer' },
    });
    const images = seedLegs(server);
    const config = await mkdtemp(join(tmpdir(), 'multiarch-docker-'));
    try {
      const auth = Buffer.from('bot:hunter22').toString('base64');
      await writeFile(join(config, 'config.json'), JSON.stringify({ auths: { [server.host]: { auth } } }));
      const env = { DOCKER_CONFIG: config, ACTIONS_STEP_DEBUG: 'true' };
      const result = await runAction({ action: 'manifest', inputs: { images, ...PLATFORMS }, env });
      expect(result.exitCode, result.log).toBe(0);
      const shown = JSON.stringify([result.log, result.outputs, result.summary]);
      for (const secret of ['hunter22', auth, ...server.tokens.issued]) expect(shown).not.toContain(secret);
      for (const secret of [auth, ...server.tokens.issued]) expect(result.masks).toContain(secret);
    } finally {
      await rm(config, { recursive: true, force: true });
    }
  });

  test('a dry run writes nothing', async () => {
    await using server = await startTestRegistry();
    const inputs = { images: seedLegs(server), ...PLATFORMS, 'dry-run': 'true' };
    const { exitCode, outputs } = await runAction({ action: 'manifest', inputs });
    expect(exitCode).toBe(0);
    expect(outputs.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(server.tags['org/app:1.2.3']).toBeUndefined();
  });

  test('a missing arch tag is one annotation with advice, and nothing is written', async () => {
    await using server = await startTestRegistry();
    const images = seedLegs(server);
    server.repository('org/app').tags.delete('1.2.3-arm64');
    const { exitCode, annotations } = await runAction({
      action: 'manifest',
      inputs: { images, ...PLATFORMS },
    });
    expect(exitCode).toBe(1);
    expect(annotations).toHaveLength(1);
    expect(annotations[0]?.message).toContain(`${images}:1.2.3-arm64`);
    expect(annotations[0]?.message).toContain('Check that the image was pushed');
    expect(server.tags['org/app:1.2.3']).toBeUndefined();
  });

  test.each([
    [{ images: '' }, 'images: no image is given'],
    [{ images: 'ghcr.io/org/app:1' }, "images: 'ghcr.io/org/app:1' has a tag or digest"],
    [{ tags: '' }, 'tags: no tag is given'],
    [{ tags: 'a b' }, "tags: 'a b' is not a tag"],
    [{ tags: 'x'.repeat(123) }, 'has 129 characters'],
    [{ platforms: '' }, 'platforms: neither platforms nor sources are given'],
    [{ platforms: 'linux/amd65' }, "'linux/amd65' names an unknown architecture"],
    [{ sources: 'linux/amd64' }, "sources: 'linux/amd64' has no '='"],
    [{ annotations: 'x' }, "annotations: 'x' has no '='"],
    [{ plan: '{}' }, 'cannot be given together with plan'],
  ])('%j is refused before any request', async (changes, message) => {
    await using server = await startTestRegistry();
    const inputs = { images: `${server.host}/org/app`, ...PLATFORMS, ...changes };
    const { exitCode, annotations } = await runAction({ action: 'manifest', inputs });
    expect(exitCode).toBe(1);
    expect(annotations.map((annotation) => annotation.message).join()).toContain(message);
    expect(server.requests).toEqual([]);
  });
});

describe('with a plan', () => {
  test.each([
    ['none', 'there is no plan'],
    ['{', 'plan: is not JSON'],
    ['{"schemaVersion":2}', 'plan: is not of schema version 1'],
    ['{"images":[7]}', 'plan: is not of schema version 1'],
    [
      '{"schemaVersion":1,"mode":"skip","reason":"","push":false,"revision":"","tag":"","images":[7]}',
      'plan: images[0] is 7; accepted: an image, host/path',
    ],
  ])('%s is refused', async (plan, message) => {
    const { exitCode, annotations } = await runAction({ action: 'manifest', inputs: { plan, legs: '{}' } });
    expect(exitCode).toBe(1);
    expect(annotations[0]?.message).toContain(message);
  });

  test('nothing to do is success', async () => {
    const plan = {
      schemaVersion: 1,
      mode: 'skip',
      reason: '',
      push: false,
      revision: '',
      tag: '',
      images: [],
    };
    const document = JSON.stringify({ ...plan, insecureRegistries: [], variants: [], legs: [] });
    const { exitCode, outputs } = await runAction({
      action: 'manifest',
      inputs: { plan: document, legs: '{}' },
    });
    expect(exitCode).toBe(0);
    expect(outputs.digest).toBe('');
  });
});
