import { describe, expect, it } from 'vitest';
import { readBuildMetadata } from './build-metadata.js';

const digest = `sha256:${'a'.repeat(64)}`;
const other = `sha256:${'b'.repeat(64)}`;
const mediaType = 'application/vnd.oci.image.index.v1+json';

function read(metadata: unknown) {
  return readBuildMetadata(Buffer.from(JSON.stringify(metadata)));
}

describe('readBuildMetadata', () => {
  it('reads what was pushed', () => {
    const descriptor = { mediaType, digest, size: 855, platform: { os: 'linux', architecture: 'amd64' } };
    expect(read({ 'containerimage.digest': digest, 'containerimage.descriptor': descriptor })).toEqual({
      digest,
      mediaType,
      size: 855,
    });
  });

  it.each([
    ['no descriptor', { 'containerimage.digest': digest }],
    [
      'the descriptor of another manifest',
      { 'containerimage.digest': digest, 'containerimage.descriptor': { mediaType, digest: other, size: 1 } },
    ],
  ])('takes the digest alone with %s', (_, metadata) => {
    expect(read(metadata)).toEqual({ digest });
  });

  it.each([
    ['no digest', {}, /names no digest/],
    ['a malformed digest', { 'containerimage.digest': 'sha256:x' }, /containerimage\.digest: "sha256:x"/],
  ])('refuses %s', (_, metadata, message) => {
    expect(() => read(metadata)).toThrow(message);
  });
});
