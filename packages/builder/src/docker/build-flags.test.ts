import { expect, test } from 'vitest';
import { legOf } from '../testing/leg-fixture.js';
import { cacheOptions } from './cache.js';
import { buildCommand } from './command.js';

const context = { environment: {}, secrets: [], metadataFile: '/tmp/metadata.json' };
const gha = { ACTIONS_RUNTIME_TOKEN: 'token', ACTIONS_RESULTS_URL: 'https://results.example/' };
const own = 'type=registry,ref=ghcr.io/org/app:buildcache-app-cpu-amd64';

const fresh = { noCache: true, noCacheFilters: ['deps'], pull: true };

test('options of build-push-action are those of Buildx', () => {
  const leg = legOf({
    ...fresh,
    network: 'none',
    shmSize: '2g',
    ulimit: ['nofile=1024'],
    addHosts: ['db=10.0.0.1'],
  });
  const text = buildCommand(leg, { ...context, ssh: ['default'] }).args.join(' ');
  expect(text).toContain('--network none --shm-size 2g --ulimit nofile=1024 --add-host db=10.0.0.1');
  expect(text).toContain('--no-cache --no-cache-filter deps --pull --ssh default');
});

test('what was built to be tested is pushed, and not built anew', () => {
  const text = buildCommand(legOf(fresh), { ...context, again: true }).args.join(' ');
  expect(text).not.toMatch(/--no-cache|--pull/);
});

test.each([
  ['as BuildKit does', {}, ''],
  ['by zstd', { compression: 'zstd' }, ',compression=zstd'],
  [
    'by the highest level',
    { compression: 'zstd', compressionLevel: 22 },
    ',compression=zstd,compression-level=22',
  ],
  ['by another level of gzip', { compressionLevel: 0 }, ',compression=gzip,compression-level=0'],
  ['all of them', { forceCompression: true }, ',compression=gzip,force-compression=true'],
] as const)('layers are packed %s, in the image and in the cache', (_, changes, attributes) => {
  const leg = legOf({ cache: 'registry', ...changes });
  const text = buildCommand(leg, context).args.join(' ');
  expect(text).toContain(`,store=false,oci-mediatypes=true${attributes} `);
  expect(text).toContain(`,image-manifest=true,oci-mediatypes=true${attributes},ignore-error=true`);
});

test('what is tested is packed as it is to be pushed', () => {
  const of = (changes: object) => buildCommand(legOf(changes), { ...context, load: 'x:y' }).args.join(' ');
  expect(of({})).toContain('--load --tag x:y --provenance false');
  expect(of({ compression: 'zstd' })).toContain(
    '--output type=docker,name=x:y,oci-mediatypes=true,compression=zstd --provenance false',
  );
});

test('a build reads the cache, and what is apart from it writes it and nothing else', () => {
  const leg = legOf({ cache: 'auto', sbom: 'true' });
  const of = (changes: object) =>
    buildCommand(leg, { ...context, environment: gha, ...changes }).args.join(' ');
  const read = of({ cachePart: 'read' });
  expect(read).toContain('--cache-from type=gha,scope=app-cpu-amd64 ');
  expect(read).not.toContain('--cache-to');
  const write = of({ cachePart: 'write', cacheMode: 'min', again: true });
  expect(write).toContain('--cache-to type=gha,scope=app-cpu-amd64,mode=min,ignore-error=true');
  expect(write).toContain('--output type=cacheonly --provenance false --sbom false');
  expect(write).not.toMatch(/--cache-from|--tag|type=image/);
  expect(buildCommand(leg, { ...context, cachePart: 'read' }).args.join(' ')).not.toContain('--cache');
});

test.each([
  ['its own', { cache: 'registry' }, [own], [`${own},mode=max`]],
  [
    'of a branch',
    { cache: 'registry', cacheRef: '1a2b3c4d' },
    [`${own}-1a2b3c4d`, own],
    [`${own}-1a2b3c4d,mode=max`],
  ],
  ['fewer layers', { cache: 'registry', cacheMode: 'min' }, [own], [`${own},mode=min`]],
  ['nothing is read where all is made anew', { cache: 'registry', noCache: true }, [], [`${own},mode=max`]],
  [
    'in place of it',
    {
      cache: 'registry',
      cacheFrom: ['type=gha,scope=<scope>', 'type=registry,ref=a/b:c'],
      cacheTo: ['type=registry,ref=a/b:<scope>'],
    },
    ['type=gha,scope=app-cpu-amd64', 'type=registry,ref=a/b:c'],
    ['type=registry,ref=a/b:app-cpu-amd64,mode=max,ignore-error=true'],
  ],
  [
    "as the caller's own mode says",
    { cacheTo: ['type=gha,mode=min,scope=<scope>'], cacheMode: 'max' },
    [],
    ['type=gha,mode=min,scope=app-cpu-amd64,ignore-error=true'],
  ],
  [
    'not written by who may not write what others read',
    { push: true, cacheWrite: false, cacheTo: ['type=registry,ref=a/b:<scope>'] },
    [],
    [],
  ],
] as const)('caches: %s', (_, changes, from, to) => {
  const options = cacheOptions(legOf({ ...changes } as Parameters<typeof legOf>[0]), gha);
  expect(options.from).toEqual(from);
  expect(options.to).toEqual(to.map((start) => expect.stringMatching(`^${start}`)));
});

test("GitHub's cache is left out where it is not there", () => {
  const leg = legOf({ cacheFrom: ['type=gha,scope=<scope>'], cacheTo: ['type=gha,scope=<scope>'] });
  expect(cacheOptions(leg, {})).toEqual({ from: [], to: [] });
});
