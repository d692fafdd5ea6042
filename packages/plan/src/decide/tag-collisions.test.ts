import { expect, test } from 'vitest';
import type { PlannedVariant } from '../documents/plan.js';
import { archTag, finalTag } from '../names/suffixes.js';
import { refuseTagCollisions } from './tag-collisions.js';

function variant(name: string, tags: readonly string[], ...platforms: string[]): PlannedVariant {
  const [first = ''] = tags;
  return {
    name,
    platforms: platforms.map((platform, leg) => ({ platform, leg, archTag: archTag(first, platform, name) })),
    tags: tags.map((tag) => ({ name: finalTag(tag, name), mutable: false })),
    stitched: platforms.length > 1,
    annotations: {},
  };
}
const amd = 'linux/amd64';
const arm = 'linux/arm64';

test.each<[string, PlannedVariant[]]>([
  ['one image', [variant('', ['1', 'latest'], amd, arm)]],
  ['two variants', [variant('cpu', ['1', '1.2'], amd, arm), variant('gpu', ['1', '1.2'], amd)]],
  ['names that begin alike', [variant('cpu', ['1'], amd), variant('cpu-a', ['1'], amd)]],
])('%s: no collision', (_, variants) => {
  expect(() => refuseTagCollisions(variants)).not.toThrow();
});

test.each<[string, PlannedVariant[], string]>([
  [
    'an additional tag that is an arch tag',
    [variant('', ['1', '1-arm64'], amd, arm)],
    "tags: '1-arm64' would be both a final tag of the image and the linux/arm64 arch tag of the image",
  ],
  [
    'an additional tag that is a variant',
    [variant('cpu', ['1', '1-a'], amd), variant('a-cpu', ['1', '1-a'], amd)],
    "'1-a-cpu' would be both a final tag of variant 'cpu' and a final tag of variant 'a-cpu'",
  ],
  [
    "an additional tag that is another's arch tag",
    [variant('cpu', ['1', '1-amd64'], amd)],
    "'1-amd64-cpu' would be both a final tag of variant 'cpu' and the linux/amd64 arch tag of variant 'cpu'",
  ],
])('%s is refused', (_, variants, message) => {
  expect(() => refuseTagCollisions(variants)).toThrow(message);
});
