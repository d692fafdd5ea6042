import { CacheService, startTestRegistry, type TestRegistry } from '@multiarch/testbed';
import { expect, test } from 'vitest';
import { type FakeDocker, startFakeDocker } from './fake-docker.js';
import { sampleCheckout, tagPushed } from './sample-call.js';
import { type ProcessRun, runProcesses } from './workflow-process.js';

const PATH = 'octo-org/octo-app';
const tag = 'v1.2.3';
const { ref } = tagPushed(tag);
/** All that GitHub starts for one Git tag, and somebody by hand. */
const TWINS = [
  tagPushed(tag),
  {
    name: 'release',
    ref,
    payload: { action: 'published', release: { tag_name: tag, draft: false, prerelease: false } },
  },
  { name: 'workflow_dispatch', ref, payload: { ref, inputs: {} } },
] as const;

interface Place {
  readonly registry: TestRegistry;
  readonly docker: FakeDocker;
  readonly folder: string;
  readonly service: CacheService;
}

function start(
  { registry, docker, folder, service }: Place,
  event: (typeof TWINS)[number],
): Promise<ProcessRun> {
  return runProcesses({
    workflow: 'build',
    inputs: {
      images: `${registry.host}/${PATH}`,
      variants: 'cpu',
      ...{ cache: 'none', runners: 'default=ubuntu-24.04', emulation: true },
    },
    event,
    cwd: folder,
    env: { PATH: docker.PATH, GITHUB_SHA: 'a'.repeat(40), GITHUB_API_URL: '', ...service.environment },
  });
}

function expectGreen({ jobs, log }: ProcessRun): void {
  expect(
    jobs.filter(({ result }) => result === 'failure').map(({ id }) => id),
    log,
  ).toEqual([]);
}

/** An image that says all of itself that a release's own does, with other files in it. */
function plant(from: TestRegistry, to: TestRegistry, name: string): string {
  const source = from.repository(PATH);
  const stored = source.manifests.get(source.tags.get(name) ?? '') ?? expect.fail(name);
  const manifest = JSON.parse(Buffer.from(stored.bytes).toString());
  const target = to.repository(PATH);
  const config = source.blobs.get(manifest.config.digest) ?? expect.fail();
  const layer = Buffer.from('somebody’s files');
  target.addBlob(config);
  manifest.layers[0] = { ...manifest.layers[0], digest: target.addBlob(layer), size: layer.byteLength };
  const digest = target.addManifest(Buffer.from(JSON.stringify(manifest)), stored.mediaType);
  target.tags.set(name, digest);
  return digest;
}

test('push, release and a run by hand on one tag, where no tag is written twice: all green, one digest, nothing planted', async () => {
  await using service = await new CacheService().start();
  await using checkout = await sampleCheckout();
  await using elsewhere = await startTestRegistry();
  await using registry = await startTestRegistry({ behaviour: { immutable: /^(?!latest)/ } });
  const placeOf = async (at: TestRegistry): Promise<Place> => {
    const docker = await startFakeDocker([[at, PATH]], { buildsAnew: true });
    return { registry: at, docker, folder: checkout.folder, service };
  };
  const first = await placeOf(elsewhere);
  await using _first = first.docker;
  expectGreen(await start(first, TWINS[0]));
  // What that run noted is of its own images.
  const planted = plant(elsewhere, registry, `${tag}-arm64-cpu`);
  const place = await placeOf(registry);
  await using _second = place.docker;

  const runs = await Promise.all(TWINS.map((event) => start(place, event)));
  runs.push(await start(place, TWINS[2]));

  for (const run of runs) expectGreen(run);
  const digest = registry.tags[`${PATH}:${tag}-cpu`];
  expect(runs.map(({ outputs }) => outputs.digest)).toEqual(runs.map(() => digest));
  expect(registry.tags[`${PATH}:latest-cpu`]).toBe(digest);
  expect(registry.tags[`${PATH}:${tag}-arm64-cpu`]).toBe(planted);
  const index = registry.repository(PATH).manifests.get(digest ?? '') ?? expect.fail();
  expect(Buffer.from(index.bytes).toString()).not.toContain(planted);
  expect(runs[0]?.log).toMatch(
    /nothing proves that this repository’s runs built it.*pushed by its digest alone/,
  );
});
