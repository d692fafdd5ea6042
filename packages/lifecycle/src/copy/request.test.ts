import { describe, expect, test } from 'vitest';
import { parseCopy } from './request.js';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const app = { registry: 'ghcr.io', repository: 'org/app' };

test.each([
  // what is copied, where to, the names that it gets
  ['ghcr.io/org/app:v1.2.3', ':stable', ['ghcr.io/org/app:stable*']],
  ['ghcr.io/org/app:v1.2.3', ':v1.2.4', ['ghcr.io/org/app:v1.2.4']],
  ['ghcr.io/org/app:v1.2.3', 'docker.io/org/app', ['docker.io/org/app:v1.2.3']],
  ['ghcr.io/org/app:v1.2.3', 'org/app:latest', ['docker.io/org/app:latest*']],
  [
    'ghcr.io/org/app:v1.2.3',
    ':latest, quay.io/org/app :stable\nquay.io/org/app:stable,:latest',
    [
      'ghcr.io/org/app:latest*',
      'ghcr.io/org/app:stable*',
      'quay.io/org/app:v1.2.3',
      'quay.io/org/app:stable*',
    ],
  ],
  [`ghcr.io/org/app@${DIGEST}`, ':v1.2.3', ['ghcr.io/org/app:v1.2.3']],
  // The digest says what it is; the tag beside it names the copies.
  [`ghcr.io/org/app:v1.2.3@${DIGEST}`, 'quay.io/org/app', ['quay.io/org/app:v1.2.3']],
])('%s to %j', (from, to, names) => {
  const request = parseCopy({ from, to });
  expect(request.from).toEqual(app);
  expect(request.source).toEqual(from.includes('@') ? { digest: DIGEST } : { tag: 'v1.2.3' });
  expect(
    request.to.flatMap(({ image, tags }) =>
      tags.map(({ name, mutable }) => `${image.registry}/${image.repository}:${name}${mutable ? '*' : ''}`),
    ),
  ).toEqual(names);
  expect(request).toMatchObject({ onExisting: 'fail', allowBackwards: false });
});

describe('refused before anything is asked:', () => {
  test.each([
    [{}, 'from: nothing says what to copy'],
    [{ from: 'ghcr.io/org/app', to: ':x' }, "'ghcr.io/org/app' names neither a tag nor a digest"],
    [{ from: 'ghcr.io/org/app:x' }, 'to: nothing says where to'],
    [{ from: 'ghcr.io/org/app:x', to: ':x' }, "':x' is also where it comes from"],
    [{ from: 'ghcr.io/org/app:x', to: 'ghcr.io/org/app' }, 'is also where it comes from'],
    [{ from: 'ghcr.io/org/app:x', to: `ghcr.io/org/b@${DIGEST}` }, 'names a digest'],
    [{ from: `ghcr.io/org/app@${DIGEST}`, to: 'quay.io/org/app' }, "'quay.io/org/app' has no tag"],
    [{ from: 'ghcr.io/org/app:x', to: ':-x' }, "'-x'"],
    [
      { from: 'ghcr.io/org/app:x', to: ':buildcache-main' },
      "'buildcache-main' looks like the tag of a cache",
    ],
    [
      { from: 'ghcr.io/org/app:x', to: `:${DIGEST.replace(':', '-')}.sig` },
      'looks like the tag of a signature or attestation',
    ],
  ])('%j', (inputs, words) => {
    expect(() => parseCopy(inputs)).toThrow(words);
  });
});
