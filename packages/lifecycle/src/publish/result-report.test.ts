import { MultiarchError, parseImageName } from '@multiarch/oci';
import type { LegReport, Result } from '@multiarch/plan';
import { expect, test } from 'vitest';
import type { Published } from './publish.js';
import { renderResult } from './result-report.js';

const digest = `sha256:${'a'.repeat(64)}`;
const mediaType = 'application/vnd.oci.image.index.v1+json';
const result: Result = {
  schemaVersion: 1,
  variants: [
    {
      name: 'cpu',
      stitched: true,
      digest,
      mediaType,
      size: 856,
      images: [{ image: 'ghcr.io/org/app', ref: `ghcr.io/org/app@${digest}`, tags: ['1-cpu', 'latest-cpu'] }],
      platforms: ['amd64', 'arm64'].map((architecture) => ({
        platform: `linux/${architecture}`,
        digest,
        mediaType,
        size: 400,
        archTag: `1-${architecture}-cpu`,
        reused: architecture === 'arm64',
        attestations: [digest],
      })),
    },
  ],
};
const published: Published = { result, failures: [], kept: [], reports: [] };
const report: LegReport = {
  schemaVersion: 1,
  leg: 0,
  variant: 'cpu',
  platform: 'linux/amd64',
  images: ['ghcr.io/org/app'],
  tags: ['1-amd64-cpu'],
  reused: false,
  seconds: 61,
  startedAt: 1_780_000_000_000,
  compressedSize: 2_500_000,
};

test('a summary shows sizes and times where a build has told them, and draws them', () => {
  const text = renderResult({ ...published, reports: [report] }, 'markdown', 'action');
  expect(text).toContain('| Platform | Arch tag | Digest | Attestations | Reused | Compressed | Time |');
  expect(text).toContain('| 1 | no | 2.5 MB | 1 min 01 s |');
  expect(text).toContain('| 1 | yes |  |  |');
  expect(text).toContain('docker pull ghcr.io/org/app:1-cpu\ndocker pull ghcr.io/org/app:latest-cpu');
  expect(text).toContain('```mermaid\ngantt');
});

test('without builds, and in a terminal, there is no picture', () => {
  expect(renderResult(published, 'markdown', 'action')).not.toMatch(/mermaid|Compressed/);
  const text = renderResult({ ...published, reports: [report] }, 'text', 'terminal');
  expect(text).toMatch(/Platform +Arch tag .* Compressed +Time/);
  expect(text).not.toContain('mermaid');
});

test('failures come first', () => {
  const text = renderResult(
    {
      ...published,
      result: { schemaVersion: 1, variants: [] },
      failures: [new MultiarchError('BUILD', 'gpu: not built', { advice: (door) => `read at ${door}` })],
    },
    'markdown',
    'action',
  );
  expect(text).toBe(
    '## Published images\n\n> **Failed:** gpu: not built read at action\n\nNothing was published.',
  );
});

test('a tag that stayed is said with its reason and what to type; what has no tag is pulled by digest', () => {
  const [variant = expect.fail()] = result.variants;
  const images = variant.images.map((image) => ({ ...image, tags: [] }));
  const text = renderResult(
    {
      result: { ...result, variants: [{ ...variant, images }] },
      failures: [],
      kept: [
        { image: parseImageName('ghcr.io/org/app'), tag: 'latest-cpu', reason: 'it holds version 2.0.0' },
      ],
      reports: [],
    },
    'text',
    'action',
  );
  expect(text).toContain(
    'KEPT: ghcr.io/org/app:latest-cpu stays where it is: it holds version 2.0.0. allow-backwards: true moves it all the same.',
  );
  expect(text).toContain(`docker pull ghcr.io/org/app@${digest}`);
});
