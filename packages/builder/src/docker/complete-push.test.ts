import { OCI_INDEX } from '@multiarch/oci';
import { digestOf } from '@multiarch/oci/content';
import { expect, it } from 'vitest';
import { copyArguments } from './complete-push.js';

it('copies by digest, to every tag that is missing', () => {
  const digest = digestOf(new Uint8Array());
  const from = { image: 'a.example/x', tag: '1' };
  const missing = [
    { image: 'b.example/x', tag: '1' },
    { image: 'a.example/x', tag: '2' },
  ];
  const content = {
    platform: { os: 'linux', architecture: 'amd64' },
    config: digest,
    labels: {},
    layers: 0,
    compressedSize: 0,
  };
  const descriptor = { digest, mediaType: OCI_INDEX, size: 1 };
  expect(copyArguments({ kind: 'reuse', descriptor, content, from, missing })).toEqual([
    ...['buildx', 'imagetools', 'create', '--progress', 'plain', '--prefer-index=false'],
    ...['--tag', 'b.example/x:1', '--tag', 'a.example/x:2', `a.example/x@${digest}`],
  ]);
});
