import type { LegWorld } from '@multiarch/lifecycle';
import { OCI_MANIFEST } from '@multiarch/oci';
import { digestOf, sha256 } from '@multiarch/oci/content';
import { type Leg, labelInputs } from '@multiarch/plan';
import { plan, push } from '@multiarch/plan/testing';
import { describe, expect, test } from 'vitest';
import { adopt } from './adopt.js';

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
