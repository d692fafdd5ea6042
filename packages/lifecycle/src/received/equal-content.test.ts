import type { LegReport } from '@multiarch/plan';
import { expect, test } from 'vitest';
import { refuseEqualContent } from './equal-content.js';

function leg(platform: string, content: string | undefined, leg = 0) {
  const [os = '', architecture = ''] = platform.split('/');
  const hash = (letter: string) => `sha256:${letter.repeat(64)}`;
  const config = {
    digest: hash('f'),
    os,
    architecture,
    ...(content === undefined ? {} : { content: hash(content) }),
  };
  const report: LegReport = {
    ...{ schemaVersion: 1, leg, variant: '', platform, images: [], tags: [] },
    ...{ reused: false, seconds: 1, config },
  };
  return { planned: { platform, leg }, report };
}

const amd64 = leg('linux/amd64', 'a');

test.each([
  ['with content of their own', [amd64, leg('linux/arm64', 'b')]],
  ['of which one says nothing of its content', [amd64, leg('linux/arm64', undefined)]],
  ['of which none does', [leg('linux/amd64', undefined), leg('linux/arm64', undefined)]],
  ['that are variants of one architecture', [leg('linux/arm/v6', 'a'), leg('linux/arm/v7', 'a')]],
  ['of which one has no report', [amd64, { ...leg('linux/arm64', 'a'), report: undefined }]],
  ['of which there is one', [amd64]],
])('platforms %s are published', (_, legs) => {
  expect(() => refuseEqualContent({}, legs)).not.toThrow();
});

test.each([
  ['linux/arm64', [amd64, leg('linux/arm64', 'a')]],
  ['linux/arm64', [amd64, leg('linux/s390x', 'b'), leg('linux/arm64', 'a')]],
  ['linux/386', [amd64, leg('linux/386', 'a')]],
  ['windows/amd64', [amd64, leg('windows/amd64', 'a')]],
])('the content of linux/amd64 for %s is refused, unless that is allowed', (platform, legs) => {
  expect(() => refuseEqualContent({}, legs)).toThrow(
    `the images for linux/amd64 and ${platform} hold the same files`,
  );
  expect(() => refuseEqualContent({ sameContent: true }, legs)).not.toThrow();
});
