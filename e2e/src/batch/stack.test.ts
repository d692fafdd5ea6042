import { canBring, canStartMoto, createStack } from '@multiarch/testbed';
import { afterAll, test as always, beforeAll, expect } from 'vitest';
import { buildsTemplate, deploymentTemplate } from './account.js';
import { BatchStage } from './batch-stage.js';

const isPossible =
  (await canBring('docker', 'docker-registry', 'busybox')) && (await canStartMoto(process.env));
const test = always.runIf(isPossible);

let stage: BatchStage;
beforeAll(async () => {
  if (isPossible) stage = await BatchStage.open();
});
afterAll(() => stage?.[Symbol.asyncDispose]());

test('jobs from the template build both architectures, and their digest is what a service and a function run', async () => {
  const name = 'by-template';
  const template = buildsTemplate(name, {
    image: 'multiarch-job-test:1',
    repository: { name: 'app' },
    github: { subjects: ['repo:org/app:*'] },
  });
  const { amd64, arm64, definition = '', logGroup } = await createStack(stage.aws, name, template);
  await stage.commit({
    Dockerfile: 'FROM scratch\nARG TARGETARCH\nCOPY ${TARGETARCH}.txt /\n',
    'amd64.txt': 'x86\n',
    'arm64.txt': 'Graviton\n',
  });
  const flags = stage.flags('stacked', {
    'batch-queues': `linux/amd64=${amd64}\nlinux/arm64=${arm64}`,
    'batch-job-definition': definition,
  });
  const built = await stage.multiarch(['build', ...flags, '--json']);
  expect(built.exitCode, built.stderr).toBe(0);
  const jobs = (await stage.aws.jobs()).map(({ jobQueue, status, container }) => ({
    queue: String(jobQueue).split('/').at(-1),
    status,
    group: (container as { logConfiguration: { options: Record<string, string> } }).logConfiguration.options[
      'awslogs-group'
    ],
  }));
  expect(jobs.sort((a, b) => String(a.queue).localeCompare(String(b.queue)))).toEqual([
    { queue: `${name}-amd64`, status: 'SUCCEEDED', group: logGroup },
    { queue: `${name}-arm64`, status: 'SUCCEEDED', group: logGroup },
  ]);

  // ECR is not here: what stands in the registry of this machine is taken for what stands there.
  const image = '123456789012.dkr.ecr.us-gov-west-1.amazonaws.com/app';
  const result = JSON.parse(built.stdout.replaceAll(`${stage.registry.host}/org/app`, image));
  const [variant] = result.variants as [
    { digest: string; platforms: { platform: string; digest: string }[] },
  ];
  const deployed = deploymentTemplate(result);
  expect(deployed).toContain(`/app@${variant.digest}`);
  const graviton = variant.platforms.find(({ platform }) => platform === 'linux/arm64');
  expect(deployed).toContain(`/app@${graviton?.digest}`);
});
