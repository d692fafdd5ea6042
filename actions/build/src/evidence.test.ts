import { tmpdir } from 'node:os';
import { githubEvidence } from '@multiarch/door/evidence';
import { silent } from '@multiarch/oci';
import { CacheService } from '@multiarch/testbed';
import { afterEach, expect, test, vi } from 'vitest';

const note = `multiarch-built-${'a'.repeat(64)}-${'b'.repeat(64)}`;

afterEach(() => {
  vi.unstubAllEnvs();
});

async function startService(): Promise<CacheService> {
  const service = await new CacheService().start();
  // The library would make a folder at the root of the machine.
  vi.stubEnv('RUNNER_TEMP', tmpdir());
  for (const [name, value] of Object.entries(service.environment)) vi.stubEnv(name, value);
  return service;
}

test('finds what was kept, by its whole key, and downloads nothing', async () => {
  await using service = await startService();
  const evidence = githubEvidence(silent);
  expect(await evidence.has(note)).toBe(false);
  await evidence.keep([`${note}-longer`]);
  expect(await evidence.has(note)).toBe(false);
  await evidence.keep([note]);
  await evidence.keep([note]);
  expect(await evidence.has(note)).toBe(true);
  expect(service.keys).toEqual([`${note}-longer`, note]);
});

test('finds the newest that begins so, and nothing that does not', async () => {
  await using _service = await startService();
  const evidence = githubEvidence(silent);
  expect(await evidence.find('multiarch-published-a-')).toBeUndefined();
  await evidence.keep(['multiarch-published-a-1']);
  await evidence.keep(['multiarch-published-a-2']);
  await evidence.keep(['multiarch-published-b-3']);
  expect(await evidence.find('multiarch-published-a-')).toBe('multiarch-published-a-2');
  expect(await evidence.find('multiarch-published-c-')).toBeUndefined();
});

test('is none where the token may only read', async () => {
  await using service = await startService();
  service.isReadOnly = true;
  const evidence = githubEvidence(silent);
  await evidence.keep([note]);
  expect(await evidence.has(note)).toBe(false);
  expect(await evidence.find(note)).toBeUndefined();
});

test('is none where there is no service', async () => {
  vi.stubEnv('ACTIONS_RESULTS_URL', '');
  vi.stubEnv('ACTIONS_CACHE_URL', '');
  const evidence = githubEvidence(silent);
  await evidence.keep([note]);
  expect(await evidence.has(note)).toBe(false);
  expect(await evidence.find(note)).toBeUndefined();
});
