import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { openRegistry } from '@multiarch/registry';
import { canBring, ensureTool, startTestRegistry, type TestRegistry } from '@multiarch/testbed';
import { expect, test } from 'vitest';
import { seedBuilt, seedBuiltIndex } from '../testing/stage.js';
import { copy } from './copy.js';
import { parseCopy } from './request.js';

const NAMES = ['crane', 'oras', 'skopeo'] as const;
type Peer = (typeof NAMES)[number];

/** A second name in the repository, and one in another of the registry. */
const WAYS: Readonly<Record<'tag' | 'copy', Readonly<Record<Peer, (host: string) => readonly string[]>>>> = {
  tag: {
    crane: (host) => ['tag', '--insecure', `${host}/org/app:v1.0.0`, 'v2.0.0'],
    oras: (host) => ['tag', '--plain-http', `${host}/org/app:v1.0.0`, 'v2.0.0'],
    skopeo: (host) => skopeo(`${host}/org/app:v1.0.0`, `${host}/org/app:v2.0.0`),
  },
  copy: {
    crane: (host) => ['copy', '--insecure', `${host}/org/app:v1.0.0`, `${host}/org/b:v2.0.0`],
    oras: (host) => {
      const plain = ['--from-plain-http', '--to-plain-http'];
      return ['cp', '-r', ...plain, `${host}/org/app:v1.0.0`, `${host}/org/b:v2.0.0`];
    },
    skopeo: (host) => skopeo(`${host}/org/app:v1.0.0`, `${host}/org/b:v2.0.0`),
  },
};

function skopeo(from: string, to: string): string[] {
  const verify = ['--src-tls-verify=false', '--dest-tls-verify=false'];
  const args = ['--insecure-policy', 'copy', '--all', '--preserve-digests', ...verify];
  return [...args, `docker://${from}`, `docker://${to}`];
}

/** Two platforms, each with an attestation. */
async function start(): Promise<TestRegistry> {
  const server = await startTestRegistry({ behaviour: { referrers: true } });
  const repository = server.repository('org/app');
  const images = ['amd64', 'arm64'].map((architecture) => ({
    architecture,
    image: seedBuilt(repository, architecture, { salt: architecture }),
  }));
  repository.tags.set('v1.0.0', seedBuiltIndex(repository, images).digest);
  return server;
}

/** Requests, and bytes of layers and configs, until the name is there. */
async function measure(work: (server: TestRegistry) => Promise<unknown>, name: string) {
  await using server = await start();
  await work(server);
  expect(server.tags[name]).toBe(server.tags['org/app:v1.0.0']);
  const blobs = server.requests.filter(({ path }) => path.includes('/blobs/'));
  const sent = blobs.reduce((sum, { body }) => sum + body.byteLength, 0);
  return { requests: server.requests.length, sent };
}

/** One more request than this is what it takes to see whether the name is taken, which no other tool looks at. */
const UNASKED = { overwrite: 'true' };

test.each([
  ['tag', ':v2.0.0', 'org/app:v2.0.0'],
  ['copy', '{host}/org/b:v2.0.0', 'org/b:v2.0.0'],
] as const)('no tool needs fewer requests to %s, and ours sends no layer', async (way, to, name) => {
  const ours = await measure(async ({ host }) => {
    await using registry = openRegistry({ access: 'push' });
    await copy(
      registry,
      parseCopy({ from: `${host}/org/app:v1.0.0`, to: to.replace('{host}', host), ...UNASKED }),
    );
  }, name);
  expect(ours.sent).toBe(0);
  const rows = [{ tool: 'multiarch', ...ours }];
  for (const tool of NAMES) {
    if (!(await canBring(tool))) continue;
    const command = await ensureTool(tool);
    const run = promisify(execFile);
    const theirs = await measure(({ host }) => run(command, WAYS[way][tool](host)), name);
    rows.push({ tool, ...theirs });
    expect(ours.requests, `${tool} needs ${theirs.requests}`).toBeLessThanOrEqual(theirs.requests);
  }
  console.table(rows);
});
