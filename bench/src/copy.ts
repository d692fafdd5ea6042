import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseImageName } from '@multiarch/oci';
import { openRegistry } from '@multiarch/registry';
import { startRegistry, startTestRegistry } from '@multiarch/testbed';
import { type CopyMeasurement, renderCopyReport } from './copy-report.js';
import { type CopyTask, type CopyTool, findCopyTools } from './copy-tools.js';
import { DelayingProxy } from './delaying-proxy.js';
import { median } from './measurement.js';
import { type LinkOptions, NarrowLink } from './narrow-link.js';
import { pushIndex } from './sources.js';

const RUNS = Number(process.env.BENCH_RUNS ?? 5);
/** Layers of each of two images, and bytes of each: a gigabyte in all. */
const LARGE = { layers: 5, size: Number(process.env.BENCH_LAYER ?? 100_000_000) };
const SMALL = { layers: 10, size: 1024 };
const TAG = '1.0.0';
/** A gigabit, and a round trip of 20 ms. */
const LINK: LinkOptions = { rate: 125_000_000, delay: 10 };
const docs = fileURLToPath(new URL('../../docs/benchmarks/', import.meta.url));

// What the registries store is kept in memory, where that is possible: their disk is not what is compared.
if (existsSync('/dev/shm')) process.env.TMPDIR = '/dev/shm';

/** A tool that is fast because it changes what it copies, or leaves out a platform, is not compared. */
async function check({ from, to, tag }: CopyTask, tool: CopyTool): Promise<void> {
  await using registry = openRegistry();
  const [source, target] = await Promise.all(
    [from, to].map((image) => registry.repository(parseImageName(image)).getManifest({ tag })),
  );
  if (source?.descriptor.digest !== target?.descriptor.digest)
    throw new Error(`${tool.name} made ${target?.descriptor.digest} of ${source?.descriptor.digest}`);
}

const unique = () => crypto.randomUUID().slice(0, 8);

/** Medians of several runs across registries, in turn, so that whatever else this machine does meets all tools. */
async function runAcross(tools: readonly CopyTool[], stage: string, link?: LinkOptions) {
  await using source = link === undefined ? undefined : await new NarrowLink(stage, link).start();
  const runs = new Map(tools.map(({ name }) => [name, [] as { time: number; memory: number }[]]));
  for (let run = 0; run <= RUNS; run += 1)
    for (const tool of tools) {
      // A new one each time: skopeo remembers, for root outside of its home, which registry has which blob.
      await using prod = await startRegistry();
      await using target = link === undefined ? undefined : await new NarrowLink(prod.host, link).start();
      const [from, to] = [source?.host ?? stage, target?.host ?? prod.host];
      const task = { from: `${from}/bench/large`, to: `${to}/bench/large`, tag: TAG };
      const start = performance.now();
      const memory = await tool.run(task);
      const time = performance.now() - start;
      await check(task, tool);
      // The first round warms the caches.
      if (run > 0) runs.get(tool.name)?.push({ time, memory });
      console.log(`${tool.name}: ${time.toFixed(0)} ms, ${(memory / 1e6).toFixed(0)} MB`);
    }
  return (name: string) => {
    const own = runs.get(name) ?? [];
    return {
      time: median(own.map(({ time }) => time)),
      memory: Math.max(...own.map(({ memory }) => memory)),
    };
  };
}

/** Whether a tool notices that a layer is not what it should be, where the target does not look. */
async function notices(tool: CopyTool): Promise<boolean> {
  await using source = await startTestRegistry();
  await using target = await startTestRegistry({ behaviour: { checksBlobs: false } });
  await pushIndex(source.host, 'bench/changed', TAG, { layers: 1, size: 200_000 });
  const sizes = [...source.repository('bench/changed').blobs].filter(
    ([, { byteLength }]) => byteLength > 100_000,
  );
  source.fail({
    match: ({ method, path }) => method === 'GET' && sizes.some(([digest]) => path.endsWith(digest)),
    times: Number.POSITIVE_INFINITY,
    how: { kind: 'corrupt' },
  });
  const task = { from: `${source.host}/bench/changed`, to: `${target.host}/bench/changed`, tag: TAG };
  const failed = await tool.run(task).then(
    () => false,
    () => true,
  );
  return failed && target.tags[`bench/changed:${TAG}`] === undefined;
}

await using stage = await startRegistry();
await using proxy = await new DelayingProxy(stage.host).start();
await pushIndex(stage.host, 'bench/large', TAG, LARGE);
await pushIndex(stage.host, 'bench/small', TAG, SMALL);
const tools = await findCopyTools();
const near = await runAcross(tools, stage.host);
const far = await runAcross(tools, stage.host, LINK);

const measurements: CopyMeasurement[] = [];
for (const tool of tools) {
  const task = { from: `${proxy.host}/bench/small`, to: `${proxy.host}/${unique()}/small`, tag: TAG };
  proxy.reset();
  await tool.run(task);
  const { traffic } = proxy;
  proxy.reset();
  await tool.run(task);
  await check(task, tool);
  measurements.push({
    tool: tool.name,
    near: near(tool.name),
    far: far(tool.name),
    notices: await notices(tool),
    requests: traffic.requests,
    connections: traffic.connections,
    moved: traffic.up + traffic.down,
    again: proxy.traffic.requests,
  });
}
await mkdir(docs, { recursive: true });
const machine = `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), Node.js ${process.version}`;
const versions = new Map(tools.map(({ name, version }) => [name, version]));
const size = 2 * LARGE.layers * LARGE.size;
await writeFile(`${docs}copy.md`, renderCopyReport(measurements, versions, { size, machine, link: LINK }));
console.log(`written: ${docs}copy.md`);
