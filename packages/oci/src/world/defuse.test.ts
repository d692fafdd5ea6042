import { expect, test } from 'vitest';
import { defuse } from './defuse.js';

test.each([
  ['a command', '::set-output name=leg-1::{}', ': :set-output name=leg-1::{}'],
  ['behind blanks', ' \t::add-mask::a', ' \t: :add-mask::a'],
  ['in a second line', 'step 1\n::stop-commands::x', 'step 1\n: :stop-commands::x'],
  ['behind a carriage return', 'step 1\r::save-state name=a::b', 'step 1\r: :save-state name=a::b'],
  ['behind a line separator', 'a\u2028::debug::b', 'a\u2028: :debug::b'],
  ['the old form', '##[add-mask]a', '# #[add-mask]a'],
  ['the old form within a line', '#8 0.123 ##[set-output name=x]y', '#8 0.123 # #[set-output name=x]y'],
  ['the old form behind more signs', '###[group]x', '## #[group]x'],
  [
    'the form of Azure Pipelines',
    'x ##vso[task.setvariable variable=a]b',
    'x # #vso[task.setvariable variable=a]b',
  ],
  ['the form of TeamCity', '##teamcity[x]', '# #teamcity[x]'],
  ['three colons', ':::debug::x', ': ::debug::x'],
])('%s is parted', (_, text, expected) => {
  expect(defuse(text)).toBe(expected);
});

test.each(['std::vector<int>', 'a ::b', 'ghcr.io/org/app:1.2', '# [x]', '#[x]', '[::1]:5000', ''])(
  '%j stays as it is',
  (text) => {
    expect(defuse(text)).toBe(text);
  },
);
