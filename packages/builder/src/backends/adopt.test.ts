import type { ImageReader } from '@multiarch/lifecycle';
import { MultiarchError, OCI_MANIFEST } from '@multiarch/oci';
import { digestOf, sha256 } from '@multiarch/oci/content';
import { type Leg, labelInputs } from '@multiarch/plan';
import { plan, push } from '@multiarch/plan/testing';
import { describe, expect, test } from 'vitest';
import { adopt } from './adopt.js';

const [planned] = plan(push).legs as [Leg];
const leg = labelInputs(planned, [], sha256);
const digest = digestOf(new TextEncoder().encode('1'));
const refusal = new MultiarchError('CONFLICT', 'tag is immutable');

/** A registry with an image of these labels under every tag. */
function imagesWith(labels: Readonly<Record<string, string>>): ImageReader {
  const platform = { os: 'linux', architecture: 'amd64' };
  return {
    find: async () => ({ mediaType: OCI_MANIFEST, digest, size: 7 }),
    read: async () => [{ platform, config: digest, labels, layers: 1, compressedSize: 9 }],
  };
}

test('takes what another run of the same commit has pushed meanwhile', async () => {
  const found = await adopt(leg, imagesWith(leg.labels), refusal);
  expect(found).toMatchObject({ kind: 'reuse', descriptor: { digest }, missing: [] });
});

describe('is refused as it was', () => {
  const other = { ...leg.labels, 'org.opencontainers.image.revision': 'f'.repeat(40) };
  test.each<[string, Leg, ImageReader, unknown]>([
    ['where it is of another commit', leg, imagesWith(other), refusal],
    ['where nothing is to be reused', { ...leg, onExisting: 'fail' }, imagesWith(leg.labels), refusal],
    ['where the tag may move', { ...leg, onExisting: 'overwrite' }, imagesWith(leg.labels), refusal],
    ['for another reason', leg, imagesWith(leg.labels), new MultiarchError('BUILD', 'exit code 1')],
    [
      'where a registry is down',
      leg,
      { ...imagesWith({}), find: () => Promise.reject(new Error('x')) },
      refusal,
    ],
  ])('%s', async (_, own, images, error) => {
    await expect(adopt(own, images, error)).rejects.toBe(error);
  });
});
