import { MultiarchError, readDocument } from '@multiarch/oci';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathsOf, replaced } from '../testing/changed-document.js';
import { plan, push } from '../testing/index.js';
import { parseLeg, parseLegReports, parsePlan } from './read.js';
import { resultSchema } from './result.js';

const made = plan(push);
const report = {
  schemaVersion: 1,
  ...{ leg: 0, variant: '', platform: 'linux/amd64', images: [], tags: [], reused: false, seconds: 1 },
  parts: [{ name: 'build', seconds: 1 }],
};
const result = {
  schemaVersion: 1,
  variants: [
    {
      name: '',
      stitched: false,
      digest: 'sha256:a',
      mediaType: 'a/b',
      size: 1,
      images: [{ image: 'a.io/b', ref: 'a.io/b@sha256:a', tags: ['1'], signature: { form: 'bundle' } }],
      platforms: [],
    },
  ],
};

const READERS: readonly [string, unknown, (text: string) => unknown][] = [
  ['plan', made, (text) => parsePlan(text)],
  ['leg', made.legs[0], (text) => parseLeg(text)],
  ['reports', [report], (text) => parseLegReports(text)],
  ['reports in outputs', { 'leg-0': report }, (text) => parseLegReports(text)],
  ['result', result, (text) => readDocument(resultSchema, text, { input: 'result', accepted: 'a result' })],
];

/** Reads, or refuses as we refuse; anything else is thrown on. */
function attempt(read: (text: string) => unknown, text: string): void {
  try {
    read(text);
  } catch (error) {
    if (!(error instanceof MultiarchError)) throw error;
    expect(error.code).toBe('INVALID_INPUT');
    expect(error.message.length).toBeLessThan(1_500);
    expect(error.message).not.toMatch(/\n/);
  }
}

describe.each(READERS)('any JSON is a %s or is refused', (_, document, read) => {
  test('whatever it is', () => {
    fc.assert(fc.property(fc.json(), (text) => attempt(read, text)));
    fc.assert(fc.property(fc.string(), (text) => attempt(read, text)));
  });

  test('with the version right and anything else', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (members) =>
        attempt(read, JSON.stringify({ ...members, schemaVersion: 1 })),
      ),
    );
  });

  test('with anything in any place of a right one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pathsOf(document)), fc.jsonValue(), (path, value) =>
        attempt(read, JSON.stringify(replaced(document, path, value))),
      ),
    );
  });
});

test('a depth that no document has', () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  for (const [, , read] of READERS) attempt(read, deep);
  attempt(parsePlan, `{"schemaVersion":1,"images":${deep}}`);
});
