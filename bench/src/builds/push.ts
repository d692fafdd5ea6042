import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { backends, type Run } from '@multiarch/builder';
import { imageReader } from '@multiarch/lifecycle';
import { parseImageName } from '@multiarch/oci';
import type { Leg } from '@multiarch/plan';
import { openRegistry } from '@multiarch/registry';
import { startDocker, startRegistry } from '@multiarch/testbed';
import { execa } from 'execa';
import { renderChart } from '../drawing/chart.js';
import { median } from '../measurement.js';
import { NarrowLink } from '../narrow-link.js';

/**
 * One image to one, two and three registries, each behind a link of its own: our leg beside the `docker buildx build --push`
 * that it stands for. BENCH_SIZE is the image's size in megabytes, BENCH_RUNS how often each is
 * measured, BENCH_MBIT the speed of a link.
 */
const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const SIZE = Number(process.env.BENCH_SIZE ?? 25) * 1e6;
const LAYERS = 5;
/** Mbit/s, and a round trip of 20 ms. */
const MBIT = Number(process.env.BENCH_MBIT ?? 100);
const LINK = { rate: MBIT * 125_000, delay: 10 };
const REGISTRIES = [1, 2, 3] as const;
const docs = fileURLToPath(new URL('../../../docs/benchmarks/', import.meta.url));

// What the registries store is kept in memory, where that is possible and it is not too much.
if (existsSync('/dev/shm') && SIZE < 1e8) process.env.TMPDIR = '/dev/shm';

const folder = await mkdtemp(join(tmpdir(), 'multiarch-bench-'));
await using docker = await startDocker({
  ...{ store: 'classic', buildx: '0.36' },
  log: (line) => console.error(line),
});
const env = Object.fromEntries(
  Object.entries({ ...process.env, ...docker.env, BUILDX_METADATA_PROVENANCE: 'disabled' }).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  ),
);
const run: Run = async (command, args, { env: own, cwd, onLine }) => {
  const child = execa(command, args, {
    env: own,
    extendEnv: false,
    cwd,
    reject: false,
    stdin: 'ignore',
    all: true,
  });
  for await (const line of child.iterable({ from: 'all' })) onLine?.(line);
  const { exitCode = 1, stdout, stderr } = await child;
  return { exitCode, stdout, stderr };
};

/** An image that nobody has seen. */
async function project(): Promise<string> {
  const directory = await mkdtemp(join(folder, 'project-'));
  const names = Array.from({ length: LAYERS }, (_, layer) => `layer-${layer}`);
  for (const name of names) await writeFile(join(directory, name), randomBytes(SIZE / LAYERS));
  await writeFile(
    join(directory, 'Dockerfile'),
    ['FROM scratch', ...names.map((name) => `COPY ${name} /${name}`)].join('\n'),
  );
  return directory;
}

type Way = (images: readonly string[], directory: string) => Promise<void>;

const raw: Way = async (images, cwd) => {
  const tags = images.flatMap((image) => ['--tag', `${image}:1`]);
  const file = join(cwd, '..', 'metadata.json');
  await execa('docker', ['buildx', 'build', '--push', '--metadata-file', file, ...tags, '.'], { env, cwd });
};

const ours: Way = async (images, directory) => {
  await using registry = openRegistry();
  const leg: Leg = {
    ...{ index: 0, variant: '', platform: `linux/${docker.architectures[0]}`, runner: '', emulation: false },
    ...{ images, tags: ['1'], push: true, revision: '0'.repeat(40), dockerfile: 'Dockerfile', context: '.' },
    ...{ buildArgs: {}, buildContexts: {}, labels: {}, annotations: {} },
    ...{ cache: 'none', cacheScope: '', format: 'oci' },
  };
  const runtime = {
    ...{ run, environment: env, directory, temporaryDirectory: folder, images: imageReader(registry) },
    log: { debug: () => {}, info: () => {}, warning: console.error },
    ...{ mask: () => {}, now: Date.now, sleep: () => Promise.reject(new Error('it failed')) },
    uniqueName: () => 'multiarch-bench',
  };
  await backends.github(runtime)(leg);
};

/** Milliseconds until the same index is under the tag in all of the registries. */
async function measure(way: Way, count: number): Promise<number> {
  await using left = new AsyncDisposableStack();
  const images: string[] = [];
  for (let made = 0; made < count; made += 1) {
    const server = left.use(await startRegistry());
    const link = left.use(await new NarrowLink(server.host, LINK).start());
    images.push(`${link.host}/bench/app`);
  }
  const directory = await project();
  const start = performance.now();
  await way(images, directory);
  const time = performance.now() - start;
  await using registry = openRegistry();
  const found = images.map((image) => registry.repository(parseImageName(image)).headManifest({ tag: '1' }));
  const digests = new Set(
    (await Promise.all(found)).map(({ digest, mediaType }) => `${digest} ${mediaType}`),
  );
  if (digests.size !== 1 || ![...digests][0]?.includes('index')) throw new Error([...digests].join(', '));
  await rm(directory, { recursive: true });
  await execa('docker', ['buildx', 'prune', '--all', '--force'], { env });
  return time;
}

try {
  const builder = ['--driver', 'docker-container', '--driver-opt', 'network=host', '--bootstrap', '--use'];
  const image = docker.buildkitImage === undefined ? [] : ['--driver-opt', `image=${docker.buildkitImage}`];
  await execa('docker', ['buildx', 'create', ...builder, ...image], { env });
  const ways = { '`docker buildx build --push`': raw, 'our leg': ours };
  const times = new Map<string, number[]>();
  for (let round = 0; round <= RUNS; round += 1)
    for (const count of REGISTRIES)
      for (const [name, way] of Object.entries(ways)) {
        const time = await measure(way, count);
        console.log(`${name}, ${count}: ${time.toFixed(0)} ms, load ${loadavg()[0]?.toFixed(1)}`);
        // The first round warms the caches.
        if (round > 0) times.set(`${name} ${count}`, [...(times.get(`${name} ${count}`) ?? []), time]);
      }
  const of = (name: string, count: number) => median(times.get(`${name} ${count}`) ?? []);
  const rows = Object.keys(ways).map((name) => {
    const cells = REGISTRIES.map((count) => {
      const ratio = (of(name, count) / of(name, 1)).toFixed(2);
      return `${(of(name, count) / 1000).toFixed(1)} s (${ratio})`;
    });
    return `| ${name} | ${cells.join(' | ')} |`;
  });
  const text = `# One image, several registries

Generated by \`make bench-push\`; do not edit. Building an attested image of ${SIZE / 1e6} MB in ${LAYERS} layers with a builder in a container, and pushing
it to registries that are each behind a link of their own: ${MBIT} Mbit/s, 20 ms for a round trip. Medians of ${RUNS} runs in turn, and how
many times as long as to one registry. ${cpus().length} × ${cpus()[0]?.model.trim()}, load of the machine ${loadavg()[0]?.toFixed(0)}.

| | one | two | three |
| --- | --- | --- | --- |
${rows.join('\n')}

![Time to build an image and push it](push.svg)

The digest was the same in all of them, each time.
`;
  console.log(text);
  await mkdir(docs, { recursive: true });
  const chart = renderChart({
    title: `Time to build an image of ${SIZE / 1e6} MB and push it`,
    unit: 's',
    groups: REGISTRIES.map((count) => ({
      name: `${count} ${count === 1 ? 'registry' : 'registries'}`,
      bars: Object.keys(ways).map((name) => ({
        label: name.replaceAll('`', ''),
        value: of(name, count) / 1000,
        isOurs: name === 'our leg',
      })),
    })),
  });
  await writeFile(join(docs, 'push.svg'), chart);
  await writeFile(join(docs, 'push.md'), text);
} finally {
  await execa('docker', ['buildx', 'rm', '--all-inactive', '--force'], { env, reject: false });
  await rm(folder, { recursive: true, force: true });
}
