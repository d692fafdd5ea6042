import { expect, test } from 'vitest';
import { parseCacheMounts } from './cache-mounts.js';

test('targets become the ids that BuildKit gives them, each once', () => {
  expect(parseCacheMounts(['/root/.cache/pip/', '/root//.cache/./pip', 'apt', '/', 'a/../b'])).toEqual([
    '/root/.cache/pip',
    'apt',
    '/',
    'b',
  ]);
});

test('owner and mode are part of a mount', () => {
  expect(parseCacheMounts(['/home/app/.cache/, uid=1000,gid=1000,mode=0775'])).toEqual([
    '/home/app/.cache,uid=1000,gid=1000,mode=0775',
  ]);
});

test.each([
  'a,uid=x',
  'a,mode=9',
  'a,from=b',
  'a,sharing=locked,uid=1',
  'a,target=/etc',
  'a b',
  '"a"',
  '$HOME',
  '~/x',
  'a=b',
])('%j is refused', (line) => {
  expect(() => parseCacheMounts([line])).toThrow(/^cache-mounts: /);
});
