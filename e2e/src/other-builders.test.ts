import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canBring, ensureTool } from '@multiarch/testbed';
import { execa } from 'execa';
import { afterAll, test as always, beforeAll, expect } from 'vitest';
import { multiarchIn } from './multiarch.js';
import { askCrane, machineOf } from './second-opinion.js';
import { openStage, STAGE_NEEDS, type Stage } from './stage.js';

const test = always.runIf(await canBring(...STAGE_NEEDS, 'oras', 'skopeo'));

const COMMIT = '5b2c1f6d0e9a4b7c8d1e2f3a4b5c6d7e8f901234';
const REVISION = `org.opencontainers.image.revision=${COMMIT}`;
const PLATFORMS = ['--platforms', 'linux/amd64,linux/arm64'];

let stage: Stage;
let folder: string;
let tools: Record<'crane' | 'oras' | 'skopeo', string>;
beforeAll(async () => {
  stage = await openStage();
  folder = await mkdtemp(join(tmpdir(), 'multiarch-other-builders-'));
  await writeFile(join(folder, 'Dockerfile'), `FROM ${stage.base}\nCOPY Dockerfile /\n`);
  await execa('tar', ['-cf', 'layer.tar', 'Dockerfile'], { cwd: folder });
  const [crane, oras, skopeo] = await Promise.all(
    (['crane', 'oras', 'skopeo'] as const).map((name) => ensureTool(name)),
  );
  tools = { crane: crane ?? '', oras: oras ?? '', skopeo: skopeo ?? '' };
});
afterAll(async () => {
  await stage?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

/** The command line, where there is no repository. */
const run = (...args: string[]) =>
  multiarchIn(folder, args, { PATH: process.env.PATH ?? '', HOME: folder, ...stage.docker.env });

async function here(...args: string[]): Promise<void> {
  const { exitCode, all } = await run(...args);
  expect(exitCode, all).toBe(0);
}

const docker = (args: readonly string[], env: Record<string, string> = {}) =>
  execa('docker', args, { cwd: folder, env: { ...stage.docker.env, ...env } });

const buildx =
  (output: string, ...more: string[]) =>
  async (tag: string, architecture: string) => {
    const args = [
      '--output',
      `type=image,name=${tag},push=true,${output}`,
      '--platform',
      `linux/${architecture}`,
    ];
    await docker(['buildx', 'build', ...args, '--label', REVISION, ...more, '.']);
  };
const dockerTypes = buildx('oci-mediatypes=false', '--provenance=false');

/** How others push an image of one platform. */
const BUILDERS: readonly (readonly [
  name: string,
  build: (tag: string, architecture: string) => Promise<void>,
])[] = [
  [
    'crane-append',
    async (tag, architecture) => {
      const platform = ['--platform', `linux/${architecture}`, '--insecure'];
      await execa(tools.crane, [
        'append',
        '-b',
        stage.base,
        '-f',
        join(folder, 'layer.tar'),
        '-t',
        tag,
        ...platform,
      ]);
      await execa(tools.crane, ['mutate', tag, '--label', REVISION, '-t', tag, '--insecure']);
    },
  ],
  [
    'classic-builder',
    async (tag, architecture) => {
      // It finds no base image of another platform where containerd keeps them.
      if (stage.docker.architectures[0] !== architecture) return dockerTypes(tag, architecture);
      await docker(['build', '--label', REVISION, '--tag', tag, '.'], { DOCKER_BUILDKIT: '0' });
      await docker(['push', tag]);
    },
  ],
  ['zstd', buildx('compression=zstd,force-compression=true,oci-mediatypes=true')],
  ['oci-artifact', buildx('oci-mediatypes=true,oci-artifact=true')],
];

test.each(BUILDERS)(
  'what %s pushed is stitched, promoted, copied by others as it is, and starts',
  async (name, build) => {
    const [image, prod] = [`${stage.open}/others/${name}`, `${stage.open}/prod/${name}`];
    for (const architecture of ['amd64', 'arm64']) await build(`${image}:1-${architecture}`, architecture);
    await here('manifest', '--images', image, '--tags', '1', ...PLATFORMS);
    const { digest } = await askCrane(`${image}:1`);

    const sides = ['--from-images', image, '--to-images', prod];
    await here('promote', '--tag', '1', '--revision', COMMIT, '--release', 'v1.2.3', ...sides, ...PLATFORMS);
    expect((await askCrane(`${prod}:v1.2.3`)).digest).toBe(digest);

    const copies = ['skopeo', 'oras', 'crane'].map((tool) => `${stage.open}/${tool}/${name}:1`);
    const [bySkopeo = '', byOras = '', byCrane = ''] = copies;
    const plain = ['--src-tls-verify=false', '--dest-tls-verify=false'];
    await execa(tools.skopeo, [
      ...['--insecure-policy', 'copy', '--all', '--preserve-digests', ...plain],
      ...[`docker://${prod}:v1.2.3`, `docker://${bySkopeo}`],
    ]);
    await execa(tools.oras, ['cp', '-r', '--from-plain-http', '--to-plain-http', `${prod}:v1.2.3`, byOras]);
    await execa(tools.crane, ['copy', `${prod}:v1.2.3`, byCrane, '--insecure']);
    for (const copy of copies) expect((await askCrane(copy)).digest).toBe(digest);
    expect(await machineOf(`${prod}:v1.2.3`, 'arm64', stage.docker)).toBe('aarch64');
  },
);

test('what oras pushed is no image, and is named as what it is', async () => {
  const image = `${stage.open}/others/chart`;
  const push = ['push', '--plain-http', '--artifact-type', 'application/vnd.example.chart'];
  for (const [architecture, file] of [
    ['amd64', 'Dockerfile'],
    ['arm64', 'layer.tar'],
  ] as const)
    await execa(tools.oras, [...push, `${image}:1-${architecture}`, file], { cwd: folder });
  const refusals = [
    await run('inspect', `${image}:1-amd64`),
    await run('manifest', '--images', image, '--tags', '1', ...PLATFORMS, '--verify'),
  ];
  for (const { exitCode, all } of refusals) {
    expect(exitCode, all).toBe(1);
    expect(all).toMatch(/is no image, but an artifact \("application\/vnd\.example\.chart"\)/);
  }
});
