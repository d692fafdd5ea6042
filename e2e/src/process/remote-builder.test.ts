import { copyFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  canBring,
  ensureTool,
  type RegistryServer,
  type RemoteBuildKit,
  startDocker,
  startRegistry,
  startRemoteBuildKit,
} from '@multiarch/testbed';
import { execa } from 'execa';
import { afterAll, test as always, beforeAll, expect } from 'vitest';
import { cli } from '../multiarch.js';
import { askCrane } from '../second-opinion.js';
import { tagPushed } from './sample-call.js';
import { runProcesses } from './workflow-process.js';

const test = always.runIf(await canBring('docker', 'own docker', 'docker-registry', 'crane', 'busybox'));

const FILES: Readonly<Record<string, string>> = {
  'docker-bake.hcl': `
group "default" {
  targets = ["app"]
}
target "base" {
  dockerfile = "base.Dockerfile"
}
target "app" {
  contexts = { base = "target:base" }
}
`,
  'base.Dockerfile': 'FROM scratch\nARG TARGETARCH\nENV ARCH=$TARGETARCH\nCOPY busybox /bin/sh\n',
  // By the machine of the tests, whatever the image is for.
  Dockerfile: 'FROM base\nARG MOMENT\nRUN ["/bin/sh", "-c", "sleep 0.4; echo $MOMENT > /moment"]\n',
};

let started: AsyncDisposableStack;
let buildkit: RemoteBuildKit;
let registry: RegistryServer;
let checkout: string;
let temporary: string;
let env: Readonly<Record<string, string>>;

beforeAll(async () => {
  await using stack = new AsyncDisposableStack();
  const docker = stack.use(await startDocker());
  registry = stack.use(await startRegistry({ engine: docker }));
  buildkit = stack.use(await startRemoteBuildKit());
  const folder = async (name: string): Promise<string> => {
    const made = await mkdtemp(join(tmpdir(), `multiarch-remote-${name}-`));
    stack.defer(() => rm(made, { recursive: true, force: true }));
    return made;
  };
  [checkout, temporary] = [await folder('checkout'), await folder('temporary')];
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(checkout, name), text);
  await copyFile(
    await ensureTool(`busybox-${process.arch === 'arm64' ? 'arm64' : 'amd64'}`),
    join(checkout, 'busybox'),
  );
  const git = (...args: string[]) => execa('git', args, { cwd: checkout });
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('add', '.');
  await git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message', 'First');
  // No engine is needed where another builds.
  env = { PATH: '', ...definedOnly(process.env), ...docker.env, DOCKER_HOST: 'unix:///nowhere/docker.sock' };
  started = stack.move();
});
afterAll(() => started?.disposeAsync());

function definedOnly(variables: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** The secret `BUILDER_KEYS`. */
function builderKeys(): string {
  const files = { ca: buildkit.authority.cert, ...buildkit.client };
  return Object.entries(files)
    .map(([name, text]) => `${name}<<END\n${text.trimEnd()}\nEND\n`)
    .join('');
}

async function leftovers(): Promise<unknown> {
  const ls = await execa('docker', ['buildx', 'ls', '--format', '{{.Name}}'], { env, extendEnv: false });
  const keys = (await readdir(tmpdir())).filter((name) => name.endsWith('-keys'));
  return { builders: ls.stdout.split('\n').sort(), keys, temporary: await readdir(temporary) };
}

test('a whole workflow builds targets of a Bake file in a BuildKit elsewhere, whose keys it shows nobody', async () => {
  const before = await leftovers();
  const image = `${registry.host}/octo-org/octo-app`;
  const { jobs, outputs, log } = await runProcesses({
    workflow: 'build',
    inputs: {
      images: image,
      'bake-file': 'docker-bake.hcl',
      builder: buildkit.endpoint,
      ...{ emulation: true, cache: 'none', 'same-content': true },
    },
    secrets: { BUILDER_KEYS: builderKeys() },
    event: tagPushed('v1.0.0'),
    cwd: checkout,
    env: { ...env, GITHUB_API_URL: '', GITHUB_SHA: 'a'.repeat(40) },
  });
  expect(
    jobs.filter(({ result }) => result === 'failure'),
    log,
  ).toEqual([]);
  const { digest, manifest } = await askCrane(`${image}:v1.0.0-app`);
  const { variants } = JSON.parse(outputs.result ?? '') as { variants: { name: string; digest: string }[] };
  expect(variants.find(({ name }) => name === 'app')?.digest).toBe(digest);
  const platforms = (manifest.manifests ?? []).map(({ platform }) => platform.architecture);
  expect(platforms.filter((architecture) => architecture !== 'unknown')).toEqual(['amd64', 'arm64']);
  for (const line of buildkit.client.key
    .split('\n')
    .filter((text) => text.length > 20 && !text.startsWith('--')))
    expect(log).not.toContain(line);
  expect(await leftovers()).toEqual(before);
  expect(buildkit.isRunning).toBe(true);
});

test.each(['load build definition', 'RUN [', 'pushing layers'])(
  'a build there that is cancelled at "%s" leaves nothing, and the next one goes through',
  async (moment) => {
    const before = await leftovers();
    const image = `${registry.host}/octo-org/cancelled`;
    const flags = ['--images', image, '--tag', 'now', '--platforms', 'linux/amd64', '--event', 'local'];
    const other = [
      '--cache',
      'none',
      '--builder',
      buildkit.endpoint,
      '--emulation',
      '--build-args',
      `MOMENT=${moment}`,
    ];
    const args = [cli, 'build', ...flags, ...other, '--bake-file', 'docker-bake.hcl'];
    const build = () =>
      execa(process.execPath, args, {
        cwd: checkout,
        env: {
          ...env,
          BUILDER_KEYS: builderKeys(),
          TMPDIR: temporary,
          XDG_STATE_HOME: `${temporary}/../state`,
        },
        ...{ extendEnv: false, reject: false },
      });
    const running = build();
    let said = false;
    for await (const line of running.iterable({ from: 'stderr' }))
      if (!said && line.includes(moment)) said = running.kill('SIGINT');
    const { exitCode, stderr } = await running;
    expect(exitCode, stderr).toBe(130);
    expect(stderr.trimEnd().split('\n').at(-1)).toBe('Cancelled. Nothing was tagged; run again to go on.');
    expect(await leftovers(), stderr).toEqual(before);
    expect(buildkit.isRunning).toBe(true);
    const again = await build();
    expect(again.exitCode, again.stderr).toBe(0);
  },
);
