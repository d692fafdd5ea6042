import { type DockerEngine, startDocker, startRegistry } from '@multiarch/testbed';
import { execa } from 'execa';
import { pushBaseImage } from './base-image.js';
import { multiarch } from './multiarch.js';

const TAG = 'demo';

const timings: [string, number][] = [];

/** Says what is about to happen, and remembers how long it took. */
async function step<T>(title: string, run: () => Promise<T>): Promise<T> {
  console.log(`\n==> ${title}`);
  const start = performance.now();
  const result = await run();
  timings.push([title, (performance.now() - start) / 1000]);
  return result;
}

interface Inspected {
  readonly digest: string;
  readonly mediaType: string;
  readonly images: readonly { readonly platform: string; readonly digest: string }[];
}

async function inspect(reference: string, docker: DockerEngine): Promise<Inspected> {
  return JSON.parse(await multiarch(['inspect', reference, '--json'], docker.env)) as Inspected;
}

/** Starts the published image as a machine of this architecture would, and returns what it says. */
async function start(reference: string, architecture: string, docker: DockerEngine): Promise<string> {
  const args = [
    'run',
    '--rm',
    '--pull',
    'always',
    '--quiet',
    '--platform',
    `linux/${architecture}`,
    reference,
  ];
  const { stdout } = await execa('docker', args, { env: docker.env });
  return stdout;
}

/** What an engine can build that emulates nothing: the variant gpu is for amd64. */
const onlyOn = (architecture: string): string[] => [
  '--platforms',
  `linux/${architecture}`,
  ...(architecture === 'amd64' ? [] : ['--variants', 'cpu']),
];

async function demo(): Promise<void> {
  const log = (line: string) => console.log(`    ${line}`);
  await using docker = await step('Docker with Buildx', () => startDocker({ log }));
  log(docker.ours ? 'started one of our own' : "using this machine's");
  await using first = await step('Two registries', () => startRegistry({ engine: docker, log }));
  await using second = await startRegistry({ engine: docker });
  log(`${first.host} and ${second.host}`);

  const base = await step('A base image, because nothing is pulled from elsewhere', () =>
    pushBaseImage(docker, first.host),
  );
  const images = [first, second].map(({ host }) => `${host}/demo/report`);
  const flags = [
    '--images',
    images.join(','),
    '--tag',
    TAG,
    '--build-args',
    `BASE=${base}`,
    '--cache',
    'none',
    // Also where a CI runs this for a pull request.
    '--event',
    'local',
  ];
  const architectures = ['amd64', 'arm64'].filter((name) => docker.architectures.includes(name));
  const only = architectures.length > 1 ? [] : onlyOn(architectures[0] ?? 'amd64');
  if (only.length > 0)
    log(
      `this engine runs ${architectures.join()} alone, so it builds nothing else; qemu-user-static mends that`,
    );
  const built = await step('Build every variant on every platform, push, stitch', () =>
    multiarch(['build', ...flags, ...only, '--emulation'], docker.env),
  );
  console.log(`\n${built}`);

  const indexes = images.map((image) => `${image}:${TAG}-cpu`);
  const inspected = await step('One digest in both registries', () =>
    Promise.all(indexes.map(async (index) => ({ index, digest: (await inspect(index, docker)).digest }))),
  );
  for (const { index, digest } of inspected) log(`${index}  ${digest}`);
  if (new Set(inspected.map(({ digest }) => digest)).size !== 1)
    throw new Error('the registries hold different indexes');

  for (const [index, architecture] of architectures.entries()) {
    const reference = `${images[index]}:${TAG}-cpu`;
    console.log(
      await step(`Start ${reference} on ${architecture}`, () => start(reference, architecture, docker)),
    );
  }
  const gpu = `${images[0]}:${TAG}-gpu`;
  if (architectures.includes('amd64'))
    console.log(await step(`Start ${gpu} on amd64`, () => start(gpu, 'amd64', docker)));

  console.log('\nHow long each part took:');
  for (const [title, seconds] of timings) console.log(`${seconds.toFixed(1).padStart(7)} s  ${title}`);
}

await demo().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
