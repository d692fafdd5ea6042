import { expect, test } from 'vitest';
import { leftOf, nameOfJob } from './left-over.js';

const dead = '0f0e0d0c-0000-4000-8000-000000000001';
const alive = '0f0e0d0c-0000-4000-8000-000000000002';

test('what is named after a job that does not run is left over, and nothing else', () => {
  const names = [
    `buildx_buildkit_${nameOfJob(dead)}0`,
    `buildx_buildkit_${nameOfJob(dead)}0_state`,
    `${nameOfJob(dead)}:test`,
    `buildx_buildkit_${nameOfJob(alive)}0`,
    'multiarch-job-test:1',
    'registry.example.com/org/multiarch-job:latest',
    'buildx_buildkit_default0',
  ];
  expect(leftOf(names, [alive])).toEqual(names.slice(0, 3));
  expect(leftOf(names, [`${alive}:7`, dead])).toEqual([]);
});
