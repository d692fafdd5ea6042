import type { Evidence, LegWorld } from '@multiarch/lifecycle';
import { OCI_MANIFEST } from '@multiarch/oci';
import { digestOf, sha256 } from '@multiarch/oci/content';
import { type Leg, labelInputs } from '@multiarch/plan';
import { main, plan, push } from '@multiarch/plan/testing';
import { describe, expect, test } from 'vitest';
import { adopt, note } from './adopt.js';

const [planned] = plan(push).legs as [Leg];
const leg = labelInputs(planned, [], sha256);
const digest = digestOf(new TextEncoder().encode('1'));

/** A registry with an image of these labels under every tag, of which there is evidence. */
function worldWith(labels: Readonly<Record<string, string>>, isNoted = true): LegWorld {
  const platform = { os: 'linux', architecture: 'amd64' };
  const about = { platform, config: digest, labels, layers: 1, compressedSize: 9 };
  return {
    images: {
      find: async () => ({ mediaType: OCI_MANIFEST, digest, size: 7 }),
      read: async () => [{ ...about, listed: [] }],
      origin: async () => undefined,
    },
    evidence: { has: async () => isNoted, keep: async () => {} },
  };
}

test('takes what another run of the same commit has pushed meanwhile', async () => {
  const found = await adopt(leg, worldWith(leg.labels));
  expect(found).toMatchObject({ kind: 'reuse', descriptor: { digest }, missing: [] });
});

describe('takes nothing', () => {
  const other = { ...leg.labels, 'org.opencontainers.image.revision': 'f'.repeat(40) };
  const { images } = worldWith({});
  const down = { images: { ...images, find: () => Promise.reject(new Error('x')) } };
  test.each<[string, Leg, LegWorld]>([
    ['where it is of another commit', leg, worldWith(other)],
    ['where nothing proves whose it is', leg, worldWith(leg.labels, false)],
    ['where nothing is to be reused', { ...leg, onExisting: 'fail' }, worldWith(leg.labels)],
    ['where the tag may move', { ...leg, onExisting: 'overwrite' }, worldWith(leg.labels)],
    ['where a registry is down', leg, down],
  ])('%s', async (_, own, world) => {
    expect(await adopt(own, world)).toBeUndefined();
  });
});

describe('a preview that pushed an image for the same commit', () => {
  const pull: Parameters<typeof plan>[0] = {
    ...main,
    name: 'pull_request',
    headRef: 'tickets/1',
    pullRequest: 7,
  };
  const [own] = plan(pull, { 'on-existing': 'reuse' }).legs as [Leg];
  /** With everything that the release's own says of itself. */
  const preview = { ...own, labels: leg.labels };
  const descriptor = { mediaType: OCI_MANIFEST, digest, size: 7 };

  const notedBy = async (built: Leg): Promise<Evidence & { readonly kept: Set<string> }> => {
    const kept = new Set<string>();
    const evidence = {
      kept,
      has: async (one: string) => kept.has(one),
      keep: async (notes: readonly string[]) => notes.forEach((one) => void kept.add(one)),
    };
    await note(built, digest, [descriptor], evidence);
    return evidence;
  };

  test('is planned as one, and notes nothing', async () => {
    expect(preview).toMatchObject({ trust: 'claim', onExisting: 'reuse' });
    expect((await notedBy(preview)).kept.size).toBe(0);
    expect((await notedBy(leg)).kept.size).toBe(2);
  });

  test('gives the release nothing to take, whatever tag it is under', async () => {
    const { images } = worldWith(leg.labels);
    expect(await adopt(leg, { images, evidence: await notedBy(preview) })).toBeUndefined();
    expect(await adopt(leg, { images, evidence: await notedBy(leg) })).toMatchObject({ kind: 'reuse' });
  });
});
