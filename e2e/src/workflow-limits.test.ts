import { expect, test } from 'vitest';
import { evaluate } from './act/expression.js';
import { limitsPassed } from './workflow-limits.js';

const inputs = { label: 'ubuntu-slim', minutes: 60, images: 'x'.repeat(401) };

test.each([
  ['nothing that is limited', { 'runs-on': 'ubuntu-24.04' }, []],
  ['15 minutes', { 'runs-on': '${{ inputs.label }}', 'timeout-minutes': 15 }, []],
  [
    '60 minutes',
    { 'runs-on': '${{ inputs.label }}', 'timeout-minutes': '${{ inputs.minutes }}' },
    ['ubuntu-slim ends it after 15 minutes, and it says 60'],
  ],
  ['60 minutes on another runner', { 'runs-on': 'ubuntu-24.04', 'timeout-minutes': 60 }, []],
  [
    'the default of 6 hours',
    { 'runs-on': ['self-hosted', 'ubuntu-slim'] },
    ['ubuntu-slim ends it after 15 minutes, and it says 360'],
  ],
  ['a group of 400', { 'runs-on': 'x', concurrency: { group: 'x'.repeat(400) } }, []],
  [
    'a group of 401',
    { 'runs-on': 'x', concurrency: { group: '${{ inputs.images }}' } },
    ['the concurrency group has 401 characters, of 400'],
  ],
  [
    'an empty group',
    { 'runs-on': 'x', concurrency: { group: '${{ inputs.none }}' } },
    ['the concurrency group is empty'],
  ],
  [
    'a name of 102',
    { 'runs-on': 'x', name: `\${{ inputs.label }}${'x'.repeat(91)}` },
    ['the name has 102 characters, of 100'],
  ],
])('limitsPassed: %s', (_, job, expected) => {
  expect(limitsPassed(job, { inputs })).toEqual(expected);
});

test('names that are alike but for case are one in a context and in fromJSON: the first, with the last value', () => {
  const text = '{"HTTP_PROXY":"a","x":{"A":1,"a":2},"http_proxy":"b"}';
  const expected = { HTTP_PROXY: 'b', x: { A: 2 } };
  expect(evaluate('${{ fromJSON(inputs.text) }}', { inputs: { text } })).toEqual(expected);
  expect(evaluate('${{ inputs }}', { inputs: JSON.parse(text) })).toEqual(expected);
  expect(evaluate('${{ fromJSON(inputs.text).Http_Proxy }}', { inputs: { text } })).toBe('b');
});
