import { digestOf, sha256 } from '@multiarch/oci/content';
import { type Leg, labelInputs } from '@multiarch/plan';
import { plan, push } from '@multiarch/plan/testing';
import { describe, expect, test } from 'vitest';
import type { Ancestry, Relation } from '../moves/decide-move.js';
import type { TaggedImage } from '../moves/tagged-image.js';
import { findKept } from './kept-tags.js';

const [own, held] = ['a'.repeat(40), 'b'.repeat(40)];
const [planned] = plan({ ...push, ref: 'refs/heads/main', sha: own }).legs as [Leg];
const leg = labelInputs({ ...planned, images: ['ghcr.io/org/app', 'quay.io/org/app'] }, [], sha256);
const digest = digestOf(new TextEncoder().encode('1'));

function world(image: TaggedImage | undefined, relation: Relation = 'unknown') {
  const asked: string[] = [];
  const origin = async ({ registry }: { registry: string }, tag: string, source?: string) => {
    asked.push(`${registry} ${tag} ${source}`);
    return registry === 'ghcr.io' ? image : undefined;
  };
  const ancestry: Ancestry = async () => relation;
  return { asked, world: { images: { origin }, ancestry } };
}

describe('an arch tag of a branch', () => {
  test.each<[string, TaggedImage | undefined, Relation, RegExp | undefined]>([
    ['that is not there is written', undefined, 'unknown', undefined],
    ['of an older commit is moved', { digest, revision: held }, 'newer', undefined],
    [
      'of a newer commit stays',
      { digest, revision: held },
      'older',
      /it holds commit bbbbbbbb, which follows/,
    ],
    ['of a branch that was rewritten is moved', { digest, revision: held }, 'diverged', undefined],
    ['that cannot be compared is moved', { digest }, 'older', undefined],
    ['stays where nobody answers', { digest, revision: held }, 'unanswered', /could not be found out/],
  ])('%s', async (_, image, relation, why) => {
    const { world: given, asked } = world(image, relation);
    const kept = await findKept(leg, given);
    if (why === undefined) expect(kept).toBeUndefined();
    else {
      expect(kept).toMatch(/^ghcr\.io\/org\/app:main-amd64-gpu stays where it is: /);
      expect(kept).toMatch(why);
    }
    const about = 'main-amd64-gpu https://github.com/org/app';
    expect(asked).toEqual([`ghcr.io ${about}`, `quay.io ${about}`]);
  });

  test('stays where it cannot be read', async () => {
    const origin = () => Promise.reject(new Error('503'));
    expect(await findKept(leg, { images: { origin } })).toContain('what it holds could not be read (503)');
  });

  test.each<[string, (planned: Leg) => Leg]>([
    ['that is to move whatever it holds', ({ moves: _, ...rest }) => rest],
    ['without a plan', ({ byDigest: _, ...rest }) => rest],
    ['that is fixed', (rest) => ({ ...rest, movable: false })],
  ])('%s is not looked at', async (_, change) => {
    const { world: given, asked } = world({ digest, revision: held }, 'older');
    expect(await findKept(change(leg), given)).toBeUndefined();
    expect(asked).toEqual([]);
  });
});
