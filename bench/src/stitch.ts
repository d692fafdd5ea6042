import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { inspect } from '@multiarch/lifecycle';
import { parseImageName } from '@multiarch/oci';
import { openRegistry } from '@multiarch/registry';
import { startDocker, startRegistry } from '@multiarch/testbed';
import { DelayingProxy } from './delaying-proxy.js';
import { renderPlot } from './drawing/plot.js';
import { type Measurement, median, type Setting } from './measurement.js';
import { renderReport } from './report.js';
import { pushSources } from './sources.js';
import { findTools, type Tool } from './tools.js';

const RUNS = 5;
const DELAYS = [0, 20, 100];
const docs = fileURLToPath(new URL('../../docs/benchmarks/', import.meta.url));

/** Runs a tool, several times for its time, and checks that it did what was asked. */
async function measure(
  tool: Tool,
  setting: Setting,
  proxy: DelayingProxy,
  origin: string,
): Promise<Measurement> {
  const { kind, tags: count, delay } = setting;
  if (tool.plainOnly && kind === 'attested') return { tool: tool.name, ...setting };
  const path = `bench/${kind}`;
  const times: number[] = [];
  let traffic = proxy.traffic;
  for (let run = 0; run < RUNS; run += 1) {
    const tags = Array.from({ length: count }, (_, index) => `t${index}-${crypto.randomUUID().slice(0, 8)}`);
    proxy.delay = delay;
    proxy.reset();
    const start = performance.now();
    await tool.run({ image: `${proxy.host}/${path}`, sources: ['1-amd64', '1-arm64'], tags });
    times.push(performance.now() - start);
    traffic = proxy.traffic;
    proxy.delay = 0;
    await check(`${origin}/${path}`, tags, kind, tool);
  }
  return { tool: tool.name, ...setting, traffic, time: median(times) };
}

/** Every tag must hold both platforms: a tool that is fast because it does less is not compared. */
async function check(
  image: string,
  tags: readonly string[],
  kind: Setting['kind'],
  tool: Tool,
): Promise<void> {
  await using registry = openRegistry();
  const nests = kind === 'attested' && /oras|regctl/.test(tool.name);
  for (const tag of nests ? [] : tags) {
    const { images } = await inspect(registry, { ...parseImageName(image), tag });
    const platforms = images.map(({ platform }) => platform).join(', ');
    if (platforms !== 'linux/amd64, linux/arm64')
      throw new Error(`${tool.name} made ${tag} for ${platforms}`);
  }
}

await using docker = await startDocker({ log: console.log });
await using server = await startRegistry();
await using proxy = await new DelayingProxy(server.host).start();
for (const kind of ['plain', 'attested'] as const) await pushSources(server.host, `bench/${kind}`, kind);
const tools = await findTools(docker);
const measurements: Measurement[] = [];
for (const kind of ['plain', 'attested'] as const)
  for (const tags of [1, 5])
    for (const delay of DELAYS)
      for (const tool of tools) {
        const result = await measure(tool, { kind, tags, delay }, proxy, server.host);
        measurements.push(result);
        const figures = result.traffic
          ? `${result.traffic.requests} requests, ${result.time?.toFixed(0)} ms`
          : 'refuses';
        console.log(`${kind}, ${tags} tags, ${delay} ms: ${tool.name}: ${figures}`);
      }
await mkdir(docs, { recursive: true });
const machine = `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), Node.js ${process.version}`;
const versions = new Map(tools.map(({ name, version }) => [name, version]));
await writeFile(`${docs}stitch.md`, renderReport(measurements, versions, machine));
await writeFile(`${docs}stitch.svg`, renderPlot(measurements));
console.log(`written: ${docs}stitch.md and stitch.svg`);
