import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plan } from '@multiarch/plan';
import { seedImage, startTestRegistry, type TestRegistry } from '@multiarch/testbed';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gitIn, runIn } from './testing.js';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'multiarch-moves-'));
  await git('init', '--quiet');
  await writeFile(join(directory, 'Dockerfile'), 'FROM scratch\n');
});

afterEach(() => rm(directory, { recursive: true, force: true }));

const run = (...args: string[]) => runIn(directory, ...args);
const git = (...args: string[]) => gitIn(directory, ...args);

async function commit(text: string): Promise<string> {
  await git('add', 'Dockerfile');
  await git('commit', '--quiet', '--allow-empty', '--message', text);
  return git('rev-parse', 'HEAD');
}

/** Publishes the branch as it is checked out, from legs that are pushed already. */
async function publish(server: TestRegistry, ...flags: string[]) {
  const planned = await run('plan', '--images', `${server.host}/app`, '--json', ...flags);
  expect(planned.status, planned.err).toBe(0);
  const plan = JSON.parse(planned.out) as Plan;
  const reports = plan.legs.map((leg) => {
    const repository = server.repository('app');
    const image = seedImage(repository, leg.platform.replace('linux/', ''), { labels: leg.labels });
    for (const tag of leg.tags) repository.tags.set(tag, image.digest);
    const { index, platform, tags, images } = leg;
    return {
      schemaVersion: 1,
      leg: index,
      variant: '',
      platform,
      tags,
      images,
      reused: false,
      seconds: 1,
      ...image,
    };
  });
  await writeFile(join(directory, 'plan.json'), planned.out);
  await writeFile(join(directory, 'reports.json'), JSON.stringify(reports));
  const done = await run('manifest', '--plan', 'plan.json', '--report', 'reports.json');
  expect(done.status, done.err).toBe(0);
  return done;
}

test("a branch's tag follows its history, and goes back only when it is told to", async () => {
  await using server = await startTestRegistry();
  const first = await commit('first');
  const second = await commit('second');
  await publish(server);
  const held = server.tags['app:main'];

  await git('reset', '--quiet', '--hard', first);
  const late = await publish(server);
  const reason = `it holds commit ${second.slice(0, 8)}, which follows ${first.slice(0, 8)}`;
  expect(late.err).toContain(`${server.host}/app:main stays where it is: ${reason}`);
  expect(late.out).toContain('KEPT: ');
  expect(server.tags['app:main']).toBe(held);

  await publish(server, '--allow-backwards');
  expect(server.tags['app:main']).not.toBe(held);

  await git('reset', '--quiet', '--hard', second);
  await publish(server);
  expect(server.tags['app:main']).toBe(held);

  await git('reset', '--quiet', '--hard', first);
  await commit('rewritten');
  const rewritten = await publish(server);
  expect(rewritten.err).not.toContain('stays');
  expect(server.tags['app:main']).not.toBe(held);
});

test('a commit that this checkout does not have is told of, and replaced', async () => {
  await using server = await startTestRegistry();
  await commit('first');
  const elsewhere = seedImage(server.repository('app'), 'amd64', {
    labels: { 'org.opencontainers.image.revision': '0'.repeat(40) },
  });
  server.repository('app').tags.set('main', elsewhere.digest);
  const { err } = await publish(server);
  expect(err).toContain(`Git does not compare ${'0'.repeat(40)}`);
  expect(server.tags['app:main']).not.toBe(elsewhere.digest);
});

test('an optional image gets what the tag names, and only what is missing there; one that is down is a warning', async () => {
  await using server = await startTestRegistry();
  await using mirror = await startTestRegistry();
  const repository = server.repository('app');
  for (const architecture of ['amd64', 'arm64'])
    repository.tags.set(`1-${architecture}`, seedImage(repository, architecture).digest);
  const again = () =>
    run(
      ...[
        'manifest',
        '--images',
        `${server.host}/app`,
        '--optional-images',
        `${mirror.host}/app`,
        '--tags',
        '1',
      ],
      ...['--platforms', 'linux/amd64,linux/arm64'],
    );
  mirror.fail({ times: 1000, how: { kind: 'status', status: 403 } });
  const without = await again();
  expect(without.status, without.err).toBe(0);
  expect(without.err).toContain(`${mirror.host}/app is optional, and behind`);
  expect(mirror.tags).toEqual({});

  mirror.recover();
  const done = await again();
  expect(done.status, done.err).toBe(0);
  expect(mirror.tags).toEqual(server.tags);
  mirror.requests.length = 0;
  await again();
  expect(mirror.log.filter((line) => /^(?:POST|PUT) .*blobs/.test(line))).toEqual([]);
});
