import { canStartMoto, type Moto, runAction, startMoto } from '@multiarch/testbed';
import { afterAll, beforeAll, expect, test } from 'vitest';

const hasPython = await canStartMoto(process.env);
let moto: Moto;
beforeAll(async () => {
  if (!hasPython) return;
  moto = await startMoto(process.env);
});
afterAll(() => moto?.[Symbol.asyncDispose]());

const images = [
  '111111111111.dkr.ecr.us-east-1.amazonaws.com/app',
  '222222222222.dkr.ecr.eu-west-1.amazonaws.com/app',
].join();
const key = { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE', AWS_SECRET_ACCESS_KEY: 'aws-secret' };

test.runIf(hasPython).each([
  ['what an earlier step set up', {}, key, 'AWS’s default credential chain'],
  [
    'the keys that it is given',
    { 'aws-access-key-id': key.AWS_ACCESS_KEY_ID, 'aws-secret-access-key': key.AWS_SECRET_ACCESS_KEY },
    {},
    'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
  ],
])('logs in to two accounts of ECR with %s', async (_name, keys, variables, how) => {
  const result = await runAction({
    action: 'login',
    inputs: { images, ...keys },
    env: { AWS_ENDPOINT_URL: moto.url, ...variables },
  });
  expect(result).toMatchObject({ exitCode: 0, annotations: [], stderr: '' });
  expect(JSON.parse(result.outputs.registries ?? '')).toEqual(
    images.split(',').map((image) => ({
      host: image.replace('/app', ''),
      identity: `access key ${key.AWS_ACCESS_KEY_ID}`,
      how,
      expires: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    })),
  );
  // Account numbers stay visible: outputs that hold a masked text are dropped by GitHub.
  for (const image of images.split(','))
    expect(result.masks.filter((mask) => image.includes(mask))).toEqual([]);
});

test.runIf(hasPython)('says so when AWS has no credentials at all', async () => {
  const { exitCode, annotations } = await runAction({
    action: 'login',
    inputs: { images },
    env: { AWS_ENDPOINT_URL: moto.url, AWS_EC2_METADATA_DISABLED: 'true' },
  });
  expect(exitCode).toBe(1);
  const [{ message = '' } = {}] = annotations;
  expect(message).toContain(
    'no credentials for 111111111111.dkr.ecr.us-east-1.amazonaws.com, 222222222222.dkr',
  );
  expect(message).toContain('configure-aws-credentials');
  expect(message).toContain('id-token: write');
});
