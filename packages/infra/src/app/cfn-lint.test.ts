import { readFile, writeFile } from 'node:fs/promises';
import { canStartMoto, lintTemplates } from '@multiarch/testbed';
import { Stack } from 'aws-cdk-lib';
import { Vpc } from 'aws-cdk-lib/aws-ec2';
import { test as always, expect } from 'vitest';
import { GravitonFunction } from '../deploy/function.js';
import { GravitonService } from '../deploy/service.js';
import { hostIn, openApps, openTemplates, REGIONS, resultOf } from '../testing.js';

const ALL = ['--image', 'ghcr.io/org/multiarch/cli:v1'];
const MADE = [...ALL, '--new-repository', 'app', '--new-git-secret', 'git-token', '--github', 'org/app'];
const GIVEN = [
  ...ALL,
  ...['--repository', 'app', '--git-secret', 'git-token', '--spot', '--max-vcpus', '64'],
  ...['--vpc', 'vpc-0123456789abcdef0', '--subnets', 'subnet-0123456789abcdef0,subnet-0123456789abcdef1'],
];
const regions = REGIONS.map(([, region]) => region);

const test = always.runIf(await canStartMoto(process.env));

const makeEmptyApp = openApps();
const synthesise = openTemplates();

test('cfn-lint has nothing to say of templates for any region, in one of each partition', async () => {
  const files = [synthesise(MADE), synthesise(GIVEN)];
  expect(await lintTemplates(files, regions, process.env)).toBe('');
});

test.each(REGIONS)('nor of one for partition %s alone', async (_, region) => {
  const file = synthesise([...MADE, '--region', region]);
  expect(await lintTemplates([file], [region], process.env)).toBe('');
});

test('nor of what runs a result', async () => {
  const app = makeEmptyApp();
  const stack = new Stack(app, 'Stack');
  const vpc = Vpc.fromVpcAttributes(stack, 'Vpc', {
    vpcId: 'vpc-0123456789abcdef0',
    availabilityZones: ['a'],
    privateSubnetIds: ['subnet-0123456789abcdef0'],
  });
  const result = resultOf([`${hostIn('us-east-1')}/app`]);
  new GravitonService(stack, 'Service', { result, vpc });
  new GravitonFunction(stack, 'Function', { result });
  const { templateFullPath } = app.synth().getStackByName('Stack');
  expect(await lintTemplates([templateFullPath], regions, process.env)).toBe('');
});

test('it has something to say of a template that is wrong', async () => {
  const file = synthesise(MADE);
  const wrong = (await readFile(file, 'utf8')).replace('"MinvCpus": 0', '"MinvCpus": "none"');
  await writeFile(file, wrong);
  expect(await lintTemplates([file], regions, process.env)).toContain('E3012');
});
