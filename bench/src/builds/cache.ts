import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CacheService, ensureTool, startDocker, startJob, startRegistry } from '@multiarch/testbed';
import { execa } from 'execa';
import { DelayingProxy } from '../delaying-proxy.js';
import { median } from '../measurement.js';
import { NarrowLink } from '../narrow-link.js';

/** What each cache costs a build that finds nothing, and saves the next one: the `build` action, a new builder each time. */
const ROUNDS = Number(process.argv[2] ?? 3);
/** Bytes in a second, to the registry and to the cache service; each has its own link. */
const RATE = 12_500_000;
/** Milliseconds for a round trip. */
const DELAY = 20;
/** Calls in a second that the cache service answers. */
const LIMIT = 20;
const docs = fileURLToPath(new URL('../../../docs/benchmarks/', import.meta.url));
const architecture = process.arch === 'arm64' ? 'arm64' : 'amd64';

const BASE = [
  'FROM scratch AS base',
  'COPY busybox /bin/busybox',
  'RUN ["/bin/busybox", "--install", "-s", "/bin"]',
];
const random = (name: string) => `head -c 4194304 /dev/urandom > /${name}`;

/** Lines of Dockerfiles; `note` is what changes between two builds. */
const PROJECTS: Readonly<Record<string, readonly string[]>> = {
  'five layers that are made at once': [
    ...BASE,
    ...Array.from({ length: 5 }, (_, layer) => `RUN ${random(`layer-${layer}`)}`),
    'COPY note /',
  ],
  'four steps of four seconds, whose last stage takes two of their files': [
    ...BASE,
    'FROM base AS build',
    ...Array.from({ length: 4 }, (_, step) => `RUN sleep 4; ${random(`part-${step}`)}`),
    'COPY note /',
    'RUN cat /note /part-3 > /app',
    'FROM base',
    'COPY --from=build /part-0 /app /',
  ],
};

type Variant = Readonly<Record<'cache' | 'cache-mode' | 'compression', string>>;

const VARIANTS: readonly Variant[] = [
  ...['none', 'auto'].map((cache) => ({ cache, 'cache-mode': '', compression: 'gzip' })),
  ...['gha', 'registry'].flatMap((cache) =>
    ['min', 'max'].map((mode) => ({ cache, 'cache-mode': mode, compression: 'gzip' })),
  ),
  ...['none', 'auto'].map((cache) => ({ cache, 'cache-mode': '', compression: 'zstd' })),
  ...['gha', 'registry'].map((cache) => ({ cache, 'cache-mode': 'max', compression: 'zstd' })),
];

interface Sample {
  readonly cold: number;
  readonly written: number;
  readonly warm: number;
  readonly image: number;
  readonly up: number;
  readonly calls: number;
}

// A builder in a container for each build: it goes with all that it has.
await using docker = await startDocker({ store: 'classic', log: (line) => console.error(line) });
await using registry = await startRegistry();
await using link = await new NarrowLink(registry.host, { rate: RATE, delay: DELAY / 2 }).start();
await using proxy = await new DelayingProxy(link.host).start();
let repositories = 0;

/** A build without anything, and one after a change, each by a builder that has nothing. */
async function measure(lines: readonly string[], variant: Variant): Promise<Sample> {
  await using service = await new CacheService().start();
  Object.assign(service, { delay: DELAY, rate: RATE, limit: LIMIT });
  await using job = await startJob({ env: { ...docker.env, ...service.environment } });
  repositories += 1;
  const image = `${proxy.host}/bench/app-${repositories}`;
  await copyFile(await ensureTool(`busybox-${architecture}`), join(job.workspace, 'busybox'));
  await writeFile(join(job.workspace, 'Dockerfile'), `${lines.join('\n')}\n`);
  proxy.reset();
  const build = async (commit: string) => {
    await execa('docker', ['buildx', 'prune', '--all', '--force'], { env: docker.env });
    await writeFile(join(job.workspace, 'note'), commit);
    const inputs = { images: image, tags: commit, 'buildkit-image': docker.buildkitImage ?? '', ...variant };
    const result = await job.step({ action: 'build', inputs, env: { GITHUB_SHA: commit.repeat(40) } });
    if (result.isFailed) throw new Error(`${JSON.stringify(variant)}: ${result.log}`);
    const report = JSON.parse(result.outputs.report ?? '') as {
      readonly compressedSize: number;
      readonly parts: readonly { readonly name: string; readonly seconds: number }[];
      readonly cache?: { readonly written?: number };
    };
    // The builder and the look-ups are the same in all of them.
    const parts = report.parts.filter(({ name }) => !['prepare', 'look up'].includes(name));
    const time = parts.reduce((sum, { seconds }) => sum + seconds, 0);
    return { time, written: report.cache?.written ?? 0, size: report.compressedSize };
  };
  const cold = await build('a');
  const up = proxy.traffic.up + service.traffic.up;
  const calls = service.calls.length;
  const warm = await build('b');
  return { cold: cold.time, written: cold.written, warm: warm.time, image: cold.size, up, calls };
}

const sections: string[] = [];
for (const [title, lines] of Object.entries(PROJECTS)) {
  const samples = new Map<Variant, Sample[]>(VARIANTS.map((variant) => [variant, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [variant, list] of samples) {
      list.push(await measure(lines, variant));
      console.error(title, JSON.stringify(variant), JSON.stringify(list.at(-1)));
    }
  const middle = (variant: Variant, name: keyof Sample) =>
    median((samples.get(variant) ?? []).map((sample) => sample[name]));
  const rows = VARIANTS.map((variant) => {
    const none = VARIANTS.find(
      ({ cache, compression }) => cache === 'none' && compression === variant.compression,
    ) as Variant;
    const ratio = (name: 'cold' | 'warm') => (middle(variant, name) / middle(none, name)).toFixed(2);
    const megabytes = (name: 'image' | 'up') => (middle(variant, name) / 1e6).toFixed(1);
    return [
      [variant.cache, variant['cache-mode']].join(' ').trim(),
      variant.compression,
      ...[middle(variant, 'cold').toFixed(1), ratio('cold'), middle(variant, 'written').toFixed(1)],
      ...[middle(variant, 'warm').toFixed(1), ratio('warm')],
      ...[megabytes('image'), megabytes('up'), String(middle(variant, 'calls'))],
    ];
  });
  sections.push(
    [
      `## A Dockerfile of ${title}`,
      '',
      '| cache | layers | first build, s | to none | of it the cache | next build, s | to none | image, MB | sent at first, MB | calls at first |',
      '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
      ...rows.map((row) => `| ${row.join(' | ')} |`),
    ].join('\n'),
  );
}
const text = `# Caches

Generated by \`make bench-cache\`; do not edit. The action \`build\`, from its build to the end of its push, by a builder that has nothing: first with
an empty cache, then after a change of one file. Registry and cache service each behind a link of ${(RATE * 8) / 1e6} Mbit/s and ${DELAY} ms; the service answers
${LIMIT} calls a second. Medians of ${ROUNDS} rounds in turn on ${cpus().length} × ${cpus()[0]?.model.trim()}. \`registry\` writes beside the push and without
calls to the service; \`auto\` writes after it, for a tenth of the build.

${sections.join('\n\n')}
`;
console.log(text);
await mkdir(docs, { recursive: true });
await writeFile(join(docs, 'cache.md'), text);
