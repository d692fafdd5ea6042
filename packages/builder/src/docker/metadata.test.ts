import { describe, expect, test } from 'vitest';
import { exportedConfig, exportedParts, readBuildMetadata, requirePushed } from './metadata.js';

const digest = `sha256:${'a'.repeat(64)}`;
const other = `sha256:${'b'.repeat(64)}`;
const mediaType = 'application/vnd.oci.image.index.v1+json';

function read(metadata: unknown) {
  return readBuildMetadata(Buffer.from(JSON.stringify(metadata)));
}

describe('exportedConfig', () => {
  test('is what the exporter says, and nothing that a step says', () => {
    const lines = (...said: string[]) => said.join('\n');
    expect(exportedConfig(lines('#5 exporting layers done', `#5 exporting config ${digest} 0.1s done`))).toBe(
      digest,
    );
    expect(
      exportedConfig(
        lines(`#4 0.123 exporting config ${digest}`, `#4 [2/2] RUN echo exporting config ${digest}`),
      ),
    ).toBe(undefined);
  });
});

describe('readBuildMetadata', () => {
  test('reads what was pushed', () => {
    const descriptor = { mediaType, digest, size: 855, platform: { os: 'linux', architecture: 'amd64' } };
    expect(read({ 'containerimage.digest': digest, 'containerimage.descriptor': descriptor })).toEqual({
      pushed: { digest, mediaType, size: 855 },
      warnings: [],
    });
  });

  test.each([
    ['no descriptor', { 'containerimage.digest': digest }],
    [
      'the descriptor of another manifest',
      { 'containerimage.digest': digest, 'containerimage.descriptor': { mediaType, digest: other, size: 1 } },
    ],
  ])('takes the digest alone with %s', (_, metadata) => {
    expect(read(metadata)).toEqual({ pushed: { digest }, warnings: [] });
  });

  test('reads what BuildKit noticed', () => {
    const text = 'InvalidBaseImagePlatform: Base image a:1 was pulled with platform "x" (line 3)';
    const warnings = [
      { short: Buffer.from(text).toString('base64'), range: [{ start: { line: 3 }, end: { line: 3 } }] },
      { short: Buffer.from('something new').toString('base64') },
    ];
    expect(read({ 'buildx.build.warnings': warnings }).warnings).toEqual([
      { rule: 'InvalidBaseImagePlatform', text: 'Base image a:1 was pulled with platform "x"', line: 3 },
      { rule: '', text: 'something new' },
    ]);
  });

  test('refuses a malformed digest', () => {
    expect(() => read({ 'containerimage.digest': 'sha256:x' })).toThrow(/containerimage\.digest: "sha256:x"/);
  });
});

describe('requirePushed', () => {
  test('refuses a push that is not named', () => {
    expect(() => requirePushed(read({}))).toThrow(/names no digest/);
  });
});

describe('exportedParts', () => {
  const lines = [
    'exporting layers done',
    `exporting manifest ${digest} 0.0s done`,
    `exporting config ${other}`,
  ];

  test('says what is inside of what was pushed', () => {
    const progress = lines.map((line) => `#7 ${line}\n`).join('');
    expect(exportedParts(progress)).toEqual({ manifest: digest, config: other });
  });

  test('takes no word of a step for it, nor the index around the image', () => {
    const steps = lines.map((line) => `#7 0.1 ${line}\n#7 exporting manifest list ${digest}\n`).join('');
    expect(exportedParts(steps)).toEqual({});
  });
});
