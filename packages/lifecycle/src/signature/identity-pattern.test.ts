import { expect, test } from 'vitest';
import { matchesIdentity, parseIdentity } from './identity-pattern.js';

const HOME = 'https://github.com/org/app/.github/workflows';

test.each<[string, string, boolean]>([
  [`${HOME}/build.yaml@refs/heads/main`, `${HOME}/build.yaml@refs/heads/main`, true],
  [`${HOME}/build.yaml@refs/heads/main`, `${HOME}/build.yaml@refs/heads/main2`, false],
  [`${HOME}/build.yaml@refs/heads/main`, `x${HOME}/build.yaml@refs/heads/main`, false],
  [`${HOME}/build.yaml@refs/heads/main`, `${HOME}/buildxyaml@refs/heads/main`, false],
  [`${HOME}/build.yaml@refs/tags/v*`, `${HOME}/build.yaml@refs/tags/v1.2.3`, true],
  [`${HOME}/build.yaml@refs/tags/v*`, `${HOME}/build.yaml@refs/tags/v1/../evil`, false],
  [`${HOME}/build.yaml@refs/tags/v*`, `${HOME}/build.yaml@refs/heads/v1`, false],
  [`${HOME}/build.yaml@refs/heads/*`, `${HOME}/build.yaml@refs/heads/`, true],
  [`${HOME}/build.yaml@refs/heads/*`, `${HOME}/build.yaml@refs/heads/a/b`, false],
  [`${HOME}/build.yaml@refs/heads/**`, `${HOME}/build.yaml@refs/heads/a/b`, true],
  [`${HOME}/build.yaml@refs/heads/**`, `${HOME}/build.yaml@refs/heads`, false],
  [`${HOME}/build.yaml@**`, `${HOME}/build.yaml@refs/tags/v1`, true],
  [`${HOME}/build.yaml@**`, `${HOME}/other.yaml@refs/tags/build.yaml@v1`, false],
  ['https://github.com/org/**', `${HOME}/build.yaml@refs/tags/v1`, true],
  ['https://github.com/org/**', 'https://github.com/organisation/app', false],
  [
    'https://github.com/org/*/.github/workflows/build.yaml@refs/heads/main',
    'https://github.com/org/other/.github/workflows/build.yaml@refs/heads/main',
    true,
  ],
  [
    // A branch may have such a name.
    'https://github.com/org/*/.github/workflows/build.yaml@refs/heads/main',
    `${HOME}/evil.yaml@refs/heads/x/.github/workflows/build.yaml@refs/heads/main`,
    false,
  ],
  ['https://github.com/org/*/.github/**', `${HOME}/build.yaml@refs/heads/main`, true],
  ['https://github.com/org/*/.github/**', 'https://github.com/org/app/evil/.github/x', false],
  ['*@example.com', 'releases@example.com', true],
  ['*@example.com', 'releases@example.com.evil.example', false],
  ['*@example.com', 'evil@evil.example/@example.com', false],
])('%s: %s is %s', (pattern, identity, matches) => {
  expect(matchesIdentity(identity, parseIdentity(pattern, 'signature-identity'))).toBe(matches);
});

test.each([
  ['*', 'would match identities of others'],
  ['**', 'has ** before its end'],
  ['https://**', 'would match identities of others'],
  ['https://github.com/**', 'would match identities of others'],
  ['https://github.com/*', 'would match identities of others'],
  [
    'https://github.com/*/app/.github/workflows/build.yaml@refs/heads/main',
    'would match identities of others',
  ],
  ['https://github.com/org*/app', 'would match identities of others'],
  ['https://*.example.com/org/app', 'would match identities of others'],
  ['*://github.com/org/app', 'would match identities of others'],
  ['releases@*', 'would match identities of others'],
  ['releases@*.example.com', 'would match identities of others'],
  [`${HOME}/**/build.yaml@refs/heads/main`, 'has ** before its end'],
  [`${HOME}/build.yaml@refs/heads/rel**`, 'has ** before its end'],
  [`${HOME}/build.yaml@refs/***`, 'has ** before its end'],
  [`${HOME}/build.ya?l@refs/heads/*`, 'which have no meaning here'],
  [`${HOME}/[ab].yaml@refs/heads/*`, 'which have no meaning here'],
  [`${HOME}/build.yaml @refs/heads/main`, 'has a space'],
])('%s is refused: %s', (pattern, problem) => {
  expect(() => parseIdentity(pattern, 'signature-identity')).toThrow(problem);
});
