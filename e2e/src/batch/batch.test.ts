import { canBring, canStartMoto } from '@multiarch/testbed';
import { afterAll, test as always, beforeAll, expect } from 'vitest';
import { BatchStage, type Ran, TOKEN } from './batch-stage.js';
import { Throttle } from './throttle.js';

const isPossible =
  (await canBring('docker', 'docker-registry', 'busybox')) && (await canStartMoto(process.env));
const test = always.runIf(isPossible);

let stage: BatchStage;
beforeAll(async () => {
  if (isPossible) stage = await BatchStage.open();
});
afterAll(() => stage?.[Symbol.asyncDispose]());

/** The id of a job that is no more. */
const DEAD = 'dddddddd-0000-4000-8000-dddddddddddd';
/** Nothing of it is run, so that any machine builds it for any architecture. */
const COPY_ONLY = {
  Dockerfile: 'FROM scratch\nARG TARGETARCH\nCOPY ${TARGETARCH}.txt /\n',
  'amd64.txt': 'x86\n',
  'arm64.txt': 'Graviton\n',
};

const ACCEPT = {
  accept: 'application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json',
};

/** An index or an image, as far as it is looked at. */
interface Written {
  readonly config?: { readonly digest: string };
  readonly manifests?: readonly { readonly digest: string }[];
}

/** The last job of a queue. */
async function lastJob(queue: string): Promise<Readonly<Record<string, unknown>>> {
  const jobs = await stage.aws.jobs();
  return jobs.filter(({ jobQueue }) => String(jobQueue).endsWith(`/${queue}`)).at(-1) ?? {};
}

const jobContainers = () => stage.runDocker('ps', '--quiet', '--filter', 'name=ecs-');

/** The container of the job that a run has begun, once it has said something. */
async function containerOf(running: Promise<Ran>, text = ''): Promise<string> {
  let ended: Ran | undefined;
  running.then((ran) => {
    ended = ran;
  });
  for (;;) {
    const found = await jobContainers();
    if (found !== '' && (await stage.runDocker('logs', found)).includes(text)) return found;
    if (ended !== undefined) throw new Error(`it ended before a job ran: ${ended.stderr}`);
  }
}

test('both architectures are built by jobs and stitched; the token of the repository is seen nowhere', async () => {
  const revision = await stage.commit(COPY_ONLY);
  const seen: string[] = [];
  let isRunning = true;
  const watching = (async () => {
    while (isRunning) seen.push(await stage.visible());
  })();
  const built = await stage.multiarch(['build', ...stage.flags('happy'), '--json']);
  isRunning = false;
  await watching;
  expect(built.stderr).toContain('SUCCEEDED');
  expect(built.exitCode, built.stderr).toBe(0);
  const result = JSON.parse(built.stdout);
  expect(result).toMatchObject({ mode: 'branch', revision });
  const image = `${stage.registry.host}/org/app`;
  const inspected = JSON.parse((await stage.multiarch(['inspect', `${image}:happy`, '--json'])).stdout);
  const { mediaType, images } = inspected as { mediaType: string; images: { platform: string }[] };
  expect(images.map(({ platform }) => platform).sort()).toEqual(['linux/amd64', 'linux/arm64']);

  // The same shape as what is built here.
  const other = `${stage.registry.host}/org/here`;
  const here = await stage.multiarch([
    'build',
    ...stage.flags('happy', { backend: 'github', images: other }),
  ]);
  expect(here.exitCode, here.stderr).toBe(0);
  const local = JSON.parse((await stage.multiarch(['inspect', `${other}:happy`, '--json'])).stdout);
  expect(local.mediaType).toBe(mediaType);
  expect(local.images.map(Object.keys)).toEqual(inspected.images.map(Object.keys));

  expect(seen.length).toBeGreaterThan(3);
  expect(seen.join('\n')).toContain('AWS_BATCH_JOB_ID');
  const everything = [...seen, built.stdout, built.stderr, JSON.stringify(await stage.aws.jobs())].join('\n');
  for (const form of [TOKEN, Buffer.from(TOKEN).toString('base64')]) expect(everything).not.toContain(form);
  expect(stage.git.requests.map((request) => request.split(' {')[0]).join('\n')).not.toContain(TOKEN);
});

test('a job that fails fails the run with the end of its log; its sibling is ended, and nothing is tagged', async () => {
  await stage.commit({
    Dockerfile: [
      'ARG BASE',
      'ARG TARGETARCH',
      'FROM ${BASE} AS built-amd64',
      'RUN sleep 100',
      'FROM scratch AS built-arm64',
      'COPY not-there /',
      'FROM built-${TARGETARCH}',
      '',
    ].join('\n'),
  });
  const built = await stage.multiarch(['build', ...stage.flags('broken')]);
  expect(built.exitCode).toBe(1);
  expect(built.stderr).toMatch(/the job failed: Essential container in task exited; exit status 1/);
  expect(built.stderr).toMatch(/not-there.*not found/);
  expect(built.stderr).toContain('ended, as linux/arm64 has failed');
  expect(built.seconds).toBeLessThan(60);
  expect(await lastJob('amd64')).toMatchObject({
    status: 'FAILED',
    statusReason: 'multiarch: ended, as linux/arm64 has failed',
  });
  const tags = await fetch(`http://${stage.registry.host}/v2/org/app/tags/list`).then((answer) =>
    answer.text(),
  );
  expect(tags).not.toContain('broken');
});

test('a run that is cancelled ends its jobs, which leave nothing', async () => {
  await stage.commit({ Dockerfile: 'ARG BASE\nFROM ${BASE}\nRUN echo it has begun; sleep 100\n' });
  const flags = stage.flags('cancelled', { platforms: 'linux/amd64' });
  const built = await stage.multiarch(['build', ...flags], { interruptAt: ' it has begun\n' });
  // As a shell calls an end by INT; the job was told TERM.
  expect(built.exitCode).toBe(130);
  expect(built.stderr).toMatch(
    /Ending job .*\n(?:.*\n)*.*Job .* has ended\.\n(?:.*\n)*Cancelled\. Nothing was tagged/,
  );
  expect(await lastJob('amd64')).toMatchObject({
    status: 'FAILED',
    statusReason: 'multiarch: the run was cancelled',
    container: { exitCode: 143 },
  });
  expect(await jobContainers()).toBe('');
});

test('calls that are throttled, a server that gives no commit by its hash, and what a killed job has left', async () => {
  const [first] = [await stage.commit(COPY_ONLY), await stage.commit({ more: 'of it' })];
  await stage.runDocker('volume', 'create', `buildx_buildkit_multiarch-job-${DEAD}0_state`);
  const left = ['create', '--name', `buildx_buildkit_multiarch-job-${DEAD}0`, 'multiarch-job-test:1'];
  await stage.runDocker(...left);
  await stage.runDocker('tag', 'multiarch-job-test:1', `multiarch-job-${DEAD}:test`);
  await using throttle = await Throttle.open(stage.aws.url, 2);
  const flags = stage.flags('throttled', {
    platforms: 'linux/amd64',
    'batch-repository': `${stage.oldGit.url}/org/app.git`,
    // Assumed with the keys that are given; moto asks for no trust.
    'batch-role': 'arn:aws-us-gov:iam::123456789012:role/builds',
  });
  await stage.runGit('checkout', '--quiet', '-B', 'main', first);
  const built = await stage.multiarch(['build', ...flags], { env: { AWS_ENDPOINT_URL: throttle.url } });
  await stage.runGit('checkout', '--quiet', '-B', 'main', 'origin/main');
  expect(built.exitCode, built.stderr).toBe(0);
  expect(throttle.refused).toBeGreaterThan(3);
  expect(throttle.callers).toEqual([expect.stringMatching(/^ASIA/)]);
  expect(built.stderr).toContain('fetching all of refs/heads/main');
  expect(built.stderr).toContain(`Removing buildx_buildkit_multiarch-job-${DEAD}0`);
  for (const kind of [
    ['ps', '--all', '--format', '{{.Names}}'],
    ['volume', 'ls'],
    ['image', 'ls'],
  ])
    expect(await stage.runDocker(...kind)).not.toContain(DEAD);
});

test('a job that is killed, and one whose log is lost', async () => {
  await stage.commit({ Dockerfile: 'ARG BASE\nFROM ${BASE}\nRUN echo begun && sleep 100\n' });
  const running = stage.multiarch(['build', ...stage.flags('killed', { platforms: 'linux/amd64' })]);
  await stage.runDocker('kill', await containerOf(running));
  const killed = await running;
  expect(killed.exitCode).toBe(1);
  expect(killed.stderr).toContain('the job failed: Essential container in task exited; exit status 137');

  await stage.commit(COPY_ONLY);
  const lost = await stage.multiarch([
    'build',
    ...stage.flags('lost', { platforms: 'linux/amd64', 'batch-job-definition': 'without-log' }),
  ]);
  expect(lost.exitCode).toBe(1);
  expect(lost.stderr).toMatch(
    /the job succeeded, and what it pushed is not known.*there is no stream lost\//,
  );
});

test('a job whose machine is lost is tried again, and its second log is the one that counts', async () => {
  await stage.commit({ Dockerfile: 'ARG BASE\nFROM ${BASE}\nRUN echo begun && sleep 10\n' });
  const running = stage.multiarch([
    'build',
    ...stage.flags('twice', { platforms: 'linux/amd64', 'batch-job-definition': 'twice' }),
  ]);
  await stage.runDocker('kill', await containerOf(running, ' begun\n'));
  const built = await running;
  expect(built.exitCode, built.stderr).toBe(0);
  expect(built.stderr).toContain('Another attempt of the job has begun.');
  expect(built.stderr.match(/Fetching /g)).toHaveLength(2);
  const { status, attempts } = await lastJob('amd64');
  expect(status).toBe('SUCCEEDED');
  expect(attempts).toMatchObject([{ container: { exitCode: 137 } }, {}]);
  const left = await stage.runDocker('ps', '--all', '--format', '{{.Names}}');
  expect(left).not.toContain('multiarch-job-');
});

test('a chain of variants is built by a job each, the second upon what the first has pushed', async () => {
  await stage.commit({
    ...COPY_ONLY,
    'multiarch.yaml': 'base: linux/arm64\napp: { from: base }\n',
    'Dockerfile-base': 'FROM scratch\nCOPY arm64.txt /\n',
    'Dockerfile-app': 'FROM base\nCOPY amd64.txt /\n',
  });
  const built = await stage.multiarch(['build', ...stage.flags('chain', { platforms: '' })]);
  await stage.runGit('rm', '--quiet', 'multiarch.yaml');
  expect(built.exitCode, built.stderr).toBe(0);
  const image = `http://${stage.registry.host}/v2/org/app`;
  const read = async (path: string) => (await fetch(`${image}/${path}`, { headers: ACCEPT })).json();
  const layersOf = async (variant: string): Promise<readonly string[]> => {
    const { config, manifests } = (await read(`manifests/chain-${variant}`)) as Written;
    if (manifests?.[0] === undefined) return configOf(config?.digest);
    return configOf(((await read(`manifests/${manifests[0].digest}`)) as Written).config?.digest);
  };
  const configOf = async (digest = '') =>
    ((await read(`blobs/${digest}`)) as { rootfs: { diff_ids: string[] } }).rootfs.diff_ids;
  const [base, app] = [await layersOf('base'), await layersOf('app')];
  expect(base).toHaveLength(1);
  expect(app).toEqual([...base, expect.any(String)]);
});

test('a queue without machines is given up after a minute of ours, beside a build that is here; AWS ends what nobody waits for', async () => {
  await stage.commit({ Dockerfile: 'ARG BASE\nFROM ${BASE}\nRUN echo begun && sleep 500\n' });
  const minute = { 'batch-timeout-minutes': '1' };
  const forgotten = stage.flags('forgotten', { platforms: 'linux/amd64', ...minute });
  const killed = await stage.multiarch(['build', ...forgotten], { killAt: ' begun\n' });
  expect(killed.exitCode).toBeUndefined();
  await stage.commit(COPY_ONLY);
  const built = await stage.multiarch([
    'build',
    ...stage.flags('stuck', {
      backend: 'linux/arm64=aws-batch',
      'batch-queues': 'linux/arm64=without-machines',
      ...minute,
    }),
  ]);
  expect(built.exitCode).toBe(1);
  expect(built.stderr).toContain('it was still RUNNABLE 1 minute after it was submitted');
  expect(built.stdout).toContain('built linux/amd64 in');
  expect(await lastJob('without-machines')).toMatchObject({ status: 'FAILED' });

  // It was told TERM, and has removed what it had in the engine.
  let job = await lastJob('amd64');
  while (job.status !== 'FAILED') job = await lastJob('amd64');
  const ended = { statusReason: 'Job attempt duration exceeded timeout', container: { exitCode: 143 } };
  expect(job).toMatchObject(ended);
  const left = await stage.runDocker('ps', '--all', '--format', '{{.Names}}');
  expect(left).not.toMatch(/multiarch-job-|ecs-/);
});
