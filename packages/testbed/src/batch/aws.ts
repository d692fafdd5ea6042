import { fileURLToPath } from 'node:url';
import type { Environment } from '@multiarch/oci';
import type { DockerEngine } from '../engines/index.js';
import { type Moto, startMoto } from '../moto.js';

const SCRIPT = fileURLToPath(new URL('../../moto/batch_server.py', import.meta.url));

const BATCH_REGION = 'us-gov-west-1';

/** What a job definition may say here. */
interface JobDefinition {
  readonly name: string;
  readonly image: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** `lost`: a stream is named, and nothing is ever written. */
  readonly logPrefix?: string;
  readonly logGroup?: string;
  /** How often a job is tried; once unless said otherwise. */
  readonly attempts?: number;
}

/** AWS Batch whose jobs are containers of an engine, on the network of this machine, with the engine's socket. */
export interface AwsBatch extends Moto {
  /** For whoever speaks with it. */
  readonly env: Readonly<Record<string, string>>;
  /** @param machines whether the queue gets any */
  createQueue(name: string, machines?: boolean): Promise<void>;
  registerJobDefinition(definition: JobDefinition): Promise<void>;
  createSecret(name: string, value: string): Promise<void>;
  /** What DescribeJobs says of all jobs, the oldest first. */
  jobs(): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

/** How long a job has between TERM and KILL. */
const STOP_SECONDS = '10';

/** @throws Error when moto cannot be installed or started */
export async function startAwsBatch(engine: DockerEngine, environment: Environment): Promise<AwsBatch> {
  const host = engine.env.DOCKER_HOST ?? environment.DOCKER_HOST ?? 'unix:///var/run/docker.sock';
  const moto = await startMoto(
    { ...environment, DOCKER_HOST: host, BATCH_STOP_SECONDS: STOP_SECONDS },
    SCRIPT,
  );
  const env = {
    AWS_ENDPOINT_URL: moto.url,
    AWS_REGION: BATCH_REGION,
    AWS_ACCESS_KEY_ID: 'testing',
    AWS_SECRET_ACCESS_KEY: 'testing',
  };
  const batch = (call: string, body: object) => post(moto.url, 'batch', `/v1/${call}`, body);
  const role = createRole(moto.url);
  return {
    ...moto,
    env,
    createQueue: async (name, machines = true) => {
      const { computeEnvironmentArn } = await batch('createcomputeenvironment', {
        computeEnvironmentName: `${name}-machines`,
        type: 'UNMANAGED',
        state: machines ? 'ENABLED' : 'DISABLED',
        serviceRole: await role,
      });
      const order = [{ order: 1, computeEnvironment: computeEnvironmentArn }];
      await batch('createjobqueue', {
        jobQueueName: name,
        state: 'ENABLED',
        priority: 1,
        computeEnvironmentOrder: order,
      });
    },
    registerJobDefinition: async ({
      name,
      image,
      environment: own = {},
      logPrefix,
      logGroup,
      attempts = 1,
    }) => {
      const options = {
        ...(logGroup === undefined ? {} : { 'awslogs-group': logGroup }),
        ...(logPrefix === undefined ? {} : { 'awslogs-stream-prefix': logPrefix }),
      };
      await batch('registerjobdefinition', {
        jobDefinitionName: name,
        type: 'container',
        retryStrategy: { attempts },
        containerProperties: {
          image,
          privileged: false,
          resourceRequirements: [
            { type: 'VCPU', value: '1' },
            { type: 'MEMORY', value: '2048' },
          ],
          volumes: [{ name: 'docker', host: { sourcePath: host.replace('unix://', '') } }],
          mountPoints: [{ sourceVolume: 'docker', containerPath: '/var/run/docker.sock' }],
          // On AWS a job has an identity by its role, and finds it by an address in its environment.
          environment: Object.entries({ ...env, ...own }).map(([key, value]) => ({ name: key, value })),
          logConfiguration: { logDriver: 'awslogs', options },
        },
      });
    },
    createSecret: async (name, value) => {
      const headers = { 'x-amz-target': 'secretsmanager.CreateSecret' };
      const body = { Name: name, SecretString: value, ClientRequestToken: '0'.repeat(32) };
      await post(moto.url, 'secretsmanager', '/', body, headers);
    },
    jobs: async () => {
      const statuses = ['RUNNABLE', 'RUNNING', 'SUCCEEDED', 'FAILED'];
      const queues = (await batch('describejobqueues', {})).jobQueues as { jobQueueName: string }[];
      const lists = await Promise.all(
        queues.flatMap(({ jobQueueName: jobQueue }) =>
          statuses.map((jobStatus) => batch('listjobs', { jobQueue, jobStatus })),
        ),
      );
      const jobs = lists.flatMap(({ jobSummaryList = [] }) => jobSummaryList as { jobId: string }[]);
      const ids = [...new Set(jobs.map(({ jobId }) => jobId))];
      const { jobs: found } = await batch('describejobs', { jobs: ids });
      return (found as Record<string, unknown>[]).sort((a, b) => Number(a.createdAt) - Number(b.createdAt));
    },
  };
}

/** A call as the SDKs make it; moto looks at no signature, and takes service and region from where it would be. */
async function post(
  url: string,
  service: string,
  path: string,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Record<string, unknown>> {
  const scope = `testing/20260101/${BATCH_REGION}/${service}/aws4_request`;
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`,
      'content-type': 'application/x-amz-json-1.1',
      ...headers,
    },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`moto: ${path}: ${answer.status} ${text}`);
  return text === '' ? {} : JSON.parse(text);
}

async function createRole(url: string): Promise<string> {
  const scope = `testing/20260101/${BATCH_REGION}/iam/aws4_request`;
  const answer = await fetch(url, {
    method: 'POST',
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({
      Action: 'CreateRole',
      Version: '2010-05-08',
      RoleName: 'batch',
      AssumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[]}',
    }),
  });
  const arn = /<Arn>([^<]+)</.exec(await answer.text())?.[1];
  if (arn === undefined) throw new Error('moto made no role');
  return arn;
}
