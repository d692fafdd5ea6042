import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startJob } from '@multiarch/testbed';
import { expect, test } from 'vitest';

const keys = { 'aws-access-key-id': 'AKIAIOSFODNN7EXAMPLE', 'aws-secret-access-key': 'secret' };
const auths = '- { registry: quay.io, username: org+robot, password: pw }';

test.each([
  ['for passwords that are in hand', { images: 'ghcr.io/a/b', 'sign-in': 'false' }, []],
  [
    'for a list of them',
    { images: 'ghcr.io/a/b, quay.io/a/b', 'registry-auths': auths, 'sign-in': 'false' },
    ['yaml.js'],
  ],
  [
    'where a host of AWS wants it',
    { images: '111111111111.dkr.ecr.us-east-1.amazonaws.com/a', ...keys },
    undefined,
  ],
])('loads nothing beyond its own file, but YAML and an SDK: %s', async (_name, inputs, expected) => {
  await using job = await startJob({ token: 'ghs_jobtoken' });
  const coverage = join(job.temp, 'coverage');
  // Nobody answers there: what is loaded to ask is what counts.
  const env = { NODE_V8_COVERAGE: coverage, AWS_ENDPOINT_URL: 'http://127.0.0.1:1' };
  const { exitCode } = await job.step({ action: 'login', inputs, env });
  expect(exitCode).toBe(expected === undefined ? 1 : 0);
  const [report = ''] = await readdir(coverage);
  const { result } = JSON.parse(await readFile(join(coverage, report), 'utf8'));
  const loaded = result.flatMap(({ url }: { url: string }) => /\/dist\/(.*)$/.exec(url)?.[1] ?? []);
  expect(loaded).toContain('index.js');
  const more = loaded.filter((file: string) => file !== 'index.js');
  if (expected === undefined) expect(more.length).toBeGreaterThan(0);
  else expect(more).toEqual(expected);
});
