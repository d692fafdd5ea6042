import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '@multiarch/oci/content';
import { type Leg, labelInputs, type Plan } from '@multiarch/plan';
import { seedImage, startTestRegistry, type TestRegistry } from '@multiarch/testbed';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gitIn, runIn } from './testing.js';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'multiarch-by-tags-'));
  await writeFile(join(directory, 'Dockerfile'), 'FROM scratch\n');
  await gitIn(directory, 'init', '--quiet');
  await gitIn(directory, 'remote', 'add', 'origin', 'https://github.com/org/app');
  await gitIn(directory, 'add', '.');
  await gitIn(directory, 'commit', '--quiet', '--message', 'First');
});
afterEach(() => rm(directory, { recursive: true, force: true }));

/** Writes a plan, and pushes what its legs would, with these labels. */
async function pushed(
  server: TestRegistry,
  labelsOf: (leg: Leg) => Readonly<Record<string, string>>,
  ...flags: string[]
) {
  const { out } = await runIn(directory, 'plan', '--images', `${server.host}/app`, '--json', ...flags);
  await writeFile(join(directory, 'plan.json'), out);
  for (const leg of (JSON.parse(out) as Plan).legs) {
    const repository = server.repository('app');
    const { digest } = seedImage(repository, leg.platform.replace('linux/', ''), { labels: labelsOf(leg) });
    for (const tag of leg.tags) repository.tags.set(tag, digest);
  }
}

const asked = (leg: Leg) => labelInputs(leg, [], sha256).labels;

test('without reports, what the legs have pushed is found by its arch tags', async () => {
  await using server = await startTestRegistry();
  await pushed(server, asked, '--additional-tags', 'newest');
  const { status, err } = await runIn(directory, 'manifest', '--plan', 'plan.json');
  expect(status, err).toBe(0);
  expect(server.tags['app:main']).toMatch(/^sha256:/);
  expect(server.tags['app:newest']).toBe(server.tags['app:main']);
});

test.each<[string, (leg: Leg) => Readonly<Record<string, string>>, RegExp]>([
  [
    'of another commit',
    (leg) => ({ ...asked(leg), 'org.opencontainers.image.revision': 'f'.repeat(40) }),
    /linux\/amd64: .*:main-amd64 exists already, built from f{40}, not from/,
  ],
  ['of other inputs', (leg) => asked({ ...leg, target: 'dev' }), /the same commit, but with other inputs/],
  [
    'of another repository',
    (leg) => ({ ...asked(leg), 'org.opencontainers.image.source': 'https://github.com/org/other' }),
    /does not say that it was built from this repository/,
  ],
])('what is there %s is not taken', async (_, labelsOf, message) => {
  await using server = await startTestRegistry();
  await pushed(server, labelsOf);
  const { status, err } = await runIn(directory, 'manifest', '--plan', 'plan.json');
  expect(status).toBe(1);
  expect(err).toMatch(message);
  expect(server.tags).not.toHaveProperty('app:main');
});

test('what is not there is said, each once', async () => {
  await using server = await startTestRegistry();
  await pushed(server, asked);
  server.repository('app').tags.delete('main-arm64');
  const { status, err } = await runIn(directory, 'manifest', '--plan', 'plan.json');
  expect(status).toBe(1);
  expect(err).toContain(`linux/arm64: there is no ${server.host}/app:main-arm64`);
});

test('arch tags that are not kept are nothing to find a build by', async () => {
  await using server = await startTestRegistry();
  await pushed(server, asked, '--arch-tags', 'none');
  const { status, err } = await runIn(directory, 'manifest', '--plan', 'plan.json');
  expect(status).toBe(1);
  expect(err).toContain('arch-tags: ');
});

test('a plan that pushes nothing needs nothing', async () => {
  await using server = await startTestRegistry();
  await pushed(server, asked, '--no-push');
  const { status, err, out } = await runIn(directory, 'manifest', '--plan', 'plan.json', '--json');
  expect(status, err).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ mode: 'verify', variants: [] });
});
