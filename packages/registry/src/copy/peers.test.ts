import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { canBring, ensureTool, startTestRegistry, type TestRegistryOptions } from '@multiarch/testbed';
import { expect, test } from 'vitest';
import { withRegistry } from '../testing.js';
import { Copier } from './copier.js';
import { expectWhole, LARGE, seedStage } from './testing.js';

/**
 * The same copy by each tool that this machine can have, from a registry with an oddity to another one with it, or
 * within one: whatever any of them copes with, we do.
 */
type Behaviour = NonNullable<TestRegistryOptions['behaviour']>;

/** Which of the two are odd; `same`: there is only one. */
type Where = 'both' | 'same' | 'target';

const ODDITIES: readonly (readonly [what: string, behaviour: Behaviour, where?: Where])[] = [
  ['nothing odd', {}],
  ['nothing odd, within one registry', {}, 'same'],
  ['HEAD of a manifest is refused', { head: 'none' }],
  ['HEAD says a length of 0', { head: 'no-length' }],
  ['HEAD says an empty digest', { head: 'blank' }],
  ['HEAD says no digest', { head: 'bare' }],
  ['a PUT says 200 and no digest', { putAnswer: 'bare' }],
  ['HEAD of a blob says 400', { blobHead: 400 }],
  ['HEAD of a blob says 405', { blobHead: 405 }],
  ['HEAD of a blob says 501', { blobHead: 501 }],
  ['HEAD of a blob is sent on to a store that refuses it', { blobHead: 'refusing-store' }],
  ['an upload ends with 200', { uploadEnd: 200 }],
  ['an upload ends with 202', { uploadEnd: 202 }],
  ['an upload ends with 204', { uploadEnd: 204 }],
  ['an upload is not answered before it is asked for', { commitsAfter: 3 }],
  ['bodies of 100,000 bytes at most', { maxBody: 100_000 }],
  ['mounts that come to nothing', { phantomMounts: true }, 'same'],
  ['mounts that are not made', { mounts: false }, 'same'],
  ['old blobs are collected when they were asked for', { collects: true }],
  ['a write is seen a moment later', { visibleAfter: 1 }, 'target'],
  ['nobody says what is missing', { namesMissing: false }],
  ['a type has a parameter', { typeParameter: '; charset=utf-8' }],
  ['writes can be seen', { tornWrites: true }],
  ['a manifest names its type', { needsMediaType: true }],
];

/** Copies a tag, or throws. */
type Copy = (from: string, to: string) => Promise<unknown>;

/** Milliseconds; who waits longer than this for an answer that does not come has not coped. */
const PATIENCE = 20_000;

/** Our waits take no time here, nor much of the machine's. */
const ours: Copy = (from, to) =>
  withRegistry({ access: 'push' }, async (registry) => {
    const [source, target] = [from, to].map((name) => {
      const [host = '', ...path] = name.split('/');
      return registry.repository({ registry: host, repository: path.join('/') });
    });
    if (source === undefined || target === undefined) return expect.fail();
    const { descriptor } = await source.getManifest({ tag: '1' });
    const manifest = await new Copier(source, target).copy(descriptor.digest);
    await target.putManifest({ tag: '1' }, manifest);
  });

const SKOPEO = ['--insecure-policy', 'copy', '--all', '--preserve-digests', '--src-tls-verify=false'];
const ARGUMENTS = {
  crane: (from: string, to: string) => ['copy', from, to, '--insecure'],
  oras: (from: string, to: string) => ['cp', '-r', '--from-plain-http', '--to-plain-http', from, to],
  skopeo: (from: string, to: string) => [
    ...[...SKOPEO, '--dest-tls-verify=false', `docker://${from}`, `docker://${to}`],
  ],
} as const;

async function peer(name: keyof typeof ARGUMENTS): Promise<Copy | undefined> {
  if (!(await canBring(name))) return undefined;
  const command = await ensureTool(name);
  return async (from, to) => {
    // What it remembers of blobs that it has seen, it may not know from another copy.
    const home = await mkdtemp(join(tmpdir(), 'multiarch-peer-'));
    try {
      const args = ARGUMENTS[name](`${from}:1`, `${to}:1`);
      const env = { ...process.env, HOME: home, XDG_DATA_HOME: home };
      await promisify(execFile)(command, args, { env, timeout: PATIENCE });
    } finally {
      await rm(home, { recursive: true, force: true });
    }
  };
}

type Outcome = 'copes' | 'fails' | 'broken';

/** `broken`: a tag that cannot be pulled whole, or success without all of it. */
async function tryCopy(copy: Copy, behaviour: Behaviour, where: Where): Promise<Outcome> {
  await using first = await startTestRegistry(where === 'target' ? {} : { behaviour });
  await using second = await startTestRegistry({ behaviour });
  const target = where === 'same' ? first : second;
  const digest = seedStage(first);
  first.repository('stage/app').tags.set('1', digest);
  // Somebody has left it there, and no manifest needs it.
  if (behaviour.collects) target.repository('prod/app').addBlob(LARGE);
  const hasSucceeded = await copy(`${first.host}/stage/app`, `${target.host}/prod/app`).then(
    () => true,
    () => false,
  );
  const hasTag = target.repository('prod/app').tags.get('1') !== undefined;
  if (!hasTag) return hasSucceeded ? 'broken' : 'fails';
  try {
    target.repository('prod/app').uploads.clear();
    expect(target.tags['prod/app:1']).toBe(digest);
    expectWhole(first, target, digest);
  } catch {
    return 'broken';
  }
  return hasSucceeded ? 'copes' : 'fails';
}

test('we cope with what any other tool copes with', async () => {
  const names = ['crane', 'oras', 'skopeo'] as const;
  const found = await Promise.all(names.map(async (name) => [name, await peer(name)] as const));
  const peers = found.flatMap(([name, copy]) => (copy === undefined ? [] : [{ name, copy }]));
  const rows: Record<string, string>[] = [];
  for (const [what, behaviour, where = 'both'] of ODDITIES) {
    const own = await tryCopy(ours, behaviour, where);
    const others = await Promise.all(
      peers.map(async ({ name, copy }) => [name, await tryCopy(copy, behaviour, where)] as const),
    );
    rows.push({ what, ours: own, ...Object.fromEntries(others) });
  }
  console.table(rows);
  const lost = rows.filter((row) => row.ours !== 'copes' && Object.values(row).includes('copes'));
  expect(lost).toEqual([]);
  expect(rows.filter((row) => row.ours === 'broken')).toEqual([]);
});
