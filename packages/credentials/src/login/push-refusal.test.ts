import { expect, test } from 'vitest';
import { explainRefusal, explainSignIn } from './push-refusal.js';

const trial = { image: 'ghcr.io/org/app', host: 'ghcr.io', identity: 'bot', how: 'GITHUB_TOKEN' };
/** As the client of a registry throws it. */
const refusal = (status: number) =>
  Object.assign(new Error('POST blob ghcr.io/org/app@sha256:e3b0: https://ghcr.io/v2/ answered it'), {
    status,
    said: 'https://ghcr.io/v2/ answered it',
  });

test.each([
  [403, 'ghcr.io: bot (GITHUB_TOKEN) may not push to ghcr.io/org/app: https://ghcr.io/v2/ answered it'],
  [
    500,
    'ghcr.io: bot (GITHUB_TOKEN) could not try a push to ghcr.io/org/app: https://ghcr.io/v2/ answered it',
  ],
])('a trial that met %i speaks of the push, not of the blob that was tried', (status, message) => {
  expect(explainRefusal(refusal(status), trial).message).toBe(message);
});

test('a credential that is not taken', () => {
  expect(explainSignIn(refusal(401), trial).message).toBe(
    'ghcr.io: bot (GITHUB_TOKEN) is not let in: https://ghcr.io/v2/ answered it',
  );
});

test('what went wrong in another way is told in its first line', () => {
  expect(explainRefusal(new TypeError('a\nb'), trial).message).toContain('org/app: a');
});
