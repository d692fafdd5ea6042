import { expect, test } from 'vitest';
import { Steps } from './steps.js';

const PROGRESS = `#0 building with "default" instance using docker driver
#1 [internal] load build definition from Dockerfile
#1 DONE 0.0s
#2 [auth] org/app:pull token for ghcr.io
#5 [build 1/3] FROM docker.io/library/alpine:3@sha256:aa
#5 CACHED
#6 [build 2/3] COPY go.mod .
#6 CACHED
#7 [build 3/3] RUN echo '#9 CACHED'
#7 0.131 #9 CACHED
#7 DONE 0.2s
#9 [stage-1 2/2] COPY --from=build /app /app
#9 [stage-1 2/2] COPY --from=build /app /app
#9 DONE 0.0s
#10 exporting to image
#10 DONE 1.1s
#11 exporting to GitHub Actions Cache
#11 DONE 3.4s
#12 exporting cache to registry
#12 DONE 0.6s`;

test('counts steps, those that were found, and how long caches were written', () => {
  const steps = new Steps();
  for (const line of PROGRESS.split('\n')) steps.line(line, false);
  expect([steps.made, steps.found, steps.exported]).toEqual([2, 1, 4]);
});

test('of what is built again, only the caches count', () => {
  const steps = new Steps();
  for (const line of PROGRESS.split('\n')) steps.line(line, true);
  expect([steps.made, steps.found, steps.exported]).toEqual([0, 0, 4]);
});
