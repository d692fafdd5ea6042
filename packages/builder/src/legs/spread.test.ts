import { describe, expect, test } from 'vitest';
import { legOf } from '../testing/leg-fixture.js';
import { spreadOf, unspread } from './spread.js';

const [a, a2, b, c] = ['ghcr.io/org/a', 'ghcr.io/org/a2', 'quay.io/org/b', 'registry.test/c'] as const;
const [ecr, ecr2] = ['x', 'y'].map((name) => `123456789012.dkr.ecr.us-east-1.amazonaws.com/${name}`) as [
  string,
  string,
];
const plain = { provenance: 'false' } as const;

describe('spreadOf', () => {
  test.each([
    ['one image', [a], {}, 'freely', { pushed: [a] }],
    ['two repositories of a registry', [a, a2], {}, 'freely', { pushed: [a], copies: [[a, a2]] }],
    ['the same, whatever the builder', [a, a2], {}, undefined, { pushed: [a], copies: [[a, a2]] }],
    [
      'names of Docker Hub',
      ['docker.io/org/a', 'index.docker.io/org/b'],
      {},
      'freely',
      { pushed: ['docker.io/org/a'], copies: [['docker.io/org/a', 'index.docker.io/org/b']] },
    ],
    [
      'three registries',
      [a, b, a2, c],
      {},
      'freely',
      {
        pushed: [a],
        beside: [b, c],
        copies: [
          [a, b],
          [a, c],
          [a, a2],
        ],
      },
    ],
    [
      'without attestations',
      [a, b, a2],
      plain,
      'freely',
      { pushed: [a, b], atOnce: true, copies: [[a, a2]] },
    ],
    ['of plain format', [a, b], { format: 'plain' }, 'under tags', { pushed: [a, b], atOnce: true }],
    ['attested, on containerd’s store', [a, b], {}, 'under tags', { pushed: [a, b], isSlow: true }],
    ['on the older store', [a, b], plain, undefined, { pushed: [a, b], isSlow: true }],
    [
      'ECR, which mounts nothing',
      [ecr, ecr2],
      {},
      'freely',
      { pushed: [ecr], beside: [ecr2], copies: [[ecr, ecr2]] },
    ],
  ] as const)('%s', (_, images, changes, pushes, expected) => {
    const { copies, ...spread } = spreadOf(legOf({ images, ...changes }), {}, pushes);
    const nothing = { atOnce: false, beside: [], copies: [], isSlow: false };
    expect({ ...spread, copies: copies.map(({ from, to }) => [from, to]) }).toEqual({
      ...nothing,
      ...expected,
    });
  });

  test('what attests is asked of the environment, too', () => {
    const leg = legOf({ images: [a, b] });
    expect(spreadOf(leg, { BUILDX_NO_DEFAULT_ATTESTATIONS: '1' }, 'freely').atOnce).toBe(true);
  });
});

test('what nobody copies, Buildx pushes', () => {
  expect(unspread(legOf({ images: [a, a2, b] }))).toMatchObject({ pushed: [a, a2, b], copies: [] });
});
