import { CacheService, canBring } from '@multiarch/testbed';
import { execa } from 'execa';
import { afterAll, test as always, beforeAll, describe, expect } from 'vitest';
import { askCrane } from './second-opinion.js';
import { openStage, STAGE_NEEDS, type Stage } from './stage.js';
import { runWorkflow, type WorkflowRun } from './workflow-run.js';

const test = always.runIf(await canBring(...STAGE_NEEDS));

let stage: Stage;
let service: CacheService;
beforeAll(async () => {
  service = await new CacheService().start();
  stage = await openStage();
});
afterAll(async () => {
  await stage?.[Symbol.asyncDispose]();
  await service?.[Symbol.asyncDispose]();
});

/** Three stages of one file, a chain of three, and an image for AWS Lambda with a name of its own. */
const files = {
  '.dockerignore': '',
  'multiarch.yaml': `
api: { target: api }
worker: { target: worker }
admin: { target: admin }
base: {}
app: { from: base, labels: { part: app } }
tools: { from: app, build-args: { FROM_WHAT: app } }
lambda:
  platforms: linux/arm64
  context: fn
  format: plain
  image: <image>-fn
`,
  Dockerfile: `FROM scratch AS api
COPY .aws-architecture /api
FROM scratch AS worker
COPY .aws-architecture /worker
FROM scratch AS admin
COPY .aws-architecture /admin
`,
  'Dockerfile-base': 'FROM scratch\nARG TARGETARCH\nENV ARCH=${TARGETARCH}\nCOPY Dockerfile-base /base\n',
  'Dockerfile-app': 'FROM base\nCOPY Dockerfile-app /app\n',
  'Dockerfile-tools': 'ARG FROM_WHAT\nFROM ${FROM_WHAT}\nCOPY Dockerfile-tools /tools\n',
  'fn/Dockerfile': 'FROM scratch\nCOPY Dockerfile /fn\n',
};

const release = (
  path: string,
  inputs: Record<string, string | boolean> = {},
  changes = {},
): Promise<WorkflowRun> =>
  runWorkflow(stage.docker, {
    images: [`${stage.open}/${path}`],
    // Where an image of another architecture is built of no more than files, they are the same files.
    inputs: { 'same-content': true, ...inputs },
    files: { ...files, ...changes },
    cache: service.environment,
    event: {
      name: 'push',
      ref: 'refs/tags/v1.2.3',
      payload: { ref: 'refs/tags/v1.2.3', after: 'a'.repeat(40) },
    },
  });

const variantsOf = ({
  publish,
}: WorkflowRun): readonly { readonly name: string; readonly digest: string }[] =>
  JSON.parse(publish.outputs.result ?? '').variants;

describe('one call with seven variants', () => {
  let run: WorkflowRun;

  beforeAll(async () => {
    run = await release('e2e/variants');
    for (const step of [...run.legs, run.publish]) expect(step.exitCode, step.log).toBe(0);
  });

  test('is nine jobs: two for each stage and for the chain, one for the Lambda', () => {
    const entries = JSON.parse(run.plan.outputs.legs ?? '') as { variant: string; minutes?: number }[];
    expect(entries.map(({ variant }) => variant)).toEqual([
      ...['api', 'api', 'worker', 'worker', 'admin', 'admin'],
      ...['base + app + tools', 'base + app + tools', 'lambda'],
    ]);
    expect(entries.map(({ minutes }) => minutes)).toEqual([...Array(6), 180, 180, undefined]);
  });

  test.each(['api', 'worker', 'admin', 'base', 'app', 'tools'])(
    '%s is there whole, for both',
    async (name) => {
      const { digest, manifest } = await askCrane(`${stage.open}/e2e/variants:v1.2.3-${name}`);
      expect(digest).toBe(variantsOf(run).find((variant) => variant.name === name)?.digest);
      const platforms = (manifest.manifests ?? []).map(({ platform }) => platform.architecture);
      expect(platforms.filter((architecture) => architecture !== 'unknown')).toEqual(['amd64', 'arm64']);
    },
  );

  test('the Lambda is one manifest in an image of its own', async () => {
    const { digest, manifest } = await askCrane(`${stage.open}/e2e/variants-fn:v1.2.3`);
    expect(digest).toBe(variantsOf(run).find(({ name }) => name === 'lambda')?.digest);
    expect(manifest.mediaType).toBe('application/vnd.oci.image.manifest.v1+json');
    expect(manifest.manifests).toBeUndefined();
  });

  test.each(['amd64', 'arm64'])(
    'the chain for %s is layer upon layer, of the same bytes',
    async (architecture) => {
      const layers = await Promise.all(
        ['base', 'app', 'tools'].map(async (name) => {
          const url = `http://${stage.open}/v2/e2e/variants/manifests`;
          const { manifest } = await askCrane(`${stage.open}/e2e/variants:v1.2.3-${architecture}-${name}`);
          const image = manifest.manifests?.find(({ platform }) => platform.architecture === architecture);
          const { stdout } = await execa('curl', [
            '-fsS',
            '-H',
            'Accept: application/vnd.oci.image.manifest.v1+json',
            `${url}/${image?.digest}`,
          ]);
          return (JSON.parse(stdout) as { layers: { digest: string }[] }).layers.map(({ digest }) => digest);
        }),
      );
      const [base = [], app = [], tools = []] = layers;
      expect([base.length, app.length, tools.length]).toEqual([1, 2, 3]);
      expect(app.slice(0, 1)).toEqual(base);
      expect(tools.slice(0, 2)).toEqual(app);
    },
  );

  test('the same once more takes all of it as it is', async () => {
    const again = await release('e2e/variants');
    expect(again.publish.exitCode, again.publish.log).toBe(0);
    for (const { outputs, log } of again.legs) expect(outputs.reused, log).toBe('true');
    expect(variantsOf(again).map(({ digest }) => digest)).toEqual(
      variantsOf(run).map(({ digest }) => digest),
    );
  });
});

const chain = { variants: 'tools', platforms: 'linux/amd64' };

test('a chain that is not pushed is built all the same', async () => {
  const run = await release('e2e/verified', { ...chain, push: false });
  for (const step of [...run.legs, run.publish]) expect(step.exitCode, step.log).toBe(0);
  expect(run.legs).toHaveLength(1);
  expect(Object.keys(run.legs[0]?.outputs ?? {}).filter((name) => name.startsWith('leg-'))).toEqual([
    'leg-0',
    'leg-1',
    'leg-2',
  ]);
});

test('what is built upon one that failed is not begun, and says why', async () => {
  const broken = { 'Dockerfile-app': 'FROM base\nCOPY nothing-of-this-name /app\n' };
  const run = await release('e2e/broken', chain, broken);
  const [leg] = run.legs;
  expect(leg?.exitCode).toBe(1);
  expect(leg?.log).toContain("not built, as 'app', which it is built from, was not");
  expect(run.publish.exitCode).toBe(1);
  expect(run.publish.log).toContain(
    "tools: not built for linux/amd64, as 'app', which it is built from, was not",
  );
  // The base is published all the same.
  expect(variantsOf(run).map(({ name }) => name)).toEqual(['base']);
});
