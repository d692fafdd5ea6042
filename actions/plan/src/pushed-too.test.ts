import { expect, test } from 'vitest';
import { isPushedToo, workflowFile } from './pushed-too.js';

const JOBS = `jobs:
  image:
    uses: org/multiarch/.github/workflows/build.yaml@v1
    with: { images: ghcr.io/org/app }
`;
const onPush = (filter: string) => `on:\n  pull_request:\n  push: ${filter}\n${JOBS}`;

test.each<[string, string, boolean]>([
  ['both', `on: [push, pull_request]\n${JOBS}`, true],
  ['both, as an object', onPush(''), true],
  ['pull requests alone', `on: pull_request\n${JOBS}`, false],
  ['main alone', onPush('{ branches: [main] }'), false],
  ['the branch', onPush('{ branches: [main, "tickets/**"] }'), true],
  ['one star for one part', onPush('{ branches: ["tickets/*"] }'), true],
  ['one star for two parts', onPush('{ branches: ["*"] }'), false],
  ['all but the branch', onPush('{ branches-ignore: ["tickets/**"] }'), false],
  ['all but others', onPush('{ branches-ignore: ["renovate/**"] }'), true],
  ['a filter that takes out again', onPush('{ branches: ["**", "!tickets/**"] }'), false],
  ['Git tags alone', onPush('{ tags: ["*"] }'), false],
  ['some files alone', onPush('{ paths: [src/**] }'), false],
  ['a job with a condition', `${onPush('')}    if: \${{ vars.BUILD }}\n`, false],
  ['an input that asks for the event', `${onPush('')}    # \${{ github.event_name }}\n`, false],
  ['an input that asks for the branch', `${onPush('')}    # \${{ github.head_ref }}\n`, false],
  ['no YAML', 'on: [push', false],
  ['no workflow', 'on', false],
])('%s', (_, text, expected) => {
  expect(isPushedToo(text, 'tickets/DM-1')).toBe(expected);
});

test.each([
  ['org/app/.github/workflows/ci.yaml@refs/pull/7/merge', '.github/workflows/ci.yaml'],
  ['org/app/.github/workflows/../../x.yaml@refs/heads/main', undefined],
  [undefined, undefined],
])('the file of %s', (reference, file) => {
  expect(workflowFile(reference)).toBe(file);
});
