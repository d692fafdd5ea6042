import { expect, test } from 'vitest';
import { parseWorkflowInputs } from '../workflow.js';
import { SCOPE } from './caches.js';

const parse = (inputs: Record<string, unknown>) =>
  parseWorkflowInputs({ images: 'ghcr.io/org/app', ...inputs });

test.each([
  [{ ssh: 'default' }, { ssh: ['default'] }],
  [{ ssh: 'default, git=DEPLOY_KEY' }, { ssh: ['default', 'git=DEPLOY_KEY'] }],
  [
    { 'no-cache': true, pull: 'true' },
    { noCache: true, pull: true },
  ],
  [{ 'no-cache-filters': 'deps, build' }, { noCacheFilters: ['deps', 'build'] }],
  [{ 'shm-size': '2g' }, { shmSize: '2g' }],
  [{ 'shm-size': '67108864' }, { shmSize: '67108864' }],
  [
    { ulimit: 'nofile=1024:2048\nmemlock=-1:-1\ncore=0' },
    { ulimit: ['nofile=1024:2048', 'memlock=-1:-1', 'core=0'] },
  ],
  [
    { 'add-hosts': 'db:10.0.0.1\ncache=::1, v6=[fd00::2]' },
    { addHosts: ['db=10.0.0.1', 'cache=::1', 'v6=[fd00::2]'] },
  ],
  [{ network: 'none' }, { network: 'none' }],
  [{ 'cache-mode': 'min' }, { cacheMode: 'min' }],
  [
    { 'cache-from': 'ghcr.io/org/cache:main\ntype=gha\ntype=gha,scope=mine' },
    {
      cacheFrom: [
        'type=registry,ref=ghcr.io/org/cache:main',
        `type=gha,scope=${SCOPE}`,
        'type=gha,scope=mine',
      ],
    },
  ],
  [
    { 'cache-to': `type=gha,mode=min\ntype=registry,ref=ghcr.io/org/cache:${SCOPE}` },
    {
      cacheTo: [`type=gha,mode=min,scope=${SCOPE}`, `type=registry,ref=ghcr.io/org/cache:${SCOPE}`],
    },
  ],
])('%j', (given, read) => {
  expect(parse(given)).toMatchObject(read);
});

test.each([
  [{ ssh: 'default=/home/me/.ssh/id' }, /^ssh: .*default=NAME with the key as NAME in IMAGE_SECRETS/],
  [{ ssh: 'a=B, a=C' }, /^ssh: 'a' is given twice/],
  [{ 'shm-size': 'much' }, /^shm-size: 'much' is not a size/],
  [{ ulimit: 'files=3' }, /^ulimit: 'files=3' is not a limit.*nofile/],
  [{ ulimit: 'nofile' }, /^ulimit: 'nofile' is not a limit/],
  [{ 'add-hosts': 'gate:host-gateway' }, /^add-hosts: .*another address on each machine/],
  [{ 'add-hosts': '10.0.0.1' }, /^add-hosts: .*not a host with its address/],
  [{ network: 'host' }, /^network: 'host' lets a build reach the runner/],
  [{ network: 'bridge' }, /^network: 'bridge' is not a known value; accepted: default, none/],
  [{ 'cache-mode': 'all' }, /^cache-mode: /],
  [{ 'cache-to': 'type=inline' }, /^cache-to: 'type=inline' is of no type that is kept/],
  [{ 'cache-from': 'type=local,src=/x' }, /^cache-from: .* of no type that is kept/],
  [{ 'cache-to': 'type=registry,ref=ghcr.io/org/cache' }, /^cache-to: .*one cache for all builds.*<scope>/],
  [{ 'cache-to': 'type=gha,scope=app' }, /^cache-to: .*one cache for all builds/],
  [
    { 'cache-from': 'type=s3,bucket=b,region=r,access_key_id=AKIA' },
    /^cache-from: 'access_key_id' would be seen/,
  ],
] as const)('%j is refused', (given, message) => {
  expect(() => parse(given)).toThrow(message);
});

test('a key that is refused is not shown', () => {
  const given = { 'cache-to': `type=s3,bucket=b,secret_access_key=hush,name=${SCOPE}` };
  expect(() => parse(given)).toThrow(/^(?!.*hush)/s);
});
