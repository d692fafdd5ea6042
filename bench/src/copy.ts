import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseImageName } from '@multiarch/oci';
import { openRegistry } from '@multiarch/registry';
import { startRegistry } from '@multiarch/testbed';
import { type CopyMeasurement, renderCopyReport } from './copy-report.js';
import { type CopyTask, type CopyTool, findCopyTools } from './copy-tools.js';
import { DelayingProxy } from './delaying-proxy.js';
import { median } from './measurement.js';
import { pushIndex } from './sources.js';

const RUNS = Number(process.env.BENCH_RUNS ?? 5);
/** Layers of each of two images, and bytes of each: a gigabyte in all. */
const LARGE = { layers: 5, size: Number(process.env.BENCH_LAYER ?? 100_000_000) };
const SMALL = { layers: 10, size: 1024 };
const TAG = '1.0.0';
const docs = fileURLToPath(new URL('../../docs/benchmarks/', import.meta.url));

/** A tool that is fast because it changes what it copies, or leaves out a platform, is not compared. */
async function check({ from, to, tag }: CopyTask, tool: CopyTool): Promise<void> {
  await using registry = openRegistry();
  const [source, target] = await Promise.all(
    [from, to].map((image) => registry.getManifest({ ...parseImageName(image), tag })),
  );
  if (source?.descriptor.digest !== target?.descriptor.digest)
    throw new Error(`${tool.name} made ${target?.descriptor.digest} of ${source?.descriptor.digest}`);
}

const unique = () => crypto.randomUUID().slice(0, 8);

await using stage = await startRegistry();
await using proxy = await new DelayingProxy(stage.host).start();
await pushIndex(stage.host, 'bench/large', TAG, LARGE);
await pushIndex(stage.host, 'bench/small', TAG, SMALL);
const tools = await findCopyTools();

const across = new Map<string, { time: number; memory: number }[]>(tools.map(({ name }) => [name, []]));
// In turn, so that whatever else this machine does meets all of them.
for (let run = 0; run <= RUNS; run += 1)
  for (const tool of tools) {
    // A new one each time: skopeo remembers, for root outside of its home, which registry has which blob.
    await using prod = await startRegistry();
    const task = { from: `${stage.host}/bench/large`, to: `${prod.host}/bench/large`, tag: TAG };
    const start = performance.now();
    const memory = await tool.run(task);
    const time = performance.now() - start;
    await check(task, tool);
    // The first round warms the disk's cache.
    if (run > 0) across.get(tool.name)?.push({ time, memory });
    console.log(`${tool.name}: ${time.toFixed(0)} ms, ${(memory / 1e6).toFixed(0)} MB`);
  }

const measurements: CopyMeasurement[] = [];
for (const tool of tools) {
  const task = { from: `${proxy.host}/bench/small`, to: `${proxy.host}/${unique()}/small`, tag: TAG };
  proxy.reset();
  await tool.run(task);
  const { traffic } = proxy;
  proxy.reset();
  await tool.run(task);
  await check(task, tool);
  const runs = across.get(tool.name) ?? [];
  measurements.push({
    tool: tool.name,
    time: median(runs.map(({ time }) => time)),
    memory: Math.max(...runs.map(({ memory }) => memory)),
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
await writeFile(`${docs}copy.md`, renderCopyReport(measurements, versions, size, machine));
console.log(`written: ${docs}copy.md`);
