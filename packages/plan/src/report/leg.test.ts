import { expect, test } from 'vitest';
import type { Leg } from '../documents/leg.js';
import type { LegReport } from '../documents/report.js';
import { plan, push } from '../testing/index.js';
import { renderLeg, renderTimeline } from './leg.js';

const [leg] = plan(push, { 'smoke-test': 'app | cat' }).legs as [Leg];
const digest = `sha256:${'a'.repeat(64)}`;
const report: LegReport = {
  schemaVersion: 1,
  leg: 0,
  variant: 'gpu',
  platform: 'linux/amd64',
  digest,
  mediaType: 'application/vnd.oci.image.index.v1+json',
  size: 856,
  images: leg.images,
  tags: leg.tags,
  reused: false,
  seconds: 95,
  startedAt: 1_780_000_000_000,
  finishedAt: 1_780_000_095_000,
  parts: [
    { name: 'build', seconds: 90 },
    { name: 'push', seconds: 5 },
  ],
  compressedSize: 1_530_000_000,
};

test('a leg that was built', () => {
  const text = renderLeg(leg, report);
  expect(text).toContain('## Build: gpu on linux/amd64');
  expect(text).toContain('| Result | built and pushed |');
  expect(text).toContain('| Size | 1.5 GB compressed |');
  expect(text).toContain('| Time | 1 min 35 s |');
  expect(text).toContain('| Tested | app &#124; cat |');
  expect(text).toContain(`docker pull ghcr.io/org/app:v1.2.3-amd64-gpu@${digest}\n`);
  expect(text).toContain(`docker pull quay.io/org/app:v1.2.3-amd64-gpu@${digest}\n`);
  expect(text).toContain(
    [
      '```mermaid',
      'gantt',
      '  dateFormat x',
      '  axisFormat %H:%M:%S',
      '  todayMarker off',
      '  section gpu on linux/amd64',
      '  build (1 min 30 s) :1780000000000, 1780000090000',
      '  push (5.0 s) :1780000090000, 1780000095000',
      '```',
    ].join('\n'),
  );
});

test('a leg that was reused, and one that was only built', () => {
  expect(renderLeg(leg, { ...report, reused: true })).toContain('| Result | reused: it had been built');
  const { digest: _, ...unpushed } = report;
  const text = renderLeg({ ...leg, push: false }, { ...unpushed, tags: [] });
  expect(text).toContain('| Result | built, not pushed |');
  expect(text).not.toContain('docker pull');
});

test.each<[NonNullable<LegReport['cache']>, string]>([
  [{ steps: 9, found: 7, written: 3.2, saved: 41 }, '7 of 9 steps found, 41.0 s saved; written in 3.2 s'],
  [{ steps: 9, found: 0, written: 6 }, '0 of 9 steps found; written in 6.0 s'],
  [
    { steps: 9, found: 9, saved: 60, left: 'unchanged' },
    '9 of 9 steps found, 1 min 00 s saved; not written: nothing changed',
  ],
  [
    { steps: 9, found: 0, written: 10, left: 'late' },
    '0 of 9 steps found; given up as it took too long, after 10.0 s',
  ],
  [{ steps: 9, found: 0, left: 'short' }, '0 of 9 steps found; not written: the build is too short for it'],
  [{ steps: 9, found: 0, left: 'off' }, 'left out for some days: it has cost more than it saved'],
])('what a cache cost and saved: %j', (cache, line) => {
  expect(renderLeg(leg, { ...report, cache })).toContain(`| Cache | ${line} |`);
});

test('one picture of all legs, without those that do not know their time', () => {
  const { startedAt: _, ...untimed } = report;
  const { parts: __, ...whole } = report;
  const picture = renderTimeline([report, untimed, { ...whole, variant: '', reused: true }]).join('');
  expect(picture.match(/section/g)).toHaveLength(2);
  expect(picture).toContain('  section linux/amd64\n  reuse (1 min 35 s) :');
  expect(renderTimeline([untimed])).toEqual([]);
});

test('names from outside stay names', () => {
  const picture = renderTimeline([{ ...report, variant: 'a:b\n```; click' }]).join('');
  expect(picture).toContain('section a b click on linux/amd64');
  expect(picture.match(/```/g)).toHaveLength(2);
});
